import '../src/maqal.js';
import {allElements, expect, fixture, html, settled} from './helpers.js';
import type {NewsArticle} from '../src/model/news-article.js';

/** What readers may set and lose nothing by (WCAG 2.2, 1.4.12); spacing of letters is not for Arabic, which has none. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

const TEXT: Record<string, NewsArticle> = {
  ar: {
    headline: 'مباحثات روسية تركية بشأن التطوّرات في إدلب بعد هجوم المعارضة',
    description: 'أجرى الجانبان التركي والروسي مباحثات بشأن آخر التطوّرات في منطقة خفض التصعيد.',
    articleSection: [{name: 'سوريا'}],
    author: [{name: 'محمد العلي'}, {name: 'سارة الخطيب'}],
    datePublished: '2019-08-27',
    commentCount: 11,
    timeRequired: 'PT3M',
    keywords: ['إدلب', 'خفض التصعيد'],
    url: 'https://example.org/1',
    articleBody: '<p>قال مصدر مطّلع إنّ قوّات النظام تقدّمت شمالي حماة.</p><h2>هجوم</h2><p>وأضاف.</p><h2>ردّ</h2><p>ثمّ.</p>',
  },
  en: {
    headline: 'Russian and Turkish talks on developments in Idlib after the opposition’s attack',
    description: 'The Turkish and Russian sides held talks on the latest developments in the de-escalation zone.',
    articleSection: [{name: 'Syria'}],
    author: [{name: 'Mohammed al-Ali'}, {name: 'Sara al-Khatib'}],
    datePublished: '2019-08-27',
    commentCount: 11,
    timeRequired: 'PT3M',
    keywords: ['Idlib', 'de-escalation'],
    url: 'https://example.org/1',
    articleBody:
      '<p>A source said that government forces advanced.</p><h2>Attack</h2><p>He added.</p><h2>Answer</h2><p>Then.</p>',
  },
};

const ELEMENTS = {
  'an article': (article: NewsArticle) => html`<maqal-article .article=${article} toc text-size-control></maqal-article>`,
  'a card': (article: NewsArticle) => html`<maqal-card .article=${article} label=${article.keywords![0]}></maqal-card>`,
  'a compact card': (article: NewsArticle) => html`<maqal-card .article=${article} layout="compact"></maqal-card>`,
  'an overlay': (article: NewsArticle) => html`<maqal-card .article=${article} layout="overlay"></maqal-card>`,
  'a related list': (article: NewsArticle) => html`<maqal-related .articles=${[article]} layout="list"></maqal-related>`,
  'share buttons': () => html`<maqal-share url="https://example.org/"></maqal-share>`,
  'share labels': () => html`<maqal-share url="https://example.org/" appearance="label"></maqal-share>`,
};

/** Headlines and summaries are cut to a number of lines, as the page asks. */
const CUT_ON_PURPOSE = '[slot="headline"], [slot="summary"]';

/** Elements that cut their text off, and text that sticks out of the page. */
function losses(root: Element): string[] {
  const shown = [...allElements(root)].filter(
    (element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none' && !element.matches(CUT_ON_PURPOSE),
  );
  return shown.filter((element) => isCut(element) || sticksOut(element)).map(({outerHTML}) => outerHTML.slice(0, 120));
}

function isCut(element: Element): boolean {
  const {scrollHeight, clientHeight, scrollWidth, clientWidth, textContent} = element;
  const isTooSmall = scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
  return getComputedStyle(element).overflow !== 'visible' && textContent !== '' && isTooSmall;
}

function sticksOut(element: Element): boolean {
  const range = document.createRange();
  return [...element.childNodes]
    .filter((node) => node instanceof Text && node.data.trim() !== '')
    .some((node) => {
      range.selectNodeContents(node);
      const {left, right} = range.getBoundingClientRect();
      return left < -1 || right > document.documentElement.clientWidth + 1;
    });
}

describe('text as its reader sets it', () => {
  let sheet: HTMLStyleElement;
  beforeEach(() => (sheet = document.head.appendChild(document.createElement('style'))));
  afterEach(() => sheet.remove());

  for (const [language, article] of Object.entries(TEXT)) {
    for (const [what, template] of Object.entries(ELEMENTS)) {
      it(`loses nothing by wider spacing (WCAG 1.4.12): ${what}, ${language}`, async () => {
        Object.assign(document.documentElement, {lang: language, dir: language === 'ar' ? 'rtl' : 'ltr'});
        sheet.textContent = SPACING;
        const host = await fixture(template(article));
        host.parentElement!.style.inlineSize = '320px';
        await settled(host.parentElement!);
        expect(losses(host.parentElement!)).to.deep.equal([]);
      });

      it(`loses nothing at twice its size (WCAG 1.4.4): ${what}, ${language}`, async () => {
        Object.assign(document.documentElement, {lang: language, dir: language === 'ar' ? 'rtl' : 'ltr'});
        sheet.textContent = 'html { font-size: 200% }';
        const host = await fixture(template(article));
        host.parentElement!.style.inlineSize = '640px';
        await settled(host.parentElement!);
        expect(losses(host.parentElement!)).to.deep.equal([]);
      });
    }
  }
});
