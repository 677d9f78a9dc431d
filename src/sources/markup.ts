import {escapeHtml} from '../base/print.js';
import {MarkupParser, UNREAD, type MarkupElement} from './markup-parser.js';

export type {MarkupElement};

/** Elements that stand within a word or a line; any other parts words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd mark q s small span strong sub sup time u wbr'.split(' '),
);

/** Parses a whole text. Returns a nameless element around it all. */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupElement {
  const parser = new MarkupParser(kind);
  parser.write(text);
  parser.end();
  return parser.root;
}

const isElement = (node: MarkupElement | string): node is MarkupElement => typeof node !== 'string';

/** All elements below one, in their order. */
export function* descendants(element: MarkupElement): Generator<MarkupElement> {
  const waiting = element.children.filter(isElement).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at]!;
      if (isElement(child)) waiting.push(child);
    }
  }
}

/** The children of some names, in their order. */
export const childrenOf = (element: MarkupElement, ...names: string[]): MarkupElement[] =>
  element.children.filter((child): child is MarkupElement => isElement(child) && names.includes(child.name));

/** The first child that has one of some names; an earlier name goes before a later one. */
export function childOf(element: MarkupElement, ...names: string[]): MarkupElement | undefined {
  for (const name of names) {
    const found = element.children.find((child): child is MarkupElement => isElement(child) && child.name === name);
    if (found) return found;
  }
  return undefined;
}

/** What is written in an element, space and all, without its tags. */
export function contentOf(element: MarkupElement | undefined): string {
  if (!element) return '';
  let content = '';
  const waiting: (MarkupElement | string)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) content += next;
    else if (!UNREAD.has(next.name) || next === element) pushParts(waiting, next);
  }
  return content;
}

/** Puts what stands in an element on a stack, its beginning uppermost; with a space at both ends where it parts words. */
function pushParts(waiting: (MarkupElement | string)[], {name, children}: MarkupElement): void {
  const isParting = name !== '' && !INLINE.has(name);
  if (isParting) waiting.push(' ');
  for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
  if (isParting) waiting.push(' ');
}

/** The text of an element on one line. */
export const textOf = (element: MarkupElement | undefined): string => onOneLine(contentOf(element));

/** The text of a piece of HTML on one line: "أسعار &amp;amp; <em>رواتب</em>" gives "أسعار & رواتب". Anything but a string gives an empty one. */
export function htmlText(html: unknown): string {
  if (typeof html !== 'string') return '';
  return /[<&]/.test(html) ? textOf(parseMarkup(html, 'html')) : onOneLine(html);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements as HTML again, for what a feed gives as XHTML. */
export function innerHtml(element: MarkupElement): string {
  return element.children.map((child) => (isElement(child) ? outerHtml(child) : escapeHtml(child))).join('');
}

function outerHtml(element: MarkupElement): string {
  const name = element.name.replace(/^\w+:/, '');
  const attributes = Object.entries(element.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const isVoid = element.children.length === 0 && /^(?:br|hr|img|source|wbr)$/.test(name);
  return `<${name}${attributes.join('')}>${isVoid ? '' : `${innerHtml(element)}</${name}>`}`;
}
