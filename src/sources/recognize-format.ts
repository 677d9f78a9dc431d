import {isObject, type Loose} from '../model/read-article.js';
import type {JsonFormat, MarkupFormat} from './format.js';
import {listOf} from './from-json-ld.js';

/** Recognizes XML and HTML by their root, whatever content type the server sends; `undefined` for a text that does not begin as markup. */
export function formatOfMarkup(text: string): MarkupFormat | undefined {
  if (!/^\s*</.test(text)) return undefined;
  const at = rootIndexOf(text);
  const root = text.slice(at, at + 20);
  if (/^<(?:rss|rdf:RDF|channel)\b/i.test(root)) return 'rss';
  if (/^<(?:\w{1,10}:)?(?:newsItem|newsMessage|packageItem|nitf)\b/.test(root)) return 'newsml';
  if (/^<(?:\w{1,10}:)?(?:urlset|sitemapindex)\b/.test(root)) return 'sitemap';
  return /^<(?:\w{1,10}:)?feed\b/i.test(root) ? 'atom' : 'html';
}

/** The parts of a prolog (comments, declarations), by their beginnings, with their ends. */
const PROLOG_PARTS: Record<string, string> = {'<!--': '-->', '<?': '?>', '<!': '>', ']': '>'};

/** The index of the root, after white space, comments and declarations. One of these that does not end counts as the root. */
export function rootIndexOf(text: string): number {
  const content = /\S/g;
  for (let at = 0; ;) {
    content.lastIndex = at;
    at = content.exec(text)?.index ?? text.length;
    const beginning = Object.keys(PROLOG_PARTS).find((mark) => text.startsWith(mark, at));
    const end = PROLOG_PARTS[beginning ?? ''];
    const found = end === undefined ? -1 : text.indexOf(end, at);
    if (end === undefined || found < 0) return at;
    at = found + end.length;
  }
}

/** Recognizes JSON by fields that only one format has. */
export function formatOfJson(value: unknown): JsonFormat {
  const first: unknown = Array.isArray(value) ? value.find(isObject) : value;
  if (!isObject(first)) return 'json-ld';
  if ((isObject(first.title) && 'rendered' in first.title) || 'subtype' in first) return 'wordpress';
  if (Array.isArray(first.posts)) return first.posts.length === 0 || first.posts.some(isGhostPost) ? 'ghost' : 'list';
  if (typeof first.version === 'string' && first.version.includes('jsonfeed.org')) return 'json-feed';
  if (isObject(first.hits)) return 'elasticsearch';
  return '@type' in first || '@graph' in first || '@context' in first || isArticle(first) ? 'json-ld' : 'list';
}

/** Whether a post is of Ghost. Those of WordPress.com and Jetpack, which also have a list of posts, have other fields. */
const isGhostPost = (post: unknown): boolean =>
  isObject(post) && ['uuid', 'visibility', 'feature_image', 'published_at', 'html'].some((name) => name in post);

/** Whether an object is an article of schema.org or a list of such, for which our own files need no `@context`. */
function isArticle(value: Loose): boolean {
  const list = listOf(value);
  const first: unknown = list ? list.find(isObject) : value;
  if (list?.length === 0) return true;
  return isObject(first) && ('@type' in first || ('headline' in first && !('versioncreated' in first)) || isObject(first.item));
}
