import {SparseRows} from './sparse-rows.js';
import {TopK} from './top-k.js';

/** Number of an article's rarest words that find candidates. Its other words only count in the comparison. */
const MAX_QUERY_TERMS = 24;
/** Most articles that one word leads to, those in which it weighs most. This keeps the work in proportion to the archive. */
const MAX_POSTINGS = 128;
/** Number of articles that are compared in full. */
const SHORTLIST_LENGTH = 48;

/** Finds the articles of an archive that share most of an article's rarest words, by an inverted index. */
export class Shortlist {
  readonly #postings: SparseRows;
  /** Scratch space, all zero between calls: scores of articles, the scored articles, and the weights of the current article's terms. */
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;
  readonly #termWeights: Float32Array;
  readonly #rarest = new TopK(MAX_QUERY_TERMS);
  readonly #best = new TopK(SHORTLIST_LENGTH);

  constructor(
    private readonly rows: SparseRows,
    frequencies: readonly number[],
  ) {
    this.#scores = new Float32Array(rows.length);
    this.#touched = new Uint32Array(rows.length);
    this.#termWeights = new Float32Array(frequencies.length);
    this.#postings = buildPostings(rows, frequencies);
  }

  /** Finds the articles most similar to one, each with the cosine of their words. */
  find(article: number): {other: number; cosine: number}[] {
    const {rows} = this;
    const [terms, weights] = [rows.columns(article), rows.values(article)];
    this.#findBest(article);
    terms.forEach((term, at) => (this.#termWeights[term] = weights[at]!));
    const found = Array.from(this.#best.items, (other) => ({other, cosine: this.#cosine(other)}));
    for (const term of terms) this.#termWeights[term] = 0;
    return found;
  }

  #findBest(article: number): void {
    const [terms, weights] = [this.rows.columns(article), this.rows.values(article)];
    /* Local variables, since private fields are looked up anew in every round of a loop. */
    const [scores, touched, rarest, best] = [this.#scores, this.#touched, this.#rarest, this.#best];
    rarest.clear();
    for (let at = 0; at < weights.length; at++) rarest.offer(at, weights[at]!);
    let count = 0;
    for (const at of rarest.items) {
      const [others, their, weight] = [this.#postings.columns(terms[at]!), this.#postings.values(terms[at]!), weights[at]!];
      for (let index = 0; index < others.length; index++) {
        const other = others[index]!;
        if (scores[other] === 0) touched[count++] = other;
        scores[other]! += weight * their[index]!;
      }
    }
    best.clear();
    scores[article] = 0;
    for (let at = 0; at < count; at++) {
      const other = touched[at]!;
      if (scores[other]! > best.floor) best.offer(other, scores[other]!);
      scores[other] = 0;
    }
  }

  /** The cosine with the article whose weights are in `#termWeights`. */
  #cosine(other: number): number {
    const [terms, weights, laidOut] = [this.rows.columns(other), this.rows.values(other), this.#termWeights];
    let sum = 0;
    for (let at = 0; at < terms.length; at++) sum += laidOut[terms[at]!]! * weights[at]!;
    return sum;
  }
}

const NO_ITEMS = {columns: new Uint32Array(), values: new Float32Array()};

/** Lists for each word the articles in which it weighs most; none for a word of one article alone. */
function buildPostings(rows: SparseRows, frequencies: readonly number[]): SparseRows {
  const lists = frequencies.map((frequency) => (frequency > 1 ? new TopK(Math.min(frequency, MAX_POSTINGS)) : undefined));
  for (let article = 0; article < rows.length; article++) {
    const [terms, weights] = [rows.columns(article), rows.values(article)];
    for (let at = 0; at < terms.length; at++) lists[terms[at]!]?.offer(article, weights[at]!);
  }
  const postings = new SparseRows();
  for (const list of lists) postings.add({columns: list?.items ?? NO_ITEMS.columns, values: list?.scores ?? NO_ITEMS.values});
  return postings;
}
