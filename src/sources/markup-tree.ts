import {escapeHtml} from '../template/string-template.js';
import {INLINE_ELEMENTS} from '../text/html/html-text.js';
import {MarkupParser, UNREAD, type MarkupElement} from './markup-parser.js';

export {UNREAD, type MarkupElement};

/** Parses a whole text. Returns a nameless element around it all. */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupElement {
  const parser = new MarkupParser(kind);
  parser.write(text);
  parser.end();
  return parser.root;
}

export const isElement = (node: MarkupElement | string): node is MarkupElement => typeof node !== 'string';

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
  const isParting = name !== '' && !INLINE_ELEMENTS.has(name);
  if (isParting) waiting.push(' ');
  for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
  if (isParting) waiting.push(' ');
}

/** The text of an element on one line. */
export const textOf = (element: MarkupElement | undefined): string => onOneLine(contentOf(element));

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Elements as HTML again, for what a feed gives as XHTML. */
export const innerHtml = ({children}: MarkupElement): string => children.map(outerHtml).join('');

/** Goes as deep as a parser opens elements, and no deeper. */
export function outerHtml(node: MarkupElement | string): string {
  if (!isElement(node)) return escapeHtml(node);
  const name = node.name.replace(/^\w+:/, '');
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const isVoid = node.children.length === 0 && /^(?:br|hr|img|source|wbr)$/.test(name);
  return `<${name}${attributes.join('')}>${isVoid ? '' : `${innerHtml(node)}</${name}>`}`;
}
