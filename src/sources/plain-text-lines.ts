import {normalize} from '../text/normalize.js';
import {words} from '../text/words.js';

/** Lines of a page that are not of its article: what themes print around it. */
const FURNITURE = new Set(
  [
    'مقالات ذات صلة',
    'مواضيع ذات صلة',
    'أخبار ذات صلة',
    'اقرأ أيضًا',
    'اقرأ المزيد',
    'المزيد',
    'زر الذهاب إلى الأعلى',
    'العودة إلى الأعلى',
    'إلى الأعلى',
    'شارك',
    'شاركها',
    'مشاركة',
    'طباعة',
    'نسخ الرابط',
    'اترك تعليقًا',
    'إغلاق',
    'القائمة',
    'بحث عن',
    'Related articles',
    'Related posts',
    'Read more',
    'Back to top',
    'Back to top button',
    'Share',
    'Print',
    'Copy link',
    'Leave a comment',
  ].map(normalize),
);

const SOURCE = /^(?:المصدر|المصادر|منبع|ماخذ|source|sources)\s*[:：]\s*(.+)$/iu;
const BYLINE = /^(?:بقلم|كتب|كتبت|كتبه|by)\s*[:：]\s*(.+)$/iu;
const SENTENCE_END = /[.!?؟…:،؛;,]["'”»)\]]*$/u;
const HEADING_WORDS = 14;

export const isFurniture = (line: string): boolean => FURNITURE.has(normalize(line));

/** A line without a single letter ("1452019 3") is a file's name or a page's number, not text. */
export const hasLetters = (line: string): boolean => /\p{L}/u.test(line);

/** Short and without the end of a sentence, as headlines, subheads and labels are. */
export const isHeadingLike = (line: string): boolean =>
  !line.includes('\n') && words(line).length <= HEADING_WORDS && !SENTENCE_END.test(line);

/** "المصدر: (وكالات)" gives "وكالات". */
export function sourceOf(line: string): string | undefined {
  return unbracketed(SOURCE.exec(line)?.[1]);
}

/** "بقلم: …" gives the name. */
export function authorOf(line: string): string | undefined {
  return unbracketed(BYLINE.exec(line)?.[1]);
}

const unbracketed = (text: string | undefined): string | undefined =>
  text
    ?.trim()
    .replace(/^[([«]\s*(.*?)\s*[)\]»]$/u, '$1')
    .replace(/\.$/, '') || undefined;

/**
 * Splits a line of section labels that were run together ("الشأن السوريسلايد رئيسي") by a list of known ones; the longest
 * goes first, so that a label that begins another one is not taken for it. `undefined` when the line is not wholly made of known sections.
 */
export function splitSections(line: string, known: readonly string[]): string[] | undefined {
  const labels = [...known].filter(Boolean).sort((a, b) => b.length - a.length);
  const found: string[] = [];
  let rest = line;
  while ((rest = rest.replace(/^[\s,،|/\\•·>»-]+/u, '')) !== '') {
    const label = labels.find((item) => rest.startsWith(item));
    if (label === undefined) return undefined;
    found.push(label);
    rest = rest.slice(label.length);
  }
  return found.length > 0 ? found : undefined;
}
