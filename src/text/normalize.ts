/**
 * Characters without which a word is the same: Hebrew points, tashkeel, Koranic marks, tatweel, soft hyphens, zero-width and bidi controls,
 * and the dot that İ leaves in lower-case. Marks of other scripts (Devanagari) belong to their letters.
 */
const IGNORABLE =
  /[\u0307\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u06D6-\u06DC\u06DF-\u06E4\u06E7\u06E8\u06EA-\u06ED\u08CA-\u08E1\u08E3-\u08FF\u0640\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const BASE_LETTER: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
  '’': "'",
  '׳': "'",
  '“': '"',
  '”': '"',
  '״': '"',
};
const LETTER_VARIANT = new RegExp(`[${Object.keys(BASE_LETTER).join('')}]`, 'g');

/** The last four bits of an Arabic-Indic or extended Arabic-Indic digit are its value. */
const toWesternDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

/**
 * Folds a text for comparing and counting, never for showing. It unifies presentation forms (NFKC) and the spellings of alef, hamza, ya,
 * ta marbuta, kaf, digits, apostrophes and gershayim, removes marks and tatweel, and makes letters lower-case and spaces single.
 * The folding is that of Larkey, Ballesteros and Connell (2002), with Persian and Urdu letters added.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(IGNORABLE, '')
    .replace(LETTER_VARIANT, (letter) => BASE_LETTER[letter]!)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, toWesternDigit)
    .replace(/\s+/g, ' ')
    .trim();
}
