import type {NewsArticle} from '../model/news-article.js';
import {shardAddress} from './archive-key.js';
import type {ArticleList} from './article-list.js';
import {cutOff} from './cut-off.js';
import {decodeText} from './decode.js';
import type {Format} from './format.js';
import {nextOfHeader, withNextPage} from './next-page.js';
import {readList} from './read-list.js';

/** Milliseconds. */
const TIMEOUT = 10_000;

export interface LoadOptions {
  /** What the address answers. Default: `auto` recognises it, whatever its content type. */
  format?: Format;
  signal?: AbortSignal;
  /** Milliseconds; default 10,000. */
  timeout?: number;
  /** Bytes; default 5 MB. A feed is read up to there, the newest articles first as they are; anything else is refused. */
  maxSize?: number;
  /** The current article, which `elasticsearch` is asked for more like. */
  article?: NewsArticle;
  /** Address of the page, which an archive's index is asked about; default: the article's. */
  page?: string;
  /** How many articles `elasticsearch` is asked for; default 10. */
  limit?: number;
}

/** Successes without a body (RFC 9110, 15.3). */
const NO_CONTENT: ReadonlySet<number> = new Set([204, 205]);

/** Why a list could not be loaded. */
export class LoadError extends Error {
  override name = 'LoadError';

  constructor(
    message: string,
    /** Whether it may be had a little later: the network failed, time ran out, or the server is busy. */
    readonly isTemporary: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Fetches a list of articles, once and as the HTTP cache allows. Rejects with a `LoadError` on a network error, a status other
 * than 2xx, a time-out, too much data, or what is no list of articles; with an `AbortError` when the signal aborted.
 */
export async function loadArticles(address: string, options: LoadOptions = {}): Promise<ArticleList> {
  const {page = options.article?.url ?? ''} = options;
  const asked = URL.canParse(page, 'https://archive.invalid/') ? page : '';
  const list = await loadPage(shardAddress(String(address), asked), {...options, page: asked});
  /* A file that only says where the list is. */
  return list.articles.length === 0 && list.next !== undefined ? loadPage(list.next, {...options, page: asked}) : list;
}

async function loadPage(url: string, options: LoadOptions & {page: string}): Promise<ArticleList> {
  const {format = 'auto', signal, timeout = TIMEOUT} = options;
  const limit = AbortSignal.timeout(timeout >= 0 && timeout < 2 ** 32 ? timeout : TIMEOUT);
  try {
    if (!isLoadable(url)) throw new Error('is no address that can be loaded: that begins with http:// or https://.');
    const request = await requestFor(format, options);
    const response = await fetch(url, {...request, signal: signal ? AbortSignal.any([signal, limit]) : limit});
    return await readResponse(response, {...options, url});
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (!limit.aborted) throw loadError(error, url);
    throw new LoadError(`${url} did not answer in full within ${timeout / 1000} seconds.`, true, {cause: error});
  }
}

export interface ResponseOptions extends Pick<LoadOptions, 'format' | 'maxSize' | 'page'> {
  /** The address that was asked for. */
  url: string;
}

/** Reads a list of articles from what a server has answered, with the same limits and the same errors as `loadArticles`. */
export async function readResponse(response: Response, options: ResponseOptions): Promise<ArticleList> {
  const {url, format = 'auto', maxSize = 5_000_000, page = ''} = options;
  try {
    if (!response.ok) throw statusError(response, url);
    if (NO_CONTENT.has(response.status)) throw new Error(`answered ${response.status}, without a list of articles.`);
    const body = await readBody(response, maxSize);
    const text = decodeText(body.bytes, response.headers.get('content-type') ?? '');
    if (body.isCut && !/<(?:item|entry)\b/.test(text)) throw new Error(`is larger than ${maxSize} bytes.`);
    const read = await readList(text, format, {url: response.url || url, page});
    const list = body.isCut ? cutOff(read, maxSize) : read;
    return withNextPage(list, list.next ?? nextOfHeader(response.headers.get('link')), [response.url || url, absoluteOf(url)]);
  } catch (error) {
    throw loadError(error, url);
  }
}

/** An error whose message begins with the address; a network that failed may be there again a little later. */
function loadError(error: unknown, url: string): LoadError {
  if (error instanceof LoadError) return error;
  return new LoadError(`${url} ${explain(error as Error, url)}`, error instanceof TypeError, {cause: error});
}

/** 408 and 429 ask for patience; of the server's own errors 501 alone is for good (RFC 9110). */
function statusError({status, statusText}: Response, url: string): LoadError {
  const isTemporary = status === 408 || status === 429 || (status >= 500 && status !== 501);
  return new LoadError(`${url} answered ${status}${statusText && ` (${statusText})`}.`, isTemporary);
}

async function requestFor(format: Format, {article, limit}: LoadOptions): Promise<RequestInit> {
  if (format !== 'elasticsearch')
    return {headers: {accept: 'application/json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5'}};
  const {moreLikeThis} = await import('./from-elasticsearch.js');
  if (!article) throw new Error('needs the current article, which others are like (property `article`).');
  return {
    method: 'POST',
    headers: {'content-type': 'application/json', accept: 'application/json'},
    body: JSON.stringify(moreLikeThis(article, {...(limit !== undefined && {limit})})),
  };
}

/** Reads up to a limit, instead of filling the memory. */
async function readBody(response: Response, maxSize: number): Promise<{bytes: Uint8Array; isCut: boolean}> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  while (reader && size <= maxSize) {
    const {done, value} = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
  }
  const isCut = size > maxSize;
  if (isCut) await reader?.cancel();
  return {bytes: joined(chunks, Math.min(size, maxSize)), isCut};
}

function joined(chunks: Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, size - at), at);
    at += chunk.byteLength;
  }
  return bytes;
}

