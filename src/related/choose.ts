import {addressKey} from '../text/address-key.js';
import {hasPage} from '../platform/page.js';
import {baseUrl, readPageMetadata} from '../platform/page-metadata.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';

export const RANKS = ['relevance', 'recent', 'source'] as const;
export type Rank = (typeof RANKS)[number];

/** What can be shown of what came: without what is no article, and without the current one unless it is wanted. */
export function candidatesOf(articles: unknown, current: NewsArticle | undefined, includeCurrent: boolean): NewsArticle[] {
  const own = new Set(
    [hasPage ? location.href : undefined, readPageMetadata().url, current?.url]
      .filter((url) => url !== undefined)
      .map((url) => addressKey(url, baseUrl())),
  );
  const read = (Array.isArray(articles) ? articles : []).map(readArticle).filter((article) => article !== undefined);
  return withoutRepeats(read).filter(({url}) => includeCurrent || url === undefined || !own.has(addressKey(url, baseUrl())));
}

/** Each address once: while a reader turns pages, new articles push the last of one onto the next. */
export function withoutRepeats(articles: NewsArticle[]): NewsArticle[] {
  const known = new Set<string>();
  return articles.filter(({url}) => {
    if (url === undefined) return true;
    const key = addressKey(url, baseUrl());
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Articles in the order that is asked for; at once where that is their own. Loads the ranking only where it is needed. */
export function ordered(
  articles: NewsArticle[],
  rank: Rank,
  current: NewsArticle | undefined,
): NewsArticle[] | Promise<NewsArticle[]> {
  if (rank === 'source' || (rank === 'relevance' && !current)) return articles;
  return ranked(articles, rank === 'recent' ? undefined : current);
}

async function ranked(articles: NewsArticle[], current: NewsArticle | undefined): Promise<NewsArticle[]> {
  const {indexArticles, rankRecent, rankRelated} = await import('../ranking/rank.js');
  if (!current) return rankRecent(articles);
  await indexArticles(articles);
  return rankRelated(current, articles);
}
