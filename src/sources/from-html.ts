import {parseNearlyJson} from '../model/nearly-json.js';
import {isObject, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {addressKey, pathKey} from '../text/address-key.js';
import type {NewsArticle} from '../model/news-article.js';
import {findArticleInPage, isSameHeadline, LONG_TEXT, MAX_HEADLINES, type FoundArticle} from './page/article-in-page.js';
import type {Candidate} from './page/candidate.js';
import {readTeaser} from './page/article-fields.js';
import {resolveUrl, collect, type ArticleList, type SourceOptions} from './article-list.js';
import {fromJsonLd} from './from-json-ld.js';
import {HtmlPage} from './page/html-page.js';
import {toIsoDate} from './dates/iso-date.js';
import {parseMarkup, textOf} from './markup-tree.js';
import type {Problem} from './problem.js';

export interface PageReading extends ArticleList {
  /** The kind of the page: an article, a list of articles, a redirect, or something else. */
  kind: 'article' | 'list' | 'redirect' | 'other';
}

/**
 * Reads the page of an article. Each field comes from JSON-LD, else from our own element, else from Open Graph, else from other
 * markup; the body is that of the page, with its structure. A list in JSON-LD, or a page of several teasers, gives a list of articles. A page that is not marked
 * as an article, shows a few others, or redirects gives no article, and a problem.
 */
export function fromHtml(html: string, options: SourceOptions = {}): ArticleList {
  const {articles, problems} = readPage(html, options);
  return {articles, problems};
}

/** Reads a page like `fromHtml`, and also returns its kind. */
export function readPage(html: string, options: SourceOptions = {}): PageReading {
  const page = new HtmlPage(parseMarkup(typeof html === 'string' ? html : '', 'html'), options.url);
  const {articles, problems} = readJsonLd(page);
  const none = (kind: PageReading['kind'], message: string): PageReading => ({
    kind,
    articles: [],
    problems: [...problems, {code: 'empty', message}],
  });
  const noArticle = (): PageReading => none('other', 'the page does not say that it is an article.');
  if (page.isRedirect) return none('redirect', 'the page only leads to another.');
  const address = page.ownAddress;
  const path = [address, page.url].find((known) => known !== undefined);
  if (path !== undefined && isErrorPage(path)) return noArticle();
  const structured = articleOfPage(articles, page);
  const open = readOpenGraph(page);
  const found = findArticleInPage(
    page,
    [structured?.image, open.image].map(imageUrlOf).filter((known) => known !== undefined),
  );
  const markup = found.fields ?? found.rest();
  const saysArticle = page.meta('og:type')?.toLowerCase() === 'article';
  const isOpenArticle = saysArticle && (!found.isList || hasText(found, markup, page));
  if (articles.length > 1 && !isOpenArticle && !isAt(structured, page)) return {kind: 'list', articles, problems};
  const isArticle = structured !== undefined || isOpenArticle || (found.fields !== undefined && !isFrontPage(path));
  const headline =
    structured?.headline || chooseHeadline(textOrEmpty(markup.headline), page.meta('og:title')) || textOf(page.find('h1'));
  if (!isArticle || !headline) return found.isList ? readTeasers(found.teasers, page, problems) : noArticle();
  const articleBody = chooseBody(markup.articleBody, structured?.articleBody);
  const own = page.find('maqal-article') ? markup : {};
  const merged = mergeReadings<Loose>({articleBody, url: address ?? markup.url}, {...structured}, own, open, markup, {
    url: page.base,
  });
  if (isSearch(path) && merged.datePublished === undefined) return noArticle();
  const whole = {...merged, ...completeFields(merged, markup), headline: textOfHtml(headline)};
  const read = collect([whole], (item) => item);
  return {kind: 'article', articles: read.articles, problems: [...problems, ...read.problems]};
}

/**
 * Finds the page's own article among those that JSON-LD describes. One with another address and another headline than the page belongs to another
 * page.
 */
function articleOfPage(articles: readonly NewsArticle[], page: HtmlPage): NewsArticle | undefined {
  const headings = page.elements.filter(({name}) => name === 'h1').slice(0, MAX_HEADLINES);
  const titles = [...page.titles, ...headings.map(textOf).filter((title) => title !== '')];
  const isCalled = ({headline}: NewsArticle): boolean => titles.some((title) => isSameHeadline(title, headline));
  const isElsewhere = ({url}: NewsArticle): boolean =>
    url !== undefined && pathKey(url) !== '' && page.ownAddress !== undefined && titles.length > 0;
  return (
    articles.find((article) => isAt(article, page)) ??
    articles.find(isCalled) ??
    articles.find((article) => !isElsewhere(article))
  );
}

const knownAddressesOf = ({ownAddress, url, base}: HtmlPage): string[] =>
  [ownAddress, url ?? base].filter((known) => known !== undefined);

const isAt = (article: NewsArticle | undefined, page: HtmlPage): boolean =>
  article?.url !== undefined && knownAddressesOf(page).some((known) => addressKey(known) === addressKey(article.url!));

/** Chooses the body: that of the page, for JSON-LD has only its text without structure, unless the page shows only the beginning. */
const chooseBody = (shown: unknown, said: unknown): unknown =>
  textOfHtml(said).length > 2 * textOfHtml(shown).length ? said : shown;

/** Whether a page that is marked as an article, but shows others too, is one itself. */
const hasText = ({hasOwnText}: FoundArticle, {articleBody}: Loose, page: HtmlPage): boolean =>
  hasOwnText || page.meta('article:published_time') !== undefined || textOrEmpty(articleBody).length > LONG_TEXT;

/** Completes fields that come from elsewhere by the markup: the caption of the picture, and the addresses of the authors. */
function completeFields({image, author}: Loose, markup: Loose): Loose {
  const lead = isObject(markup.image) ? markup.image : {};
  const picture = [image].flat()[0];
  const known = [markup.author].flat().filter(isObject);
  const byName = new Map(known.map(({name, url}) => [name, url]));
  const {caption, creditText, alternateName} = lead;
  return {
    ...(picture !== undefined && {
      image: mergeReadings<Loose>(isObject(picture) ? picture : {url: picture}, {caption, creditText, alternateName}),
    }),
    author: [author].flat().map((one) => {
      const person = isObject(one) ? one : {name: one};
      return isObject(one) || byName.get(person.name) !== undefined
        ? mergeReadings<Loose>(person, {url: byName.get(person.name)})
        : one;
    }),
  };
}

const imageUrlOf = (image: unknown): string | undefined => {
  const [first] = [image].flat();
  return isObject(first) ? textOrEmpty(first.url) || undefined : textOrEmpty(first) || undefined;
};

/** Reads a page of teasers as a list, if several of them have pictures, dates or texts. */
function readTeasers(teasers: readonly Candidate[], page: HtmlPage, problems: readonly Problem[]): PageReading {
  const list = collect(teasers, (teaser) => readTeaser(teaser, page));
  const described = list.articles.filter(({image, datePublished, description}) => image ?? datePublished ?? description);
  if (described.length >= MIN_TEASERS && described.length * 2 >= teasers.length)
    return {kind: 'list', articles: list.articles, problems: [...problems, ...list.problems]};
  const message = 'the page shows other articles and is none itself; the address of its feed can be given.';
  return {kind: 'list', articles: [], problems: [...problems, {code: 'empty', message}]};
}

const MIN_TEASERS = 3;

/** Whether an address is that of an error page, which hosts serve for pages that are not found. */
const isErrorPage = (address: string): boolean => /(?:^|\/)(?:404|500)(?:\.html?)?$/.test(pathKey(address));

const isFrontPage = (address: string | undefined): boolean => address !== undefined && pathKey(address) === '';

const isSearch = (address: string | undefined): boolean =>
  address !== undefined && /(?:^|\/)(?:search|بحث|offline)(?:\.html?)?$/.test(pathKey(address));

const textOrEmpty = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Chooses between the headline in the text and Open Graph's title, to which many sites add their name. */
const chooseHeadline = (own: string, open: string | undefined): string =>
  own !== '' && open?.startsWith(own) ? own : (open ?? own);

/** Merges several readings of one article; each field comes from the first that has it. */
function mergeReadings<T extends Loose>(...readings: T[]): T {
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

/** The nodes in a graph or a list. */
const nestedLists = ({'@graph': graph, itemListElement}: Loose): unknown[] | undefined =>
  Array.isArray(graph) ? nodesOf(graph) : Array.isArray(itemListElement) ? itemListElement.filter(hasItem) : undefined;

/** Whether an entry of a list is an object with a type. Items of breadcrumbs, and bare addresses, are no articles. */
const hasItem = (entry: unknown): boolean => isObject(entry) && isObject(entry.item) && isTyped(entry.item);

const isTyped = (node: unknown): boolean => isObject(node) && (node['@type'] !== undefined || isObject(node.item));

/** Names that site generators give the folder of all articles; they are no sections. */
const GENERIC_SECTION = /^(?:posts?|blog|articles?|content)$/i;

/** Reads Open Graph (https://ogp.me) with its article namespace, and the names of Twitter, HTML and schema.org where it has none. */
function readOpenGraph(page: HtmlPage): Loose {
  const {base} = page;
  const picture = resolveUrl(page.meta('og:image', 'og:image:url', 'twitter:image'), base);
  return {
    description: page.meta('og:description', 'description', 'twitter:description'),
    datePublished: toIsoDate(
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
    dateModified: toIsoDate(page.meta('article:modified_time', 'datemodified')),
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
