import {encode} from './networks/network.js';

/** Longer passages are named by their ends. */
const WHOLE = 60;
const WORDS_AT_END = 4;

/** In a directive "-", "," and "&" delimit (WICG, URL Fragment Text Directives). */
const encodeWords = (text: string): string => encode(text).replaceAll('-', '%2D');

/**
 * An address that leads to a passage of its page: `#:~:text=`, with the passage itself or its first and last words.
 * A passage over several blocks is named by words that stand in one block at either end.
 */
export function withTextFragment(url: string, passage: string): string {
  const blocks = passage
    .split(/\n+/)
    .map((line) => line.trim().split(/\s+/))
    .filter(([word]) => word !== '');
  const [first = []] = blocks;
  const last = blocks.at(-1) ?? [];
  if (first.length === 0) return url;
  const isWhole = blocks.length === 1 && (passage.trim().length <= WHOLE || first.length < 2 * WORDS_AT_END);
  const directive = isWhole
    ? encodeWords(first.join(' '))
    : `${encodeWords(first.slice(0, WORDS_AT_END).join(' '))},${encodeWords(last.slice(-WORDS_AT_END).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}
