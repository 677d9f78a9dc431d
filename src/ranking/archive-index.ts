import type {NewsArticle} from '../model/news-article.js';
import {complete} from './complete.js';
import {Corpus} from './corpus.js';
import {DUPLICATE_COSINE, freshnessBonus, publishedOf, withoutDuplicates} from './scoring.js';
import {innerProduct} from './sparse-rows.js';
import {Shortlist} from './shortlist.js';

export interface ArchiveOptions {
  /** Related articles of each; default 6. */
  limit?: number;
  /** The present, milliseconds since 1970. */
  now?: number;
}

/**
 * Finds the related articles of every article of an archive, by the measure of `rankRelated`: words and subjects (of words only), and a little
 * freshness, without near-duplicates. Articles that share none of the rarest words are not compared, so that time and memory grow with
 * the archive and not with its square.
 */
export class ArchiveIndex {
  readonly #corpus = new Corpus({withGrams: false});
  readonly #published: number[] = [];

  get size(): number {
    return this.#corpus.size;
  }

  /** Adds an article; its number is the previous size. Add all articles before `related` is called. */
  add(article: NewsArticle): void {
    this.#corpus.add(article);
    this.#published.push(publishedOf(article));
  }

  /** Yields a list of related articles for each article, in the order of adding: their numbers, the nearest first. */
  *related(options: ArchiveOptions = {}): Generator<number[]> {
    const {limit = 6, now = Date.now()} = options;
    complete(this.#corpus.learn());
    const {words} = this.#corpus;
    const shortlist = new Shortlist(words.rows, words.frequencies);
    const bonus = Float32Array.from(this.#published, (epoch) => freshnessBonus(epoch, now));
    for (let article = 0; article < this.size; article++) {
      const place = this.#corpus.subjectsOf(article);
      const found = shortlist
        .find(article)
        .map((entry) => ({...entry, score: this.#corpus.similarity(entry.cosine, place, entry.other)}));
      const moved = this.#corpus.moveToNearest(place, found);
      const numbers = found
        .filter(({cosine}) => cosine < DUPLICATE_COSINE)
        .map(({other, cosine}) => ({other, score: this.#corpus.similarity(cosine, moved, other) + bonus[other]!}))
        .sort((a, b) => b.score - a.score)
        .map(({other}) => other);
      yield withoutDuplicates(numbers, limit, (number) => {
        const row = words.rows.row(number);
        return (better) => innerProduct(row, words.rows.row(better));
      });
    }
  }
}
