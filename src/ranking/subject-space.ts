import type {SparseRow, SparseRows} from './sparse-rows.js';

/** Dimensions of a space of subjects, a multiple of four. More than 48 tell stories apart instead of subjects. */
export const SUBJECT_COUNT = 16;
/** Each iteration brings the subspace nearer to the leading singular vectors; more than two gain nothing. */
const ITERATIONS = 2;
/** Numbers of terms in the basis that are none: terms of one article alone, which say nothing about common subjects. */
const [NONE, ONE_ARTICLE] = [-1, -2];
/** A column that is this much shorter without what it shares with others depends on them: what is left is rounding. */
const DEPENDENT = 1e-9;

/**
 * The directions along which articles vary most: latent semantic indexing (Deerwester and others, 1990), by randomised subspace iteration
 * (Halko, Martinsson and Tropp, 2011). In their space, articles without a common term are near each other if their terms occur with the
 * same other terms.
 */
export class SubjectSpace {
  /** Scratch space. */
  readonly #place = new Float64Array(SUBJECT_COUNT);

  private constructor(
    private readonly numbers: Int32Array,
    private readonly basis: Float64Array,
  ) {}

  /**
   * Learns the space from a sample of articles. `hashOf` gives a number for each term that does not depend on their order, so that the same
   * articles are ranked alike every time. Yields wherever it may be interrupted.
   */
  static *learn(
    rows: SparseRows,
    terms: number,
    sample: readonly number[],
    hashOf: (term: number) => number,
  ): Generator<void, SubjectSpace> {
    const {numbers, count} = numberCommonTerms(rows, terms, sample);
    const space = new SubjectSpace(numbers, new Float64Array(count * SUBJECT_COUNT));
    numbers.forEach((number, term) => number >= 0 && space.#fillRandomly(number, hashOf(term)));
    const articles = sample.map((article) => space.#keepCommon(rows.row(article)));
    const places = new Float64Array(articles.length * SUBJECT_COUNT);
    yield;
    for (let iteration = 0; iteration <= ITERATIONS; iteration++) {
      articles.forEach((article, index) => space.#multiply(article, places, index * SUBJECT_COUNT));
      yield;
      orthonormalize(places);
      space.basis.fill(0);
      articles.forEach((article, index) => space.#addTransposed(article, places, index * SUBJECT_COUNT));
      yield;
    }
    orthonormalize(space.basis);
    yield;
    return space;
  }

  /** Projects an article into the space: writes a vector of unit length, or of zeros if it has no term in common with others. */
  project(article: SparseRow, vectors: Float32Array, start: number): void {
    const place = this.#place;
    this.#multiply(this.#keepCommon(article), place, 0);
    let square = 0;
    for (const value of place) square += value * value;
    const length = Math.sqrt(square) || 1;
    for (let subject = 0; subject < SUBJECT_COUNT; subject++) vectors[start + subject] = place[subject]! / length;
  }

  /** Leaves out terms that are not in the basis, and numbers the others by where their rows in it begin. */
  #keepCommon({columns, values}: SparseRow): SparseRow {
    const common = {columns: new Uint32Array(columns.length), values: new Float32Array(columns.length)};
    let length = 0;
    for (let at = 0; at < columns.length; at++) {
      const number = this.numbers[columns[at]!]!;
      if (number < 0) continue;
      common.columns[length] = number * SUBJECT_COUNT;
      common.values[length++] = values[at]!;
    }
    return {columns: common.columns.subarray(0, length), values: common.values.subarray(0, length)};
  }

  /** Fills a row of the basis with random signs (Johnson and Lindenstrauss, 1984): the bits of a hash. */
  #fillRandomly(number: number, hash: number): void {
    for (let subject = 0; subject < SUBJECT_COUNT; subject++)
      this.basis[number * SUBJECT_COUNT + subject] = (hash >>> subject) & 1 ? 1 : -1;
  }

  /* Four columns at a time stay in the processor's registers, which takes half as long as one (and than Float32Array). */

  /** Writes the product of an article and the basis. */
  #multiply({columns, values}: SparseRow, product: Float64Array, start: number): void {
    const {basis} = this;
    for (let subject = 0; subject < SUBJECT_COUNT; subject += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let at = 0; at < columns.length; at++) {
        const from = columns[at]! + subject;
        const weight = values[at]!;
        a += weight * basis[from]!;
        b += weight * basis[from + 1]!;
        c += weight * basis[from + 2]!;
        d += weight * basis[from + 3]!;
      }
      product[start + subject] = a;
      product[start + subject + 1] = b;
      product[start + subject + 2] = c;
      product[start + subject + 3] = d;
    }
  }

  /** Adds the product of a transposed article and its place to the basis. */
  #addTransposed({columns, values}: SparseRow, places: Float64Array, start: number): void {
    const {basis} = this;
    for (let subject = 0; subject < SUBJECT_COUNT; subject += 4) {
      const a = places[start + subject]!;
      const b = places[start + subject + 1]!;
      const c = places[start + subject + 2]!;
      const d = places[start + subject + 3]!;
      for (let at = 0; at < columns.length; at++) {
        const to = columns[at]! + subject;
        const weight = values[at]!;
        basis[to]! += weight * a;
        basis[to + 1]! += weight * b;
        basis[to + 2]! += weight * c;
        basis[to + 3]! += weight * d;
      }
    }
  }
}

/** Numbers the terms that several articles of the sample contain. */
function numberCommonTerms(rows: SparseRows, terms: number, sample: readonly number[]): {numbers: Int32Array; count: number} {
  const numbers = new Int32Array(terms).fill(NONE);
  let count = 0;
  for (const article of sample)
    for (const term of rows.columns(article)) {
      if (numbers[term] === NONE) numbers[term] = ONE_ARTICLE;
      else if (numbers[term] === ONE_ARTICLE) numbers[term] = count++;
    }
  return {numbers, count};
}

/** Makes the columns of a matrix orthogonal and of unit length, in place (modified Gram–Schmidt); zero if they depend on others. */
function orthonormalize(matrix: Float64Array): void {
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let at = 0; at < matrix.length; at += SUBJECT_COUNT) sum += matrix[at + a]! * matrix[at + b]!;
    return sum;
  };
  for (let column = 0; column < SUBJECT_COUNT; column++) {
    const before = dot(column, column);
    for (let earlier = 0; earlier < column; earlier++) {
      const shared = dot(column, earlier);
      for (let at = 0; at < matrix.length; at += SUBJECT_COUNT) matrix[at + column]! -= shared * matrix[at + earlier]!;
    }
    const square = dot(column, column);
    const scale = square > before * DEPENDENT ? 1 / Math.sqrt(square) : 0;
    for (let at = 0; at < matrix.length; at += SUBJECT_COUNT) matrix[at + column]! *= scale;
  }
}
