import {isObject, type Loose} from '../model/read-article.js';
import {toIsoDate} from './dates/iso-date.js';
import {textOfHtml} from '../text/html/html-text.js';
import {absolute, collect, notOf, webAddress, type ArticleList, type SourceOptions} from './article-list.js';

/** Where lists of articles stand: schema.org `ItemList`, a JSON-LD graph, or our own file. */
const LIST_KEYS = ['articles', 'itemListElement', '@graph', 'items', 'hydra:member', 'member'];

/** Subtypes of schema.org `Article`, by the end of their names; a post is a `SocialMediaPosting`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/**
 * Reads schema.org JSON: one `NewsArticle`, a list of them, an `ItemList`, a `@graph`, or `{"articles": […]}`.
 * A malformed item is skipped and reported; in a graph, what says that it is something else than an article is passed over.
 */
export function fromJsonLd(input: unknown, options: SourceOptions = {}): ArticleList {
  const all = itemsOf(input);
  if (!all) return notOf('schema.org JSON');
  const byId = new Map(all.filter(isObject).map((item) => [item['@id'], item]));
  const resolve = (value: unknown): unknown => {
    return isObject(value) ? {...byId.get(value['@id'] ?? value), ...value} : value;
  };
  return collect(all.filter(isArticleOrUntyped), (item) => {
    if (!isObject(item)) return undefined;
    const url = absolute(item.url ?? addressOf(item.mainEntityOfPage) ?? webAddress(item['@id']), options.url);
    const thing = (value: unknown): unknown => atHome(resolve(value), options.url);
    return {
      ...item,
      url,
      headline: plain(item.headline ?? item.name),
      alternativeHeadline: plain(item.alternativeHeadline),
      description: plain(item.description),
      articleSection: things(item.articleSection, thing),
      keywords: things(item.keywords, thing),
      datePublished: toIsoDate(single(item.datePublished)),
      dateModified: toIsoDate(single(item.dateModified)),
      author: things(item.author, thing),
      image: things(item.image, (value) => (typeof value === 'string' ? absolute(value, options.url) : thing(value))),
    };
  });
}

function itemsOf(input: unknown): unknown[] | undefined {
  if (Array.isArray(input)) return input.map(listed);
  if (!isObject(input)) return undefined;
  return (listOf(input) ?? [input]).map(listed);
}

/** The list that an object has its articles in. */
export const listOf = (value: Loose): unknown[] | undefined => LIST_KEYS.map((key) => value[key]).find(Array.isArray);

/** An `ItemList` has its articles each in a `ListItem`. */
const listed = (item: unknown): unknown => mainEntityOf(isObject(item) && isObject(item.item) ? item.item : item);

/** A page that says what it is about stands for that. */
const mainEntityOf = (item: unknown): unknown =>
  isObject(item) && isObject(item.mainEntity) && !isArticleOrUntyped(item) ? item.mainEntity : item;

function isArticleOrUntyped(item: unknown): boolean {
  if (!isObject(item) || item['@type'] === undefined) return true;
  return [item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

/** A value as JSON-LD may write it: by itself, as a list, or as an object of a value. */
function single(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return isObject(first) && '@value' in first ? first['@value'] : first;
}

/** Text without the tags and references that many sites leave in it; anything else as it is. */
function plain(value: unknown): unknown {
  const text = single(value);
  return typeof text === 'string' && /<[a-z/!]|&[a-z#]/i.test(text) ? textOfHtml(text) : text;
}

const things = (value: unknown, read: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(read) : read(value);

/** Fields of a person, a picture or a section that are text, and those that are addresses. */
const TEXTS = ['name', 'description', 'jobTitle', 'caption', 'creditText', 'alternateName'];
const ADDRESSES = ['url', 'contentUrl', 'image'];

/** A thing that an article names: its texts plain, its addresses absolute. */
function atHome(value: unknown, base: string | undefined): unknown {
  if (!isObject(value) || '@value' in value) return plain(value);
  const known = {...value};
  for (const key of TEXTS) if (key in known) known[key] = plain(known[key]);
  for (const key of ADDRESSES) if (typeof known[key] === 'string') known[key] = absolute(known[key], base);
  return known;
}

const addressOf = (page: unknown): unknown => (isObject(page) ? page['@id'] : page);
