import {joinWithSpaces} from '../template/template.js';
import {directionOfLanguage} from '../text/direction.js';
import {htmlAtLevel} from '../template/heading.js';
import {printer, printWith, type Printed, type PrintOptions} from '../template/string-template.js';
import {safeImageUrl, safeUrl} from '../text/safe-url.js';
import {warn} from '../platform/warn.js';
import {formatDate, isRecentDate} from '../locale/dates.js';
import {formatComments, formatMinutes} from '../locale/numbers.js';
import {isUpdated} from '../locale/date-time.js';
import * as strings from '../locale/strings.js';
import {inLocale} from '../locale/in-locale.js';
import type {NewsArticle} from '../model/news-article.js';
import {directionOf, foreignDirection, stripUnsafeBidi} from '../text/bidi.js';
import {foreignLanguage, inItsLanguage, languageOfText, namesOf} from './article-language.js';
import {accessOf, badgeOf, breakingEnd, durationOf, kindOf, type Access, type Kind} from '../locale/badge.js';
import type {CardLayout} from './card.js';
import {mark} from './badge-template.js';
import {teaserOf, type CardContext, type Teaser} from './teaser.js';

export interface CardHtmlOptions extends PrintOptions {
  layout?: CardLayout;
  /** 2 to 6; default 3. */
  headingLevel?: number;
  /** Language of the page (BCP 47), for dates and direction. Default: Arabic. */
  lang?: string;
  /** The page's lead picture: loaded at once. */
  priority?: boolean;
  /** Default: that of the article's `genre`, else `article`. */
  kind?: Kind;
  access?: Access;
  sponsor?: string;
  /** A label of the newsroom's own, for the badge. */
  label?: string;
  /** Length of a video or audio: ISO 8601 or seconds. */
  duration?: string;
  /** Minutes after which a change is told ("updated"); default 15. */
  updatedAfter?: number;
  /** Articles whose headlines are listed under a lead card. */
  further?: NewsArticle[];
}

const {html, nothing} = printer;

/** Prints one article as `<maqal-card>` with all its content among the children: nothing is left for the browser to render. */
export function cardHtml(input: NewsArticle, options: CardHtmlOptions = {}): string {
  return printWith('cardHtml', options, (known) =>
    inLocale(known.lang ?? 'ar', (locale) => print(input, known, locale).toString()),
  );
}

function print(input: NewsArticle, options: CardHtmlOptions, locale: string): Printed {
  const article = teaserOf(input);
  if (!article) warn('cardHtml: the article has neither headline nor body; an empty card is printed.');
  const {layout, priority = false, lang = 'ar', now, headingLevel = 3} = options;
  const said = article?.said;
  const kind = kindOf(options.kind, said, now);
  const {published, modified} = article ?? {};
  const badge = badgeOf({
    kind,
    access: accessOf(options.access, said),
    sponsor: options.sponsor ?? said?.sponsor,
    label: options.label,
    duration: options.duration ?? durationOf(said),
    hasEnded: kind === 'breaking' && breakingEnd(modified ?? published) <= (now ?? Date.now()),
    isModified: isUpdated(published, modified, options.updatedAfter),
    language: lang,
  });
  const articleLanguage = foreignLanguage(article?.inLanguage ?? '', lang);
  const teaser = {authors: [], ...article, articleLanguage, badge, priority, headingLevel, showsPortrait: kind === 'opinion'};
  const context = {language: lang, locale, direction: directionOfLanguage(lang), ...(now !== undefined && {now})};
  return html`<maqal-card
    href="${safeUrl(article?.href) ?? nothing}"
    layout="${layout ?? nothing}"
    kind="${kind === 'article' ? nothing : kind}"
    priority="${priority ? '' : nothing}"
    published="${kind === 'breaking' ? (modified ?? published ?? nothing) : nothing}"
    >${joinWithSpaces([...PARTS.map((part) => part(teaser, context)), furtherHeadlines(options.further, context)].filter(Boolean))}</maqal-card
  >`;
}

/** Words of an article. */
const words = (text: string, language: string, {direction}: CardContext) => inItsLanguage(printer, text, language, direction);

/* What stands in the slot of its name; where the card has nothing for it, nothing is printed. */
type Part = (teaser: Teaser, context: CardContext) => Printed | undefined;

