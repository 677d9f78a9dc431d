import {inDigits, isDateWord} from '../dates/names.js';
import {isoDate} from '../iso-date.js';
import {isPhrase, labelled, phrases, tidy} from './phrases.js';

export interface DateLine {
  /** ISO 8601, where the date can be told. */
  date?: string;
  isUpdate?: boolean;
  /** "3 days ago", or with a label: no heading, wherever it stands. */
  isCertain?: boolean;
}

/** Words of a date's line at the most. */
const LONGEST = 14;

/** A line that is a date and nothing else, with or without a label; `undefined` for another. */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > 120) return undefined;
  const words = line.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  if (words.length > LONGEST) return undefined;
  if (isAgo(tidy(line).split(' '))) return {isCertain: true};
  const update = labelled('updated', line);
  const label = update ?? labelled('published', line);
  if (label && /\p{N}/u.test(label.value)) {
    const date = findDate(label.value);
    if (date || isAgo(tidy(label.value).split(' ')) || (label.isMarked && /\p{N}{4}|:\p{N}/u.test(label.value)))
      return {...(date && {date}), isUpdate: update !== undefined, isCertain: true};
  }
  if (words.length < 2 || !words.every(isWordOfDate) || !words.some(isOfDay)) return undefined;
  const date = findDate(line);
  /* Numbers alone may be anything else. */
  return date ? {date} : /\p{L}/u.test(line) ? {} : undefined;
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
  /^\p{N}+(?:st|nd|rd|th|er|ء|ی|م|h\p{N}*)?$/u.test(word) || isPhrase('dateWords', word) || isDateWord(word);

/** A number, or one written as a word ("یکم"). */
const isOfDay = (word: string): boolean => /\p{N}/u.test(word) || inDigits(`${word} `) !== `${word} `;

/** The date in a line, which may have a place or a note before and after it. */
function findDate(line: string): string | undefined {
  const whole = isoDate(line);
  if (whole) return whole;
  const parts = line.split(/[\s|•·()]+/).filter((part) => part && !/^[-–—]$/.test(part));
  let best: string | undefined;
  for (let start = 0; start < Math.min(parts.length, 7); start++)
    for (let end = parts.length; end > start && parts.length - end < 5; end--) {
      /* A number alone is no date here, though it may be one that a system wrote. */
      const date = end - start > 1 || /\D/.test(parts[start]!) ? isoDate(parts.slice(start, end).join(' ')) : undefined;
      /* With its time rather than without. */
      if (date && (!best || date.length > best.length)) best = date;
    }
  return best;
}
