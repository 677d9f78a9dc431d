import {mix} from './hash.js';
import type {SparseRow} from './sparse-rows.js';

/** Characters of a gram, one byte of a number each; spaces stand for the ends of a word. */
const GRAM_LENGTH = 4;
const SPACE = 0x20;
const BUCKET_BITS = 15;
/** Number of buckets into which grams are hashed; those of one bucket count as one. Twice as many find no better. */
export const GRAM_BUCKETS = 2 ** BUCKET_BITS;

/** Scratch space, all zero between calls. */
const counts = new Float32Array(GRAM_BUCKETS);

/**
 * Counts the character 4-grams of words, each by the number of its bucket. Spellings, inflections and clitics of a word share most of their
 * grams, also in languages whose words are not stemmed.
 */
export function countGrams(words: ReadonlyMap<string, number>): SparseRow {
  const buckets: number[] = [];
  for (const [word, weight] of words) {
    let gram = SPACE;
    for (let at = 0; at <= word.length; at++) {
      const code = at < word.length ? word.charCodeAt(at) : SPACE;
      /* A shift drops the character before the last four. */
      gram = (gram << 8) | ((code ^ (code >>> 8)) & 0xff);
      /* A word that is too short is one gram. */
      if (at + 2 < GRAM_LENGTH && at < word.length) continue;
      const bucket = mix(gram) >>> (32 - BUCKET_BITS);
      if (counts[bucket] === 0) buckets.push(bucket);
      counts[bucket]! += weight;
    }
  }
  const row = {columns: new Uint32Array(buckets), values: new Float32Array(buckets.length)};
  for (let at = 0; at < buckets.length; at++) {
    row.values[at] = counts[buckets[at]!]!;
    counts[buckets[at]!] = 0;
  }
  return row;
}
