import {normalize} from '../../text/normalize.js';
import {VOCABULARY} from './vocabulary.js';

export type Kind = keyof typeof VOCABULARY;

/** Words of the longest phrase. */
const LONGEST = 6;
/** Marks between a label and what it is of. */
const MARK = /\s*[:：/|–—-]+\s*/g;
/** Marks that are tried: the first may belong to the label ("mots-clés"). */
const MARKS = 3;

const sets = new Map<Kind, ReadonlySet<string>>();

/** A text as phrases are compared: no marks, no punctuation, single spaces. */
export const tidy = (text: string): string =>
  normalize(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The phrases of a kind, made ready when they are first asked for. */
export function phrases(kind: Kind): ReadonlySet<string> {
  let set = sets.get(kind);
  if (!set) sets.set(kind, (set = new Set(VOCABULARY[kind].flatMap(expand).map(tidy).filter(Boolean))));
  return set;
}

/** "a | b × c | d": each of the first before each of the second. */
function expand(line: string): string[] {
  const [first, second] = line.split('×').map((part) => part.split('|'));
  return second ? first!.flatMap((one) => second.map((other) => `${one} ${other}`)) : first!;
}

export const isPhrase = (kind: Kind, text: string): boolean => phrases(kind).has(tidy(text));

export interface Labelled {
  value: string;
  /** A colon, slash or dash stands between. */
  isMarked: boolean;
}

/** What a line has after a label of a kind; an empty value where it is the label alone. */
export function labelled(kind: Kind, line: string): Labelled | undefined {
  if (isPhrase(kind, line)) return {value: '', isMarked: /[:：]\s*$/.test(line)};
  let tried = 0;
  for (const {index, 0: mark} of line.slice(0, 80).matchAll(MARK)) {
    if (phrases(kind).has(tidy(line.slice(0, index)))) return {value: line.slice(index + mark.length).trim(), isMarked: true};
    if (++tried === MARKS) break;
  }
  const parts = line.split(/\s+/, LONGEST);
  for (let count = parts.length; count > 0; count--) {
    const label = parts.slice(0, count).join(' ');
    if (phrases(kind).has(tidy(label))) return {value: after(line, count), isMarked: false};
  }
  return undefined;
}

/** A line without its first words. */
function after(line: string, count: number): string {
  let rest = line;
  for (; count > 0; count--) rest = rest.replace(/^\S+\s*/, '');
  return rest.trim();
}

const RIGHT_TO_LEFT = /^[\u0590-\u08FF]/;
/** Arabic writes "and", "for", "with" and the article before the word, Hebrew "and", "the", "in". */
const PREFIX = /^(?:[وف]?(?:بال|لل|ال)|[وفبل]|[והבל])(?=..)/;
const STEM = 3;
const ENDING = 4;

/** The forms of a tidy word: as it is, and without what is written to its beginning. */
const forms = (word: string): string[] =>
  RIGHT_TO_LEFT.test(word) ? [word, word.replace(PREFIX, ''), word.replace(/^[وف]/, '').replace(PREFIX, '')] : [word];

export const isNetwork = (word: string): boolean => forms(word).some((form) => phrases('networks').has(form));

/** Whether a tidy word is of a page's controls: also with an ending, in scripts that write them to the word. */
function isControlWord(word: string): boolean {
  const controls = phrases('controls');
  if (isNetwork(word)) return true;
  return forms(word).some((form) => {
    const shortest = RIGHT_TO_LEFT.test(form) ? Math.max(STEM, form.length - ENDING) : form.length;
    for (let length = form.length; length >= shortest; length--) if (controls.has(form.slice(0, length))) return true;
    return controls.has(form);
  });
}

/** The share of a text's words that are of a page's controls; numbers and small words count for neither side. */
export function controlShare(words: readonly string[]): number {
  const telling = words.filter((word) => !/^\p{N}+$/u.test(word) && !phrases('neutral').has(word));
  return telling.length === 0 ? 0 : telling.filter(isControlWord).length / telling.length;
}
