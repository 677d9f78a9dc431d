import {escapeHtml} from '../base/print.js';
import {isObject, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html-text.js';
import {absolute, collect, isoDate, type ArticleList, type SourceOptions} from './article-list.js';
import {fromJsonLd} from './from-json-ld.js';
import {descendants, parseMarkup, textOf, type MarkupElement} from './markup.js';
import type {Problem} from './problem.js';

interface Page {
  elements: MarkupElement[];
  base: string | undefined;
}

/**
 * Reads an article's page: each field from JSON-LD, else from Open Graph, else from the page's own markup. A page that holds a list in
 * JSON-LD gives the list; one that does not say that it is an article gives none, and a problem.
 */
export function fromHtml(html: string, options: SourceOptions = {}): ArticleList {
  const elements = [...descendants(parseMarkup(typeof html === 'string' ? html : '', 'html'))];
  const page: Page = {elements, base: absolute(find(elements, 'base')?.attributes.href, options.url) ?? options.url};
  const {articles, problems} = readJsonLd(page);
  const isOpenArticle = meta(page, 'og:type') === 'article';
  if (articles.length > 1 && !isOpenArticle) return {articles, problems};
  const own = [absolute(meta(page, 'og:url'), page.base), page.base];
  const structured = articles.find(({url}) => own.includes(url)) ?? articles[0];
  const headline = structured?.headline || meta(page, 'og:title') || textOf(find(elements, 'h1'));
  const isArticle = structured !== undefined || isOpenArticle || articleOf(elements) !== undefined;
  if (!isArticle || !headline)
    return {articles: [], problems: [...problems, {code: 'empty', message: 'the page does not say that it is an article.'}]};
  const markup = readMarkup(page);
  /* JSON-LD has the text of a body without its paragraphs. */
  const merged = firstOf<Loose>({articleBody: markup.articleBody}, {...structured}, readOpenGraph(page), markup);
  const read = collect([{...merged, headline: textOfHtml(headline)}], (item) => item);
  return {articles: read.articles, problems: [...problems, ...read.problems]};
}

/** Fields of several readings of one article: each from the first that has it. */
function firstOf<T extends Loose>(...readings: T[]): T {
  const merged: Loose = {};
  for (const reading of readings)
    for (const [field, value] of Object.entries(reading)) {
      const isGiven = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
      if (isGiven) merged[field] ??= value;
    }
  return merged as T;
}

const find = (elements: MarkupElement[], name: string): MarkupElement | undefined =>
  elements.find((element) => element.name === name);

const articleOf = (elements: MarkupElement[]): MarkupElement | undefined =>
  find(elements, 'maqal-article') ?? find(elements, 'article');

function readJsonLd({elements, base}: Page): ArticleList {
  const problems: Problem[] = [];
  const nodes = elements
    .filter(({name, attributes}) => name === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json')
    .flatMap(({children}) => {
      try {
        return nodesOf(JSON.parse(children.join('')));
      } catch {
        problems.push({code: 'malformed', message: 'a JSON-LD script of the page is not JSON; it was passed over.'});
        return [];
      }
    });
  const list = fromJsonLd(nodes.filter(isTyped), {...(base !== undefined && {url: base})});
  return {articles: list.articles, problems: [...problems, ...list.problems]};
}

const nodesOf = (value: unknown): unknown[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (!isObject(value)) return [];
  return nestedLists(value) ?? [value];
};

/** Graphs and lists stand for what they hold. */
const nestedLists = ({'@graph': graph, itemListElement}: Loose): unknown[] | undefined =>
  Array.isArray(graph) ? nodesOf(graph) : Array.isArray(itemListElement) ? itemListElement.filter(hasItem) : undefined;

/** The crumbs of a breadcrumb list are no articles, and neither is a list of bare addresses. */
const hasItem = (entry: unknown): boolean => isObject(entry) && isObject(entry.item) && isTyped(entry.item);

const isTyped = (node: unknown): boolean => isObject(node) && (node['@type'] !== undefined || isObject(node.item));

/** Open Graph (https://ogp.me) and its article namespace; names of Twitter and HTML where it has none. */
function readOpenGraph(page: Page): Loose {
  const {base} = page;
  const picture = absolute(meta(page, 'og:image', 'og:image:url', 'twitter:image'), base);
  return {
    url: absolute(meta(page, 'og:url'), base),
    description: meta(page, 'og:description', 'description', 'twitter:description'),
    datePublished: isoDate(meta(page, 'article:published_time')),
    dateModified: isoDate(meta(page, 'article:modified_time')),
    author: metas(page, 'author', 'article:author').filter((name) => !/^https?:/.test(name)),
    articleSection: metas(page, 'article:section'),
    keywords: metas(page, 'article:tag'),
    image: picture && {
      url: picture,
      width: meta(page, 'og:image:width'),
      height: meta(page, 'og:image:height'),
      alternateName: meta(page, 'og:image:alt'),
    },
    inLanguage: meta(page, 'og:locale')?.replace('_', '-'),
  };
}

function metas({elements}: Page, ...keys: string[]): string[] {
  const contents = (key: string) =>
    elements
      .filter(({name, attributes}) => name === 'meta' && (attributes.property ?? attributes.name)?.toLowerCase() === key)
      .map(({attributes}) => attributes.content?.trim() ?? '')
      .filter(Boolean);
  return keys.map(contents).find((found) => found.length > 0) ?? [];
}

const meta = (page: Page, ...keys: string[]): string | undefined => metas(page, ...keys)[0];

/** What a page's markup says by itself: its canonical link, the language, and the paragraphs, picture and time of its article. */
function readMarkup({elements, base}: Page): Loose {
  const article = articleOf(elements) ?? find(elements, 'main');
  const inside = article ? [...descendants(article)] : [];
  const canonical = elements.find(({name, attributes}) => name === 'link' && attributes.rel === 'canonical');
  const picture = find(inside, 'img')?.attributes;
  const paragraphs = inside.filter(({name, attributes}) => name === 'p' && attributes.slot === undefined).map(textOf);
  return {
    url: absolute(canonical?.attributes.href, base) ?? base,
    datePublished: isoDate(find(inside, 'time')?.attributes.datetime),
    author: inside.filter(({attributes}) => attributes.rel === 'author' || attributes.itemprop === 'author').map(textOf),
    image: picture?.src && {
      url: absolute(picture.src, base),
      width: picture.width,
      height: picture.height,
      alternateName: picture.alt,
    },
    articleBody: paragraphs
      .filter(Boolean)
      .map((text) => `<p>${escapeHtml(text)}</p>`)
      .join('\n'),
    inLanguage: find(elements, 'html')?.attributes.lang,
  };
}
