import {joinWithSpaces, type Markup} from '../template/template.js';
import {htmlAtLevel} from '../template/heading.js';
import {safeImageUrl, safeUrl} from '../text/safe-url.js';
import {warn} from '../platform/warn.js';
import {formatDate, isRecentDate} from '../locale/dates.js';
import {formatComments, formatMinutes} from '../locale/numbers.js';
import * as strings from '../locale/strings.js';
import {directionOf, foreignDirection, stripUnsafeBidi} from '../text/bidi.js';
import type {Direction} from '../text/direction.js';
import {memoize} from '../text/memoize.js';
import {isolate} from '../template/bdi.js';
import type {Badge} from '../locale/badge.js';
import {inItsLanguage, languageOfText, namesOf} from './article-language.js';
import type {CardContext, Teaser} from './teaser.js';

/*
 * What a card shows, part by part, in the order in which it is read: printed by a server, or made by the element where the page printed
 * none. A part is one element, whose `slot` is its name; where the card has nothing for it, there is none.
 */
type Part = <T>(markup: Markup<T>, teaser: Teaser, context: CardContext) => T | undefined;

/** The language (BCP 47) of a text of the card where that may be another than its page's; what the page wrote itself is in the page's. */
const languageOf = ({articleLanguage, ofPage}: Teaser, field: string): string => (ofPage?.has(field) ? '' : articleLanguage);

const words = <T>(markup: Markup<T>, text: string, teaser: Teaser, field: string, {direction}: CardContext): unknown =>
  inItsLanguage(markup, text, languageOf(teaser, field), direction);

const media: Part = ({html, nothing}, teaser) => {
  const {image, href, priority} = teaser;
  const src = safeImageUrl(image?.url);
  if (!image || !src) return undefined;
  const {alternateName = '', width = 1600, height = 900, srcset, sizes} = image;
  const address = alternateName === '' ? safeUrl(href) : undefined;
  const img = html`<img
    slot="${address ? nothing : 'media'}"
    alt="${alternateName}"
    lang="${languageOfText(alternateName, languageOf(teaser, 'image')) || nothing}"
    width="${width}"
    height="${height}"
    loading="${priority ? 'eager' : 'lazy'}"
    fetchpriority="${priority ? 'high' : nothing}"
    sizes="${sizes ?? nothing}"
    srcset="${srcset ?? nothing}"
    src="${src}"
  />`;
  return address ? html`<a slot="media" tabindex="-1" aria-hidden="true" href="${address}">${img}</a>` : img;
};

const section: Part = (markup, teaser, context) => {
  if (!teaser.section) return undefined;
  const {html} = markup;
  const name = words(markup, teaser.section.name, teaser, 'section', context);
  const href = safeUrl(teaser.section.url);
  return html`<p slot="section">${href ? html`<a href="${href}">${name}</a>` : name}</p>`;
};

/** A badge. What alarms is a `<mark>`, what labels a `<small>`: told apart without a class, which could meet the host's. */
function badgeTemplate<T>(markup: Markup<T>, {tone, text}: Badge, {locale, direction}: CardContext, slot: unknown): T {
  const {html} = markup;
  const label = isolate(markup, text, direction);
  return tone === 'alarm'
    ? html`<mark slot="${slot}" lang="${locale}">${label}</mark>`
    : html`<small slot="${slot}" lang="${locale}">${label}</small>`;
}

/** A badge by itself, beside a headline that the page printed without one. */
const badge: Part = (markup, {badge}, context) => badge && badgeTemplate(markup, badge, context, 'badge');

const headline: Part = (markup, teaser, context) => {
  const {headline, href, badge, headingLevel} = teaser;
  if (!headline?.trim()) return undefined;
  const {html, nothing} = markup;
  const text = words(markup, headline, teaser, 'headline', context);
  const content = badge ? html`${badgeTemplate(markup, badge, context, nothing)} ${text}` : text;
  const address = safeUrl(href);
  const link = address ? html`<a href="${address}">${content}</a>` : content;
  return htmlAtLevel(markup, Math.max(2, headingLevel))`<h2 slot="headline">${link}</h2>`;
};

const summary: Part = (markup, teaser, context) =>
  teaser.summary ? markup.html`<p slot="summary">${words(markup, teaser.summary, teaser, 'summary', context)}</p>` : undefined;

const byline: Part = ({html, nothing}, teaser, {language, direction}) => {
  const {authors, showsPortrait} = teaser;
  if (authors.length === 0) return undefined;
  const {names, lang} = namesOf(authors, languageOf(teaser, 'author'), language);
  const portrait = showsPortrait ? safeImageUrl(authors[0]!.image) : undefined;
  const text = html`<bdi lang="${lang || nothing}" dir="${directionOf(names, direction) ?? direction}"
    >${stripUnsafeBidi(names)}</bdi
  >`;
  return portrait ? html`<span><img alt="" width="40" height="40" loading="lazy" src="${portrait}" />${text}</span>` : text;
};

/** A recent date becomes relative in the browser and ages there; printed is the absolute date, for caches keep a page long. */
const date: Part = (markup, {published}, {language, direction, now, source}) => {
  if (!published) return undefined;
  const time = isRecentDate(published, now)
    ? recentDate(markup, published, language)
    : absoluteDate(markup, published, language, direction);
  if (!time) warn(`${source}: "${published}" is not a date (ISO 8601); none is shown.`);
  return time;
};

/* Dates and counts are few in a list, so their elements are kept whole. */
const recentDate = memoize(<T>({html}: Markup<T>, published: string, language: string): T | undefined => {
  const text = formatDate(published, language);
  return text ? html`<maqal-time datetime="${published}"><time datetime="${published}">${text}</time></maqal-time>` : undefined;
});

const absoluteDate = memoize(
  <T>({html, nothing}: Markup<T>, published: string, language: string, direction: Direction): T | undefined => {
    const text = formatDate(published, language);
    return text
      ? html`<time datetime="${published}" dir="${foreignDirection(text, direction) ?? nothing}">${text}</time>`
      : undefined;
  },
);

const readingTime: Part = (markup, {minutes}, {locale, language}) =>
  minutes ? minutesTemplate(markup, minutes, locale, language) : undefined;

const minutesTemplate = memoize(
  <T>({html}: Markup<T>, minutes: number, locale: string, language: string): T =>
    html`<bdi lang="${locale}">${strings.readingTime(formatMinutes(minutes, locale, language))}</bdi>`,
);

const comments: Part = (markup, {comments}, {locale, language}) =>
  comments ? commentsTemplate(markup, comments, locale, language) : undefined;

const commentsTemplate = memoize(
  <T>({html}: Markup<T>, comments: number, locale: string, language: string): T =>
    html`<bdi lang="${locale}">${formatComments(comments, locale, language)}</bdi>`,
);

/** One line, which wraps between its items: apart they could not stand beside a picture. */
const meta: Part = (markup, teaser, context) => {
  const items = joinWithSpaces([
    byline(markup, teaser, context),
    date(markup, teaser, context),
    readingTime(markup, teaser, context),
    comments(markup, teaser, context),
  ]);
  return items.length > 0 ? markup.html`<p slot="meta">${items}</p>` : undefined;
};

/** In the order in which they are read. */
export const PARTS = {media, section, badge, headline, summary, meta} satisfies Record<string, Part>;
