/** Kinds of characters that decide how a text is written; a character can be of several. */
export const RTL_LETTER = 1;
export const LTR_LETTER = 2;
/** Sets the direction of the text that follows (RLM, ALM, LRM), and counts as a letter of that direction. */
export const DIRECTION_MARK = 4;
export const SPACE = 8;
/** Opens or closes an embedding, an override or an isolate (UAX #9, explicit formatting characters). */
export const BIDI_CONTROL = 16;
/** Is in every unit that stays on one line: "COVID-19", "5 كم", "الـ 25". */
export const UNIT_CHARACTER = 32;
/** Has a meaning in HTML. */
export const MARKUP_CHARACTER = 64;
/** Not looked up yet. */
const UNKNOWN = 128;

const PATTERNS: [RegExp, number][] = [
  [/[\u200F\u061C]/, DIRECTION_MARK | RTL_LETTER],
  [/\u200E/, DIRECTION_MARK | LTR_LETTER],
  [/\s/, SPACE],
  [/[\u202A-\u202E\u2066-\u2069]/, BIDI_CONTROL],
  [/[-‐–/ـ\p{Nd}]/u, UNIT_CHARACTER],
  [/[&<>"]/, MARKUP_CHARACTER],
];

/** First and last code points of the ranges whose letters are right-to-left (Bidi_Class R and AL; UAX #9 reserves them for future scripts too). */
const RTL_RANGES = [
  [0x0590, 0x08ff],
  [0xfb1d, 0xfdff],
  [0xfe70, 0xfeff],
  [0x10800, 0x10fff],
  [0x1e800, 0x1efff],
] as const;

function directionOfLetter(letter: string): number {
  const code = letter.codePointAt(0)!;
  return RTL_RANGES.some(([first, last]) => code >= first && code <= last) ? RTL_LETTER : LTR_LETTER;
}

function kindsOf(character: string): number {
  let kinds = /\p{L}/u.test(character) ? directionOfLetter(character) : 0;
  for (const [pattern, kind] of PATTERNS) if (pattern.test(character)) kinds |= kind;
  return kinds;
}

/** The kinds of each UTF-16 code unit, looked up once each, since property escapes are slow. */
const kindsOfCodeUnit = new Uint8Array(0x10000).fill(UNKNOWN);

/** The kinds of the character that begins at an index. The second half of a character has none. */
export function kindsAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  let kinds = kindsOfCodeUnit[unit]!;
  if (kinds === UNKNOWN) {
    kinds = kindsOf(String.fromCodePoint(text.codePointAt(index)!));
    if (!isFirstHalf(unit)) kindsOfCodeUnit[unit] = kinds;
  }
  return kinds;
}

/** Whether a code unit begins a character of two, whose kinds depend on both. */
const isFirstHalf = (unit: number): boolean => (unit & 0xfc00) === 0xd800;

function findKinds(text: string): number {
  let kinds = 0;
  /* Nothing else is done in this loop: with a branch for each character it takes twice to three times as long. */
  for (let index = 0; index < text.length; index++) kinds |= kindsOfCodeUnit[text.charCodeAt(index)]!;
  if (kinds < UNKNOWN) return kinds;
  kinds = 0;
  for (let index = 0; index < text.length; index++) kinds |= kindsAt(text, index);
  return kinds;
}

let last = {text: '', kinds: 0};

/**
 * All kinds of characters in a text, found in one pass. The last result is kept: a text that is printed is asked in turn for its direction, for
 * unsafe controls, for units and for what must be escaped.
 */
export function kindsIn(text: string): number {
  if (last.text !== text) last = {text, kinds: findKinds(text)};
  return last.kinds;
}
