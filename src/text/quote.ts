type Marks = readonly [opening: string, closing: string, inner: string, innerClosing: string];

/** Outer and inner quotation marks by language (CLDR, delimiters). */
const MARKS = new Map<string, Marks>([
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
const DEFAULT: Marks = ['“', '”', '‘', '’'];

/** A passage in the quotation marks of its language (BCP 47); in the inner ones where it holds the outer ones itself. */
export function quote(text: string, language: string): string {
  const [opening, closing, inner, innerClosing] = MARKS.get(language.split('-')[0]!.toLowerCase()) ?? DEFAULT;
  const isNested = text.includes(opening.trim()) || text.includes(closing.trim());
  return isNested ? `${inner}${text}${innerClosing}` : `${opening}${text}${closing}`;
}
