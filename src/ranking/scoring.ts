import type {NewsArticle} from '../model/news-article.js';
import {parseMoment} from '../locale/date-time.js';

/** Freshness adds at most this much to a similarity between 0 and 1, and halves every month. */
const MAX_FRESHNESS_BONUS = 0.08;
const FRESHNESS_HALF_LIFE = 30 * 24 * 60 * 60 * 1000;

/** As similar as this by its words, it is the same story again. */
export const DUPLICATE_COSINE = 0.92;

/** When an article was published, milliseconds since 1970; 0 where it does not say. */
export const publishedOf = ({datePublished}: NewsArticle): number => (datePublished && parseMoment(datePublished)?.epoch) || 0;

/** What being new adds to an article's similarity; nothing where its date is unknown. */
export function freshnessBonus(epoch: number, now: number): number {
  return epoch === 0 ? 0 : MAX_FRESHNESS_BONUS * 0.5 ** (Math.max(0, now - epoch) / FRESHNESS_HALF_LIFE);
}

/** Numbers of articles in their order, after those of `kept`, without what tells the story of one before it again. */
export function withoutDuplicates(
  numbers: Iterable<number>,
  limit: number,
  cosineTo: (number: number) => (other: number) => number,
  kept: number[] = [],
): number[] {
  for (const number of numbers) {
    if (kept.length >= limit) break;
    const cosine = cosineTo(number);
    if (kept.every((other) => cosine(other) < DUPLICATE_COSINE)) kept.push(number);
  }
  return kept;
}
