import {fromJsonLd, type ArticleList} from './from-json-ld.js';

export interface LoadOptions {
  signal?: AbortSignal;
  /** Milliseconds; default 10,000. */
  timeout?: number;
  /** Bytes; default 5 MB. */
  maxSize?: number;
}

/**
 * Fetches a JSON list of articles. Rejects with one clear message on a network error, a status other than 2xx, a time-out, too much
 * data, or what is no JSON; with an `AbortError` when the signal aborted.
 */
export async function loadArticles(url: string, options: LoadOptions = {}): Promise<ArticleList> {
  const {signal, timeout = 10_000, maxSize = 5_000_000} = options;
  const limit = AbortSignal.timeout(timeout);
  const response = await fetch(url, {
    signal: signal ? AbortSignal.any([signal, limit]) : limit,
    headers: {accept: 'application/json'},
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  const text = await readText(response, maxSize);
  try {
    return fromJsonLd(JSON.parse(text));
  } catch {
    throw new Error(`${url} is not JSON (${response.headers.get('content-type') ?? 'no content type'}).`);
  }
}

/** Reads a body as UTF-8, and stops at the limit instead of filling the memory. */
async function readText(response: Response, maxSize: number): Promise<string> {
  if (!response.body) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let size = 0;
  for (;;) {
    const {done, value} = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxSize) {
      await reader.cancel();
      throw new Error(`${response.url} is larger than ${maxSize} bytes.`);
    }
    text += decoder.decode(value, {stream: true});
  }
}
