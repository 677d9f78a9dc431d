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
  const {article} = item as HTMLElementTagNameMap['maqal-card'];
  if (article) return article;
  const link = item instanceof HTMLAnchorElement ? item : item.querySelector<HTMLAnchorElement>(LINK);
  const text = (selector: string) => item.querySelector(selector)?.textContent.trim() || undefined;
  const section = text('[slot="section"]');
  const description = text('[slot="summary"]');
  const datePublished = item.querySelector('time')?.getAttribute('datetime');
  return {
    ...(link && {url: link.href}),
    headline: link?.textContent.trim() ?? '',
    ...(section && {articleSection: [section]}),
    ...(description && {description}),
    ...(datePublished && {datePublished}),
  };
}

/** A printed card's link. */
const LINK = '[slot="headline"] a[href], a[slot="headline"][href], a[href]';
