import {addressKey} from '../../text/address-key.js';
import {hasPage} from '../../platform/page.js';
import {baseUrl, readPageMetadata} from '../../platform/page-metadata.js';
import type {Label, NewsArticle} from '../../model/news-article.js';
import {parseMoment} from '../../locale/date-time.js';

export const RANKS = ['relevance', 'recent', 'source'] as const;
export type Rank = (typeof RANKS)[number];

/** Which articles a list may show. */
export interface Choice {
  /** The current article. */
  current: NewsArticle | undefined;
  includeCurrent: boolean;
  /** Addresses and identifiers of articles. */
  exclude: readonly string[];
  /** Names of sections. */
  excludeSections: readonly string[];
  /** Milliseconds; an article without a date has no age. */
  maxAge: number | undefined;
}

const keyOf = (url: string): string => addressKey(url, baseUrl());

const nameOf = (label: string | Label): string => (typeof label === 'string' ? label : label.name).trim().toLowerCase();

/** What a list may show: each address once, without the current article unless it is wanted, and without what the newsroom excludes. */
export function candidatesOf(articles: readonly NewsArticle[], choice: Choice): NewsArticle[] {
  const own = [hasPage ? location.href : undefined, readPageMetadata().url, choice.current?.url];
  const excluded = new Set(
    [...(choice.includeCurrent ? [] : own), ...choice.exclude].filter((url) => url !== undefined).map(keyOf),
  );
  const sections = new Set(choice.excludeSections.map(nameOf));
  const oldest = choice.maxAge === undefined ? -Infinity : Date.now() - choice.maxAge;
  return withoutRepeats(articles).filter(({url, identifier, articleSection, datePublished}) => {
    const isExcluded = (url !== undefined && excluded.has(keyOf(url))) || (identifier !== undefined && excluded.has(identifier));
    const isTooOld = (parseMoment(datePublished ?? '')?.epoch ?? Infinity) < oldest;
    return !isExcluded && !isTooOld && !articleSection?.some((section) => sections.has(nameOf(section)));
  });
}

/** Each address once: while a reader turns pages, new articles push the last of one onto the next. */
export function withoutRepeats(articles: readonly NewsArticle[]): NewsArticle[] {
  const known = new Set<string>();
  return articles.filter(({url}) => {
    if (url === undefined) return true;
    const key = keyOf(url);
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
  const {indexArticles, rankRecent, rankRelated} = await import('../../ranking/rank.js');
  if (!current) return rankRecent(articles);
  await indexArticles(articles);
  return rankRelated(current, articles);
}
