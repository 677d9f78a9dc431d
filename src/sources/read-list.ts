import type {ArticleList} from './article-list.js';
import {formatOfJson, formatOfMarkup, type Format, type KnownFormat} from './format.js';
import {fromArchive, isArchive, type ArchiveSourceOptions} from './from-archive.js';
import {fromJsonLd} from './from-json-ld.js';

type Reader = (input: never, options: ArchiveSourceOptions) => ArticleList;

/** A format's reader is loaded with its first answer. */
const MARKUP_READERS: Partial<Record<KnownFormat, () => Promise<Reader>>> = {
  rss: async () => (await import('./from-feed.js')).fromFeed,
  atom: async () => (await import('./from-feed.js')).fromFeed,
  html: async () => (await import('./from-html.js')).fromHtml,
};
const JSON_READERS: Partial<Record<KnownFormat, () => Promise<Reader>>> = {
  wordpress: async () => (await import('./from-wordpress.js')).fromWordPress,
  ghost: async () => (await import('./from-ghost.js')).fromGhost,
  'json-feed': async () => (await import('./from-json-feed.js')).fromJsonFeed,
  elasticsearch: async () => (await import('./from-elasticsearch.js')).fromElasticsearch,
};

/** Reads a text in a format, `auto` by what it is. Rejects, with what it is instead, where it is no list of articles at all. */
export async function readList(text: string, format: Format, options: ArchiveSourceOptions): Promise<ArticleList> {
  const isJson = format !== 'auto' ? !(format in MARKUP_READERS) : formatOfMarkup(text) === undefined;
  return isJson ? readJson(text, format, options) : readMarkup(text, format, options);
}

async function readMarkup(text: string, format: Format, options: ArchiveSourceOptions): Promise<ArticleList> {
  const known = format === 'auto' ? formatOfMarkup(text)! : format;
  const read = await MARKUP_READERS[known]!();
  const list = read(text as never, options);
  if (list.articles.length > 0) return list;
  if (known === 'html') throw new Error(`is an HTML page without an article${titleOf(text)}.`);
  if (list.problems[0]?.code === 'malformed' && !/<(?:item|entry)\b/.test(text)) throw new Error(`is no ${known} feed.`);
  return list;
}

async function readJson(text: string, format: Format, options: ArchiveSourceOptions): Promise<ArticleList> {
  const value = parse(text);
  if (isArchive(value)) return fromArchive(value, options);
  const known = format === 'auto' ? formatOfJson(value) : format;
  const read = await JSON_READERS[known]?.();
  return read ? read(value as never, options) : fromJsonLd(value, options);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`is not JSON${formatOfMarkup(text) ? ' but markup' : ''}${titleOf(text)}.`);
  }
}

/** The title of an error page says more than its format. */
function titleOf(text: string): string {
  const title = /<title[^>]*>([^<]*)/i.exec(text)?.[1]?.trim();
  return title ? ` (“${title.slice(0, 80)}”)` : '';
}
