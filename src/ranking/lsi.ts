/** A document: the numbers of its terms with their weights. */
export type Row = readonly (readonly [term: number, weight: number])[];

/** Each iteration brings the subspace nearer to the leading singular vectors; more than three gain nothing. */
const ITERATIONS = 3;

/** Random signs to start from. The Park–Miller generator has a fixed seed, so that the same articles are ranked alike every time. */
function randomSigns(length: number): Float64Array {
  const signs = new Float64Array(length);
  let state = 1;
  for (let at = 0; at < length; at++) {
    state = (state * 16807) % 2147483647;
    signs[at] = state < 1073741824 ? -1 : 1;
  }
  return signs;
}

/**
 * Computes the directions along which a corpus varies most, as a matrix of `terms` rows and `rank` columns: latent semantic indexing
 * (Deerwester and others, 1990), by randomised subspace iteration (Halko, Martinsson and Tropp, 2011). In their space, articles
 * without a common word are near each other if their words occur with the same other words. Yields wherever it may be interrupted.
 */
export function* computeBasis(rows: readonly Row[], terms: number, rank: number): Generator<void, Float64Array> {
  let basis = randomSigns(terms * rank);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const documents = multiply(rows, basis, rank);
    yield;
    orthonormalize(documents, rank);
    yield;
    basis = multiplyTransposed(rows, documents, terms, rank);
    yield;
  }
  orthonormalize(basis, rank);
  return basis;
}

/** Projects documents into the space of a basis, as rows of unit length of one matrix. */
export function projectRows(rows: readonly Row[], basis: Float64Array, rank: number): Float64Array {
  const vectors = multiply(rows, basis, rank);
  for (let start = 0; start < vectors.length; start += rank) {
    let square = 0;
    for (let at = start; at < start + rank; at++) square += vectors[at]! ** 2;
    const length = Math.sqrt(square) || 1;
    for (let at = start; at < start + rank; at++) vectors[at]! /= length;
  }
  return vectors;
}

/** The cosine of two rows of unit length, each of a matrix with `rank` columns. */
export function cosineOfVectors(
  a: ArrayLike<number>,
  document: number,
  b: ArrayLike<number>,
  other: number,
  rank: number,
): number {
  let sum = 0;
  for (let column = 0; column < rank; column++) sum += a[document * rank + column]! * b[other * rank + column]!;
  return sum;
}

function multiply(rows: readonly Row[], basis: Float64Array, rank: number): Float64Array {
  const product = new Float64Array(rows.length * rank);
  rows.forEach((row, index) => {
    for (const [term, weight] of row)
      for (let column = 0; column < rank; column++) product[index * rank + column]! += weight * basis[term * rank + column]!;
  });
  return product;
}

function multiplyTransposed(rows: readonly Row[], documents: Float64Array, terms: number, rank: number): Float64Array {
  const product = new Float64Array(terms * rank);
  rows.forEach((row, index) => {
    for (const [term, weight] of row)
      for (let column = 0; column < rank; column++) product[term * rank + column]! += weight * documents[index * rank + column]!;
  });
  return product;
}

/** Makes the columns of a matrix orthogonal and of unit length, in place (modified Gram–Schmidt). */
function orthonormalize(matrix: Float64Array, columns: number): void {
  const dot = (a: number, b: number) => {
    let sum = 0;
    for (let at = 0; at < matrix.length; at += columns) sum += matrix[at + a]! * matrix[at + b]!;
    return sum;
  };
  for (let column = 0; column < columns; column++) {
    for (let earlier = 0; earlier < column; earlier++) {
      const shared = dot(column, earlier);
      for (let at = 0; at < matrix.length; at += columns) matrix[at + column]! -= shared * matrix[at + earlier]!;
    }
    const length = Math.sqrt(dot(column, column)) || 1;
    for (let at = 0; at < matrix.length; at += columns) matrix[at + column]! /= length;
  }
}
