import {directionOfLanguage} from '../text/direction.js';
import {clampHeadingLevel} from '../template/heading-level.js';
import {escapeHtml, Printed, printer, printWith, type PrintOptions} from '../template/string-template.js';
import {safeUrl} from '../text/safe-url.js';
import {warn} from '../platform/warn.js';
import {inLocale} from '../locale/in-locale.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import type {Sanitizer} from './body/load-sanitizer.js';
import {bareBody} from './body/basic-sanitizer.js';
import {partMarkup, PARTS, type PartName} from './parts.js';
import {contentsOfHtml} from './headings/headings-html.js';
import {textBodyHtml} from './body/text-fallback-html.js';
import {tableOfContents} from './headings/table-of-contents.js';

export interface ArticleHtmlOptions extends PrintOptions {
  /** Language of the content (BCP 47). Default: the article's, else Arabic. */
  lang?: string;
  /** Minutes after which a change is told ("last updated"); default 15. */
  updatedAfter?: number;
  /** 1 to 6; default 1. */
  headingLevel?: number;
  /** Attributes of the element that have no place in the article: `{toc: '', 'text-size': 'l'}`. With `toc` the table of contents is printed. */
  attributes?: Record<string, string>;
  /**
   * Makes the body's HTML safe: what `loadSanitizer()` resolved to, or your own. `'trusted'` says that it is your site's own and needs nothing: it is
   * printed as it is, scripts and all. Default: the tags that an article is made of are kept, and of their attributes only what is safe by itself.
   */
  sanitize?: Sanitizer | 'trusted';
  /** Trusted markup for further children, each with its slot: `<maqal-share slot="byline">…`. Printed after the byline. */
  afterByline?: string;
  /** Trusted markup for the slots `aside` and `footer`. */
  atEnd?: string;
}

const {html, nothing} = printer;

/** Prints an article as `<maqal-article>` with all its text among the children: it reads without script, and upgrades without a new rendering. */
export function articleHtml(input: NewsArticle, options: ArticleHtmlOptions = {}): string {
  return printWith('articleHtml', options, (known) => print(input, known));
}

function print(input: NewsArticle, options: ArticleHtmlOptions): string {
  const given = readArticle(input);
  if (!given) warn('articleHtml: the article has neither headline nor body; an empty article is printed.');
  const article = given ?? {headline: ''};
  const {sanitize: wanted = bareBody, attributes = {}, afterByline = '', atEnd = ''} = options;
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
    const part = (name: PartName) => partMarkup(name, printer, article, context) ?? '';
    const body = bodyHtml(article, sanitize, locale);
    const contents = 'toc' in attributes && tableOfContents(printer, contentsOfHtml(body), {locale, slot: 'contents'});
    const [sections, headline, summary, byline, media, source, tags, footer] = PARTS.map(part);
    return html`<maqal-article
      href="${safeUrl(article.url) ?? nothing}"
      published="${article.datePublished ?? nothing}"
      modified="${article.dateModified ?? nothing}"
      lang="${language}"
      ${extra(attributes)}
    >
      ${sections}${headline}${summary}${byline}${new Printed(afterByline)}${media}${contents || ''} ${new Printed(body)}
      ${source}${tags}${footer}${new Printed(atEnd)}
    </maqal-article>`.toString();
  });
}

/** The body, made safe and printed as it comes from there: safe HTML is never edited. A sanitiser that fails leaves the text. */
function bodyHtml({articleBody = '', url}: NewsArticle, sanitize: Sanitizer, locale: string): string {
  try {
    const body: unknown = sanitize(articleBody, {locale, url});
    if (typeof body === 'string') return body;
    warn(`articleHtml: "sanitize" returned a ${typeof body}, no string; the body is printed as plain text.`);
  } catch (error) {
    warn(`articleHtml: "sanitize" threw (${String(error)}); the body is printed as plain text.`);
  }
  return textBodyHtml(articleBody);
}

/** Further attributes, escaped; names that are none are left out. */
function extra(attributes: Record<string, string>): Printed {
  const valid = Object.entries(attributes).filter(([name]) => /^[a-z][a-z\d-]*$/.test(name) && !name.startsWith('on'));
  return new Printed(valid.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join(''));
}
