import {escapeHtml} from '../base/print.js';
import {safeUrl} from '../base/safe-url.js';
import {contentOf, parseMarkup, textOf, type MarkupElement} from '../sources/markup.js';
import {Anchors} from '../text/anchor.js';
import {isHidden} from '../text/hidden.js';
import {HEADINGS} from './contents.js';
import {directionOfStyle} from './said-by-style.js';

const KEPT = new Set(
  (
    'p h1 h2 h3 h4 h5 h6 ul ol li blockquote q pre code hr br b strong em i s sub sup dl dt dd mark small ' +
    'abbr cite dfn kbd samp var del ins time bdi'
  ).split(' '),
);
/** Blocks whose tags go; those that hold nothing but text become paragraphs. */
const BOXES = new Set(
  'address article aside caption center details div fieldset figcaption figure footer form header hgroup main nav section summary td th tr'.split(
    ' ',
  ),
);
const PHRASES = new Set(
  'a abbr b bdi bdo br cite code del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(' '),
);
const DROPPED = new Set(
  'script style template noscript iframe noembed noframes object svg math title head audio video canvas select datalist'.split(
    ' ',
  ),
);
const VOID = new Set(['hr', 'br']);
/** What a table, and what its rows, are made of; a browser moves anything else in them to another place in the text. */
const TABLE_PARTS: Record<string, ReadonlySet<string>> = {
  table: new Set(['caption', 'thead', 'tbody', 'tfoot', 'tr']),
  thead: new Set(['tr']),
  tbody: new Set(['tr']),
  tfoot: new Set(['tr']),
  tr: new Set(['td', 'th']),
};

/**
 * The HTML of a body as a server may print it without a DOM: bare block and phrase tags stay, with their direction, their language, and the
 * cells that one spans; links stay with a safe address; every other tag goes and its text stays; scripts, styles and what is hidden go with their content. Headings get ids. A server
 * with a sanitiser of its own passes that instead.
 */
export function bareBody(html: string): string {
  return inside(parseMarkup(html, 'html'), new Anchors());
}

function inside({children}: MarkupElement, anchors: Anchors): string {
  return children.map((child) => (typeof child === 'string' ? escapeHtml(child) : bare(child, anchors))).join('');
}

function bare(element: MarkupElement, anchors: Anchors): string {
  const {name, attributes} = element;
  if (DROPPED.has(name) || isHidden((key) => attributes[key])) return '';
  if (BOXES.has(name)) return isParagraph(element) ? tagged('p', element, anchors) : ` ${inside(element, anchors)} `;
  if (name === 'a') return link(element, anchors);
  if (name === 'table') return isTable(element) ? table(element, anchors) : `<p>${escapeHtml(textOf(element))}</p>`;
  return KEPT.has(name) ? tagged(name, element, anchors) : inside(element, anchors);
}

/** A table, its sections and rows, down to its cells, which hold what they will. */
function table(element: MarkupElement, anchors: Anchors): string {
  const {name, children} = element;
  if (!Object.hasOwn(TABLE_PARTS, name)) return tagged(name, element, anchors);
  const parts = children.map((child) => (typeof child === 'string' ? '' : table(child, anchors)));
  return `<${name}${attributesOf(element)}>${parts.join('')}</${name}>`;
}

/** Whether a table holds rows of cells and nothing beside them. */
function isTable({name, children}: MarkupElement): boolean {
  if (!Object.hasOwn(TABLE_PARTS, name)) return true;
  return children.every((child) =>
    typeof child === 'string' ? child.trim() === '' : TABLE_PARTS[name]!.has(child.name) && isTable(child),
  );
}

/** A link keeps its address and nothing else. */
function link(element: MarkupElement, anchors: Anchors): string {
  const href = safeUrl(element.attributes.href);
  const content = inside(element, anchors);
  return href === undefined ? content : `<a href="${escapeHtml(href)}">${content}</a>`;
}

function tagged(name: string, element: MarkupElement, anchors: Anchors): string {
  const id = HEADINGS.includes(name) ? ` id="${escapeHtml(anchors.of(contentOf(element)))}"` : '';
  const tag = `<${name}${attributesOf(element)}${id}>`;
  return VOID.has(name) ? tag : `${tag}${inside(element, anchors)}</${name}>`;
}

/** Values that can say nothing but what the attribute is for. */
function attributesOf({name, attributes}: MarkupElement): string {
  const dir = /^(?:rtl|ltr|auto)$/i.exec(attributes.dir ?? '')?.[0].toLowerCase() ?? directionOfStyle(attributes.style);
  const lang = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/i.exec(attributes.lang ?? '')?.[0];
  const isCell = name === 'td' || name === 'th';
  const span = (key: 'colspan' | 'rowspan') => (isCell ? /^[1-9]\d{0,2}$/.exec(attributes[key] ?? '')?.[0] : undefined);
  const kept = {dir, lang, colspan: span('colspan'), rowspan: span('rowspan')};
  return Object.entries(kept)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${value}"`))
    .join('');
}

const isParagraph = ({children}: MarkupElement): boolean =>
  children.some((child) => typeof child !== 'string' || child.trim() !== '') &&
  children.every((child) => typeof child === 'string' || (PHRASES.has(child.name) && isPhrase(child)));

const isPhrase = ({children}: MarkupElement): boolean =>
  children.every((child) => typeof child === 'string' || (PHRASES.has(child.name) && isPhrase(child)));
