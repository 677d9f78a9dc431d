import type {NewsArticle} from '../model/news-article.js';

/** An article of a list, and where it stands there. */
export interface ListedArticle {
  article: NewsArticle;
  /** Counts from 1. */
  position: number;
}

/** Detail of `maqal-load`. */
export interface LoadDetail {
  articles: NewsArticle[];
}

/** Detail of `maqal-error`. */
export interface ErrorDetail {
  error: Error;
}

/** Detail of `maqal-view`. */
export interface ViewDetail {
  items: ListedArticle[];
  /** The address that the list came from, or "page". */
  source: string;
}

/** Detail of `maqal-select`. */
export interface SelectDetail extends ListedArticle {
  /** The address that the list came from, or "page". */
  source: string;
}

/** What a printed card or link says of its article. */
export function articleOf(item: Element): NewsArticle {
  const link = item instanceof HTMLAnchorElement ? item : (item as HTMLElementTagNameMap['maqal-card']).link;
  return {...(link && {url: link.href}), headline: link?.textContent.trim() ?? ''};
}
