import {SparseRows} from './sparse-rows.js';
import {TopK} from './top-k.js';

/** An article's rarest words find those like it; the others are only counted among what they found. */
const MAX_QUERY_TERMS = 24;
/** Articles that a word leads to: those in which it weighs most. It keeps the work in step with the archive's size. */
const MAX_POSTINGS = 128;
/** Articles that are compared in full. */
const SHORTLIST_LENGTH = 48;

/** The articles of an archive that share most of an article's rarest words, found by an inverted index of them. */
export class Shortlist {
  readonly #postings: SparseRows;
  /** Scratch space, left as it was found: an article's scores, which it touched, and the weights of the current one's terms. */
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

  /** The articles that one may be like, each with the cosine of their words. */
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
    /* Private fields are looked up anew in every round of a loop. */
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

  /** With the article whose weights are laid out. */
  #cosine(other: number): number {
    const [terms, weights, laidOut] = [this.rows.columns(other), this.rows.values(other), this.#termWeights];
    let sum = 0;
    for (let at = 0; at < terms.length; at++) sum += laidOut[terms[at]!]! * weights[at]!;
    return sum;
  }
}

/** For each word the articles in which it weighs most. A word of one article alone leads nowhere. */
function buildPostings(rows: SparseRows, frequencies: readonly number[]): SparseRows {
  const lists = frequencies.map((frequency) => (frequency > 1 ? new TopK(Math.min(frequency, MAX_POSTINGS)) : undefined));
  for (let article = 0; article < rows.length; article++) {
    const [terms, weights] = [rows.columns(article), rows.values(article)];
    for (let at = 0; at < terms.length; at++) lists[terms[at]!]?.offer(article, weights[at]!);
  }
  const postings = new SparseRows();
  for (const list of lists) postings.add(list?.entries() ?? []);
  return postings;
}
