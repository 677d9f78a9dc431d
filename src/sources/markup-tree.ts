import {escapeHtml} from '../template/string-template.js';
import {INLINE_ELEMENTS} from '../text/html/html-text.js';
import {MarkupParser, UNREAD_ELEMENTS, type MarkupElement} from './markup-parser.js';

export {UNREAD_ELEMENTS, type MarkupElement};

/** Parses a whole text. Returns a nameless element around it. */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupElement {
  const parser = new MarkupParser(kind);
  parser.write(text);
  parser.end();
  return parser.root;
}

export const isElement = (node: MarkupElement | string): node is MarkupElement => typeof node !== 'string';

/** All elements in an element, in document order. */
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

/** The children with one of these names, in document order. */
export const childrenOf = (element: MarkupElement, ...names: string[]): MarkupElement[] =>
  element.children.filter((child): child is MarkupElement => isElement(child) && names.includes(child.name));

/** The first child with the first of these names that any child has. */
export function childOf(element: MarkupElement, ...names: string[]): MarkupElement | undefined {
  for (const name of names) {
    const found = element.children.find((child): child is MarkupElement => isElement(child) && child.name === name);
    if (found) return found;
  }
  return undefined;
}

/** The text of an element with its white space, without tags. Blocks are separated by spaces. */
export function contentOf(element: MarkupElement | undefined): string {
  if (!element) return '';
  let content = '';
  const waiting: (MarkupElement | string)[] = [element];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (!isElement(next)) content += next;
    else if (!UNREAD_ELEMENTS.has(next.name) || next === element) pushContent(waiting, next);
  }
  return content;
}

/** Pushes the children of an element on a stack, the first on top, with a space at both ends of an element that separates words. */
function pushContent(waiting: (MarkupElement | string)[], {name, children}: MarkupElement): void {
  const isParting = name !== '' && !INLINE_ELEMENTS.has(name);
  if (isParting) waiting.push(' ');
  for (let at = children.length - 1; at >= 0; at--) waiting.push(children[at]!);
  if (isParting) waiting.push(' ');
}

/** The text of an element on one line. */
export const textOf = (element: MarkupElement | undefined): string => onOneLine(contentOf(element));

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Writes the children of an element as HTML. */
export const innerHtml = ({children}: MarkupElement): string => children.map(outerHtml).join('');

/** Writes a node as HTML. The parser limits the depth of elements, so that recursion is safe. */
export function outerHtml(node: MarkupElement | string): string {
  if (!isElement(node)) return escapeHtml(node);
  const name = node.name.replace(/^\w+:/, '');
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${escapeHtml(value)}"`);
  const isVoid = node.children.length === 0 && /^(?:br|hr|img|source|wbr)$/.test(name);
  return `<${name}${attributes.join('')}>${isVoid ? '' : `${innerHtml(node)}</${name}>`}`;
}
