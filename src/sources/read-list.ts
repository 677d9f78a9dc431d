import type {ArticleList} from './article-list.js';
import {isObject} from '../model/read-article.js';
import {FORMATS, MARKUP_FORMATS, type Format, type JsonFormat, type KnownFormat, type MarkupFormat} from './format.js';
import {fromArchive, isArchive, type ArchiveSourceOptions} from './from-archive.js';
import {fromJsonLd} from './from-json-ld.js';
import type {Problem} from './problem.js';
import {formatOfJson, formatOfMarkup} from './recognize-format.js';

type FormatReader = (input: never, options: ArchiveSourceOptions) => ArticleList;

/** Readers by format; each is loaded with the first answer of its format. */
const MARKUP_READERS: Record<MarkupFormat, () => Promise<FormatReader>> = {
  rss: async () => (await import('./from-feed.js')).fromFeed,
  atom: async () => (await import('./from-feed.js')).fromFeed,
  html: async () => (await import('./from-html.js')).fromHtml,
  newsml: async () => (await import('./from-news-xml.js')).fromNewsXml,
  sitemap: async () => (await import('./from-news-xml.js')).fromNewsXml,
};
const JSON_READERS: Record<JsonFormat, () => Promise<FormatReader>> = {
  wordpress: async () => (await import('./from-wordpress.js')).fromWordPress,
  ghost: async () => (await import('./from-ghost.js')).fromGhost,
  'json-feed': async () => (await import('./from-json-feed.js')).fromJsonFeed,
  elasticsearch: async () => (await import('./from-elasticsearch.js')).fromElasticsearch,
  'json-ld': async () => fromJsonLd,
  maqal: async () => fromJsonLd,
  list: async () => (await import('./from-list.js')).fromList,
};

const isMarkup = (format: KnownFormat | undefined): format is MarkupFormat => MARKUP_FORMATS.some((known) => known === format);

/** Reads a text in a format, which `auto` recognizes. Rejects where it is no list of articles, with a description of what it is instead. */
export async function readList(answer: string, format: Format, options: ArchiveSourceOptions): Promise<ArticleList> {
  if (answer.trim() === '') throw new Error('is empty.');
  const text = withoutNoise(answer);
  const told = format === 'auto' || !FORMATS.includes(format) ? undefined : format;
  const found = told ?? formatOfMarkup(text);
  if (!isMarkup(found)) return readJson(text, found, options);
  return readMarkup(text, found, await MARKUP_READERS[found](), options);
}

/** Letters of a server's warnings before a feed or JSON, at the most. */
const MAX_NOISE_LETTERS = 20_000;

