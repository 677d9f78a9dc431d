import {encode} from './networks/network.js';

/** Characters. A longer passage is given by its first and last words. */
const MAX_EXACT_LENGTH = 60;
/** Words at either end. */
const BOUNDARY_WORDS = 4;

/** Encodes words for a directive, in which "-", "," and "&" are delimiters (WICG, URL Fragment Text Directives). */
const encodeWords = (text: string): string => encode(text).replaceAll('-', '%2D');

/**
 * Adds a text directive (`#:~:text=`) to an address, so that it leads to a passage: its text, or its first and last words.
 * A passage of several blocks is given by the first words of its first block and the last words of its last one.
 */
export function withTextFragment(url: string, passage: string): string {
  const blocks = passage
    .split(/\n+/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([word]) => word !== '');
  const [first = []] = blocks;
  const last = blocks.at(-1) ?? [];
  if (first.length === 0) return url;
  const isExact = blocks.length === 1 && (passage.trim().length <= MAX_EXACT_LENGTH || first.length < 2 * BOUNDARY_WORDS);
  const directive = isExact
    ? encodeWords(first.join(' '))
    : `${encodeWords(first.slice(0, BOUNDARY_WORDS).join(' '))},${encodeWords(last.slice(-BOUNDARY_WORDS).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
