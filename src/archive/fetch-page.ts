import {ReadableStream} from 'node:stream/web';
import {setTimeout} from 'node:timers/promises';
import type {ArticleList} from '../sources/article-list.js';
import {LoadError, readResponse} from '../sources/load-articles.js';
import {nextOfLinkHeader, sameOriginUrl} from '../sources/next-page.js';
import {Peekable, readFeed} from './read-feed.js';

/** Requests for a page before the run gives up; the pauses between them are 1, 2 and 4 seconds. */
const MAX_ATTEMPTS = 4;
/** Milliseconds. */
const TIMEOUT = 30_000;
/** Bytes of an answer that is no feed. */
const MAX_SIZE = 50_000_000;
/** As browsers do (Fetch, "HTTP-redirect fetch"). */
const MAX_REDIRECTS = 20;

/** Validators of a page's state (RFC 9110, 8.8), to ask later whether it has changed. */
export interface Validators {
  etag?: string;
  /** `Last-Modified`. */
  modified?: string;
}

export interface FetchedPage extends ArticleList {
  /** The address that answered, after redirects. */
  url: string;
  validators: Validators;
}

export interface FetchOptions {
  /** Validators of a known page; an unchanged one is not sent again. */
  validators?: Validators | undefined;
  /** The page that named this one. Redirects to another origin are then refused. */
  referrer?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Fetches a page of a list, again after temporary failures of the network or the server. Gives `undefined` if the page is unchanged.
 * Rejects with a `LoadError`.
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<FetchedPage | undefined> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await fetchOnce(url, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      const isLasting = !(error instanceof LoadError && error.isTemporary);
      if (isLasting || attempt === MAX_ATTEMPTS) throw error;
      await setTimeout(1000 * 2 ** (attempt - 1), undefined, {...(options.signal && {signal: options.signal})});
    }
  }
}

async function fetchOnce(url: string, {validators, referrer, signal}: FetchOptions): Promise<FetchedPage | undefined> {
  const limit = withTimeout(signal);
  try {
    const response = await requestSameOrigin(url, referrer, {headers: headersOf(validators), signal: limit});
    if (response.status === 304 && validators) return void (await response.body?.cancel());
    return {...(await readPage(response)), url: response.url, validators: validatorsOf(response)};
  } catch (error) {
    const hasTimedOut = limit.aborted && !signal?.aborted;
    if (error instanceof LoadError && !hasTimedOut) throw error;
    const message = hasTimedOut ? `did not answer in full within ${TIMEOUT / 1000} seconds.` : describeReason(error as Error);
    throw new LoadError(`${url} ${message}`, hasTimedOut || isTemporary(error as Error, referrer === undefined), {cause: error});
  }
}

/** Reads a feed piece by piece, any other format at once. */
async function readPage(response: Response): Promise<ArticleList> {
  const {url, headers, body, ok} = response;
  if (!ok || !body) return readResponse(response, {url, maxSize: MAX_SIZE});
  const bytes = new Peekable(body as unknown as AsyncIterable<Uint8Array>);
  const feed = await readFeed(bytes, url, headers.get('content-type') ?? '');
  if (!feed) return readResponse(replaceBody(response, bytes), {url, maxSize: MAX_SIZE});
  const next = feed.next ?? nextOfLinkHeader(headers.get('link'));
  return next === undefined ? feed : {...feed, next};
}

/** Copies an answer with a body that has been peeked at. The constructor of `Response` takes no address. */
function replaceBody({url, headers}: Response, bytes: Peekable): Response {
  return Object.defineProperty(new Response(ReadableStream.from(bytes) as BodyInit, {headers}), 'url', {value: url});
}

/** Like `fetch`, but follows no redirect to another origin than that of the page that named the address. */
async function requestSameOrigin(address: string, referrer: string | undefined, init: RequestInit): Promise<Response> {
  let url = address;
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
    if (!/^https?:/i.test(url)) throw new LoadError(`${address} is no address of the web (http or https).`, false);
    const response = await fetch(url, {...init, redirect: 'manual'});
    const target = response.status >= 300 && response.status < 400 && response.status !== 304 && response.headers.get('location');
    if (!target) return response;
    await response.body?.cancel();
    url = new URL(target, url).href;
    if (referrer !== undefined && sameOriginUrl(url, [referrer]) === undefined)
      throw new LoadError(`${address} leads to another origin, ${url}, which is not asked.`, false);
  }
  throw new LoadError(`${address} was redirected more than ${MAX_REDIRECTS} times.`, false);
}

/** Adds the timeout of a request to the signal of the run. */
export function withTimeout(signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(TIMEOUT);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

function headersOf({etag, modified}: Validators = {}): Record<string, string> {
  return {
    accept: 'application/json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5',
    ...(etag !== undefined && {'if-none-match': etag}),
    ...(modified !== undefined && {'if-modified-since': modified}),
  };
}

function validatorsOf({headers}: Response): Validators {
  const [etag, modified] = [headers.get('etag'), headers.get('last-modified')];
  return {...(etag !== null && {etag}), ...(modified !== null && {modified})};
}

/** Codes of temporary network failures. Others, of a name, a certificate or an address, are permanent. */
const PASSING_CODE =
  /^(?:EAI_AGAIN|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ENETDOWN|EPIPE|ETIMEDOUT|UND_ERR_(?:SOCKET|\w+_TIMEOUT))$/;

/** Whether a failure may pass. A server that refuses the first request does not exist; one that refuses a later one may be restarting. */
function isTemporary(error: Error, isFirst: boolean): boolean {
  if (error instanceof LoadError) return error.isTemporary;
  const {code = ''} = findCause(error);
  return PASSING_CODE.test(code) || (code === 'ECONNREFUSED' && !isFirst);
}

type NetworkError = NodeJS.ErrnoException & {address?: string; port?: number; hostname?: string};

/** Finds the cause of a failure: `fetch` only says that it failed. A name with several addresses fails once for each. */
function findCause(error: Error): NetworkError {
  let cause: unknown = error;
  while (cause instanceof Error && (cause.cause instanceof Error || cause instanceof AggregateError))
    cause = cause instanceof AggregateError ? cause.errors[0] : cause.cause;
  return cause as NetworkError;
}

function describeReason(error: Error): string {
  if (!(error instanceof TypeError)) return error.message;
  const {code, address, port, hostname, message} = findCause(error);
  const place = address === undefined ? hostname : `${address}:${port}`;
  return `could not be read (${[code ?? message, code && place].filter(Boolean).join(' ')}).`;
}
