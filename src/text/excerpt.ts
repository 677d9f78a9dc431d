import {closersOf, endsWithOpener} from './enclosures.js';

/** UTF-16 code units that a letter has at the most, marks and all; of more, readers see none. */
const MAX_UNITS_PER_LETTER = 32;

let segmenter: Intl.Segmenter | undefined;

/**
 * The beginning of a text, of at most `length` characters as readers count them (grapheme clusters, UAX #29), so that no
 * mark is parted from its letter. It ends at the end of a word, closes what it leaves open, and ends in "…"; a text
 * that fits comes back whole.
 */
export function excerpt(text: string, length: number): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  const clusters = splitBeginning(whole, length + 1);
  const isWhole = clusters.length <= length && clusters.join('').length === whole.length;
  if (isWhole) return whole;
  const room = clusters.slice(0, Math.max(1, length - 1)).join('');
  const end = clusters[length - 1] === ' ' ? room.length : room.lastIndexOf(' ');
  const cut = trimLooseEnd(end > 0 ? room.slice(0, end) : room);
  return `${cut}${closersOf(cut, whole.slice(cut.length, cut.length + 1000))}…`;
}

/** The first letters of a text. It is cut before it is segmented, for that can take much longer than in proportion to it (ICU of Node 20). */
function splitBeginning(text: string, letters: number): string[] {
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  const clusters: string[] = [];
  for (const {segment} of segmenter.segment(text.slice(0, letters * MAX_UNITS_PER_LETTER))) {
    if (clusters.push(segment) === letters) break;
  }
  return clusters;
}

const LOOSE_END = /[\s\p{Ps}\p{Pi}\p{Pd},;:،؛.۔…]/u;

/** Without what introduces words that are not there any more: punctuation, and quotes and brackets that have just opened. */
function trimLooseEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (LOOSE_END.test(text[end - 1]!) || endsWithOpener(text.slice(Math.max(0, end - 2), end)))) end--;
  return text.slice(0, end);
}
