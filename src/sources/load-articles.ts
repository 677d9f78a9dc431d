import type {NewsArticle} from '../model/news-article.js';
import {shardAddressOf} from './archive-key.js';
import type {ArticleList} from './article-list.js';
import {markCutOff} from './cut-off.js';
import {decodeText} from './decode.js';
import type {Format} from './format.js';
import {nextOfLinkHeader, withNextPage} from './next-page.js';
import {readList} from './read-list.js';

/** Milliseconds. */
const DEFAULT_TIMEOUT = 10_000;

export interface LoadOptions {
  /** Format of the answer. Default: `auto` recognizes it, whatever its content type. */
  format?: Format;
  signal?: AbortSignal;
  /** Milliseconds; default 10,000. */
  timeout?: number;
  /** Bytes; default 5 MB. A longer feed is read up to there, which has its newest articles; any other longer answer is an error. */
  maxSize?: number;
  /** The current article, for which `elasticsearch` searches similar ones. */
  article?: NewsArticle;
  /** Address of the page whose related articles are read from an archive's index; default: the article's. */
  page?: string;
  /** Number of articles that `elasticsearch` should return; default 10. */
  limit?: number;
}

/** Successful statuses without a body (RFC 9110, 15.3). */
const NO_CONTENT: ReadonlySet<number> = new Set([204, 205]);

/** The error of a list that could not be loaded. */
export class LoadError extends Error {
  override name = 'LoadError';

  constructor(
    message: string,
    /** Whether another attempt may succeed: the network failed, the time ran out, or the server is busy. */
    readonly isTemporary: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Fetches a list of articles, once, through the HTTP cache. Rejects with a `LoadError` on a network error, a status other
 * than 2xx, a time-out, too much data, or an answer that is no list of articles; with an `AbortError` when the signal aborted.
 */
export async function loadArticles(address: string, options: LoadOptions = {}): Promise<ArticleList> {
  const {page = options.article?.url ?? ''} = options;
  const asked = URL.canParse(page, 'https://archive.invalid/') ? page : '';
  const list = await loadPage(shardAddressOf(String(address), asked), {...options, page: asked});
  /* The file may only say where the list is. */
  return list.articles.length === 0 && list.next !== undefined ? loadPage(list.next, {...options, page: asked}) : list;
}

async function loadPage(url: string, options: LoadOptions & {page: string}): Promise<ArticleList> {
  const {format = 'auto', signal, timeout = DEFAULT_TIMEOUT} = options;
  const limit = AbortSignal.timeout(timeout >= 0 && timeout < 2 ** 32 ? timeout : DEFAULT_TIMEOUT);
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
  /** The address that was requested. */
  url: string;
}

/** Reads a list of articles from a response, with the same limits and errors as `loadArticles`. */
export async function readResponse(response: Response, options: ResponseOptions): Promise<ArticleList> {
  const {url, format = 'auto', maxSize = 5_000_000, page = ''} = options;
  try {
    if (!response.ok) throw statusError(response, url);
    if (NO_CONTENT.has(response.status)) throw new Error(`answered ${response.status}, without a list of articles.`);
    const body = await readBody(response, maxSize);
    const text = decodeText(body.bytes, response.headers.get('content-type') ?? '');
    if (body.isCut && !/<(?:item|entry)\b/.test(text)) throw new Error(`is larger than ${maxSize} bytes.`);
    const read = await readList(text, format, {url: response.url || url, page});
    const list = body.isCut ? markCutOff(read, maxSize) : read;
    return withNextPage(list, list.next ?? nextOfLinkHeader(response.headers.get('link')), [
      response.url || url,
      absoluteOf(url),
    ]);
  } catch (error) {
    throw loadError(error, url);
  }
}

/** Makes a `LoadError` of any error. A `TypeError` is `fetch`'s error of the network, and temporary. */
function loadError(error: unknown, url: string): LoadError {
  if (error instanceof LoadError) return error;
  return new LoadError(`${url} ${explain(error as Error, url)}`, error instanceof TypeError, {cause: error});
}

/** Makes the error of a status. Temporary are 408, 429, and the server's errors except 501 (RFC 9110, RFC 6585). */
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

/** Reads a body up to a limit, so that it cannot fill the memory. */
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
  return {bytes: concatenate(chunks, Math.min(size, maxSize)), isCut};
}

function concatenate(chunks: Uint8Array[], size: number): Uint8Array {
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

/** Makes an address absolute, for a page may give `fetch` a relative one. */
const absoluteOf = (url: string): string => (URL.canParse(url, baseAddress()) ? new URL(url, baseAddress()).href : url);

/** Whether an address can be loaded: by HTTP, as data, or by the scheme of an application's own pages. */
function isLoadable(url: string): boolean {
  if (!URL.canParse(url, baseAddress())) return false;
  const {protocol} = new URL(url, baseAddress());
  if (/^(?:https?|data|blob):$/.test(protocol)) return true;
  return protocol !== 'file:' && typeof location !== 'undefined' && protocol === location.protocol;
}

/** Explains an error, to be read after the address. */
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

/** The causes of an error of Node's `fetch`, each with its code and place. */
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
