import {enclosuresIn, type Enclosure} from './enclosures.js';
import {primaryLanguage} from './language-tag.js';

type QuotationMarks = readonly [opening: string, closing: string, inner: string, innerClosing: string];

/** Outer and inner quotation marks by language (CLDR, delimiters). */
const MARKS_BY_LANGUAGE = new Map<string, QuotationMarks>([
  ['ar', ['«', '»', '“', '”']],
  ['fa', ['«', '»', '‹', '›']],
  ['ps', ['«', '»', '“', '”']],
  ['ckb', ['«', '»', '“', '”']],
  ['ur', ['”', '“', '’', '‘']],
  ['he', ['”', '”', '’', '’']],
  ['de', ['„', '“', '‚', '‘']],
  ['fr', ['«\u00A0', '\u00A0»', '“', '”']],
  ['es', ['«', '»', '“', '”']],
]);
const DEFAULT_MARKS: QuotationMarks = ['“', '”', '‘', '’'];

/** Puts a passage into the quotation marks of its language (BCP 47), into the inner ones if it holds outer ones; leaves a quoted passage as it is. */
export function quote(text: string, language: string): string {
  const enclosures = enclosuresIn(text);
  if (isQuoted(text, enclosures)) return text;
  const [opening, closing, inner, innerClosing] = MARKS_BY_LANGUAGE.get(primaryLanguage(language)) ?? DEFAULT_MARKS;
  const isNested = enclosures.some(({mark}) => mark === opening.trim() || mark === closing.trim());
  return isNested ? `${inner}${text}${innerClosing}` : `${opening}${text}${closing}`;
}

/** Whether one quotation spans the whole text. */
function isQuoted(text: string, enclosures: Enclosure[]): boolean {
  const [first] = enclosures;
  const end = enclosures.find(({depth}) => depth === 0);
  return first?.index === 0 && !/\p{Ps}/u.test(first.mark) && end?.index === text.length - 1;
}
