/** A sparse matrix in three flat arrays (compressed rows): a hundred thousand articles of fifty terms take some 50 MB. */
export class SparseRows {
  #starts = new Uint32Array(1024);
  #columns = new Uint32Array(32_768);
  #values = new Float32Array(32_768);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(entries: Iterable<readonly [column: number, value: number]>): void {
    let end = this.#starts[this.#length]!;
    for (const [column, value] of entries) {
      if (end === this.#columns.length) this.#grow();
      this.#columns[end] = column;
      this.#values[end++] = value;
    }
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

  #grow(): void {
    this.#columns = grow(this.#columns);
    this.#values = grow(this.#values);
  }
}

function grow<Values extends Uint32Array | Float32Array>(values: Values): Values {
  const larger = new (values.constructor as new (length: number) => Values)(values.length * 2);
  larger.set(values);
  return larger;
}
