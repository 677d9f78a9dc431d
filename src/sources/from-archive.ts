import {isObject} from '../model/read-article.js';
import {archiveKey, shardAddress} from './archive-key.js';
import {absolute, collect, notOf, type ArticleList, type SourceOptions} from './article-list.js';

export interface ArchiveSourceOptions extends SourceOptions {
  /** Address of the page whose related articles are wanted. */
  page?: string;
}

/**
 * Reads a file of an archive's index, as `maqal index` writes it: the related articles of one page, or, of the file that only says how
 * the index is divided, the address (`next`) of the file that has them.
 */
export function fromArchive(input: unknown, options: ArchiveSourceOptions = {}): ArticleList {
  const {page = '', url} = options;
  if (!isObject(input) || !isArchive(input)) return notOf('file of an archive’s index');
  if (typeof input.shards === 'string') {
    const address = shardAddress(input.shards, page);
    return {articles: [], problems: [], next: url === undefined ? address : new URL(address, url).href};
  }
  const articles = Array.isArray(input.articles) ? input.articles : [];
  const lists = isObject(input.related) ? input.related : {};
  const numbers = lists[archiveKey(page, 0).key];
  return collect(Array.isArray(numbers) ? numbers : [], (number) => {
    const article: unknown = typeof number === 'number' ? articles[number] : undefined;
    return isObject(article) ? {...article, url: absolute(article.url, url)} : undefined;
  });
}

/** Whether JSON is of an archive's index. */
export const isArchive = (value: unknown): boolean =>
  isObject(value) && (typeof value.shards === 'string' || isObject(value.related));
