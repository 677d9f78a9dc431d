import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import type {Problem} from './problem.js';

export interface ArticleList {
  articles: NewsArticle[];
  /** One for each item that was skipped. */
  problems: Problem[];
}

/** Where lists of articles stand: schema.org `ItemList`, a JSON-LD graph, or our own file. */
const LIST_KEYS = ['articles', 'itemListElement', '@graph', 'items'];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Reads schema.org JSON: one `NewsArticle`, a list of them, an `ItemList`, a `@graph`, or `{"articles": […]}`.
 * A malformed item is skipped and reported.
 */
export function fromJsonLd(input: unknown): ArticleList {
  const items = itemsOf(input);
  const result: ArticleList = {articles: [], problems: []};
  items.forEach((item, index) => {
    const article = readArticle(isObject(item) && isObject(item.item) ? item.item : item);
    if (article) result.articles.push(article);
    else result.problems.push({code: 'malformed', message: `item ${index} has neither headline nor body; it was skipped.`});
  });
  return result;
}

function itemsOf(input: unknown): unknown[] {
  if (Array.isArray(input)) return input;
  if (!isObject(input)) return [];
  const list = LIST_KEYS.map((key) => input[key]).find(Array.isArray);
  return list ?? [input];
}