/** Removes what a server's plugins print around a feed or JSON: PHP's warnings before it, the comment of a cache after it. */
function withoutNoise(text: string): string {
  const beginning = text.slice(0, MAX_NOISE_LETTERS);
  if (/^\s*(?:<\?xml|<!doctype|<html|<rss|<feed|<rdf:)/i.test(beginning)) return text;
  const feed = beginning.search(/<(?:\?xml|rss|feed|rdf:RDF)\b/i);
  if (feed > 0 && !/<(?:html|head|body)\b/i.test(beginning.slice(0, feed))) return text.slice(feed);
  const json = beginning.search(/[[{]/);
  const end = Math.max(text.lastIndexOf(']'), text.lastIndexOf('}')) + 1;
  const inner = json < 0 ? '' : text.slice(json, end);
  /* A truncated last line of JSON in lines is no noise. */
  const hasNoise = inner !== '' && inner.length < text.trim().length && !/^\s*\{/.test(text.slice(end));
  return hasNoise && isJsonBeside(beginning.slice(0, json).trim(), inner) ? inner : text;
}

/** Whether a part of a text is JSON with noise around it. An empty list after other text may be anything else: "export default []". */
function isJsonBeside(noise: string, inner: string): boolean {
  try {
    const value: unknown = JSON.parse(inner);
    return Array.isArray(value) ? noise === '' || value.length > 0 : isObject(value);
  } catch {
    return false;
  }
}

async function readMarkup(
  text: string,
  known: MarkupFormat,
  read: FormatReader,
  options: ArchiveSourceOptions,
): Promise<ArticleList> {
  const list = read(text as never, options);
  if (hasAddresses(list)) return list;
  if (list.articles.length > 0) return withLackProblem(list, `the feed has items, none with an address`);
  if (known === 'html') {
    const {describeXml} = await import('./diagnosis/describe-xml.js');
    const xml = describeXml(text);
    throw new Error(xml ?? `is an HTML page without an article${titleOf(text)}: ${list.problems.at(-1)?.message ?? ''}`);
  }
  const [problem] = list.problems;
  if (known === 'newsml' && problem) throw new Error(`has no article of NewsML-G2 or NITF: ${problem.message}`);
  if (/<sitemapindex\b/.test(text)) throw new Error('is an index of sitemaps: give the address of one of them.');
  const count = text.match(/<(?:\w{1,10}:)?(?:item|entry|url|newsItem)\b/g)?.length ?? 0;
  if (count > 0) throw new Error(`is a ${known === 'sitemap' ? 'sitemap' : 'feed'} of ${count} items, none with a headline.`);
  if (problem?.code === 'malformed') {
    const {describeXml} = await import('./diagnosis/describe-xml.js');
    const xml = describeXml(text);
    throw new Error(`is no ${known} feed${xml ? `: it ${xml}` : '.'}`);
  }
  if (list.problems.some(({code}) => code === 'cut-off'))
    throw new Error(`is a ${known} feed that breaks off before its first article.`);
  return list;
}

async function readJson(text: string, told: JsonFormat | undefined, options: ArchiveSourceOptions): Promise<ArticleList> {
  const {value, problems} = await parseJson(text);
  const list = await readValue(value, told, options);
  return problems.length > 0 ? {...list, problems: [...list.problems, ...problems]} : list;
}

async function readValue(value: unknown, told: JsonFormat | undefined, options: ArchiveSourceOptions): Promise<ArticleList> {
  if (isArchive(value)) return fromArchive(value, options);
  const read = await JSON_READERS[told ?? formatOfJson(value)]();
  const own = read(value as never, options);
  const list = hasAddresses(own) || told !== undefined ? own : await readLeniently(own, value, options);
  if (list.articles.length === 0) return readWithoutArticles(list, value, options.url);
  if (hasAddresses(list)) return reportsError(value) ? withFailureProblem(list, value) : list;
  const {describeLack} = await import('./diagnosis/looks-like.js');
  return withLackProblem(list, describeLack(value, 'address'));
}

const reportsError = (value: unknown): boolean => isObject(value) && ['error', 'errors'].some((name) => value[name]);

/** Adds the problem of an answer with an error, whose list may not be complete. */
async function withFailureProblem(list: ArticleList, value: unknown): Promise<ArticleList> {
  const {partialFailureOf} = await import('./diagnosis/answer-failure.js');
  const problem = partialFailureOf(value);
  const isTold = !problem || list.problems.some(({message}) => message === problem.message);
  return isTold ? list : {...list, problems: [problem, ...list.problems]};
}

const hasAddresses = ({articles}: ArticleList): boolean => articles.some(({url}) => url !== undefined);

/** Reads an answer again by `fromList`, where the reader of its format has found no addresses, and takes the better result. */
async function readLeniently(own: ArticleList, value: unknown, options: ArchiveSourceOptions): Promise<ArticleList> {
  const {fromList} = await import('./from-list.js');
  const lenient = fromList(value, options);
  return hasAddresses(lenient) || lenient.articles.length > own.articles.length ? lenient : own;
}

/** Returns an empty list as it is. Rejects where the answer is a failure, has no list, or has a list with no readable item. */
async function readWithoutArticles(list: ArticleList, value: unknown, url: string | undefined): Promise<ArticleList> {
  const {contradictionOf, failureOf} = await import('./diagnosis/answer-failure.js');
  const {findItems, hasList} = await import('./list/envelope.js');
  if (failureOf(value) === undefined) {
    if (findItems(value).items.length > 0) {
      const {describeLack} = await import('./diagnosis/looks-like.js');
      throw new Error(`has ${describeLack(value, 'headline')}.`);
    }
    /* The articles of some collections are all on other pages. */
    if (list.next !== undefined) return list;
    const contradiction = contradictionOf(value, url);
    if (contradiction !== undefined) throw new Error(`has no articles and says that it has: “${contradiction}”.`);
    if (hasList(value)) return list;
  }
  const {describeJson} = await import('./diagnosis/describe-json.js');
  throw new Error(`is JSON, but no list of articles: ${describeJson(value)}.`);
}

/** Adds the problem of a list without addresses: its articles can be shown, but not linked. */
function withLackProblem(list: ArticleList, lack: string): ArticleList {
  return {...list, problems: [...list.problems, {code: 'malformed', message: `${lack}.`}]};
}

interface Parsed {
  value: unknown;
  problems: Problem[];
}

async function parseJson(text: string): Promise<Parsed> {
  try {
    return {value: JSON.parse(text), problems: []};
  } catch {
    const {readJsonLines} = await import('./json-lines.js');
    const lines = readJsonLines(text);
    if (lines) return lines;
    const {describeText} = await import('./diagnosis/describe-text.js');
    throw new Error(`is not JSON${formatOfMarkup(text) ? ` but markup${titleOf(text)}` : describeText(text)}.`);
  }
}

/** The title of a page, in brackets and quotes; for an error page it says more than the format. */
function titleOf(text: string): string {
  const title = /<title[^<>]*>([^<]*)/i.exec(text)?.[1]?.trim();
  return title ? ` (“${title.slice(0, 80)}”)` : '';
}
