import {primaryLanguage} from './language-tag.js';
import {segmentWords} from './words.js';

/**
 * Words read in a minute, silently and for understanding, by language: the means of the International Reading Speed
 * Texts (Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading Performance", IOVS 53, 2012).
 * Kurdish, Persian, Urdu, Pashto and Indonesian are not in that study and take the rate of the nearest language.
 */
const WORDS_PER_MINUTE = new Map(
  Object.entries({
    ar: 138,
    fa: 138,
    ur: 138,
    ps: 138,
    ckb: 138,
    he: 187,
    tr: 166,
    fr: 195,
    de: 179,
    es: 218,
    en: 228,
    id: 166,
  }),
);
/** The mean of the study. */
const MEAN_WORDS_PER_MINUTE = 184;

/** Estimates the minutes to read a text in HTML: a whole number of at least 1, or 0 for a text without words. */
export function estimateReadingTime(html: string, language: string): number {
  const count = segmentWords(stripTags(html)).length;
  const rate = WORDS_PER_MINUTE.get(primaryLanguage(language)) ?? MEAN_WORDS_PER_MINUTE;
  return count === 0 ? 0 : Math.max(1, Math.round(count / rate));
}

/**
 * Removes tags, scripts and styles, well enough to count words. Other hidden text is counted too: a reading time can bear that, and a page
 * need not load `textOfHtml` for it.
 */
function stripTags(html: string): string {
  const [before, ...pieces] = html.split('<');
  const texts = pieces.map((piece) => (/^(?:script|style)\b/i.test(piece) ? '' : piece.slice(piece.indexOf('>') + 1)));
  return [before, ...texts].join(' ').replace(/&#?\w{1,30};/g, ' ');
}
