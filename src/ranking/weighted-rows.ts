import {SparseRows, type SparseRow} from './sparse-rows.js';

/** Articles as rows of the TF-IDF weights of their terms, which are numbered; each of unit length. */
export class WeightedRows {
  readonly rows = new SparseRows();
  /** For each term the number of articles that contain it. */
  readonly frequencies: number[];
  #rarities: Float64Array | undefined;

  constructor(
    /** Exponent of the inverse document frequency. */
    private readonly idfPower: number,
    terms = 0,
  ) {
    this.frequencies = Array<number>(terms).fill(0);
  }

  /** Adds an article by the counts of its terms. Add all before `weigh`. */
  add(counts: SparseRow): void {
    for (const term of counts.columns) this.frequencies[term] = (this.frequencies[term] ?? 0) + 1;
    this.rows.add(counts);
  }

  /** Turns counts into weights, in place and once. */
  weigh(): void {
    if (this.#rarities) return;
    this.#rarities = Float64Array.from(this.frequencies, (frequency) => this.#rarityOf(frequency));
    for (let row = 0; row < this.rows.length; row++) this.#weighRow(this.rows.row(row));
  }

  /** Weighs an article that may not be among the rows. Unknown terms count towards its length, so that a story is not taken for another. */
  weighOther({columns, values}: SparseRow): SparseRow {
    const row = {columns, values: values.slice()};
    this.#weighRow(row);
    const isKnown = (_: number, at: number) => columns[at]! < this.frequencies.length;
    return {columns: columns.filter(isKnown), values: row.values.filter(isKnown)};
  }

  #weighRow({columns, values}: SparseRow): void {
    const unknown = this.#rarityOf(0);
    let square = 0;
    for (let at = 0; at < columns.length; at++) {
      const weight = (1 + Math.log(values[at]!)) * (this.#rarities![columns[at]!] ?? unknown);
      values[at] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square) || 1;
    for (let at = 0; at < values.length; at++) values[at]! /= length;
  }

  /** Inverse document frequency of a term that `frequency` of all articles contain. */
  #rarityOf(frequency: number): number {
    return Math.log(1 + (this.rows.length - frequency + 0.5) / (frequency + 0.5)) ** this.idfPower;
  }
}
