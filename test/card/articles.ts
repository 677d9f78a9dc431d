import type {NewsArticle} from '../../src/maqal.js';

/** A picture that needs no request. */
export const PICTURE =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"><rect width="16" height="9" fill="#357"/></svg>',
  );

export const ARTICLE: NewsArticle = {
  url: '/articles/1',
  headline: 'قوّات النظام تتقدّم شمالي حماة والمعارضة تعلن هجومًا معاكسًا',
  description: 'اشتباكات متواصلة منذ الفجر على محاور عدّة، ونزوح من القرى القريبة.',
  articleSection: [{name: 'ميداني', url: '/sections/field'}],
  author: [{name: 'سامر الحلبي'}],
  datePublished: '2019-08-26T20:05:00+03:00',
  image: {url: PICTURE, width: 1600, height: 900},
  commentCount: 3,
  timeRequired: 'PT4M',
};

export const ENGLISH: NewsArticle = {
  ...ARTICLE,
  url: '/articles/2',
  headline: 'Russia and Turkey discuss developments in Idlib',
  description: 'The two sides agreed to keep talking.',
  articleSection: ['World'],
  author: [{name: 'Layla Mansour'}],
};

const SELECTORS: Record<string, string> = {
  badge: 'mark, small',
  image: '[slot=media] img, img[slot=media]',
  details: 'p[slot=meta]',
  link: '[slot=headline] a',
};

/** A part of a card, by its name. */
export const partOf = (card: Element, name: string): HTMLElement | null =>
  card.querySelector(SELECTORS[name] ?? `[slot='${name}']`);
