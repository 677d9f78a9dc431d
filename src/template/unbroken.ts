import type {Markup} from './template.js';

/**
 * What a line does not end in the midst of, where browsers would end one: after the hyphen of "COVID-19", "3-1" or "2019–2024", before the
 * unit of a number and the number of a "الـ". Longer compounds may be broken, for a narrow card has no room for them.
 */
const UNBROKEN_UNIT =
  /(?<![\p{L}\p{M}\p{N}-])(?:[\p{L}\p{M}\p{N}]{1,7}[-‐–/](?=[\p{L}\p{M}\p{N}-]{1,7}(?![\p{L}\p{M}\p{N}-]))[\p{L}\p{M}\p{N}-]{1,7}|\p{Nd}[\p{Nd}:.,٫٬]{0,7} [\p{L}\p{M}]{1,3}|[\p{L}\p{M}]{0,2}ـ \p{Nd}{1,4})(?![\p{L}\p{M}\p{N}])/gu;

/** A headline, with an element around each of its units that are kept on one line. The text stays as it is, also where it is copied. */
export function wrapUnits<T>({html}: Markup<T>, text: string): unknown {
  const units = text.match(UNBROKEN_UNIT);
  if (!units) return text;
  const others = text.split(UNBROKEN_UNIT);
  return [others[0], ...units.flatMap((unit, index) => [html`<span data-unbroken>${unit}</span>`, others[index + 1]])];
}
