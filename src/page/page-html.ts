import {directionOfLanguage} from '../text/direction.js';
import {Printed, printer, printWith, type PrintOptions} from '../template/string-template.js';
import {safeUrl} from '../text/safe-url.js';
import {inLocale} from '../locale/in-locale.js';
import * as strings from '../locale/strings.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import {excerpt} from '../text/excerpt.js';
import {textOfHtml} from '../text/html/html-text.js';
import {toJsonLd} from '../article/json-ld.js';

export interface PageHtmlOptions extends PrintOptions {
  /** Language of the page (BCP 47). Default: the article's, else Arabic. */
  lang?: string;
  /** Addresses of stylesheets, in order. */
  stylesheets?: string[];
  /** Addresses of module scripts. */
  modules?: string[];
  /** Fonts to preload (WOFF2). */
  fonts?: string[];
  /** Trusted markup for the end of `<head>`. */
  head?: string;
  /** Trusted markup for `<body>`, as `articleHtml` and the other printers return it. */
  body?: string;
}

const {html} = printer;

/** Prints a whole page around an article: language, direction, metadata for search and sharing, JSON-LD, and a back-to-top button. */
export function pageHtml(input: NewsArticle, options: PageHtmlOptions = {}): string {
  return printWith('pageHtml', options, (known) => printPage(input, known));
}

function printPage(input: NewsArticle, options: PageHtmlOptions): string {
  const article = readArticle(input) ?? {headline: ''};
  const {stylesheets = [], modules = [], fonts = [], head = '', body = ''} = options;
  const language = options.lang ?? article.inLanguage ?? 'ar';
  return html`<!doctype html>
    <html lang="${language}" dir="${directionOfLanguage(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <title>${article.headline}</title>
        ${printMetadata(article)}
        ${fonts.map((url) => html`<link rel="preload" href="${url}" as="font" type="font/woff2" crossorigin /> `)}${stylesheets.map((url) => html`<link rel="stylesheet" href="${url}" /> `)}${modules.map((url) => html`<script type="module" src="${url}"></script> `)}
        <script type="application/ld+json">
          ${new Printed(toJsonLd(article))}
        </script>
        ${new Printed(head)}
      </head>
      <body id="top">
        ${new Printed(body)} ${printToTop(language)}
      </body>
    </html> `.toString();
}

const printToTop = (language: string): Printed =>
  inLocale(
    language,
    (locale) =>
      html`<nav aria-label="${strings.toTop()}" lang="${locale}">
        <maqal-to-top progress><a href="#top">${strings.toTop()}</a></maqal-to-top>
      </nav>`,
  );

/** Letters of a description; search engines cut longer ones. */
const DESCRIPTION_LENGTH = 160;

function printMetadata(article: NewsArticle): Printed[] {
  const {url, headline, articleBody, image, datePublished, dateModified} = article;
  const description = article.description ?? (articleBody && excerpt(textOfHtml(articleBody), DESCRIPTION_LENGTH));
  const property = (name: string, content: string | undefined) =>
    content ? [html`<meta property="${name}" content="${content}" /> `] : [];
  const canonical = safeUrl(url);
  return [
    ...(description ? [html`<meta name="description" content="${description}" /> `] : []),
    ...(canonical ? [html`<link rel="canonical" href="${canonical}" /> `] : []),
    ...property('og:type', 'article'),
    ...property('og:title', headline),
    ...property('og:description', description),
    ...property('og:url', canonical),
    ...property('og:image', safeUrl(image?.url)),
    ...property('article:published_time', datePublished),
    ...property('article:modified_time', dateModified),
  ];
}
