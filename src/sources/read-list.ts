import type {ArticleList} from './article-list.js';
import {isObject, text as textOf, type Loose} from '../model/read-article.js';
import {FORMATS, type Format, type KnownFormat} from './format.js';
import {fromArchive, isArchive, type ArchiveSourceOptions} from './from-archive.js';
import {fromJsonLd} from './from-json-ld.js';
import {formatOfJson, formatOfMarkup} from './recognize-format.js';

type Reader = (input: never, options: ArchiveSourceOptions) => ArticleList;
type Readers = ReadonlyMap<KnownFormat, () => Promise<Reader>>;

/** A format's reader is loaded with its first answer. */
const MARKUP_READERS: Readers = new Map([
  ['rss', async () => (await import('./from-feed.js')).fromFeed],
  ['atom', async () => (await import('./from-feed.js')).fromFeed],
  ['html', async () => (await import('./from-html.js')).fromHtml],
  ['newsml', async () => (await import('./from-news-xml.js')).fromNewsXml],
  ['sitemap', async () => (await import('./from-news-xml.js')).fromNewsXml],
]);
const JSON_READERS: Readers = new Map<KnownFormat, () => Promise<Reader>>([
  ['wordpress', async () => (await import('./from-wordpress.js')).fromWordPress],
  ['ghost', async () => (await import('./from-ghost.js')).fromGhost],
  ['json-feed', async () => (await import('./from-json-feed.js')).fromJsonFeed],
  ['elasticsearch', async () => (await import('./from-elasticsearch.js')).fromElasticsearch],
  ['list', async () => (await import('./from-list.js')).fromList],
]);

/** Reads a text in a format, `auto` by what it is. Rejects, with what it is instead, where it is no list of articles at all. */
export async function readList(answer: string, format: Format, options: ArchiveSourceOptions): Promise<ArticleList> {
  if (answer.trim() === '') throw new Error('is empty.');
  const text = withoutNoise(answer);
  const told = format === 'auto' || !FORMATS.includes(format) ? undefined : format;
  const found = told ?? formatOfMarkup(text);
  const read = found && MARKUP_READERS.get(found);
  return read ? readMarkup(text, found, await read(), options) : readJson(text, told, options);
}

/** Letters before a feed or JSON that may be a server's warnings. */
const LONGEST_NOISE = 20_000;

/** A feed or JSON without what a server's plugins print around it: PHP's warnings before, the comment of a cache after. */
function withoutNoise(text: string): string {
  const beginning = text.slice(0, LONGEST_NOISE);
  if (/^\s*(?:<\?xml|<!doctype|<html|<rss|<feed|<rdf:)/i.test(beginning)) return text;
  const feed = beginning.search(/<(?:\?xml|rss|feed|rdf:RDF)\b/i);
  if (feed > 0 && !/<(?:html|head|body)\b/i.test(beginning.slice(0, feed))) return text.slice(feed);
  const json = beginning.search(/[[{]/);
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
  const inner = json < 0 ? '' : text.slice(json, end);
  return inner !== '' && inner.length < text.trim().length && isJson(inner) ? inner : text;
}

function isJson(text: string): boolean {
  try {
    return isObject(JSON.parse(text)) || text.startsWith('[');
  } catch {
    return false;
  }
}

async function readMarkup(text: string, known: KnownFormat, read: Reader, options: ArchiveSourceOptions): Promise<ArticleList> {
  const list = read(text as never, options);
  if (hasAddresses(list)) return list;
  if (list.articles.length > 0) return withLack(list, `the feed has items, none with an address`);
  if (known === 'html')
    throw new Error(`is an HTML page without an article${titleOf(text)}: ${list.problems.at(-1)?.message ?? ''}`);
  if (/<sitemapindex\b/.test(text)) throw new Error('is an index of sitemaps: give the address of one of them.');
  const count = text.match(/<(?:\w{1,10}:)?(?:item|entry|url|newsItem)\b/g)?.length ?? 0;
  if (count > 0) throw new Error(`is a ${known === 'sitemap' ? 'sitemap' : 'feed'} of ${count} items, none with a headline.`);
  if (list.problems[0]?.code === 'malformed') throw new Error(`is no ${known} feed.`);
  return list;
}

async function readJson(text: string, told: KnownFormat | undefined, options: ArchiveSourceOptions): Promise<ArticleList> {
  const value = parse(text);
  if (isArchive(value)) return fromArchive(value, options);
  const read = await JSON_READERS.get(told ?? formatOfJson(value))?.();
  const own = read ? read(value as never, options) : fromJsonLd(value, options);
  const list = hasAddresses(own) || told !== undefined ? own : await readLeniently(own, value, options);
  if (list.articles.length === 0) return withoutArticles(list, value);
  if (hasAddresses(list)) return list;
  const {lackOf} = await import('./looks-like.js');
  return withLack(list, lackOf(value, 'address'));
}

const hasAddresses = ({articles}: ArticleList): boolean => articles.some(({url}) => url !== undefined);

/** The last reader takes what its format's own has found no addresses in. */
async function readLeniently(own: ArticleList, value: unknown, options: ArchiveSourceOptions): Promise<ArticleList> {
  const {fromList} = await import('./from-list.js');
  const lenient = fromList(value, options);
  return hasAddresses(lenient) || lenient.articles.length > own.articles.length ? lenient : own;
}

/** An empty list is one; a list none of whose items can be read, and an answer without a list, are errors. */
async function withoutArticles(list: ArticleList, value: unknown): Promise<ArticleList> {
  const {findItems, hasList} = await import('./list-envelope.js');
  if (findItems(value).items.length > 0) {
    const {lackOf} = await import('./looks-like.js');
    throw new Error(`has ${lackOf(value, 'headline')}.`);
  }
  if (!hasList(value)) throw new Error(`is JSON, but no list of articles: ${described(value)}.`);
  return list;
}

/** What is read has no address at all: that is told, for it can be shown and not linked. */
function withLack(list: ArticleList, lack: string): ArticleList {
  return {...list, problems: [...list.problems, {code: 'malformed', message: `${lack}.`}]};
}

/** Letters of a foreign message that an error quotes, and keys of an object that it names. */
const QUOTED_LETTERS = 80;
const NAMED_KEYS = 6;

const quoted = (text: string): string => `“${text.slice(0, QUOTED_LETTERS)}”`;

/** What JSON looks like: a value that is no object, or an object's keys and what it complains of. */
function described(value: unknown): string {
  if (!isObject(value)) return typeof value === 'string' ? quoted(value) : String(value);
  const keys = Object.keys(value);
  const names = keys.slice(0, NAMED_KEYS).map(quoted).join(', ') + (keys.length > NAMED_KEYS ? ' and others' : '');
  const complaint = complaintOf(value);
  return `an object ${keys.length > 0 ? `of ${names}` : 'without keys'}${complaint ? `, which says ${quoted(complaint)}` : ''}`;
}

/** The message of an error as servers write it: alone, in an object, or in a list of them. */
function complaintOf(value: Loose): string | undefined {
  const {error, errors} = value;
  const first: unknown = Array.isArray(errors) ? errors[0] : error;
  const texts = [value, first].filter(isObject).flatMap(({message, reason, detail, title}) => [message, reason, detail, title]);
  return [...texts, first].map(textOf).find((text) => text !== undefined);
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
  const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1]?.trim();
  return title ? ` (“${title.slice(0, 80)}”)` : '';
}
