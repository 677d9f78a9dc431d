import type {Direction} from '../base/direction.js';

/** Letters of right-to-left scripts (Bidi_Class R and AL, UAX #9): marks, digits and punctuation are not strong. */
const STRONG_RTL =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Samaritan}\p{Script=Mandaic}]/u;
const LETTER = /\p{L}/u;
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/**
 * The direction of a text by the weight of its strong characters, not by its first one as `dir="auto"` takes it:
 * "BBC: عاجل من دمشق" is right-to-left. `undefined` when nothing is strong or both weigh the same:
 * then the context decides.
 */
export function directionOf(text: string): Direction | undefined {
  let weight = 0;
  for (const character of text) {
    if (LETTER.test(character)) weight += STRONG_RTL.test(character) ? 1 : -1;
  }
  if (weight === 0) return undefined;
  return weight > 0 ? 'rtl' : 'ltr';
}

/** The text without bidi controls, which names and headlines from outside may carry unbalanced (UAX #9, "Trojan Source"). */
export function stripBidiControls(text: string): string {
  return text.replace(BIDI_CONTROLS, '');
}
