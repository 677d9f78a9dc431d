import {parseNearlyJson} from '../text/nearly-json.js';
import {isObject, type Loose} from '../model/read-article.js';
import {textOfHtml} from '../text/html/html-text.js';
import {addressKey, pathKey} from '../text/address-key.js';
import type {NewsArticle} from '../model/news-article.js';
import {findArticleInPage, isSameHeadline, LONG_TEXT, MAX_HEADLINES, type FoundArticle} from './page/article-in-page.js';
import type {Candidate} from './page/candidate.js';
import {readTeaser} from './page/article-fields.js';
import {absolute, collect, type ArticleList, type SourceOptions} from './article-list.js';
import {fromJsonLd} from './from-json-ld.js';
import {HtmlPage} from './page/html-page.js';
import {toIsoDate} from './dates/iso-date.js';
import {parseMarkup, textOf} from './markup-tree.js';
import type {Problem} from './problem.js';

export interface PageReading extends ArticleList {
  /** What the page is: an article, a list of articles, a way to another page, or none of these as far as it says. */
  kind: 'article' | 'list' | 'redirect' | 'other';
}

/**
 * Reads an article's page: each field from JSON-LD, else from the page's own markup where that is ours, else from Open Graph, else from the
 * markup; the body is that of the page, with its structure. A list in JSON-LD, or of several teasers, gives the list. A page that does not say that
 * it is an article, shows a few others, or leads to another page gives none, and a problem.
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
  const noArticle = (): PageReading => none('other', 'the page does not say that it is an article.');
  if (page.isRedirect) return none('redirect', 'the page only leads to another.');
  const address = page.ownAddress;
  const path = [address, page.url].find((known) => known !== undefined);
  if (path !== undefined && isErrorPage(path)) return noArticle();
  const structured = ownOf(articles, page);
  const open = readOpenGraph(page);
  const found = findArticleInPage(
    page,
    [structured?.image, open.image].map(addressOf).filter((known) => known !== undefined),
  );
  const markup = found.fields ?? found.rest();
  const saysArticle = page.meta('og:type')?.toLowerCase() === 'article';
  const isOpenArticle = saysArticle && (!found.isList || hasText(found, markup, page));
  if (articles.length > 1 && !isOpenArticle && !isAt(structured, page)) return {kind: 'list', articles, problems};
  const isArticle = structured !== undefined || isOpenArticle || (found.fields !== undefined && !isFrontPage(path));
  const headline = structured?.headline || headlineOf(text(markup.headline), page.meta('og:title')) || textOf(page.find('h1'));
  if (!isArticle || !headline) return found.isList ? readTeasers(found.teasers, page, problems) : noArticle();
  const articleBody = longerText(markup.articleBody, structured?.articleBody);
  const own = page.find('maqal-article') ? markup : {};
  const merged = firstOf<Loose>({articleBody, url: address ?? markup.url}, {...structured}, own, open, markup, {url: page.base});
  if (isSearch(path) && merged.datePublished === undefined) return noArticle();
  const whole = {...merged, ...completed(merged, markup), headline: textOfHtml(headline)};
  const read = collect([whole], (item) => item);
  return {kind: 'article', articles: read.articles, problems: [...problems, ...read.problems]};
}

/**
 * Of the articles that JSON-LD describes, the one that is the page's: what has another address than the page says of itself, and another
 * headline, is another page's.
 */
function ownOf(articles: readonly NewsArticle[], page: HtmlPage): NewsArticle | undefined {
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

const addressesOf = ({ownAddress, url, base}: HtmlPage): string[] =>
  [ownAddress, url ?? base].filter((known) => known !== undefined);

const isAt = (article: NewsArticle | undefined, page: HtmlPage): boolean =>
  article?.url !== undefined && addressesOf(page).some((known) => addressKey(known) === addressKey(article.url!));

/** JSON-LD has the text of a body without its structure, and is believed where the page shows only the beginning. */
const longerText = (shown: unknown, said: unknown): unknown =>
  textOfHtml(said).length > 2 * textOfHtml(shown).length ? said : shown;

/** Whether a page that shows other articles, too, is one itself, as it says. */
const hasText = ({hasOwnText}: FoundArticle, {articleBody}: Loose, page: HtmlPage): boolean =>
  hasOwnText || page.meta('article:published_time') !== undefined || text(articleBody).length > LONG_TEXT;

/** What the markup adds to fields that are known from elsewhere: the caption of the picture, the addresses of the authors. */
function completed({image, author}: Loose, markup: Loose): Loose {
  const lead = isObject(markup.image) ? markup.image : {};
  const picture = [image].flat()[0];
  const known = [markup.author].flat().filter(isObject);
  const byName = new Map(known.map(({name, url}) => [name, url]));
  const {caption, creditText, alternateName} = lead;
  return {
    ...(picture !== undefined && {
      image: firstOf<Loose>(isObject(picture) ? picture : {url: picture}, {caption, creditText, alternateName}),
    }),
    author: [author].flat().map((one) => {
      const person = isObject(one) ? one : {name: one};
      return isObject(one) || byName.get(person.name) !== undefined
        ? firstOf<Loose>(person, {url: byName.get(person.name)})
        : one;
    }),
  };
}

const addressOf = (image: unknown): string | undefined => {
  const [first] = [image].flat();
  return isObject(first) ? text(first.url) || undefined : text(first) || undefined;
};

/** Several teasers with pictures, dates or texts are a list. */
function readTeasers(teasers: readonly Candidate[], page: HtmlPage, problems: readonly Problem[]): PageReading {
  const list = collect(teasers, (teaser) => readTeaser(teaser, page));
  const described = list.articles.filter(({image, datePublished, description}) => image ?? datePublished ?? description);
  if (described.length >= FEWEST_TEASERS && described.length * 2 >= teasers.length)
    return {kind: 'list', articles: list.articles, problems: [...problems, ...list.problems]};
  const message = 'the page shows other articles and is none itself; the address of its feed can be given.';
  return {kind: 'list', articles: [], problems: [...problems, {code: 'empty', message}]};
}

const FEWEST_TEASERS = 3;

/** Hosts serve a page of this name for what is not found. */
const isErrorPage = (address: string): boolean => /(?:^|\/)(?:404|500)(?:\.html?)?$/.test(pathKey(address));

const isFrontPage = (address: string | undefined): boolean => address !== undefined && pathKey(address) === '';

const isSearch = (address: string | undefined): boolean =>
  address !== undefined && /(?:^|\/)(?:search|بحث|offline)(?:\.html?)?$/.test(pathKey(address));

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
