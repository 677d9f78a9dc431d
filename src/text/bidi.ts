import type {Direction} from '../base/direction.js';

/** Letters of right-to-left scripts (Bidi_Class R and AL, UAX #9): marks, digits and punctuation are not strong. */
const STRONG_RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const UNKNOWN = 2;
const LETTER = /\p{L}/u;

/** The weight of a UTF-16 code unit: 1 right-to-left, -1 left-to-right, 0 not strong. Asked once for each, since property escapes are slow. */
const weights = new Int8Array(0x10000).fill(UNKNOWN);

function weigh(character: string): number {
  if (!LETTER.test(character)) return 0;
  return STRONG_RTL.test(character) ? 1 : -1;
}

/**
 * The direction of a text by the weight of its strong characters, not by its first one as `dir="auto"` takes it:
 * "BBC: عاجل من دمشق" is right-to-left. `undefined` when nothing is strong or both weigh the same:
 * then the context decides.
 */
export function directionOf(text: string): Direction | undefined {
  let weight = 0;
  const {length} = text;
  /* What is left cannot outweigh what was read: half of most texts says enough. */
  for (let index = 0; index < length && Math.abs(weight) <= length - index; index++) {
    const code = text.charCodeAt(index);
    let unit = weights[code]!;
    if (unit === UNKNOWN) unit = weights[code] = weigh(text[index]!);
    weight += isSurrogate(code) ? weigh(String.fromCodePoint(text.codePointAt(index++)!)) : unit;
  }
  if (weight === 0) return undefined;
  return weight > 0 ? 'rtl' : 'ltr';
}

/** The direction of a text, where it is another than that of the block around it. */
export function foreignDirection(text: string, direction: Direction): Direction | undefined {
  const own = directionOf(text);
  return own === direction ? undefined : own;
}

const isSurrogate = (code: number): boolean => (code & 0xfc00) === 0xd800;

/** What opens an embedding or an isolate, and what closes it (UAX #9, explicit formatting characters). */
const CLOSER: Record<string, string> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u202D': '\u202C',
  '\u202E': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};
const OVERRIDES = new Set(['\u202D', '\u202E']);
const CONTROL = /[\u202A-\u202E\u2066-\u2069]/;

/**
 * The text without the bidi controls that reach out of it or spoof ("Trojan Source"): overrides, and whatever is not closed
 * or was not opened. Marks and balanced isolates stay.
 */
export function stripUnsafeBidi(text: string): string {
  if (!CONTROL.test(text)) return text;
  const characters = [...text];
  const open: number[] = [];
  const unsafe = new Set<number>();
  characters.forEach((character, index) => {
    if (CLOSER[character]) open.push(index);
    else if (character === '\u202C' || character === '\u2069') {
      const opener = open.at(-1);
      if (opener === undefined || CLOSER[characters[opener]!] !== character) unsafe.add(index);
      else if (OVERRIDES.has(characters[open.pop()!]!)) unsafe.add(opener).add(index);
    }
  });
  for (const opener of open) unsafe.add(opener);
  return characters.filter((_, index) => !unsafe.has(index)).join('');
}
