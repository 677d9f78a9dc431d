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
  if (words.length < 2 || !/\p{N}/u.test(line) || !words.every(isDateWord)) return undefined;
  const date = findDate(line);
  return date ? {date} : {};
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

const dateWords = new Map<string, boolean>();
const REMEMBERED = 500;

/** A number, a month, a weekday, or a word that dates are written with. */
function isDateWord(word: string): boolean {
  if (/^\p{N}+(?:st|nd|rd|th|er|h\p{N}*)?$/u.test(word) || isPhrase('dateWords', word)) return true;
  let known = dateWords.get(word);
  if (known === undefined) {
    known = isoDate(`1 ${word} 2020`) !== undefined || isoDate(`${word} 1 January 2020`) !== undefined;
    /* Months of two words ("تشرين الأول", "كانون الثاني") and those that are written differently when folded. */
    known ||= ['الأول', 'الثاني', 'یەکەم', 'دووەم'].some((second) => isoDate(`1 ${word} ${second} 2020`) !== undefined);
    if (dateWords.size < REMEMBERED) dateWords.set(word, known);
  }
  return known;
}

/** The date in a line, which may have a place or a note before and after it. */
function findDate(line: string): string | undefined {
  const parts = line
    .replace(/[|•·–—]/g, ' ')
    .replace(/(\s)-(\s)/g, '$1$2')
    .replace(/[()]/g, ' ')
    .trim()
    .split(/\s+/);
  let best: string | undefined;
  for (let start = 0; start < Math.min(parts.length, 7); start++)
    for (let end = parts.length; end > start && parts.length - end < 5; end--) {
      const date = isoDate(parts.slice(start, end).join(' '));
      /* With its time rather than without. */
      if (date && (!best || date.length > best.length)) best = date;
    }
  return best;
}
