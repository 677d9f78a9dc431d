import {heading} from '../base/heading.js';
import {printer, type Printed} from '../base/print.js';
import {safeImageUrl, safeUrl} from '../base/safe-url.js';
import {formatMoment} from '../locale/dates.js';
import {parseMoment} from '../locale/moment.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import {bdi} from '../text/bdi.js';
import type {CardLayout} from './card.js';

export interface CardHtmlOptions {
  layout?: CardLayout;
  /** 2 to 6; default 3. */
  headingLevel?: number;
  /** Language of the page (BCP 47), for dates. Default: Arabic. */
  lang?: string;
  /** The page's lead picture: loaded at once. */
  priority?: boolean;
}

const {html, nothing} = printer;

/** Prints one article as `<maqal-card>` with its content among the children. */
export function cardHtml(input: NewsArticle, options: CardHtmlOptions = {}): string {
  const article = readArticle(input) ?? {headline: ''};
  const {layout, priority, lang = 'ar'} = options;
  const href = safeUrl(article.url);
  return html`<maqal-card href="${href ?? nothing}" layout="${layout ?? nothing}" priority="${priority ? '' : nothing}"
    >${picture(article, href, priority)}${section(article)}${headline(article, href, options.headingLevel ?? 3)}${summary(article)}${date(article, lang)}</maqal-card
  >`.toString();
}

function picture({image}: NewsArticle, href: string | undefined, priority = false): Printed | undefined {
  const src = safeImageUrl(image?.url);
  if (!image || !src) return undefined;
  const {alternateName = '', width = 1600, height = 900, srcset, sizes} = image;
  const isLinked = href !== undefined && alternateName === '';
  const img = html`<img
    slot="${isLinked ? nothing : 'media'}"
    alt="${alternateName}"
    width="${width}"
    height="${height}"
    loading="${priority ? 'eager' : 'lazy'}"
    fetchpriority="${priority ? 'high' : nothing}"
    decoding="async"
    sizes="${sizes ?? nothing}"
    srcset="${srcset ?? nothing}"
    src="${src}"
  />`;
  return isLinked ? html`<a slot="media" href="${href}" tabindex="-1" aria-hidden="true">${img}</a>` : img;
}

function section({articleSection}: NewsArticle): Printed | undefined {
  const [first] = articleSection ?? [];
  if (first === undefined) return undefined;
  const {name, url} = typeof first === 'string' ? {name: first, url: undefined} : first;
  const href = safeUrl(url);
  return html`<p slot="section">${href ? html`<a href="${href}">${bdi(printer, name)}</a>` : bdi(printer, name)}</p>`;
}

function headline(article: NewsArticle, href: string | undefined, level: number): Printed {
  const text = bdi(printer, article.headline);
  const content = href ? html`<a href="${href}">${text}</a>` : text;
  return heading(printer, Math.max(2, level), content, {slot: 'headline'});
}

const summary = ({description}: NewsArticle): Printed | undefined =>
  description ? html`<p slot="summary">${bdi(printer, description)}</p>` : undefined;

/** Always the absolute date: caches keep a page longer than "two hours ago" is true. */
function date({datePublished}: NewsArticle, language: string): Printed | undefined {
  const moment = datePublished === undefined ? undefined : parseMoment(datePublished);
  if (!moment) return undefined;
  const text = formatMoment(moment, {language, format: 'date'});
  return html`<maqal-time slot="date" datetime="${datePublished}"><time datetime="${datePublished}">${text}</time></maqal-time>`;
}