const baseAddress = (): string | undefined =>
  typeof document === 'undefined' ? (typeof location === 'undefined' ? undefined : location.href) : document.baseURI;

/** An address as `fetch` takes it, which may be relative in a page. */
const absoluteOf = (url: string): string => (URL.canParse(url, baseAddress()) ? new URL(url, baseAddress()).href : url);

/** Addresses of the web, data, and what an application serves its own pages by. */
function isLoadable(url: string): boolean {
  if (!URL.canParse(url, baseAddress())) return false;
  const {protocol} = new URL(url, baseAddress());
  if (/^(?:https?|data|blob):$/.test(protocol)) return true;
  return protocol !== 'file:' && typeof location !== 'undefined' && protocol === location.protocol;
}

/** What went wrong, to be read after the address. */
function explain(error: Error, url: string): string {
  if (!(error instanceof TypeError)) return error.message;
  const reason = [error.message, ...causesOf(error)].join(': ');
  const isOffline = typeof navigator !== 'undefined' && navigator.onLine === false;
  if (isOffline) return 'could not be reached: the device is offline.';
  const isForeign = typeof location !== 'undefined' && URL.canParse(url) && new URL(url).origin !== location.origin;
  return isForeign
    ? `could not be read (${reason}). It is of another origin: unless the network failed, its answer lacks the header “Access-Control-Allow-Origin: ${location.origin}”, or the page's Content-Security-Policy lacks it in connect-src.`
    : `could not be read (${reason}).`;
}

/** Why Node's `fetch` failed, which says so in the causes of its error: the code and the place of each. */
function causesOf({cause}: Error): string[] {
  const causes: unknown[] = cause instanceof AggregateError ? cause.errors : [cause];
  const told = causes.filter((item) => item instanceof Error).map(placeOf);
  return told.length > 0 ? [told.join(', ')] : [];
}

function placeOf(error: Error & {code?: string; address?: string; hostname?: string; port?: number}): string {
  const {code, address, hostname, port, message} = error;
  const host = address?.includes(':') ? `[${address}]` : (address ?? hostname);
  const place = host === undefined ? message : port === undefined ? host : `${host}:${port}`;
  return code === undefined || place.includes(code) ? place : `${code} ${place}`;
}
