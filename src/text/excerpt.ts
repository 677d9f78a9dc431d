/** Pairs of quotes and brackets, opening and closing. */
const PAIRS: Record<string, string> = {'«': '»', '“': '”', '‹': '›', '„': '“', '(': ')', '[': ']', '{': '}', '﴿': '﴾'};
const CLOSERS = new Set(Object.values(PAIRS));

let segmenter: Intl.Segmenter | undefined;

/**
 * The beginning of a text, of at most `length` characters as readers count them (grapheme clusters, UAX #29), so that no
 * mark is parted from its letter. It ends at the end of a word, closes what it leaves open, and ends in "…"; a text
 * that fits comes back whole.
 */
export function excerpt(text: string, length: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  const clusters = Array.from(segmenter.segment(whole), ({segment}) => segment);
  if (clusters.length <= length) return whole;
  const room = clusters.slice(0, Math.max(1, length - 1)).join('');
  const end = clusters[length - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  const cut = withoutLooseEnd(end > 0 ? room.slice(0, end) : room);
  return `${cut}${closersOf(cut)}…`;
}

/** Without what introduces words that are not there any more: punctuation, and quotes and brackets that have just opened. */
const withoutLooseEnd = (text: string): string => text.replace(/[\s\p{Ps}\p{Pi}\p{Pd},;:،؛.…"]+$/u, '');

/** What closes the quotes and brackets that are open at the end of a text. */
function closersOf(text: string): string {
  const open: string[] = [];
  for (const character of text) {
    if (character === open.at(-1)) open.pop();
    else if (PAIRS[character]) open.push(PAIRS[character]);
    else if (character === '"') open.push('"');
    else if (CLOSERS.has(character) && open.includes(character)) open.length = open.lastIndexOf(character);
  }
  return open.reverse().join('');
}
