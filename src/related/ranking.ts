import type {NewsArticle} from '../model/news-article.js';
import {ArticleIndex} from './article-index.js';
import {DUPLICATE, freshness, publishedOf} from './measure.js';

export interface RankingOptions {
  /** How many to return. Default: all. */
  limit?: number;
  /** The present, milliseconds since 1970. */
  now?: number;
}

/** Milliseconds of indexing at a time, half of what a reader notices (RAIL). */
const SLICE = 25;

const indexes = new WeakMap<readonly NewsArticle[], ArticleIndex>();

function knownIndex(candidates: readonly NewsArticle[]): ArticleIndex | undefined {
  const known = indexes.get(candidates);
  return known?.size === candidates.length ? known : undefined;
}

/**
 * Indexes articles in slices that leave the page responsive, so that `rankRelated` with the same array answers at once. The
 * array must not be changed in between; one of another length is indexed anew.
 */
export async function indexArticles(candidates: readonly NewsArticle[]): Promise<void> {
  if (knownIndex(candidates)) return;
  const building = ArticleIndex.building(candidates);
  let start = performance.now();
  for (let step = building.next(); ; step = building.next()) {
    if (step.done) {
      indexes.set(candidates, step.value);
      return;
    }
    if (performance.now() - start < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

function indexOf(candidates: readonly NewsArticle[]): ArticleIndex {
  const known = knownIndex(candidates);
  if (known) return known;
  const building = ArticleIndex.building(candidates);
  let step = building.next();
  while (!step.done) step = building.next();
  indexes.set(candidates, step.value);
  return step.value;
}

/**
 * Candidates by relatedness to an article: likeness of words (TF-IDF over light-stemmed words of headline, summary, section and
 * tags) and of subject (latent semantic indexing), with a little for freshness. Near-duplicates of the article or of one
 * ranked before it are left out.
 */
export function rankRelated(
  current: NewsArticle,
  candidates: readonly NewsArticle[],
  options: RankingOptions = {},
): NewsArticle[] {
  const {limit = candidates.length, now = Date.now()} = options;
  const index = indexOf(candidates);
  const {score, cosine} = index.similarities(current);
  const ranked = candidates
    .map((article, number) => ({number, score: score[number]! + freshness(publishedOf(article), now)}))
    .filter(({number}) => cosine[number]! < DUPLICATE)
    .sort((a, b) => b.score - a.score);
  const kept: number[] = [];
  for (const {number} of ranked) {
    if (kept.length >= limit) break;
    if (kept.every((other) => index.cosine(other, number) < DUPLICATE)) kept.push(number);
  }
  return kept.map((number) => candidates[number]!);
}

/** Candidates by date, the newest first; those without one last, in their own order. */
export function rankRecent(candidates: NewsArticle[]): NewsArticle[] {
  return [...candidates].sort((a, b) => publishedOf(b) - publishedOf(a));
}
