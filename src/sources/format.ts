import {isObject} from '../model/read-article.js';

/** What a source may answer; `auto` recognises it. `maqal` is our own: `{"articles": […]}`, or an archive's index (`maqal index`). */
export const FORMATS = [
  'auto',
  'wordpress',
  'ghost',
  'rss',
  'atom',
  'json-feed',
  'json-ld',
  'html',
  'elasticsearch',
  'maqal',
] as const;
export type Format = (typeof FORMATS)[number];
export type KnownFormat = Exclude<Format, 'auto'>;

/** Where a document's root is looked for, after declarations and comments. */
const HEAD = 4000;

/** Recognises XML and HTML by their root, whatever type the server gives them; `undefined` for what does not begin as markup. */
export function formatOfMarkup(text: string): KnownFormat | undefined {
  const head = text
    .slice(0, HEAD)
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '')
    .trim();
  if (!head.startsWith('<')) return undefined;
  if (/^(?:<!doctype[^>]*>\s*)?<(?:rss|rdf:RDF|channel)\b/i.test(head)) return 'rss';
  return /^<feed\b/i.test(head) ? 'atom' : 'html';
}

/** Recognises JSON by what only one format has. */
export function formatOfJson(value: unknown): KnownFormat {
  const first: unknown = Array.isArray(value) ? value.find(isObject) : value;
  if (!isObject(first)) return 'json-ld';
  if (isObject(first.title) || 'subtype' in first) return 'wordpress';
  if (Array.isArray(first.posts)) return 'ghost';
  if (typeof first.version === 'string' && first.version.includes('jsonfeed.org')) return 'json-feed';
  return isObject(first.hits) ? 'elasticsearch' : 'json-ld';
}
