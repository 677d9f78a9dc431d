import type {Direction} from './direction.js';

/** First and last code points of the ranges whose letters are right-to-left (Bidi_Class R and AL; UAX #9 reserves them for future scripts too). */
const RTL_RANGES = [
  [0x0590, 0x08ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfeff],
  [0x10800, 0x10fff],
  [0x1e800, 0x1efff],
] as const;
const LETTER = /\p{L}/u;
const SPACE = /\s/;
/** Marks by which a writer sets the direction of the text that follows: RLM and ALM, LRM. */
const DIRECTION_MARKS: Record<string, number> = {'\u200F': 1, '\u061C': 1, '\u200E': -1};

const UNKNOWN = 3;
const BETWEEN_WORDS = 2;

/** The kind of each UTF-16 code unit: 1 right-to-left, -1 left-to-right, 0 not strong, 2 a space. Computed once, since property escapes are slow. */
const kindOfCodeUnit = new Int8Array(0x10000).fill(UNKNOWN);

function kindOf(character: string): number {
  if (DIRECTION_MARKS[character]) return DIRECTION_MARKS[character];
  if (!LETTER.test(character)) return SPACE.test(character) ? BETWEEN_WORDS : 0;
  const code = character.codePointAt(0)!;
  return RTL_RANGES.some(([first, last]) => code >= first && code <= last) ? 1 : -1;
}

/** Counts a text's words by the direction of their first letters; `first` is the direction of the first word. A mark before all letters decides alone. */
function countWordsByDirection(text: string): {rtl: number; ltr: number; first: number} {
  const words = {rtl: 0, ltr: 0, first: 0};
  let isCounted = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    let kind = kindOfCodeUnit[code]!;
    if (kind === UNKNOWN) kind = kindOfCodeUnit[code] = kindOf(text[index]!);
    if (isSurrogate(code)) kind = kindOf(String.fromCodePoint(text.codePointAt(index++)!));
    if (kind === BETWEEN_WORDS) isCounted = false;
    else if (kind !== 0 && !isCounted) {
      if (words.first === 0 && DIRECTION_MARKS[text[index]!]) return {rtl: 0, ltr: 0, first: kind, [kind > 0 ? 'rtl' : 'ltr']: 1};
      isCounted = true;
      words.first ||= kind;
      words[kind > 0 ? 'rtl' : 'ltr']++;
    }
  }
  return words;
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
  const {rtl, ltr, first} = countWordsByDirection(text);
  if (first === 0) return undefined;
  const share = rtl / (rtl + ltr);
  const threshold = MIN_RTL_SHARE[context ?? 'unknown'][first > 0 ? 'rtl' : 'ltr'];
  return share >= threshold ? 'rtl' : 'ltr';
}

/** The direction of a text when it differs from that of the block around it. */
export function foreignDirection(text: string, direction: Direction): Direction | undefined {
  const own = directionOf(text, direction);
  return own === direction ? undefined : own;
}

const isSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;

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
const BIDI_CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * Removes the bidi controls that reach out of the text or spoof ("Trojan Source"): overrides, and controls that are not closed or were
 * not opened. Marks and balanced isolates stay.
 */
export function stripUnsafeBidi(text: string): string {
  if (!BIDI_CONTROL.test(text)) return text;
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
