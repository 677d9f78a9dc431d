import type {NewsArticle} from '../model/news-article.js';
import {projectRows, computeBasis, cosineOfVectors, type Row} from './lsi.js';
import {countTerms, MIN_ARTICLES_FOR_SUBJECTS, SUBJECT_COUNT, rarityOf} from './terms.js';

/** Articles indexed between two interruptions: a few milliseconds. */
const ARTICLES_PER_SLICE = 50;

/** Articles indexed to find those similar to another. */
export class ArticleIndex {
  readonly size: number;
  readonly #terms = new Map<string, number>();
  readonly #frequencies: number[] = [];
  #rows: Row[] = [];
  /** For each term the articles that contain it. */
  #postings: [article: number, weight: number][][] = [];
  /** Number of each term among the terms of several articles, else -1: a word of one article alone says nothing about common subjects. */
  #commonNumbers: number[] = [];
  #basis: Float64Array | undefined;
  /** The articles in the space of subjects, as rows of a matrix. */
  #subjects: Float64Array = new Float64Array();

  private constructor(size: number) {
    this.size = size;
  }

  /** Builds an index; yields wherever it may be interrupted. */
  static *build(articles: readonly NewsArticle[]): Generator<void, ArticleIndex> {
    const index = new ArticleIndex(articles.length);
    const counts: Map<string, number>[] = [];
    for (const article of articles) {
      counts.push(index.#countDocuments(countTerms(article)));
      if (counts.length % ARTICLES_PER_SLICE === 0) yield;
    }
    index.#rows = counts.map((count) => index.#weigh(count));
    index.#postings = index.#frequencies.map(() => []);
    index.#rows.forEach((row, article) => row.forEach(([term, weight]) => index.#postings[term]!.push([article, weight])));
    yield;
    if (articles.length >= MIN_ARTICLES_FOR_SUBJECTS) yield* index.#findSubjects();
    return index;
  }

  /** Scores each article of the index by its similarity to another, 0 to 1: half by common words, half by subjects. */
  similarities(article: NewsArticle): {score: Float64Array; cosine: Float64Array} {
    const row = this.#weigh(countTerms(article));
    const cosine = new Float64Array(this.size);
    for (const [term, weight] of row)
      for (const [other, otherWeight] of this.#postings[term] ?? []) cosine[other]! += weight * otherWeight;
    if (!this.#basis) return {score: cosine, cosine};
    const subject = projectRows([this.#onlyCommon(row)], this.#basis, SUBJECT_COUNT);
    const score = new Float64Array(this.size);
    for (let other = 0; other < this.size; other++)
      score[other] = (cosine[other]! + Math.max(0, cosineOfVectors(subject, 0, this.#subjects, other, SUBJECT_COUNT))) / 2;
    return {score, cosine};
  }

  /** Makes a function that gives the cosine between an article of the index and another, by their words. */
  cosineTo(article: number): (other: number) => number {
    const weights = new Map(this.#rows[article]);
    return (other) => this.#rows[other]!.reduce((sum, [term, weight]) => sum + weight * (weights.get(term) ?? 0), 0);
  }

  #countDocuments(counts: Map<string, number>): Map<string, number> {
    for (const term of counts.keys()) {
      const id = this.#terms.get(term) ?? this.#terms.size;
      this.#terms.set(term, id);
      this.#frequencies[id] = (this.#frequencies[id] ?? 0) + 1;
    }
    return counts;
  }

  /** Turns counts into TF-IDF weights of unit length. Unknown words count towards the length, so that a story is not taken for another. */
  #weigh(counts: Map<string, number>): Row {
    let square = 0;
    const row: [number, number][] = [];
    for (const [term, count] of counts) {
      const id = this.#terms.get(term);
      const frequency = id === undefined ? 0 : this.#frequencies[id]!;
      const rarity = rarityOf(frequency, this.size);
      const weight = (1 + Math.log(count)) * rarity;
      square += weight * weight;
      if (id !== undefined) row.push([id, weight]);
    }
    const length = Math.sqrt(square) || 1;
    return row.map(([id, weight]) => [id, weight / length]);
  }

  *#findSubjects(): Generator<void, void> {
    let common = 0;
    this.#commonNumbers = this.#frequencies.map((frequency) => (frequency > 1 ? common++ : -1));
    const rows = this.#rows.map((row) => this.#onlyCommon(row));
    this.#basis = yield* computeBasis(rows, common, SUBJECT_COUNT);
    yield;
    this.#subjects = projectRows(rows, this.#basis, SUBJECT_COUNT);
  }

  #onlyCommon(row: Row): Row {
    return row.map(([term, weight]) => [this.#commonNumbers[term]!, weight] as const).filter(([term]) => term >= 0);
  }
}
