import {hashOf} from './hash.js';
import type {SparseRow} from './sparse-rows.js';

/** Numbers terms in the order in which they come. */
export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  /** A number for each term that does not depend on that order. */
  readonly hashes: number[] = [];

  /** Numbers the terms of an article, new ones too. */
  add(counts: ReadonlyMap<string, number>): SparseRow {
    for (const term of counts.keys()) {
      if (this.#numbers.has(term)) continue;
      this.#numbers.set(term, this.#numbers.size);
      this.hashes.push(hashOf(term));
    }
    return this.find(counts);
  }

  /** Numbers the terms of an article, in ascending order. Unknown ones get numbers above all others. */
  find(counts: ReadonlyMap<string, number>): SparseRow {
    let unknown = this.#numbers.size;
    const numbered = new Map<number, number>();
    for (const [term, count] of counts) numbered.set(this.#numbers.get(term) ?? unknown++, count);
    const columns = new Uint32Array([...numbered.keys()]).sort();
    const values = new Float32Array(columns.length);
    for (let at = 0; at < columns.length; at++) values[at] = numbered.get(columns[at]!)!;
    return {columns, values};
  }
}
