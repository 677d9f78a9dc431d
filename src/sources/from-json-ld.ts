import {isObject, type Loose} from '../model/read-article.js';
import {absolute, collect, webAddress, type ArticleList, type SourceOptions} from './article-list.js';

/** Where lists of articles stand: schema.org `ItemList`, a JSON-LD graph, or our own file. */
const LIST_KEYS = ['articles', 'itemListElement', '@graph', 'items'];

/** Subtypes of schema.org `Article`, by the end of their names; a post is a `SocialMediaPosting`. */
const ARTICLE_TYPE = /(?:Article|Posting|Report)$/;

/**
 * Reads schema.org JSON: one `NewsArticle`, a list of them, an `ItemList`, a `@graph`, or `{"articles": […]}`.
 * A malformed item is skipped and reported; in a graph, what says that it is something else than an article is passed over.
 */
export function fromJsonLd(input: unknown, options: SourceOptions = {}): ArticleList {
  const all = itemsOf(input);
  const byId = new Map(all.filter(isObject).map((item) => [item['@id'], item]));
  const resolve = (value: unknown): unknown => {
    return isObject(value) ? {...byId.get(value['@id'] ?? value), ...value} : value;
  };
  const resolveAll = (value: unknown): unknown => (Array.isArray(value) ? value.map(resolve) : resolve(value));
  return collect(all.filter(isArticleOrUntyped), (item) => {
    if (!isObject(item)) return undefined;
    const url = absolute(item.url ?? addressOf(item.mainEntityOfPage) ?? webAddress(item['@id']), options.url);
    return {...item, url, author: resolveAll(item.author), image: resolveAll(item.image)};
  });
}

function itemsOf(input: unknown): unknown[] {
  if (Array.isArray(input)) return input.map(listed);
  if (!isObject(input)) return [];
  return (listOf(input) ?? [input]).map(listed);
}

/** The list that an object has its articles in. */
export const listOf = (value: Loose): unknown[] | undefined => LIST_KEYS.map((key) => value[key]).find(Array.isArray);

/** An `ItemList` has its articles each in a `ListItem`. */
const listed = (item: unknown): unknown => (isObject(item) && isObject(item.item) ? item.item : item);

function isArticleOrUntyped(item: unknown): boolean {
  if (!isObject(item) || item['@type'] === undefined) return true;
  return [item['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
}

const addressOf = (page: unknown): unknown => (isObject(page) ? page['@id'] : page);
