import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import {excerpt} from '../text/excerpt.js';
import type {Problem} from './problem.js';

/** What a source has read. */
export interface ArticleList {
  articles: NewsArticle[];
  /** One for each item that was skipped. */
  problems: Problem[];
  /** Address of the list's next page, where it has one. */
  next?: string;
}

export interface SourceOptions {
  /** Address of what is read, which relative addresses in it begin from. */
  url?: string;
}

/** Reads items one by one; one that is no article, or comes a second time, is skipped and reported, and harms none beside it. */
export function collect<Item>(items: readonly Item[], read: (item: Item) => unknown): ArticleList {
  const list: ArticleList = {articles: [], problems: []};
  const known = new Set<string>();
  items.forEach((item, index) => {
    const article = readSafely(item, read);
    if (!article)
      list.problems.push({code: 'malformed', message: `item ${index} has neither headline nor body; it was skipped.`});
    else if (article.url !== undefined && known.has(article.url))
      list.problems.push({code: 'duplicate', message: `item ${index} is ${article.url} again; it was skipped.`});
    else list.articles.push(article);
    if (article?.url !== undefined) known.add(article.url);
  });
  return list;
}

function readSafely<Item>(item: Item, read: (item: Item) => unknown): NewsArticle | undefined {
  try {
    return readArticle(read(item));
  } catch {
    return undefined;
  }
}

/** An address made absolute; as it is where it is none, or there is nothing to begin from. */
export function absolute(url: unknown, base: string | undefined): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') return undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** ISO 8601 as it is written; the dates of mail (RFC 822), which RSS has, as ISO 8601; `undefined` for what is no date. */
export function isoDate(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.trim() === '' || text.startsWith('0000')) return undefined;
  const date = text.trim();
  if (/^\d{4}-\d\d/.test(date)) return date;
  const time = Date.parse(date);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** WordPress's category of posts that were put in none, by its slug or name. */
export const isUncategorized = (name: unknown): boolean =>
  typeof name === 'string' && /^(?:uncategori[sz]ed|غير مصنف)$/i.test(name.trim());

/** An identifier that is an address as well. */
export const webAddress = (id: unknown): unknown => (typeof id === 'string' && /^https?:/.test(id) ? id : undefined);

/** Letters of a text that stand for the headline of a post without one. */
const HEADLINE_LETTERS = 90;

/** The headline of a post that has none: the beginning of its text. */
export const headlineFrom = (text: string): string => excerpt(text, HEADLINE_LETTERS);
