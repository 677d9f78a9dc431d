import {isObject, type Loose} from '../model/read-article.js';
import {toIsoDate} from './dates/iso-date.js';
import {textOfHtml} from '../text/html/html-text.js';
import {resolveUrl, collect, notReadableAs, webAddressOf, type ArticleList, type SourceOptions} from './article-list.js';

/** Names of fields with a list of articles: schema.org `ItemList`, a JSON-LD graph, or our own file. */
const LIST_KEYS = ['articles', 'itemListElement', '@graph', 'items', 'hydra:member', 'member'];

/** Ends of the names of schema.org's subtypes of `Article`; a blog post is a `SocialMediaPosting`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/**
 * Reads schema.org JSON: one `NewsArticle`, a list of them, an `ItemList`, a `@graph`, or `{"articles": […]}`.
 * A malformed item is skipped and reported; an item with another type than an article's is skipped silently.
 */
export function fromJsonLd(input: unknown, options: SourceOptions = {}): ArticleList {
  const all = itemsOf(input);
  if (!all) return notReadableAs('schema.org JSON');
  const byId = new Map(all.filter(isObject).map((item) => [item['@id'], item]));
  const resolve = (value: unknown): unknown => {
    return isObject(value) ? {...byId.get(value['@id'] ?? value), ...value} : value;
  };
  return collect(all.filter(isArticleOrUntyped), (item) => {
    if (!isObject(item)) return undefined;
    const url = resolveUrl(item.url ?? idOfPage(item.mainEntityOfPage) ?? webAddressOf(item['@id']), options.url);
    const thing = (value: unknown): unknown => cleanThing(resolve(value), options.url);
    return {
      ...item,
      url,
      headline: toPlainText(item.headline ?? item.name),
      alternativeHeadline: toPlainText(item.alternativeHeadline),
      description: toPlainText(item.description),
      articleSection: mapValues(item.articleSection, thing),
      keywords: mapValues(item.keywords, thing),
      datePublished: toIsoDate(singleValue(item.datePublished)),
      dateModified: toIsoDate(singleValue(item.dateModified)),
      author: mapValues(item.author, thing),
      image: mapValues(item.image, (value) => (typeof value === 'string' ? resolveUrl(value, options.url) : thing(value))),
    };
  });
}

function itemsOf(input: unknown): unknown[] | undefined {
  if (Array.isArray(input)) return input.map(unwrapListItem);
  if (!isObject(input)) return undefined;
  return (listOf(input) ?? [input]).map(unwrapListItem);
}

/** The list of articles in an object. */
export const listOf = (value: Loose): unknown[] | undefined => LIST_KEYS.map((key) => value[key]).find(Array.isArray);

/** Returns the article in a `ListItem` of an `ItemList`; any other item as it is. */
const unwrapListItem = (item: unknown): unknown => mainEntityOf(isObject(item) && isObject(item.item) ? item.item : item);

/** Returns the main entity of a page; any other item as it is. */
const mainEntityOf = (item: unknown): unknown =>
  isObject(item) && isObject(item.mainEntity) && !isArticleOrUntyped(item) ? item.mainEntity : item;

function isArticleOrUntyped(item: unknown): boolean {
  if (!isObject(item) || item['@type'] === undefined) return true;
  return [item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** Returns a single value, which JSON-LD may write as itself, as a list, or as a value object. */
function singleValue(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) && '@value' in first ? first['@value'] : first;
}

/** Removes tags and character references, which many sites leave in texts; any other value stays as it is. */
function toPlainText(value: unknown): unknown {
  const text = singleValue(value);
  return typeof text === 'string' && /<[a-z/!]|&[a-z#]/i.test(text) ? textOfHtml(text) : text;
}

const mapValues = (value: unknown, read: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(read) : read(value);

/** Fields of a person, picture or section with a text, and those with an address. */
const TEXT_FIELDS = ['name', 'description', 'jobTitle', 'caption', 'creditText', 'alternateName'];
const URL_FIELDS = ['url', 'contentUrl', 'image'];

/** Cleans a person, picture or section: makes texts plain and addresses absolute. */
function cleanThing(value: unknown, base: string | undefined): unknown {
  if (!isObject(value) || '@value' in value) return toPlainText(value);
  const known = {...value};
  for (const key of TEXT_FIELDS) if (key in known) known[key] = toPlainText(known[key]);
  for (const key of URL_FIELDS) if (typeof known[key] === 'string') known[key] = resolveUrl(known[key], base);
  return known;
}

const idOfPage = (page: unknown): unknown => (isObject(page) ? page['@id'] : page);
