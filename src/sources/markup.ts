import {Parser} from 'htmlparser2';
import {escapeHtml} from '../base/print.js';
import {decodeReferences} from '../text/character-references.js';

/** An element of a feed or a page. */
export interface MarkupElement {
  /** As it is written in XML, with its prefix; in lower case in HTML. */
  name: string;
  attributes: Record<string, string>;
  children: (MarkupElement | string)[];
}

/** Elements that stand within a word or a line; any other parts words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code del em font i ins kbd mark q s small span strong sub sup time u wbr'.split(' '),
);
const UNREAD = new Set(['script', 'style', 'template', 'noscript']);

/**
 * Parses XML or HTML of any quality, in a browser, a worker or Node: what is not closed is closed, what is cut off is kept, and
 * nothing throws. It touches no DOM, so Trusted Types have nothing to object to. Returns a nameless element around it all.
 */
export function parseMarkup(text: string, kind: 'xml' | 'html'): MarkupElement {
  const root: MarkupElement = {name: '', attributes: {}, children: []};
  const open = [root];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        for (const key in attributes) attributes[key] = decodeReferences(attributes[key]!);
        const element = {name, attributes, children: []};
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext: (piece) => open.at(-1)!.children.push(isCharacterData || isRaw(open) ? piece : decodeReferences(piece)),
      onclosetag: () => open.pop(),
      oncdatastart: () => (isCharacterData = true),
      oncdataend: () => (isCharacterData = false),
    },
    {xmlMode: kind === 'xml', decodeEntities: false},
  );
  let isCharacterData = false;
  parser.end(text);
  return root;
}

/** Within a script, "&amp;" is what is written. */
const isRaw = (open: MarkupElement[]): boolean => UNREAD.has(open.at(-1)!.name);

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
    else if (!UNREAD.has(next.name) || next === element) waiting.push(...parted(next).reverse());
  }
  return content;
}

/** What stands in an element; with a space before and after it where it parts words. */
const parted = ({name, children}: MarkupElement): (MarkupElement | string)[] =>
  name === '' || INLINE.has(name) ? [...children] : [' ', ...children, ' '];

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
