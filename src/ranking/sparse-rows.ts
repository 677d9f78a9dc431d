/** A row of a sparse matrix: the columns that are not zero, with their values. */
export interface SparseRow {
  columns: Uint32Array;
  values: Float32Array;
}

/** A sparse matrix in three flat arrays (compressed rows): a hundred thousand articles of fifty terms take some 50 MB. */
export class SparseRows {
  #starts = new Uint32Array(1024);
  #columns = new Uint32Array(32_768);
  #values = new Float32Array(32_768);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add({columns, values}: SparseRow): void {
    const start = this.#starts[this.#length]!;
    const end = start + columns.length;
    while (end > this.#columns.length) this.#grow();
    this.#columns.set(columns, start);
    this.#values.set(values, start);
    if (this.#length + 2 > this.#starts.length) this.#starts = grow(this.#starts);
    this.#starts[++this.#length] = end;
  }

  columns(row: number): Uint32Array {
    return this.#columns.subarray(this.#starts[row], this.#starts[row + 1]);
  }

  /** The values of a row, which may be written to. */
  values(row: number): Float32Array {
    return this.#values.subarray(this.#starts[row], this.#starts[row + 1]);
  }

  row(row: number): SparseRow {
    return {columns: this.columns(row), values: this.values(row)};
  }

  /** Makes a matrix whose rows are the columns of this one. `lengths` are the numbers of values in each column. */
  transpose(lengths: readonly number[]): SparseRows {
    const transposed = new SparseRows();
    const ends = new Uint32Array(lengths.length + 1);
    lengths.forEach((length, column) => (ends[column + 1] = ends[column]! + length));
    transposed.#starts = ends.slice();
    transposed.#length = lengths.length;
    transposed.#columns = new Uint32Array(ends.at(-1)!);
    transposed.#values = new Float32Array(ends.at(-1)!);
    for (let row = 0; row < this.length; row++) {
      const {columns, values} = this.row(row);
      for (let at = 0; at < columns.length; at++) {
        const end = ends[columns[at]!]!++;
        transposed.#columns[end] = row;
        transposed.#values[end] = values[at]!;
      }
    }
    return transposed;
  }

  #grow(): void {
    this.#columns = grow(this.#columns);
    this.#values = grow(this.#values);
  }
}

/** The inner product of two rows whose columns are in ascending order: their cosine, if they are of unit length. */
export function innerProduct(a: SparseRow, b: SparseRow): number {
  let sum = 0;
  for (let i = 0, j = 0; i < a.columns.length && j < b.columns.length;) {
    const difference = a.columns[i]! - b.columns[j]!;
    if (difference === 0) sum += a.values[i++]! * b.values[j++]!;
    else if (difference < 0) i++;
    else j++;
  }
  return sum;
}

function grow<Values extends Uint32Array | Float32Array>(values: Values): Values {
  const larger = new (values.constructor as new (length: number) => Values)(values.length * 2);
  larger.set(values);
  return larger;
}
