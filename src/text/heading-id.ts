const IGNORED_MARKS = /[\p{M}\u0640]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Letters of an id: enough to tell headings apart, also in an address. */
const MAX_LETTERS = 120;

/** The ids of a document's headings, no two alike. */
export class HeadingIds {
  readonly #taken = new Set<string>();
  /** The last number given to headings of the same words. */
  readonly #numbers = new Map<string, number>();

  /** Takes an id that a heading has; false where another has it already. */
  reserve(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /**
   * An id for a heading: its own words, Arabic kept (HTML allows any character but white space in an id), without marks,
   * so that the anchor holds when a heading's vowels are corrected.
   */
  create(text: string): string {
    /* Lower-case comes first: that of İ is an i and a mark. */
    const words = text
      .slice(0, 4 * MAX_LETTERS)
      .normalize('NFKC')
      .toLowerCase()
      .replace(IGNORED_MARKS, '');
    const base = [...words.replace(SEPARATORS, '-')].slice(0, MAX_LETTERS).join('').replace(/^-|-$/g, '') || 'section';
    let number = this.#numbers.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    while (!this.reserve(id)) id = `${base}-${++number}`;
    this.#numbers.set(base, number);
    return id;
  }
}
