const MARKS = /[\p{M}\u0640]/gu;
const SEPARATORS = /[^\p{L}\p{N}]+/gu;

/**
 * An id for a heading: its own words, Arabic kept (HTML allows any character but white space in an id), without marks,
 * so that the anchor holds when a heading's vowels are corrected. `taken` is added to, so that ids are unique.
 */
export function anchor(text: string, taken: Set<string>): string {
  const base = text.normalize('NFC').replace(MARKS, '').toLowerCase().replace(SEPARATORS, '-').replace(/^-|-$/g, '') || 'section';
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
