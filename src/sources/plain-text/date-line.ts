import {numberWordsToDigits, isDateWord, isMonthWord} from '../dates/names.js';
import {isZone} from '../dates/zones.js';
import {toIsoDate} from '../dates/iso-date.js';
import {isPhrase, labelled, phrases, tidy} from './phrases.js';

export interface DateLine {
  /** ISO 8601, where the dates can be told. */
  published?: string;
  modified?: string;
  /** "3 days ago", or with a label: the page's, wherever it stands. */
  isCertain?: boolean;
  /** A day and the name of its month alone: a chronicle has such subheads. */
  isBare?: boolean;
  /** A place, a name or an agency stands beside it. */
  hasMore?: boolean;
}

/** Words of a date's line at the most, and of a place or a name before it. */
const LONGEST = {line: 14, place: 4};

/** Letters of a date's line at the most. */
const LETTERS = 120;

/** A line that is a date and nothing else, or two, with or without a label; `undefined` for another. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > LETTERS) return undefined;
  const text = numberWordsToDigits(line.replace(/\u200C/g, ''));
  if (wordsOf(text).length > LONGEST.line) return undefined;
  if (isAgo(tidy(text).split(' '))) return {isCertain: true};
  if (isPhrase('published', text) || isPhrase('updated', text)) return {};
  if (!/\p{N}/u.test(text)) return undefined;
  const {rest, modified} = partUpdate(text);
  const read = readLabelled(rest) ?? readBare(rest);
  return read && (modified === undefined ? read : {...read, modified});
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);

/** "Published 12 March, updated 13 March": takes the second date from the line. */
function partUpdate(text: string): {rest: string; modified?: string} {
  for (const {index, 0: between} of text.matchAll(/[\s|(/،,;–—-]+|(?<=\p{N})(?=\p{L})/gu)) {
    const rest = text.slice(0, index);
    const update = /\p{N}/u.test(rest) ? labelled('updated', text.slice(index + between.length)) : undefined;
    if (!update || !/\p{N}/u.test(update.value)) continue;
    const modified = findDate(update.value.replace(/\)$/, ''));
    return {rest, ...(modified !== undefined && {modified})};
  }
  return {rest: text};
}

function readLabelled(text: string): DateLine | undefined {
  const update = labelled('updated', text);
  const label = update ?? labelled('published', text);
  if (!label || !/\p{N}/u.test(label.value)) return undefined;
  const date = findDate(label.value);
  const isDate = date !== undefined || isAgo(tidy(label.value).split(' ')) || wordsOf(label.value).every(isWordOfDate);
  if (!isDate && !(label.isMarked && /\p{N}{4}|:\p{N}/u.test(label.value))) return undefined;
  return {...(date !== undefined && {[update ? 'modified' : 'published']: date}), isCertain: true};
}

function readBare(text: string): DateLine | undefined {
  const words = wordsOf(text);
  if (words.length < 2 || !words.every(isWordOfDate)) return undefined;
  const published = findDate(text);
  const hasName = /\p{L}/u.test(text);
  /* Numbers alone may be anything else. */
  if (published === undefined) return hasName ? {} : undefined;
  return {
    published,
    isBare: hasName && !published.includes('T') && words.every((word) => /\p{N}/u.test(word) || isMonthWord(word)),
  };
}

/** A date behind a place, a section or a name ("Damascus, 12 March 2024"), or between a place and an agency ("دمشق 12 آذار 2024 (سانا)"). */
export function readDateBeside(line: string): DateLine | undefined {
  if (line.length > LETTERS || !/\p{N}/u.test(line)) return undefined;
  const text = numberWordsToDigits(line.replace(/\u200C/g, ''));
  const behindMark = /^([^\p{N}،,|/:.؟?!]{2,40})(?:\s*[،,|/(]|\s+[-–—])\s*(?=\S)/u.exec(text);
  let date = behindMark && wordsOf(behindMark[1]!).length <= LONGEST.place ? text.slice(behindMark[0].length) : undefined;
  const agency = /[\s(–—-]+(\S+(?:\s\S+)?)\)?$/.exec(text);
  const last = agency?.[1]!.split(/[\s(]+/) ?? [];
  if (last.some((_, index) => isPhrase('agencies', last.slice(index).join(' '))))
    date = text
      .slice(0, text.lastIndexOf(last.at(-1)!))
      .replace(/^\P{N}{2,20}?(?=\S*\p{N})/u, '')
      .replace(/[\s(–—-]+$/, '');
  const read = date === undefined ? undefined : readBare(date.replace(/\)$/, ''));
  return read?.published === undefined ? undefined : {...read, isBare: false, hasMore: true};
}

/** "منذ 3 أيام", "2 hours ago". */
function isAgo(words: readonly string[]): boolean {
  if (words.length > 5 || words.length < 2 || !words.some((word) => phrases('units').has(word))) return false;
  const text = words.join(' ');
  if (![...phrases('ago')].some((phrase) => ` ${text} `.includes(` ${phrase} `))) return false;
  return words.every(isAgoWord);
}

const isAgoWord = (word: string): boolean =>
  /^\p{N}+$/u.test(word) || phrases('units').has(word) || [...phrases('ago')].some((phrase) => phrase.split(' ').includes(word));

/** A number, a month, a weekday, or a word that dates are written with. */
const isWordOfDate = (word: string): boolean =>
  /^\p{N}+(?:st|nd|rd|th|er|ء|ی|م|h\p{N}*)?$/u.test(word) || isPhrase('dateWords', word) || isDateWord(word) || isZone(word);

/** The date in a line, which may have a place or a note before and after it. */
function findDate(line: string): string | undefined {
  const whole = toIsoDate(line);
  if (whole) return whole;
  const parts = line.split(/[\s|•·()]+/).filter((part) => part && !/^[-–—]$/.test(part));
  let best: string | undefined;
  for (let start = 0; start < Math.min(parts.length, 7); start++)
    for (let end = parts.length; end > start && parts.length - end < 5; end--) {
      /* A number alone is no date here, though it may be one that a system wrote. */
      const date = end - start > 1 || /\D/.test(parts[start]!) ? toIsoDate(parts.slice(start, end).join(' ')) : undefined;
      /* With its time rather than without. */
      if (date && (!best || date.length > best.length)) best = date;
    }
  return best;
}
