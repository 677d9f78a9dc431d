import {normalize} from '../../text/normalize.js';
import {VOCABULARY} from './vocabulary.js';

export type PhraseKind = keyof typeof VOCABULARY;

/** Words of a phrase, at the most. */
const MAX_PHRASE_WORDS = 6;
/** Marks between a label and its value. */
const LABEL_MARK = /\s*[:：/|–—-]+\s*/g;
/** Marks of a line that are tried, for the first may belong to the label ("mots-clés"). */
const MAX_MARKS = 3;

const phraseSets = new Map<PhraseKind, ReadonlySet<string>>();

/** Normalizes a text for comparison with phrases: removes marks and punctuation, and makes spaces single. */
export const normalizePhrase = (text: string): string =>
  normalize(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

/** The phrases of a kind, normalized when they are first needed. */
export function phrasesOf(kind: PhraseKind): ReadonlySet<string> {
  let set = phraseSets.get(kind);
  if (!set) phraseSets.set(kind, (set = new Set(VOCABULARY[kind].flatMap(expand).map(normalizePhrase).filter(Boolean))));
  return set;
}

/** Expands "a | b × c | d": each phrase on the left is followed by each on the right. */
function expand(line: string): string[] {
  const [first, second] = line.split('×').map((part) => part.split('|'));
  return second ? first!.flatMap((one) => second.map((other) => `${one} ${other}`)) : first!;
}

export const isPhrase = (kind: PhraseKind, text: string): boolean => phrasesOf(kind).has(normalizePhrase(text));

export interface Labelled {
  value: string;
  /** Whether a colon, slash or dash separates the value from the label. */
  isMarked: boolean;
}

/** Reads the value after a label of a kind. It is empty where the line is only the label; `undefined` where there is no label. */
export function readLabelled(kind: PhraseKind, line: string): Labelled | undefined {
  if (isPhrase(kind, line)) return {value: '', isMarked: /[:：]\s*$/.test(line)};
  let tried = 0;
  for (const {index, 0: mark} of line.slice(0, 80).matchAll(LABEL_MARK)) {
    if (phrasesOf(kind).has(normalizePhrase(line.slice(0, index))))
      return {value: line.slice(index + mark.length).trim(), isMarked: true};
    if (++tried === MAX_MARKS) break;
  }
  const parts = line.split(/\s+/, MAX_PHRASE_WORDS);
  for (let count = parts.length; count > 0; count--) {
    const label = parts.slice(0, count).join(' ');
    if (phrasesOf(kind).has(normalizePhrase(label))) return {value: withoutFirstWords(line, count), isMarked: false};
  }
  return undefined;
}

/** Removes the first words of a line. */
function withoutFirstWords(line: string, count: number): string {
  let rest = line;
  for (; count > 0; count--) rest = rest.replace(/^\S+\s*/, '');
  return rest.trim();
}

const RIGHT_TO_LEFT = /^[\u0590-\u08FF]/;
/** Words that are written joined to the next: Arabic "and", "for", "with" and the article, Hebrew "and", "the", "in". */
const PROCLITIC = /^(?:[وف]?(?:بال|لل|ال)|[وفبل]|[והבל])(?=..)/;
const MIN_STEM = 3;
const MAX_ENDING = 4;

/** The forms of a normalized word: with and without the words that are joined to its beginning. */
const formsOf = (word: string): string[] =>
  RIGHT_TO_LEFT.test(word) ? [word, word.replace(PROCLITIC, ''), word.replace(/^[وف]/, '').replace(PROCLITIC, '')] : [word];

export const isNetwork = (word: string): boolean => formsOf(word).some((form) => phrasesOf('networks').has(form));

/** Whether a normalized word is one of a page's controls. In right-to-left scripts it may have an ending. */
function isControlWord(word: string): boolean {
  const controls = phrasesOf('controls');
  if (isNetwork(word)) return true;
  return formsOf(word).some((form) => {
    const shortest = RIGHT_TO_LEFT.test(form) ? Math.max(MIN_STEM, form.length - MAX_ENDING) : form.length;
    for (let length = form.length; length >= shortest; length--) if (controls.has(form.slice(0, length))) return true;
    return controls.has(form);
  });
}

/** The share of words of a page's controls, 0 to 1. Numbers and function words do not count. */
export function shareOfControls(words: readonly string[]): number {
  const telling = words.filter((word) => !/^\p{N}+$/u.test(word) && !phrasesOf('neutral').has(word));
  return telling.length === 0 ? 0 : telling.filter(isControlWord).length / telling.length;
}
