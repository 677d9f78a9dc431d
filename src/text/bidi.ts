import type {Direction} from './direction.js';
import {BIDI_CONTROL, DIRECTION_MARK, kindsAt, kindsIn, LTR_LETTER, RTL_LETTER, SPACE} from './character-kinds.js';

const LETTER = RTL_LETTER | LTR_LETTER;

/** Counts the words of a text with letters by the direction of their first letters; `first` is that of the first word. A mark before all letters decides alone. */
function countWordsByDirection(text: string): {rtl: number; ltr: number; first: Direction} {
  const words = {rtl: 0, ltr: 0};
  let first: Direction | undefined;
  let isCounted = false;
  for (let index = 0; index < text.length; index++) {
    const kinds = kindsAt(text, index);
    if (kinds & SPACE) isCounted = false;
    else if (kinds & LETTER && !isCounted) {
      const direction = kinds & RTL_LETTER ? 'rtl' : 'ltr';
      const isDecided = first === undefined && kinds & DIRECTION_MARK;
      first ??= direction;
      words[direction]++;
      if (isDecided) break;
      isCounted = true;
    }
  }
  return {...words, first: first!};
}

/** The share of right-to-left words that makes a text right-to-left, by the direction of the page and of the first letter. */
const MIN_RTL_SHARE = {
  rtl: {rtl: 0, ltr: 0.2},
  ltr: {rtl: 0.4, ltr: 0.5},
  unknown: {rtl: 0.2, ltr: 0.4},
};

/**
 * Finds the direction of a text from its words and from the direction around it (`context`). `dir="auto"` looks only at the first letter, and
 * a count of letters misleads: Arabic words are short, and Latin names in them long. "شركة OpenAI تطلق ChatGPT Enterprise" is right-to-left.
 *
 * On a right-to-left page a text is right-to-left when its first letter or a fifth of its words is; on a left-to-right page, when half of its
 * words are, or two fifths and the first. Without a page (a message to another application) the first letter decides, unless the words
 * clearly contradict it. A mark at the beginning (RLM, ALM, LRM) is the writer's own decision. Gives `undefined` when no character is strong.
 */
export function directionOf(text: string, context?: Direction): Direction | undefined {
  const letters = kindsIn(text) & LETTER;
  if (letters === 0) return undefined;
  if (letters !== LETTER) return letters === RTL_LETTER ? 'rtl' : 'ltr';
  const {rtl, ltr, first} = countWordsByDirection(text);
  const share = rtl / (rtl + ltr);
  const threshold = MIN_RTL_SHARE[context ?? 'unknown'][first];
  return share >= threshold ? 'rtl' : 'ltr';
}

/** The direction of a text when it differs from that of the block around it. */
export function foreignDirection(text: string, direction: Direction): Direction | undefined {
  const own = directionOf(text, direction);
  return own === direction ? undefined : own;
}

/** The control that closes each embedding or isolate (UAX #9, explicit formatting characters). */
const CLOSING_CONTROL: Record<string, string> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const OVERRIDES = new Set(['\u202D', '\u202E']);

/**
 * Removes the bidi controls that reach out of the text or spoof ("Trojan Source"): overrides, and controls that are not closed or were
 * not opened. Marks and balanced isolates stay.
 */
export function stripUnsafeBidi(text: string): string {
  if (!(kindsIn(text) & BIDI_CONTROL)) return text;
  const characters = [...text];
  const open: number[] = [];
  const unsafe = new Set<number>();
  characters.forEach((character, index) => {
    if (CLOSING_CONTROL[character]) open.push(index);
    else if (character === '\u202C' || character === '\u2069') {
      const opener = open.at(-1);
      if (opener === undefined || CLOSING_CONTROL[characters[opener]!] !== character) unsafe.add(index);
      else if (OVERRIDES.has(characters[open.pop()!]!)) unsafe.add(opener).add(index);
    }
  });
  for (const opener of open) unsafe.add(opener);
  return characters.filter((_, index) => !unsafe.has(index)).join('');
}
