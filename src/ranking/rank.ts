import type {NewsArticle} from '../model/news-article.js';
import {ArticleIndex} from './article-index.js';
import {complete} from './complete.js';
import {DUPLICATE_COSINE, freshnessBonus, publishedOf, withoutDuplicates} from './scoring.js';

export interface RankingOptions {
  /** How many to return. Default: all. */
  limit?: number;
  /** The present, milliseconds since 1970. */
  now?: number;
}

/** Weight of the similarity to an article ranked before, subtracted from the score. */
const REPETITION_PENALTY = 0.1;
/** Number of the best articles that are reordered so. */
const POOL_SIZE = 24;
/** Milliseconds of indexing at a time: half of what a reader notices (RAIL). */
const SLICE_DURATION = 25;

const indexes = new WeakMap<readonly NewsArticle[], ArticleIndex>();

function knownIndex(candidates: readonly NewsArticle[]): ArticleIndex | undefined {
  const known = indexes.get(candidates);
  return known?.size === candidates.length ? known : undefined;
}

/**
 * Indexes articles in slices that keep the page responsive, so that `rankRelated` with the same array answers at once. Do not change
 * the array in between; an array of another length is indexed anew.
 */
export async function indexArticles(candidates: readonly NewsArticle[]): Promise<void> {
  if (knownIndex(candidates)) return;
  const building = ArticleIndex.build(candidates);
  let start = performance.now();
  for (let step = building.next(); ; step = building.next()) {
    if (step.done) {
      indexes.set(candidates, step.value);
      return;
    }
    if (performance.now() - start < SLICE_DURATION) continue;
    await new Promise((resolve) => setTimeout(resolve));
    start = performance.now();
  }
}

function indexFor(candidates: readonly NewsArticle[]): ArticleIndex {
  const known = knownIndex(candidates);
  if (known) return known;
  const index = complete(ArticleIndex.build(candidates));
  indexes.set(candidates, index);
  return index;
}

/**
 * Ranks candidates by their relation to an article: similarity of words (TF-IDF over light-stemmed words of headline, summary, section
 * and tags) and of subject (latent semantic indexing of words and of character grams), and a little freshness. Near-duplicates of the article or of a candidate ranked
 * before are left out; of two that are about equally near, the one less similar to those before comes first.
 */
export function rankRelated(
  current: NewsArticle,
  candidates: readonly NewsArticle[],
  options: RankingOptions = {},
): NewsArticle[] {
  const {limit = candidates.length, now = Date.now()} = options;
  const index = indexFor(candidates);
  const ranked = index
    .similarities(current)
    .filter(({cosine}) => cosine < DUPLICATE_COSINE)
    .map(({other, score}) => ({number: other, score: score + freshnessBonus(publishedOf(candidates[other]!), now)}))
    .sort((a, b) => b.score - a.score);
  return diversify(ranked, index, limit).map((number) => candidates[number]!);
}

interface Ranked {
  number: number;
  score: number;
}

/** Reorders the best so that similar articles are apart (maximal marginal relevance, Carbonell and Goldstein, 1998), without near-duplicates. */
function diversify(ranked: Ranked[], index: ArticleIndex, limit: number): number[] {
  const kept: number[] = [];
  let pool = ranked.slice(0, POOL_SIZE).map((entry) => ({...entry, nearest: 0}));
  while (pool.length > 0 && kept.length < limit) {
    const value = ({score, nearest}: {score: number; nearest: number}) => score - REPETITION_PENALTY * nearest;
    const best = pool.reduce((a, b) => (value(b) > value(a) ? b : a));
    kept.push(best.number);
    const cosine = index.cosineTo(best.number);
    pool = pool
      .filter((entry) => entry !== best)
      .map((entry) => ({...entry, nearest: Math.max(entry.nearest, cosine(entry.number))}))
      .filter(({nearest}) => nearest < DUPLICATE_COSINE);
  }
  /* Articles beyond the pool follow in their order. */
  const rest = ranked.slice(POOL_SIZE).map(({number}) => number);
  return withoutDuplicates(rest, limit, (number) => index.cosineTo(number), kept);
}

/** Sorts candidates by date, the newest first; those without a date come last, in their own order. */
export function rankRecent(candidates: NewsArticle[]): NewsArticle[] {
  return [...candidates].sort((a, b) => publishedOf(b) - publishedOf(a));
}
