const IGNORED_MARKS = /[\p{M}\u0640]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;
/** Enough letters to tell headings apart, also in an address. */
const MAX_LETTERS = 120;

/** Creates the ids of a document's headings, no two alike. */
export class HeadingIds {
  readonly #taken = new Set<string>();
  /** The last number given to headings of the same words. */
  readonly #numbers = new Map<string, number>();

  /** Reserves an id that a heading has already; gives false when another heading has it. */
  reserve(id: string): boolean {
    if (this.#taken.has(id)) return false;
    this.#taken.add(id);
    return true;
  }

  /**
   * Creates an id from a heading's words. Arabic is kept (HTML allows any character but white space in an id); marks are removed, so that
   * the anchor survives a correction of the vowels.
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
