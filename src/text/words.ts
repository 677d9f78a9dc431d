/*
 * A run of letters, marks and digits; tatweel is not a letter of its own. Its length has a limit, since an engine notes each letter that a
 * repeat took, and runs out of memory on a text without spaces.
 */
const WORD_RUN = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640\u200C]{0,200}`;
/**
 * Characters that join runs inside a word: "d'Alep", "كوفيد-19"; before Hebrew letters also gershayim, which most write as a quotation mark (צה"ל);
 * between digits the separators of groups and fractions ("10,000", "١٠٬٠٠٠٫٥"), and the French space ("10 000").
 */
const JOINER = String.raw`['’.\-‑׳]|["”“״](?=[\u05D0-\u05EA])|(?<=\p{N})(?:[,\u066B\u066C](?=\p{N})|[\u00A0\u202F](?=\p{N}{3}(?!\p{N})))`;
const WORD = new RegExp(`${WORD_RUN}(?:(?:${JOINER})${WORD_RUN}){0,20}`, 'gu');

/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

let segmenter: Intl.Segmenter | undefined;

function segmentUnspaced(run: string): string[] {
  segmenter ??= new Intl.Segmenter(undefined, {granularity: 'word'});
  return Array.from(segmenter.segment(run), ({segment}) => segment);
}

/**
 * Splits a text into words; an Arabic word keeps its marks and its hamzas. `Intl.Segmenter` divides only scripts without spaces, since
 * engines differ on the rest ("الـ12", "كوفيد-19" and "3.5" are words to Chromium and Firefox, not to WebKit).
 */
export function segmentWords(text: string): string[] {
  const runs = text.match(WORD) ?? [];
  return UNSPACED.test(text) ? runs.flatMap((run) => (UNSPACED.test(run) ? segmentUnspaced(run) : run)) : [...runs];
}
