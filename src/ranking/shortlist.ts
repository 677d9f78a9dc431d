import {SparseRows} from './sparse-rows.js';
import {TopList} from './top-k.js';

/** An article's rarest words find those like it; the others are only counted among what they found. */
const QUERY_TERMS = 24;
/** Articles that a word leads to: those in which it weighs most. It keeps the work in step with the archive's size. */
const POSTINGS = 128;
/** Articles that are compared in full. */
const SHORTLIST = 48;

/** The articles of an archive that share most of an article's rarest words, found by an inverted index of them. */
export class Shortlist {
  readonly #postings: SparseRows;
  /** Scratch space, left as it was found: an article's scores, which it touched, and the weights of the current one's terms. */
  readonly #scores: Float32Array;
  readonly #touched: Uint32Array;
  readonly #weights: Float32Array;
  readonly #rarest = new TopList(QUERY_TERMS);
  readonly #best = new TopList(SHORTLIST);

  constructor(
    private readonly rows: SparseRows,
    frequencies: readonly number[],
  ) {
    this.#scores = new Float32Array(rows.length);
    this.#touched = new Uint32Array(rows.length);
    this.#weights = new Float32Array(frequencies.length);
    this.#postings = postingsOf(rows, frequencies);
  }

  /** The articles that one may be like, each with the cosine of their words. */
  of(article: number): {other: number; cosine: number}[] {
    const {rows} = this;
    const [terms, weights] = [rows.columns(article), rows.values(article)];
    this.#find(article);
    terms.forEach((term, at) => (this.#weights[term] = weights[at]!));
    const found = Array.from(this.#best.items, (other) => ({other, cosine: this.#cosine(other)}));
    for (const term of terms) this.#weights[term] = 0;
    return found;
  }

  #find(article: number): void {
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
    const [terms, weights, laidOut] = [this.rows.columns(other), this.rows.values(other), this.#weights];
    let sum = 0;
    for (let at = 0; at < terms.length; at++) sum += laidOut[terms[at]!]! * weights[at]!;
    return sum;
  }
}

/** For each word the articles in which it weighs most. A word of one article alone leads nowhere. */
function postingsOf(rows: SparseRows, frequencies: readonly number[]): SparseRows {
  const lists = frequencies.map((frequency) => (frequency > 1 ? new TopList(Math.min(frequency, POSTINGS)) : undefined));
  for (let article = 0; article < rows.length; article++) {
    const [terms, weights] = [rows.columns(article), rows.values(article)];
    for (let at = 0; at < terms.length; at++) lists[terms[at]!]?.offer(article, weights[at]!);
  }
  const postings = new SparseRows();
  for (const list of lists) postings.add(list?.entries() ?? []);
  return postings;
}
