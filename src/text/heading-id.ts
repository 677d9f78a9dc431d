const MARKS = /[\p{M}\u0640]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Letters of an id: enough to tell headings apart, also in an address. */
const LONGEST = 120;

/** The ids of a document's headings, no two alike. */
export class Anchors {
  readonly #taken = new Set<string>();
  /** The last number given to headings of the same words. */
  readonly #numbers = new Map<string, number>();

  /** Takes an id that a heading has; false where another has it already. */
  take(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /**
   * An id for a heading: its own words, Arabic kept (HTML allows any character but white space in an id), without marks,
   * so that the anchor holds when a heading's vowels are corrected.
   */
  of(text: string): string {
    /* Lower-case comes first: that of İ is an i and a mark. */
    const words = text
      .slice(0, 4 * LONGEST)
      .normalize('NFKC')
      .toLowerCase()
      .replace(MARKS, '');
    const base = [...words.replace(SEPARATORS, '-')].slice(0, LONGEST).join('').replace(/^-|-$/g, '') || 'section';
    let number = this.#numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (!this.take(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    return id;
  }
}
