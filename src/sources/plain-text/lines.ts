import {segmentWords} from '../../text/words.js';
import {stripUnsafeBidi} from '../../text/bidi.js';
import {readItem} from './items.js';
import {isPhrase, readLabelled} from './phrases.js';
import {roleOf, type Role} from './roles.js';

/** A line of the text, or several that belong together (verse), with the role that it seems to have by itself. */
export interface Line {
  text: string;
  /** Number of words. */
  count: number;
  role: Role;
}

/** Words of a paragraph, at least. */
export const MIN_PROSE_WORDS = 15;
const SENTENCE_END = /[.!…۔][^\p{L}\p{N}]*$/u;
/** Letters of a line that a mail program has wrapped. */
const WRAP_WIDTH = {shortest: 45, longest: 100};

/** Letters of a line's end in which the mark of a sentence's end is looked for. */
const END_LETTERS = 20;

export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-END_LETTERS));

/** Splits a text into lines. Lines that were wrapped at a width are joined to one, and so are the verses of a stanza. */
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
    const isText = read.every(({role, count, text}) => role.is === 'text' && count < MIN_PROSE_WORDS && !readItem(text));
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

/** Whether lines are one paragraph that was wrapped at a width: all but the last are about as long, and none begins like a list item. */
const isWrapped = (lines: readonly string[]): boolean =>
  lines.length > 1 &&
  lines.slice(0, -1).every(({length}) => length >= WRAP_WIDTH.shortest && length <= WRAP_WIDTH.longest) &&
  lines.every((line, index) => index === lines.length - 1 || !endsSentence(line) || line.length > 60) &&
  lines.every((line) => !readItem(line) && roleOf(line, segmentWords(line).length).is === 'text');

/** Whether a line is not the rest of a headline above: it begins like a byline or ends in an agency. A line that begins with a small letter continues one. */
const standsBelowHeadline = (line: string): boolean =>
  !/^\p{Ll}/u.test(line) &&
  ((readLabelled('bylines', line)?.value ?? '') !== '' || isPhrase('agencies', /[-–—/(]([^-–—/()]+)\)?$/.exec(line)?.[1] ?? ''));

/** Returns the test of whether a line is prose. In a text with paragraphs it is a paragraph; in one with short lines alone, any sentence. */
export function createProseTest(lines: readonly Line[]): (line: Line) => boolean {
  const hasParagraphs = lines.some(({role, count}) => role.is === 'text' && count >= MIN_PROSE_WORDS);
  return ({text, count, role}) =>
    role.is === 'text' &&
    !text.includes('\n') &&
    (count >= MIN_PROSE_WORDS || (endsSentence(text) && (!hasParagraphs || count >= 10)));
}
