import {directionOfLanguage} from '../text/direction.js';
import {clampHeadingLevel} from '../template/heading-level.js';
import {escapeHtml, Printed, printer, printWith, type PrintOptions} from '../template/string-template.js';
import {safeUrl} from '../text/safe-url.js';
import {warn} from '../platform/warn.js';
import {inLocale} from '../locale/in-locale.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import type {Sanitizer} from './body/load-sanitizer.js';
import {sanitizeBasically} from './body/basic-sanitizer.js';
import {FOOTER_PARTS, renderPart, type PartName} from './parts.js';
import {tocEntriesOfHtml} from './headings/headings-html.js';
import {textFallbackHtml} from './body/text-fallback-html.js';
import {tableOfContentsTemplate} from './headings/table-of-contents.js';

export interface ArticleHtmlOptions extends PrintOptions {
  /** Language of the content (BCP 47). Default: the article's, else Arabic. */
  lang?: string;
  /** Minutes after publication from which on a change is shown as "last updated"; default 15. */
  updatedAfter?: number;
  /** 1 to 6; default 1. */
  headingLevel?: number;
  /** Further attributes of the element: `{toc: '', 'text-size': 'l'}`. With `toc`, the table of contents is printed. */
  attributes?: Record<string, string>;
  /**
   * Makes the body's HTML safe: the function that `loadSanitizer()` resolved to, or your own. `'trusted'` prints the body unchanged, with its scripts; use
   * it only for HTML of your own site. Default: a basic sanitizer keeps the usual tags of articles, and only attributes that are safe by themselves.
   */
  sanitize?: Sanitizer | 'trusted';
  /** Trusted markup of further children, each with its slot: `<maqal-share slot="byline">…`. It is printed after the byline. */
  afterByline?: string;
  /** Trusted markup for the slots `aside` and `footer`. */
  atEnd?: string;
}

const {html, nothing} = printer;

/** Prints an article as `<maqal-article>` with all its text among the children: it can be read without JavaScript, and upgrades without being rendered again. */
export function articleHtml(input: NewsArticle, options: ArticleHtmlOptions = {}): string {
  return printWith('articleHtml', options, (known) => printArticle(input, known));
}

function printArticle(input: NewsArticle, options: ArticleHtmlOptions): string {
  const given = readArticle(input);
  if (!given) warn('articleHtml: the article has neither headline nor body; an empty article is printed.');
  const article = given ?? {headline: ''};
  const {sanitize: wanted = sanitizeBasically, attributes = {}, afterByline = '', atEnd = ''} = options;
  const sanitize = wanted === 'trusted' ? (html: string) => html : wanted;
  const language = options.lang ?? article.inLanguage ?? 'ar';
  return inLocale(language, (locale) => {
    const direction = directionOfLanguage(language);
    const context = {
      language,
      locale,
      direction,
      headingLevel: clampHeadingLevel(options.headingLevel ?? 1, 1),
      updatedAfter: options.updatedAfter,
    };
    const part = (name: PartName) => renderPart(name, printer, article, context) ?? '';
    const body = printBody(article, sanitize, locale);
    const contents = 'toc' in attributes && tableOfContentsTemplate(printer, tocEntriesOfHtml(body), {locale, slot: 'contents'});
    return html`<maqal-article
      href="${safeUrl(article.url) ?? nothing}"
      published="${article.datePublished ?? nothing}"
      modified="${article.dateModified ?? nothing}"
      lang="${language}"
      ${printExtraAttributes(attributes)}
    >
      ${part('sections')}${part('headline')}${part('summary')}${part('byline')}${new Printed(afterByline)}${part('media')}${contents || ''}
      ${new Printed(body)} ${FOOTER_PARTS.map(part)}${new Printed(atEnd)}
    </maqal-article>`.toString();
  });
}

/** Prints the body as the sanitizer returns it, for safe HTML is never edited. Where the sanitizer fails, prints the text alone. */
function printBody({articleBody = '', url}: NewsArticle, sanitize: Sanitizer, locale: string): string {
  try {
    const body: unknown = sanitize(articleBody, {locale, url});
    if (typeof body === 'string') return body;
    warn(`articleHtml: "sanitize" returned a ${typeof body}, no string; the body is printed as plain text.`);
  } catch (error) {
    warn(`articleHtml: "sanitize" threw (${String(error)}); the body is printed as plain text.`);
  }
  return textFallbackHtml(articleBody);
}

/** Prints further attributes, escaped; leaves out names that are not valid, and event handlers. */
function printExtraAttributes(attributes: Record<string, string>): Printed {
  const valid = Object.entries(attributes).filter(([name]) => /^[a-z][a-z\d-]*$/.test(name) && !name.startsWith('on'));
  return new Printed(valid.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join(''));
}
