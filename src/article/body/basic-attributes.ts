import {escapeHtml} from '../../template/string-template.js';
import {safeImageUrl, safeUrl} from '../../text/safe-url.js';
import type {MarkupElement} from '../../sources/markup-tree.js';
import {MATH_ATTRIBUTES, MATH_TAGS} from './formulas.js';
import {directionOfStyle} from './style-to-markup.js';

type Reader = (value: string, element: MarkupElement) => string | undefined;

const matching =
  (pattern: RegExp): Reader =>
  (value) =>
    pattern.exec(value.trim())?.[0].toLowerCase();
const LENGTH = matching(/^\d{1,5}$/);
const SPAN = matching(/^[1-9]\d{0,2}$/);
const text: Reader = (value) => value;
const flag: Reader = () => '';
const address: Reader = (value) => safeUrl(value);

/** What is kept of an element beside its direction and language: values that can say nothing but what the attribute is for. */
const KEPT: Record<string, Record<string, Reader>> = {
  a: {href: address},
  img: {src: (value) => safeImageUrl(value), alt: text, width: LENGTH, height: LENGTH},
  audio: {src: address},
  video: {src: address, poster: address, width: LENGTH, height: LENGTH},
  source: {src: address, type: matching(/^(?:audio|video)\/[\w.+-]{1,40}$/i)},
  ol: {start: matching(/^-?\d{1,6}$/), reversed: flag, type: (value) => /^[1aAiI]$/.exec(value)?.[0]},
  li: {value: matching(/^-?\d{1,6}$/)},
  td: {colspan: SPAN, rowspan: SPAN},
  th: {colspan: SPAN, rowspan: SPAN, scope: matching(/^(?:row|col|rowgroup|colgroup)$/i)},
};
const IN_FORMULA = Object.fromEntries(MATH_ATTRIBUTES.map((name) => [name, matching(/^[\w.%+-]{1,20}$/)]));
for (const name of MATH_TAGS.split(' ')) KEPT[name] = IN_FORMULA;

/** What the boxes around an element said of its text, which are gone. */
export interface Inherited {
  dir?: string | undefined;
  lang?: string | undefined;
}

/** The direction and language that an element itself gives. */
export const textOfAttributes = ({attributes}: MarkupElement): Inherited => ({
  dir: matching(/^(?:rtl|ltr|auto)$/i)(attributes.dir ?? '', NOBODY) ?? directionOfStyle(attributes.style),
  lang: /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.exec(attributes.lang ?? '')?.[0],
});
const NOBODY: MarkupElement = {name: '', attributes: {}, children: []};

/** The attributes that are kept, as they are printed. */
export function printedAttributes(element: MarkupElement, inherited: Inherited = {}): string {
  const {name, attributes} = element;
  const own = textOfAttributes(element);
  const kept: Record<string, string | undefined> = {dir: own.dir ?? inherited.dir, lang: own.lang ?? inherited.lang};
  for (const [key, read] of Object.entries((Object.hasOwn(KEPT, name) && KEPT[name]) || {}))
    if (attributes[key] !== undefined) kept[key] ??= read(attributes[key], element);
  return Object.entries(kept)
    .map(([key, value]) =>
      value === undefined ? '' : value === '' && key === 'reversed' ? ' reversed' : ` ${key}="${escapeHtml(value)}"`,
    )
    .join('');
}

/** Names of attributes that say something of a text and are not kept; a developer is told of them. Data and sizes of what becomes a link are none. */
export const droppedAttributes = ({name, attributes}: MarkupElement): string[] =>
  Object.keys(attributes).filter(
    (key) =>
      name !== 'iframe' &&
      !/^(?:dir|lang|id|hidden|data-.*)$/.test(key) &&
      !(Object.hasOwn(KEPT, name) && Object.hasOwn(KEPT[name]!, key)),
  );
