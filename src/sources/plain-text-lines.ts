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

const SOURCE_LABELS: ReadonlySet<string> = new Set(['المصدر', 'المصادر', 'منبع', 'ماخذ', 'source', 'sources']);
const BYLINE_LABELS: ReadonlySet<string> = new Set(['بقلم', 'كتب', 'كتبت', 'كتبه', 'by']);
const SENTENCE_END = /[.!?؟…:،؛;,]["'”»)\]]*$/u;
const HEADING_WORDS = 14;

export const isFurniture = (line: string): boolean => FURNITURE.has(normalize(line));

/** A line without a single letter ("1452019 3") is a file's name or a page's number, not text. */
export const hasLetters = (line: string): boolean => /\p{L}/u.test(line);

/** Short and without the end of a sentence, as headlines, subheads and labels are. */
export const isHeadingLike = (line: string): boolean =>
  !line.includes('\n') && words(line).length <= HEADING_WORDS && !SENTENCE_END.test(line);

/** "المصدر: (وكالات)" gives "وكالات". */
export const sourceOf = (line: string): string | undefined => labelled(line, SOURCE_LABELS);

/** "بقلم: …" gives the name. */
export const authorOf = (line: string): string | undefined => labelled(line, BYLINE_LABELS);

/** What a line has after a label and a colon. */
function labelled(line: string, labels: ReadonlySet<string>): string | undefined {
  const colon = line.search(/[:：]/);
  const isLabelled = colon > 0 && !line.includes('\n') && labels.has(line.slice(0, colon).trimEnd().toLowerCase());
  return isLabelled ? unbracketed(line.slice(colon + 1).trim()) || undefined : undefined;
}

function unbracketed(text: string): string {
  const isBracketed = text.length > 1 && '([«'.includes(text[0]!) && ')]»'.includes(text.at(-1)!);
  const inner = isBracketed ? text.slice(1, -1).trim() : text;
  return inner.endsWith('.') ? inner.slice(0, -1) : inner;
}

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
