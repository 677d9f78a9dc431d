import {escapeHtml} from '../../template/string-template.js';
import {safeUrl} from '../../text/safe-url.js';
import {EMBED_DATA_ATTRIBUTES, KNOWN_CLASS, EMBED_CLASSES} from '../../text/html/known-classes.js';
import {resolveUrl} from '../article-list.js';
import {classesOf} from './furniture.js';
import type {MarkupElement} from '../markup-tree.js';

/** Attributes that are kept, by element; those under the empty name are kept on every element. */
const KEPT_ATTRIBUTES: Record<string, string> = {
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
const URL_ATTRIBUTES: Record<string, string> = {blockquote: 'cite', q: 'cite', video: 'poster', track: 'src', source: 'src'};

const isKeptClass = (name: string): boolean =>
  KNOWN_CLASS.test(name) || EMBED_CLASSES.includes(name) || /^lang(?:uage)?-[\w+#-]+$/.test(name);

/** Whether an element has a class that our styles know. */
export const hasKnownClass = (element: MarkupElement): boolean => classesOf(element).some(isKeptClass);

/** Writes the attributes of an element that are kept. */
export function writeElementAttributes(element: MarkupElement, base: string | undefined): string {
  const {name, attributes} = element;
  const kept: Record<string, string | undefined> = {class: classesOf(element).filter(isKeptClass).join(' ') || undefined};
  for (const key of `${KEPT_ATTRIBUTES['']!} ${KEPT_ATTRIBUTES[name] ?? ''}`.trim().split(' ')) kept[key] = attributes[key];
  const address = URL_ATTRIBUTES[name];
  if (address) kept[address] = safeUrl(resolveUrl(attributes[address], base));
  return writeAttributes(kept);
}

export const writeAttributes = (attributes: Record<string, string | undefined>): string =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(value!)}"`)
    .join('');
