import type {NewsArticle} from '../model/news-article.js';
import {countGrams, GRAM_BUCKETS} from './grams.js';
import {mix} from './hash.js';
import {DUPLICATE_COSINE} from './scoring.js';
import {SUBJECT_COUNT, SubjectSpace} from './subject-space.js';
import type {SparseRow} from './sparse-rows.js';
import {countStems, countWords} from './words/terms.js';
import {TopK} from './top-k.js';
import {Vocabulary} from './vocabulary.js';
import {WeightedRows} from './weighted-rows.js';

/** Rare words identify stories, common ones subjects; the square root serves readers who look for a subject. */
const WORD_IDF_POWER = 0.5;
const GRAM_IDF_POWER = 1;
/** Fewer articles are too few to learn which words occur together. */
const MIN_ARTICLES_FOR_SUBJECTS = 128;
/** Subjects are learned from this many articles, spread evenly over all: more teach nothing new. */
const SAMPLE_SIZE = 5000;
/** Number of the nearest articles that tell more about what an article is related to. */
const NEIGHBOURS = 10;
/** Articles handled between two interruptions: a few milliseconds. */
const ARTICLES_PER_SLICE = 50;
/** An article as it is compared: the weights of its words, and its place in the spaces of subjects. */
export interface Description {
  words: SparseRow;
  subjects: Float32Array;
}

/** How similar another article is: by its words, and by words and subjects. */
export interface Similarity {
  other: number;
  cosine: number;
  score: number;
}

/** Articles described by their words, by subjects of words, and by subjects of character grams. */
export class Corpus {
  readonly words = new WeightedRows(WORD_IDF_POWER);
  /** The places of the articles in the spaces of subjects, as rows of a matrix; empty if there are too few articles. */
  #subjects = new Float32Array();
  readonly #vocabulary = new Vocabulary();
  readonly #grams: WeightedRows | undefined;
  readonly #nearest = new TopK(NEIGHBOURS);
  /** Of words, and of grams if they are read; none if there are too few articles. */
  #spaces: readonly SubjectSpace[] = [];

  /** Grams find more, but an archive of a hundred thousand articles has seventeen million. */
  constructor({withGrams = true} = {}) {
    if (withGrams) this.#grams = new WeightedRows(GRAM_IDF_POWER, GRAM_BUCKETS);
  }

  get size(): number {
    return this.words.rows.length;
  }

  /** Adds an article; its number is the previous size. Add all before `learn`. */
  add(article: NewsArticle): void {
    const words = countWords(article);
    this.words.add(this.#vocabulary.add(countStems(words)));
    this.#grams?.add(countGrams(words));
  }

  /** Weighs the terms and learns the subjects. Yields wherever it may be interrupted. */
  *learn(): Generator<void, void> {
    this.words.weigh();
    this.#grams?.weigh();
    yield;
    if (this.size < MIN_ARTICLES_FOR_SUBJECTS) return;
    const step = Math.max(1, this.size / SAMPLE_SIZE);
    const sample = Array.from({length: Math.floor(this.size / step)}, (_, index) => Math.floor(index * step));
    const {hashes} = this.#vocabulary;
    const ofWords = yield* SubjectSpace.learn(this.words.rows, hashes.length, sample, (term) => hashes[term]!);
    const ofGrams = this.#grams && (yield* SubjectSpace.learn(this.#grams.rows, GRAM_BUCKETS, sample, mix));
    this.#spaces = ofGrams ? [ofWords, ofGrams] : [ofWords];
    this.#subjects = new Float32Array(this.size * this.#placeLength);
    for (let article = 0; article < this.size; article++) {
      const rows = [this.words.rows.row(article), this.#grams?.rows.row(article)];
      this.#project(rows, this.#subjects, article * this.#placeLength);
      if (article % ARTICLES_PER_SLICE === 0) yield;
    }
  }

  /** Describes an article that may not be among those of the corpus. */
  describe(article: NewsArticle): Description {
    const counts = countWords(article);
    const words = this.words.weighOther(this.#vocabulary.find(countStems(counts)));
    const subjects = new Float32Array(this.#placeLength);
    this.#project([words, this.#grams?.weighOther(countGrams(counts))], subjects, 0);
    return {words, subjects};
  }

  /**
   * Moves an article's place among the subjects half way to the places of those nearest to it, each weighted by its similarity: what they have
   * in common is what it is about (relevance feedback of Rocchio, 1971, without a reader's judgement). Near-duplicates tell nothing new.
   */
  moveToNearest(subjects: Float32Array, similarities: Iterable<Similarity>): Float32Array {
    this.#nearest.clear();
    for (const {other, cosine, score} of similarities)
      if (score > this.#nearest.floor && cosine < DUPLICATE_COSINE) this.#nearest.offer(other, score);
    const {items, scores} = this.#nearest;
    const total = scores.reduce((sum, score) => sum + score, 0);
    const moved = subjects.map((value) => value / 2);
    items.forEach((other, index) => {
      const share = scores[index]! / total / 2;
      for (let at = 0; at < moved.length; at++) moved[at]! += share * this.#subjects[other * moved.length + at]!;
    });
    return moved;
  }

  /** The place of an article of the corpus among the subjects. */
  subjectsOf(article: number): Float32Array {
    return this.#subjects.subarray(article * this.#placeLength, (article + 1) * this.#placeLength);
  }

  /** The similarity, up to 1, of an article and others: by common words, whose cosine is given, and each space of subjects alike. */
  similarity(cosine: number, subjects: Float32Array, other: number): number {
    const start = other * subjects.length;
    let sum = cosine;
    for (let at = 0; at < subjects.length; at++) sum += subjects[at]! * this.#subjects[start + at]!;
    return sum / (1 + this.#spaces.length);
  }

  /** Length of an article's place in all spaces, one after the other. */
  get #placeLength(): number {
    return this.#spaces.length * SUBJECT_COUNT;
  }

  /** Projects the rows of an article, one for each space. */
  #project(rows: readonly (SparseRow | undefined)[], subjects: Float32Array, start: number): void {
    this.#spaces.forEach((space, number) => space.project(rows[number]!, subjects, start + number * SUBJECT_COUNT));
  }
}
