/** Tashkeel, Koranic marks, tatweel, zero-width and bidi controls: written or not, the word is the same. */
const IGNORABLE = /[\u064B-\u065F\u0670\u06D6-\u06ED\u0640\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

const SAME_LETTER: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ؤ: 'و',
  ئ: 'ي',
  ة: 'ه',
  ک: 'ك',
  گ: 'ك',
};
const VARIANTS = new RegExp(`[${Object.keys(SAME_LETTER).join('')}]`, 'g');

/** Arabic-Indic and extended Arabic-Indic digits both end in the digit's own value. */
const toWesternDigit = (digit: string): string => String(digit.charCodeAt(0) & 0xf);

/**
 * The text as it is compared and counted, never as it is shown: presentation forms (NFKC), marks, tatweel, and the
 * spellings of alef, hamza, ya, ta marbuta, kaf and digits are made one; Latin letters become lower-case; spaces are single.
 * The folding is that of Larkey, Ballesteros and Connell (2002), with Persian and Urdu letters added.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .replace(IGNORABLE, '')
    .replace(VARIANTS, (letter) => SAME_LETTER[letter]!)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, toWesternDigit)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
