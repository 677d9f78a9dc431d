import {parseNearlyJson} from '../text/nearly-json.js';
import {isObject, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html-text.js';
import {articleInPage, textOfPage} from './article-in-page.js';
import {pathKey} from '../base/address-key.js';
import {absolute, collect, type ArticleList, type SourceOptions} from './article-list.js';
import {fromJsonLd} from './from-json-ld.js';
import {HtmlPage} from './html-page.js';
import {isoDate} from './iso-date.js';
import {parseMarkup, textOf} from './markup.js';
import type {Problem} from './problem.js';

export interface PageReading extends ArticleList {
  /** What the page is: an article, a list of articles, a way to another page, or none of these as far as it says. */
  kind: 'article' | 'list' | 'redirect' | 'other';
}

/**
 * Reads an article's page: each field from JSON-LD, else from the page's own markup where that is ours, else from Open Graph, else from the
 * markup. A page that holds a list in JSON-LD gives the list; one that does not say that it is an article, is a list of teasers, or leads to another
 * page gives none, and a problem.
 */
export function fromHtml(html: string, options: SourceOptions = {}): ArticleList {
  const {articles, problems} = readPage(html, options);
  return {articles, problems};
}

/** The same, with what the page is. */
export function readPage(html: string, options: SourceOptions = {}): PageReading {
  const page = new HtmlPage(parseMarkup(typeof html === 'string' ? html : '', 'html'), options.url);
  const {articles, problems} = readJsonLd(page);
  const none = (kind: PageReading['kind'], message: string): PageReading => ({
    kind,
    articles: [],
    problems: [...problems, {code: 'empty', message}],
  });
  if (page.isRedirect) return none('redirect', 'the page only leads to another.');
  const address = page.ownAddress;
  const path = [address, page.url].find((known) => known !== undefined);
  if (path !== undefined && isErrorPage(path)) return none('other', 'the page does not say that it is an article.');
  const {isList, fields} = articleInPage(page);
  const markup = fields ?? textOfPage(page);
  const saysArticle = page.meta('og:type')?.toLowerCase() === 'article';
  const isOpenArticle =
    saysArticle && (!isList || page.meta('article:published_time') !== undefined || text(markup.articleBody).length > LONG);
  if (articles.length > 1 && !isOpenArticle) return {kind: 'list', articles, problems};
  const structured = articles.find(({url}) => [address, page.base].includes(url)) ?? articles[0];
  const isArticle = structured !== undefined || isOpenArticle || (fields !== undefined && !isFrontPage(path));
  const open = readOpenGraph(page);
  const headline = structured?.headline || headlineOf(text(markup.headline), page.meta('og:title')) || textOf(page.find('h1'));
  if (!isArticle || !headline)
    return isList
      ? none('list', 'the page shows other articles and is none itself; the address of its feed can be given.')
      : none('other', 'the page does not say that it is an article.');
  /* JSON-LD has the text of a body without its paragraphs. */
  const {articleBody, url} = markup;
  const own = page.find('maqal-article') ? markup : {};
  const merged = firstOf<Loose>({articleBody, url: address ?? url}, {...structured}, own, open, markup, {url: page.base});
  if (isSearch(path) && merged.datePublished === undefined) return none('other', 'the page does not say that it is an article.');
  const read = collect([{...merged, headline: textOfHtml(headline)}], (item) => item);
  return {kind: 'article', articles: read.articles, problems: [...problems, ...read.problems]};
}

/** Hosts serve a page of this name for what is not found. */
const isErrorPage = (address: string): boolean => /(?:^|\/)(?:404|500)(?:\.html?)?$/.test(pathKey(address));

const isFrontPage = (address: string | undefined): boolean => address !== undefined && pathKey(address) === '';

const isSearch = (address: string | undefined): boolean =>
  address !== undefined && /(?:^|\/)(?:search|بحث|offline)(?:\.html?)?$/.test(pathKey(address));

/** Letters outside of teasers that no list of articles has. */
const LONG = 1000;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Many sites add their name to the title for networks; the headline in the text has none. */
const headlineOf = (own: string, open: string | undefined): string => (own !== '' && open?.startsWith(own) ? own : (open ?? own));

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

function readJsonLd({elements, base}: HtmlPage): ArticleList {
  const problems: Problem[] = [];
  const nodes = elements
    .filter(({name, attributes}) => name === 'script' && attributes.type?.trim().toLowerCase() === 'application/ld+json')
    .flatMap(({children}) => {
      try {
        return nodesOf(parseNearlyJson(children.join('')));
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

/** A generator's names for the folder of all articles, which say nothing of one. */
const GENERIC_SECTION = /^(?:posts?|blog|articles?|content)$/i;

/** Open Graph (https://ogp.me) and its article namespace; names of Twitter, HTML and schema.org where it has none. */
function readOpenGraph(page: HtmlPage): Loose {
  const {base} = page;
  const picture = absolute(page.meta('og:image', 'og:image:url', 'twitter:image'), base);
  return {
    description: page.meta('og:description', 'description', 'twitter:description'),
    datePublished: isoDate(
      page.meta(
        'article:published_time',
        'datepublished',
        'date',
        'dc.date.issued',
        'dc.date',
        'dcterms.created',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
      ),
    ),
    dateModified: isoDate(page.meta('article:modified_time', 'datemodified')),
    author: page
      .metas('author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator')
      .filter((name) => !/^https?:/.test(name)),
    articleSection: page.metas('article:section').filter((name) => !GENERIC_SECTION.test(name)),
    keywords: page.metas('article:tag'),
    image: picture && {
      url: picture,
      width: page.meta('og:image:width'),
      height: page.meta('og:image:height'),
      alternateName: page.meta('og:image:alt'),
    },
    inLanguage: page.meta('og:locale')?.replace('_', '-'),
  };
}
