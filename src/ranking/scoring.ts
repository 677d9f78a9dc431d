import type {NewsArticle} from '../model/news-article.js';
import {parseMoment} from '../locale/date-time.js';

/** Freshness adds at most this much to a similarity between 0 and 1, and halves every month. */
const FRESHNESS = 0.08;
const HALF_LIFE = 30 * 24 * 60 * 60 * 1000;

/** As similar as this by its words, it is the same story again. */
export const DUPLICATE = 0.92;

/** When an article was published, milliseconds since 1970; 0 where it does not say. */
export const publishedOf = ({datePublished}: NewsArticle): number => (datePublished && parseMoment(datePublished)?.epoch) || 0;

/** What being new adds to an article's similarity; nothing where its date is unknown. */
export function freshness(epoch: number, now: number): number {
  return epoch === 0 ? 0 : FRESHNESS * 0.5 ** (Math.max(0, now - epoch) / HALF_LIFE);
}

/** Numbers of articles in their order, after those of `kept`, without what tells the story of one before it again. */
export function withoutDuplicates(
  numbers: Iterable<number>,
  limit: number,
  likenessTo: (number: number) => (other: number) => number,
  kept: number[] = [],
): number[] {
  for (const number of numbers) {
    if (kept.length >= limit) break;
    const likeness = likenessTo(number);
    if (kept.every((other) => likeness(other) < DUPLICATE)) kept.push(number);
  }
  return kept;
}
