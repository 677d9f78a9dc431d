import {isObject} from '../model/read-article.js';
import {archiveKey, shardAddressOf} from './archive-key.js';
import {resolveUrl, collect, notReadableAs, type ArticleList, type SourceOptions} from './article-list.js';

export interface ArchiveSourceOptions extends SourceOptions {
  /** Address of the page whose related articles are read. */
  page?: string;
}

/**
 * Reads a file of an archive's index, as `maqal index` writes it. The result is the related articles of one page; for the file that only says how
 * the index is divided, it is the address (`next`) of the file with them.
 */
export function fromArchive(input: unknown, options: ArchiveSourceOptions = {}): ArticleList {
  const {page = '', url} = options;
  if (!isObject(input) || !isArchive(input)) return notReadableAs('file of an archive’s index');
  if (typeof input.shards === 'string') {
    const address = shardAddressOf(input.shards, page);
    return {articles: [], problems: [], next: url === undefined ? address : new URL(address, url).href};
  }
  const articles = Array.isArray(input.articles) ? input.articles : [];
  const lists = isObject(input.related) ? input.related : {};
  const numbers = lists[archiveKey(page, 0).key];
  return collect(Array.isArray(numbers) ? numbers : [], (number) => {
    const article: unknown = typeof number === 'number' ? articles[number] : undefined;
    return isObject(article) ? {...article, url: resolveUrl(article.url, url)} : undefined;
  });
}

/** Whether JSON is a file of an archive's index. */
export const isArchive = (value: unknown): boolean =>
  isObject(value) && (typeof value.shards === 'string' || isObject(value.related));
