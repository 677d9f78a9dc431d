import type {NewsArticle} from '../model/news-article.js';
import {Corpus, type Similarity} from './corpus.js';
import {innerProduct, SparseRows, type SparseRow} from './sparse-rows.js';

/** Articles indexed between two interruptions: a few milliseconds. */
const ARTICLES_PER_SLICE = 50;

/** Articles indexed to find those similar to another. */
export class ArticleIndex {
  readonly #corpus = new Corpus();
  /** For each term the articles that contain it. */
  #postings = new SparseRows();

  /** Builds an index; yields wherever it may be interrupted. */
  static *build(articles: readonly NewsArticle[]): Generator<void, ArticleIndex> {
    const index = new ArticleIndex();
    for (const article of articles) {
      index.#corpus.add(article);
      if (index.size % ARTICLES_PER_SLICE === 0) yield;
    }
    yield* index.#corpus.learn();
    index.#postings = index.#corpus.words.rows.transpose(index.#corpus.words.frequencies);
    return index;
  }

  get size(): number {
    return this.#corpus.size;
  }

  /** Scores each article of the index by its similarity to another, up to 1, in their order. */
  similarities(article: NewsArticle): Similarity[] {
    const {words, subjects} = this.#corpus.describe(article);
    const scoreFor = (place: Float32Array) => (value: number, other: number) => ({
      other,
      cosine: value,
      score: this.#corpus.similarity(value, place, other),
    });
    const cosines = Array.from(this.#cosines(words));
    return cosines.map(scoreFor(this.#corpus.moveToNearest(subjects, cosines.map(scoreFor(subjects)))));
  }

  /** Makes a function that gives the cosine between an article of the index and another, by their words. */
  cosineTo(article: number): (other: number) => number {
    const {rows} = this.#corpus.words;
    const row = rows.row(article);
    return (other) => innerProduct(row, rows.row(other));
  }

  /** The cosines of the words of an article and of each in the index. */
  #cosines({columns, values}: SparseRow): Float32Array {
    const cosines = new Float32Array(this.size);
    for (let at = 0; at < columns.length; at++) {
      const {columns: others, values: theirs} = this.#postings.row(columns[at]!);
      for (let index = 0; index < others.length; index++) cosines[others[index]!]! += values[at]! * theirs[index]!;
    }
    return cosines;
  }
}
