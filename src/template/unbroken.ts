import type {Markup} from './template.js';
import {kindsIn, UNIT_CHARACTER} from '../text/character-kinds.js';

/**
 * Units in which browsers would break a line, and must not: after the hyphen of "COVID-19", "3-1" or "2019–2024", between a number and its
 * unit, between "الـ" and its number. Longer compounds may break, since a narrow card has no room for them.
 */
const UNBROKEN_UNIT =
  /(?<![\p{L}\p{M}\p{N}-])(?:[\p{L}\p{M}\p{N}]{1,7}[-‐–/](?=[\p{L}\p{M}\p{N}-]{1,7}(?![\p{L}\p{M}\p{N}-]))[\p{L}\p{M}\p{N}-]{1,7}|\p{Nd}[\p{Nd}:.,٫٬]{0,7} [\p{L}\p{M}]{1,3}|[\p{L}\p{M}]{0,2}ـ \p{Nd}{1,4})(?![\p{L}\p{M}\p{N}])/gu;

/** A sign of every unit, which few texts have: looking for it costs a tenth of looking for units. */
const UNIT_SIGN = /[-‐–/]|\p{Nd}[:.,٫٬]* |ـ /u;

/** Puts an element around each unit that stays on one line. The text itself is unchanged, so copying gives the same. */
export function wrapUnits<T>({html}: Markup<T>, text: string): unknown {
  const units = kindsIn(text) & UNIT_CHARACTER && UNIT_SIGN.test(text) && text.match(UNBROKEN_UNIT);
  if (!units) return text;
  const others = text.split(UNBROKEN_UNIT);
  return [others[0], ...units.flatMap((unit, index) => [html`<span data-unbroken>${unit}</span>`, others[index + 1]])];
}