const picture: Part = ({image, href, priority, articleLanguage}) => {
  const src = safeImageUrl(image?.url);
  if (!image || !src) return undefined;
  const {alternateName = '', width = 1600, height = 900, srcset, sizes} = image;
  const address = alternateName === '' ? safeUrl(href) : undefined;
  const img = html`<img
    slot="${address ? nothing : 'media'}"
    alt="${alternateName}"
    lang="${languageOfText(alternateName, articleLanguage) || nothing}"
    width="${width}"
    height="${height}"
    loading="${priority ? 'eager' : 'lazy'}"
    fetchpriority="${priority ? 'high' : nothing}"
    sizes="${sizes ?? nothing}"
    srcset="${srcset ?? nothing}"
    src="${src}"
  />`;
  return address ? html`<a slot="media" href="${address}" tabindex="-1" aria-hidden="true">${img}</a>` : img;
};

const section: Part = ({section, articleLanguage}, context) => {
  if (!section) return undefined;
  const name = words(section.name, articleLanguage, context);
  const href = safeUrl(section.url);
  return html`<p slot="section">${href ? html`<a href="${href}">${name}</a>` : name}</p>`;
};

const headline: Part = ({headline, href, badge, headingLevel, articleLanguage}, context) => {
  if (!headline?.trim()) return undefined;
  const text = words(headline, articleLanguage, context);
  const content = badge ? html`${mark(printer, badge, context)} ${text}` : text;
  const address = safeUrl(href);
  const link = address ? html`<a href="${address}">${content}</a>` : content;
  return htmlAtLevel(printer, Math.max(2, headingLevel))`<h2 slot="headline">${link}</h2>`;
};

const summary: Part = ({summary, articleLanguage}, context) =>
  summary ? html`<p slot="summary">${words(summary, articleLanguage, context)}</p>` : undefined;

const byline: Part = ({authors, showsPortrait, articleLanguage}, {language, direction}) => {
  if (authors.length === 0) return undefined;
  const {names, lang} = namesOf(authors, articleLanguage, language);
  const portrait = showsPortrait ? safeImageUrl(authors[0]!.image) : undefined;
  const text = html`<bdi lang="${lang || nothing}" dir="${directionOf(names, direction) ?? direction}"
    >${stripUnsafeBidi(names)}</bdi
  >`;
  return portrait ? html`<span><img alt="" width="40" height="40" loading="lazy" src="${portrait}" />${text}</span>` : text;
};

/** A recent date becomes relative in the browser and ages there; printed is the absolute date, for caches keep a page long. */
const date: Part = ({published}, {language, direction, now}) => {
  const text = published && formatDate(published, language);
  if (published && !text) warn(`cardHtml: "${published}" is not a date (ISO 8601); none is printed.`);
  if (!text) return undefined;
  return isRecentDate(published, now)
    ? html`<maqal-time datetime="${published}"><time datetime="${published}">${text}</time></maqal-time>`
    : html`<time datetime="${published}" dir="${foreignDirection(text, direction) ?? nothing}">${text}</time>`;
};

const readingTime: Part = ({minutes}, {locale, language}) =>
  minutes ? small(strings.readingTime(formatMinutes(minutes, locale, language)), locale) : undefined;

const comments: Part = ({comments}, {locale, language}) =>
  comments ? small(formatComments(comments, locale, language), locale) : undefined;

const small = (text: string, locale: string): Printed => html`<bdi lang="${locale}">${text}</bdi>`;

function furtherHeadlines(articles: NewsArticle[] | undefined, context: CardContext): Printed | undefined {
  const items = articles?.map(teaserOf).filter((item) => item?.headline && safeUrl(item.href));
  if (!items?.length) return undefined;
  return html`<ul role="list">
    ${joinWithSpaces(items.map((item) => html`<li><a href="${safeUrl(item!.href)}">${words(item!.headline!, foreignLanguage(item!.inLanguage ?? '', context.language), context)}</a></li>`))}
  </ul>`;
}

/** One line, which wraps between its items: apart they could not stand beside a picture. */
const details: Part = (teaser, context) => {
  const items = [byline, date, readingTime, comments].map((part) => part(teaser, context)).filter((item) => item !== undefined);
  return items.length > 0 ? html`<p slot="meta">${joinWithSpaces(items)}</p>` : undefined;
};

/** In the order in which they are read. */
const PARTS = [picture, section, headline, summary, details];
