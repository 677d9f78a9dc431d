import {closersOf, endsWithOpener} from './enclosures.js';

/** Most UTF-16 code units of a letter with its marks; readers see no more. */
const MAX_UNITS_PER_LETTER = 32;

let segmenter: Intl.Segmenter | undefined;

/**
 * Shortens a text to at most `length` characters as readers count them (grapheme clusters, UAX #29), so that no mark is parted from
 * its letter. The excerpt stops at the end of a word, closes open quotations and brackets, and ends in "…"; a text that fits comes back whole.
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

/** Splits the first letters off a text. The text is cut before it is segmented, since the time of segmenting can grow faster than the text (ICU of Node 20). */
function splitBeginning(text: string, letters: number): string[] {
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'grapheme'});
  const clusters: string[] = [];
  for (const {segment} of segmenter.segment(text.slice(0, letters * MAX_UNITS_PER_LETTER))) {
    if (clusters.push(segment) === letters) break;
  }
  return clusters;
}

const LOOSE_END = /[\s\p{Ps}\p{Pi}\p{Pd},;:،؛.۔…]/u;

/** Removes an end that introduces words which were cut off: punctuation, and quotes and brackets that have just opened. */
function trimLooseEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (LOOSE_END.test(text[end - 1]!) || endsWithOpener(text.slice(Math.max(0, end - 2), end)))) end--;
  return text.slice(0, end);
}
