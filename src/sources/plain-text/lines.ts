import {segmentWords} from '../../text/words.js';
import {stripUnsafeBidi} from '../../text/bidi.js';
import {readItem} from './items.js';
import {isPhrase, labelled} from './phrases.js';
import {roleOf, type Role} from './roles.js';

/** A line of the text, or several that belong together (verse), with what it looks to be by itself. */
export interface Line {
  text: string;
  /** How many words it has. */
  count: number;
  role: Role;
}

/** A paragraph of news has as many words at least. */
export const PROSE_WORDS = 15;
const SENTENCE_END = /[.!…۔][^\p{L}\p{N}]*$/u;
/** A mail program breaks lines at a width between these. */
const WRAPPED = {shortest: 45, longest: 100};

/** Marks after a sentence are few. */
const LAST_LETTERS = 20;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-LAST_LETTERS));

/** Lines in which letters stand for the text; those wrapped at a width are one, and so are the verses of a stanza. */
export function linesOf(text: string): Line[] {
  const clean = text
    .replace(/\uFEFF/g, '')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .trim();
  const hasBlocks = /\n[^\S\n]*\n/.test(clean);
  const blocks = clean.split(hasBlocks ? /\n(?:[^\S\n]*\n)+/ : /\n/).map(trimmedLines);
  const lines: Line[] = [];
  let isAfterText = false;
  for (const block of blocks) {
    const read = block.map(toLine);
    const isText = read.every(({role, count, text}) => role.is === 'text' && count < PROSE_WORDS && !readItem(text));
    if (isWrapped(block) && (isAfterText || !standsBelowHeadline(block.at(-1)!))) lines.push(toLine(block.join(' ')));
    else if (read.length > 1 && isText && isAfterText) lines.push(toLine(block.join('\n')));
    else lines.push(...read);
    isAfterText ||= read.some(({role}) => role.is === 'text');
  }
  return lines;
}

const trimmedLines = (block: string): string[] =>
  block
    .split('\n')
    .map((line) => stripUnsafeBidi(line.trim()).trim())
    .filter(Boolean);

export function toLine(text: string): Line {
  const count = segmentWords(text).length;
  return {text, count, role: text.includes('\n') ? {is: 'text'} : roleOf(text, count)};
}

/** Lines of one paragraph, broken at a width: all but the last are about as long, and none of them begins as items of a list do. */
const isWrapped = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.slice(0, -1).every(({length}) => length >= WRAPPED.shortest && length <= WRAPPED.longest) &&
  lines.every((line, index) => index === lines.length - 1 || !endsSentence(line) || line.length > 60) &&
  lines.every((line) => !readItem(line) && roleOf(line, segmentWords(line).length).is === 'text');

/** What begins as bylines do, or ends in an agency, is no rest of a headline above; a small letter goes on with one. */
const standsBelowHeadline = (line: string): boolean =>
  !/^\p{Ll}/u.test(line) &&
  ((labelled('bylines', line)?.value ?? '') !== '' || isPhrase('agencies', /[-–—/(]([^-–—/()]+)\)?$/.exec(line)?.[1] ?? ''));

/** Where a text has paragraphs, they are its prose; where all of it is short, whatever ends as sentences do. */
export function proseOf(lines: readonly Line[]): (line: Line) => boolean {
  const hasParagraphs = lines.some(({role, count}) => role.is === 'text' && count >= PROSE_WORDS);
  return ({text, count, role}) =>
    role.is === 'text' &&
    !text.includes('\n') &&
    (count >= PROSE_WORDS || (endsSentence(text) && (!hasParagraphs || count >= 10)));
}
