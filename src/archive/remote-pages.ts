import {setTimeout} from 'node:timers/promises';
import type {ArticleList} from '../sources/article-list.js';
import {loadArticles, LoadError} from '../sources/load-articles.js';

/** Times a page is asked for before the run gives up; between them one second, two, four. */
const TRIES = 4;
const TIMEOUT = 30_000;
const MAX_SIZE = 50_000_000;
/** As many posts as WordPress gives at once. */
const PER_PAGE = 100;

/** A page of a remote list, and how to go on after it. */
export interface RemotePage extends ArticleList {
  url: string;
}

/** Reads a remote list page by page, from `start`: a feed, a JSON list, or all posts of a WordPress site. */
export async function* remotePages(address: string, start: string | undefined, signal?: AbortSignal): AsyncGenerator<RemotePage> {
  let url: string | undefined = start ?? (await firstPage(address, signal));
  while (url !== undefined) {
    const page: ArticleList = await patiently(url, signal);
    yield {...page, url};
    url = page.next === url ? undefined : page.next;
  }
}

/** A site that says it is WordPress (by its `Link` header, "https://api.w.org/") is asked for its posts; anything else is read as it is. */
async function firstPage(address: string, signal?: AbortSignal): Promise<string> {
  if (/rest_route=|\/wp-json\//.test(address)) return address;
  const response = await fetch(address, {method: 'HEAD', signal: within(signal)}).catch(() => undefined);
  const base = /<([^>]+)>;\s*rel="https:\/\/api\.w\.org\/"/.exec(response?.headers.get('link') ?? '')?.[1];
  if (base === undefined) return address;
  const url = new URL(base, address);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', '/wp/v2/posts');
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2/posts`;
  url.searchParams.set('_embed', '');
  url.searchParams.set('per_page', String(PER_PAGE));
  return url.href;
}

function within(signal: AbortSignal | undefined): AbortSignal {
  const limit = AbortSignal.timeout(TIMEOUT);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}

async function patiently(url: string, signal?: AbortSignal): Promise<ArticleList> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await loadArticles(url, {timeout: TIMEOUT, maxSize: MAX_SIZE, ...(signal && {signal})});
    } catch (error) {
      const isLasting = !(error instanceof LoadError && error.isTemporary);
      if (isLasting || attempt === TRIES) throw error;
      await setTimeout(1000 * 2 ** (attempt - 1), undefined, {...(signal && {signal})});
    }
  }
}
