import {numberWordsToDigits, isDateWord, isMonthWord} from '../dates/names.js';
import {isZone} from '../dates/zones.js';
import {toIsoDate} from '../dates/iso-date.js';
import {isPhrase, readLabelled, phrasesOf, normalizePhrase} from './phrases.js';

export interface DateLine {
  /** ISO 8601; `undefined` where the date cannot be read. */
  published?: string;
  modified?: string;
  /** Whether the date has a label or is relative ("3 days ago"), and so belongs to the page wherever it stands. */
  isCertain?: boolean;
  /** Whether the line is only a day and the name of its month, as are the subheads of a chronicle. */
  isBare?: boolean;
  /** Whether a place, a name or an agency stands beside the date. */
  hasMore?: boolean;
}

/** Words of a line with a date, and of a place or a name before the date. */
const MAX_WORDS = {line: 14, place: 4};

/** Letters of a line with a date. */
const MAX_LETTERS = 120;

/** Reads a line that holds only a date or two, with or without a label; `undefined` for any other. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > MAX_LETTERS) return undefined;
  const text = numberWordsToDigits(line.replace(/\u200C/g, ''));
  if (wordsOf(text).length > MAX_WORDS.line) return undefined;
  if (isAgo(normalizePhrase(text).split(' '))) return {isCertain: true};
  if (isPhrase('published', text) || isPhrase('updated', text)) return {};
  if (!/\p{N}/u.test(text)) return undefined;
  const {rest, modified} = splitUpdate(text);
  const read = readLabelledDate(rest) ?? readBareDate(rest);
  return read && (modified === undefined ? read : {...read, modified});
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** Splits the second date off a line: "Published 12 March, updated 13 March". */
function splitUpdate(text: string): {rest: string; modified?: string} {
  for (const {index, 0: between} of text.matchAll(/[\s|(/،,;–—-]+|(?<=\p{N})(?=\p{L})/gu)) {
    const rest = text.slice(0, index);
    const update = /\p{N}/u.test(rest) ? readLabelled('updated', text.slice(index + between.length)) : undefined;
    if (!update || !/\p{N}/u.test(update.value)) continue;
    const modified = findDate(update.value.replace(/\)$/, ''));
    return {rest, ...(modified !== undefined && {modified})};
  }
  return {rest: text};
}

function readLabelledDate(text: string): DateLine | undefined {
  const update = readLabelled('updated', text);
  const label = update ?? readLabelled('published', text);
  if (!label || !/\p{N}/u.test(label.value)) return undefined;
  const date = findDate(label.value);
  const isDate = date !== undefined || isAgo(normalizePhrase(label.value).split(' ')) || wordsOf(label.value).every(isWordOfDate);
  if (!isDate && !(label.isMarked && /\p{N}{4}|:\p{N}/u.test(label.value))) return undefined;
  return {...(date !== undefined && {[update ? 'modified' : 'published']: date}), isCertain: true};
}

function readBareDate(text: string): DateLine | undefined {
  const words = wordsOf(text);
  if (words.length < 2 || !words.every(isWordOfDate)) return undefined;
  const published = findDate(text);
  const hasName = /\p{L}/u.test(text);
  /* A line of mere numbers may be something else than a date. */
  if (published === undefined) return hasName ? {} : undefined;
  return {
    published,
    isBare: hasName && !published.includes('T') && words.every((word) => /\p{N}/u.test(word) || isMonthWord(word)),
  };
}

/** Reads a date after a place, a section or a name ("Damascus, 12 March 2024"), or between a place and an agency ("دمشق 12 آذار 2024 (سانا)"). */
export function readDateBeside(line: string): DateLine | undefined {
  if (line.length > MAX_LETTERS || !/\p{N}/u.test(line)) return undefined;
  const text = numberWordsToDigits(line.replace(/\u200C/g, ''));
  const behindMark = /^([^\p{N}،,|/:.؟?!]{2,40})(?:\s*[،,|/(]|\s+[-–—])\s*(?=\S)/u.exec(text);
  let date = behindMark && wordsOf(behindMark[1]!).length <= MAX_WORDS.place ? text.slice(behindMark[0].length) : undefined;
  const agency = /[\s(–—-]+(\S+(?:\s\S+)?)\)?$/.exec(text);
  const last = agency?.[1]!.split(/[\s(]+/) ?? [];
  if (last.some((_, index) => isPhrase('agencies', last.slice(index).join(' '))))
    date = text
      .slice(0, text.lastIndexOf(last.at(-1)!))
      .replace(/^\P{N}{2,20}?(?=\S*\p{N})/u, '')
      .replace(/[\s(–—-]+$/, '');
  const read = date === undefined ? undefined : readBareDate(date.replace(/\)$/, ''));
  return read?.published === undefined ? undefined : {...read, isBare: false, hasMore: true};
}

/** Whether words are a relative date: "منذ 3 أيام", "2 hours ago". */
function isAgo(words: readonly string[]): boolean {
  if (words.length > 5 || words.length < 2 || !words.some((word) => phrasesOf('units').has(word))) return false;
  const text = words.join(' ');
  if (![...phrasesOf('ago')].some((phrase) => ` ${text} `.includes(` ${phrase} `))) return false;
  return words.every(isAgoWord);
}

const isAgoWord = (word: string): boolean =>
  /^\p{N}+$/u.test(word) ||
  phrasesOf('units').has(word) ||
  [...phrasesOf('ago')].some((phrase) => phrase.split(' ').includes(word));

/** Whether a word is a number, a month, a weekday, or another word of dates. */
const isWordOfDate = (word: string): boolean =>
  /^\p{N}+(?:st|nd|rd|th|er|ء|ی|م|h\p{N}*)?$/u.test(word) || isPhrase('dateWords', word) || isDateWord(word) || isZone(word);

/** Finds the date in a line, which may have a place or a note before and after it. */
function findDate(line: string): string | undefined {
  const whole = toIsoDate(line);
  if (whole) return whole;
  const parts = line.split(/[\s|•·()]+/).filter((part) => part && !/^[-–—]$/.test(part));
  let best: string | undefined;
  for (let start = 0; start < Math.min(parts.length, 7); start++)
    for (let end = parts.length; end > start && parts.length - end < 5; end--) {
      /* A single number is no date in a text, though systems write dates so. */
      const date = end - start > 1 || /\D/.test(parts[start]!) ? toIsoDate(parts.slice(start, end).join(' ')) : undefined;
      /* A date with its time is longer, and preferred. */
      if (date && (!best || date.length > best.length)) best = date;
    }
  return best;
}
