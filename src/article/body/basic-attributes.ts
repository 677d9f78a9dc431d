import {escapeHtml} from '../../template/string-template.js';
import {safeImageUrl, safeUrl} from '../../text/safe-url.js';
import type {MarkupElement} from '../../sources/markup-tree.js';
import {MATH_ATTRIBUTES, MATH_TAGS} from './formulas.js';
import {directionOfStyle} from './style-to-markup.js';

type AttributeReader = (value: string, element: MarkupElement) => string | undefined;

const readMatching =
  (pattern: RegExp): AttributeReader =>
  (value) =>
    pattern.exec(value.trim())?.[0].toLowerCase();
const readLength = readMatching(/^\d{1,5}$/);
const readSpan = readMatching(/^[1-9]\d{0,2}$/);
const readAny: AttributeReader = (value) => value;
const readFlag: AttributeReader = () => '';
const readUrl: AttributeReader = (value) => safeUrl(value);

/** Readers of the attributes that are kept, by element, beside `dir` and `lang`. Each admits only values that cannot do harm. */
const ATTRIBUTE_READERS: Record<string, Record<string, AttributeReader>> = {
  a: {href: readUrl},
  img: {src: (value) => safeImageUrl(value), alt: readAny, width: readLength, height: readLength},
  audio: {src: readUrl},
  video: {src: readUrl, poster: readUrl, width: readLength, height: readLength},
  source: {src: readUrl, type: readMatching(/^(?:audio|video)\/[\w.+-]{1,40}$/i)},
  ol: {start: readMatching(/^-?\d{1,6}$/), reversed: readFlag, type: (value) => /^[1aAiI]$/.exec(value)?.[0]},
  li: {value: readMatching(/^-?\d{1,6}$/)},
  td: {colspan: readSpan, rowspan: readSpan},
  th: {colspan: readSpan, rowspan: readSpan, scope: readMatching(/^(?:row|col|rowgroup|colgroup)$/i)},
};
const FORMULA_READERS = Object.fromEntries(MATH_ATTRIBUTES.map((name) => [name, readMatching(/^[\w.%+-]{1,20}$/)]));
for (const name of MATH_TAGS.split(' ')) ATTRIBUTE_READERS[name] = FORMULA_READERS;

/** The direction and language of a text. An element inherits those of boxes around it that were removed. */
export interface TextAttributes {
  dir?: string | undefined;
  lang?: string | undefined;
}

/** The direction and language that an element itself gives. */
export const textAttributesOf = ({attributes}: MarkupElement): TextAttributes => ({
  dir: readMatching(/^(?:rtl|ltr|auto)$/i)(attributes.dir ?? '', NO_ELEMENT) ?? directionOfStyle(attributes.style),
  lang: /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.exec(attributes.lang ?? '')?.[0],
});
const NO_ELEMENT: MarkupElement = {name: '', attributes: {}, children: []};

/** Prints the attributes that are kept, each with a space before it. */
export function printAttributes(element: MarkupElement, inherited: TextAttributes = {}): string {
  const {name, attributes} = element;
  const own = textAttributesOf(element);
  const kept: Record<string, string | undefined> = {dir: own.dir ?? inherited.dir, lang: own.lang ?? inherited.lang};
  for (const [key, read] of Object.entries((Object.hasOwn(ATTRIBUTE_READERS, name) && ATTRIBUTE_READERS[name]) || {}))
    if (attributes[key] !== undefined) kept[key] ??= read(attributes[key], element);
  return Object.entries(kept)
    .map(([key, value]) =>
      value === undefined ? '' : value === '' && key === 'reversed' ? ' reversed' : ` ${key}="${escapeHtml(value)}"`,
    )
    .join('');
}

/**
 * The names of attributes that are dropped although they may matter to the text, for a warning. Attributes of frames, which become links, ids and `data-*`
 * are not among them.
 */
export const droppedAttributesOf = ({name, attributes}: MarkupElement): string[] =>
  Object.keys(attributes).filter(
    (key) =>
      name !== 'iframe' &&
      !/^(?:dir|lang|id|hidden|data-.*)$/.test(key) &&
      !(Object.hasOwn(ATTRIBUTE_READERS, name) && Object.hasOwn(ATTRIBUTE_READERS[name]!, key)),
  );
