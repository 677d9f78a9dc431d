import {isObject, type Loose} from '../model/read-article.js';
import type {KnownFormat} from './format.js';
import {listOf} from './from-json-ld.js';

/** Recognises XML and HTML by their root, whatever type the server gives them; `undefined` for what does not begin as markup. */
export function formatOfMarkup(text: string): KnownFormat | undefined {
  if (!/^\s*</.test(text)) return undefined;
  const at = rootOf(text);
  const root = text.slice(at, at + 20);
  if (/^<(?:rss|rdf:RDF|channel)\b/i.test(root)) return 'rss';
  if (/^<(?:\w{1,10}:)?(?:newsItem|newsMessage|packageItem|nitf)\b/.test(root)) return 'newsml';
  if (/^<(?:\w{1,10}:)?(?:urlset|sitemapindex)\b/.test(root)) return 'sitemap';
  return /^<(?:\w{1,10}:)?feed\b/i.test(root) ? 'atom' : 'html';
}

/** What may stand before a document's root, by how it begins and ends. */
const PROLOG = [
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
  [']', '>'],
] as const;

/** Where the root begins, after space, comments and declarations; what does not end is the root. */
export function rootOf(text: string): number {
  const content = /\S/g;
  for (let at = 0; ;) {
    content.lastIndex = at;
    at = content.exec(text)?.index ?? text.length;
    const end = PROLOG.find(([begins]) => text.startsWith(begins, at))?.[1];
    const found = end === undefined ? -1 : text.indexOf(end, at);
    if (end === undefined || found < 0) return at;
    at = found + end.length;
  }
}

/** Recognises JSON by what only one format has. */
export function formatOfJson(value: unknown): KnownFormat {
  const first: unknown = Array.isArray(value) ? value.find(isObject) : value;
  if (!isObject(first)) return 'json-ld';
  if ((isObject(first.title) && 'rendered' in first.title) || 'subtype' in first) return 'wordpress';
  if (Array.isArray(first.posts)) return first.posts.length === 0 || first.posts.some(isOfGhost) ? 'ghost' : 'list';
  if (typeof first.version === 'string' && first.version.includes('jsonfeed.org')) return 'json-feed';
  if (isObject(first.hits)) return 'elasticsearch';
  return '@type' in first || '@graph' in first || '@context' in first || isArticle(first) ? 'json-ld' : 'list';
}

/** WordPress.com and Jetpack have lists of posts as well, which have other fields. */
const isOfGhost = (post: unknown): boolean =>
  isObject(post) && ['uuid', 'visibility', 'feature_image', 'published_at', 'html'].some((name) => name in post);

/** Our own lists are of articles as schema.org has them, and need no vocabulary. */
function isArticle(value: Loose): boolean {
  const list = listOf(value);
  const first: unknown = list ? list.find(isObject) : value;
  if (list?.length === 0) return true;
  return isObject(first) && ('@type' in first || ('headline' in first && !('versioncreated' in first)) || isObject(first.item));
}
