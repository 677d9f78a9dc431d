import {escapeHtml} from '../../template/string-template.js';
import {safeUrl} from '../../text/safe-url.js';
import {EMBED_DATA_ATTRIBUTES, KNOWN_CLASS, EMBED_CLASSES} from '../../text/html/known-classes.js';
import {absolute} from '../article-list.js';
import {classesOf} from './furniture.js';
import type {MarkupElement} from '../markup-tree.js';

/** What elements of a text say by attributes, by the element; the rest is the page's own. */
const KEPT: Record<string, string> = {
  '': 'lang dir',
  ol: 'start reversed type',
  li: 'value',
  td: 'colspan rowspan scope headers',
  th: 'colspan rowspan scope headers',
  col: 'span',
  colgroup: 'span',
  time: 'datetime',
  abbr: 'title',
  dfn: 'title',
  details: 'open',
  del: 'datetime',
  ins: 'datetime',
  data: 'value',
  track: 'kind srclang label',
  iframe: 'title width height',
  video: 'width height controls',
  audio: 'controls',
  source: 'type media',
  blockquote: EMBED_DATA_ATTRIBUTES.join(' '),
};
const ADDRESSES: Record<string, string> = {blockquote: 'cite', q: 'cite', video: 'poster', track: 'src', source: 'src'};

const isKnown = (name: string): boolean =>
  KNOWN_CLASS.test(name) || EMBED_CLASSES.includes(name) || /^lang(?:uage)?-[\w+#-]+$/.test(name);

/** Whether our styles would show an element otherwise than any other of its name. */
export const hasKnownClass = (element: MarkupElement): boolean => classesOf(element).some(isKnown);

/** The attributes of an element that are of its text, written out. */
export function writeAttributes(element: MarkupElement, base: string | undefined): string {
  const {name, attributes} = element;
  const kept: Record<string, string | undefined> = {class: classesOf(element).filter(isKnown).join(' ') || undefined};
  for (const key of `${KEPT['']!} ${KEPT[name] ?? ''}`.trim().split(' ')) kept[key] = attributes[key];
  const address = ADDRESSES[name];
  if (address) kept[address] = safeUrl(absolute(attributes[address], base));
  return writeAll(kept);
}

export const writeAll = (attributes: Record<string, string | undefined>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value!)}"`)
    .join('');
