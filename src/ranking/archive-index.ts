import type {NewsArticle} from '../model/news-article.js';
import {complete} from './complete.js';
import {projectRows, computeBasis, cosineOfVectors, type Row} from './lsi.js';
import {DUPLICATE_COSINE, freshnessBonus, publishedOf, withoutDuplicates} from './scoring.js';
import {SparseRows} from './sparse-rows.js';
import {Shortlist} from './shortlist.js';
import {countTerms, MIN_ARTICLES_FOR_SUBJECTS, SUBJECT_COUNT, rarityOf} from './terms.js';

export interface ArchiveOptions {
  /** Related articles of each; default 6. */
  limit?: number;
  /** The present, milliseconds since 1970. */
  now?: number;
}

/** Subjects are learned from this many articles, spread evenly over the archive: more teach nothing new. */
const SAMPLE_SIZE = 5000;

/**
 * Finds the related articles of every article of an archive, by the measure of `rankRelated`: words and subjects, half each, and a little
 * freshness, without near-duplicates. Articles that share none of the rarest words are not compared, so that time and memory grow with
 * the archive and not with its square.
 */
export class ArchiveIndex {
  readonly #terms = new Map<string, number>();
  readonly #frequencies: number[] = [];
  readonly #rows = new SparseRows();
  readonly #published: number[] = [];
  #isWeighted = false;

  get size(): number {
    return this.#rows.length;
  }

  /** Adds an article; its number is the previous size. Add all articles before `related` is called. */
  add(article: NewsArticle): void {
    const entries: [number, number][] = [];
    for (const [term, count] of countTerms(article)) {
      let id = this.#terms.get(term);
      if (id === undefined) this.#terms.set(term, (id = this.#terms.size));
      this.#frequencies[id] = (this.#frequencies[id] ?? 0) + 1;
      entries.push([id, 1 + Math.log(count)]);
    }
    this.#rows.add(entries.sort(([a], [b]) => a - b));
    this.#published.push(publishedOf(article));
  }

  /** Yields a list of related articles for each article, in the order of adding: their numbers, the nearest first. */
  *related(options: ArchiveOptions = {}): Generator<number[]> {
    const {limit = 6, now = Date.now()} = options;
    this.#weighTerms();
    const shortlist = new Shortlist(this.#rows, this.#frequencies);
    const subjects = this.#projectArticles();
    const bonus = Float32Array.from(this.#published, (epoch) => freshnessBonus(epoch, now));
    for (let article = 0; article < this.size; article++) {
      const scored: {other: number; score: number}[] = [];
      for (const {other, cosine} of shortlist.find(article)) {
        const subject = subjects ? Math.max(0, cosineOfVectors(subjects, article, subjects, other, SUBJECT_COUNT)) : cosine;
        if (cosine < DUPLICATE_COSINE) scored.push({other, score: (cosine + subject) / 2 + bonus[other]!});
      }
      const numbers = scored.sort((a, b) => b.score - a.score).map(({other}) => other);
      yield withoutDuplicates(numbers, limit, (number) => (better) => cosineOfRows(this.#rows, number, better));
    }
  }

  /** Turns counts into TF-IDF weights of unit length, in place and once. */
  #weighTerms(): void {
    if (this.#isWeighted) return;
    this.#isWeighted = true;
    const rarity = this.#frequencies.map((frequency) => rarityOf(frequency, this.size));
    for (let article = 0; article < this.size; article++) {
      const [terms, weights] = [this.#rows.columns(article), this.#rows.values(article)];
      let square = 0;
      for (let at = 0; at < terms.length; at++) square += (weights[at]! *= rarity[terms[at]!]!) ** 2;
      const length = Math.sqrt(square) || 1;
      for (let at = 0; at < terms.length; at++) weights[at]! /= length;
    }
  }

  /** Projects all articles into the space of subjects, as rows of one matrix. */
  #projectArticles(): Float32Array | undefined {
    if (this.size < MIN_ARTICLES_FOR_SUBJECTS) return undefined;
    const sampleStep = Math.max(1, this.size / SAMPLE_SIZE);
    const sample = Array.from({length: Math.floor(this.size / sampleStep)}, (_, index) => Math.floor(index * sampleStep));
    const common = this.#numberCommonTerms(sample);
    const row = (article: number): Row => this.#rowOf(article, common);
    const basis = complete(computeBasis(sample.map(row), common.size, SUBJECT_COUNT));
    const subjects = new Float32Array(this.size * SUBJECT_COUNT);
    for (let article = 0; article < this.size; article++)
      subjects.set(projectRows([row(article)], basis, SUBJECT_COUNT), article * SUBJECT_COUNT);
    return subjects;
  }

  /** Numbers the terms that occur in several articles of the sample. */
  #numberCommonTerms(sample: number[]): Map<number, number> {
    const seen = new Set<number>();
    const common = new Map<number, number>();
    for (const article of sample)
      for (const term of this.#rows.columns(article)) {
        if (seen.has(term) && !common.has(term)) common.set(term, common.size);
        seen.add(term);
      }
    return common;
  }

  #rowOf(article: number, numbers: Map<number, number>): Row {
    const weights = this.#rows.values(article);
    return Array.from(this.#rows.columns(article), (term, at) => [numbers.get(term) ?? -1, weights[at]!] as const).filter(
      ([number]) => number >= 0,
    );
  }
}

/** The cosine of two rows of unit length, whose columns are in ascending order. */
function cosineOfRows(rows: SparseRows, a: number, b: number): number {
  const [aTerms, aWeights, bTerms, bWeights] = [rows.columns(a), rows.values(a), rows.columns(b), rows.values(b)];
  let sum = 0;
  for (let i = 0, j = 0; i < aTerms.length && j < bTerms.length;) {
    const difference = aTerms[i]! - bTerms[j]!;
    if (difference === 0) sum += aWeights[i++]! * bWeights[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}
