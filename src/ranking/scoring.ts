import type {NewsArticle} from '../model/news-article.js';
import {parseMoment} from '../locale/date-time.js';

/** Most that freshness adds to a similarity between 0 and 1; it halves every month. */
const MAX_FRESHNESS_BONUS = 0.08;
const FRESHNESS_HALF_LIFE = 30 * 24 * 60 * 60 * 1000;

/** From this cosine of their words on, two articles tell the same story. */
export const DUPLICATE_COSINE = 0.92;

/** When an article was published, milliseconds since 1970; 0 without a date. */
export const publishedOf = ({datePublished}: NewsArticle): number => (datePublished && parseMoment(datePublished)?.epoch) || 0;

/** What freshness adds to an article's similarity; 0 if its date is unknown (0). */
export function freshnessBonus(epoch: number, now: number): number {
  return epoch === 0 ? 0 : MAX_FRESHNESS_BONUS * 0.5 ** (Math.max(0, now - epoch) / FRESHNESS_HALF_LIFE);
}

/** Appends articles to `kept` in their order, without near-duplicates of those before them. */
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
