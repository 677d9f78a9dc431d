import type {ArticleList} from '../sources/article-list.js';
import {sameOriginUrl} from '../sources/next-page.js';
import {fetchPage, withTimeout, type FetchedPage, type Validators} from './fetch-page.js';

/** Most posts that WordPress gives at once. */
const POSTS_PER_PAGE = 100;
/** The reading ends after this many pages in a row without a new article. */
const MAX_PAGES_WITHOUT_NEWS = 3;

/** A page from the journal of an interrupted run. */
export interface NotedPage extends ArticleList {
  /** The address that answered. */
  url: string;
  validators: Validators;
}

/** A page of a remote list. */
export interface RemotePage extends FetchedPage {
  /** The requested address. */
  asked: string;
  /** Whether it is unchanged since it was written to the journal. */
  isNoted: boolean;
}

export interface RemoteOptions {
  /** Most pages of a list. */
  maxPages: number;
  /** Finds a page in the journal. */
  noted: (address: string) => NotedPage | undefined;
  onProblem?: ((message: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Reads a remote list page by page: a feed, a JSON list, or all posts of a WordPress site. The reading ends, with a message, at a page that
 * was read before, at a page of another origin, after three pages in a row without a new article, and after `maxPages`.
 */
export async function* readRemotePages(address: string, options: RemoteOptions): AsyncGenerator<RemotePage> {
  const {maxPages, noted, onProblem, signal} = options;
  const asked = new Set<string>();
  const known = new Set<string>();
  let withoutNews = 0;
  let referrer: string | undefined;
  let url = await findFirstPage(address, signal);
  for (;;) {
    asked.add(url);
    const before = noted(url);
    const fetched = await fetchPage(url, {
      referrer,
      signal,
      validators: before && hasAny(before.validators) ? before.validators : undefined,
    });
    const page: FetchedPage = fetched ?? before!;
    yield {...page, asked: url, isNoted: !fetched};

    const count = known.size;
    for (const article of page.articles) if (article.url !== undefined) known.add(article.url);
    withoutNews = known.size > count ? 0 : withoutNews + 1;
    if (page.next === undefined) return;
    const next = withoutFragment(sameOriginUrl(page.next, [page.url]));
    const end =
      next === undefined
        ? `names a next page that is not of its own origin, ${page.next}`
        : reasonToEnd({next, asked, withoutNews, maxPages});
    if (end !== undefined || next === undefined) return onProblem?.(`${url} ${end}; the reading ended there.`);
    referrer = page.url;
    url = next;
  }
}

function reasonToEnd({
  next,
  asked,
  withoutNews,
  maxPages,
}: {
  next: string;
  asked: Set<string>;
  withoutNews: number;
  maxPages: number;
}): string | undefined {
  if (asked.has(next)) return `names a next page that was read before, ${next}`;
  if (withoutNews >= MAX_PAGES_WITHOUT_NEWS)
    return `is the last of ${MAX_PAGES_WITHOUT_NEWS} pages in a row without a new article`;
  return asked.size >= maxPages ? `is page ${maxPages}, and no more are read (--max-pages, maxPages)` : undefined;
}

const hasAny = (validators: Validators): boolean => Object.keys(validators).length > 0;

/** Removes the fragment, which servers do not see. */
const withoutFragment = (url: string | undefined): string | undefined => url?.replace(/#.*$/, '');

/** Finds the first page to read: the posts of a site whose `Link` header names WordPress's API ("https://api.w.org/"), else the address itself. */
async function findFirstPage(address: string, signal: AbortSignal | undefined): Promise<string> {
  if (/rest_route=|\/wp-json\//.test(address)) return address;
  const response = await fetch(address, {method: 'HEAD', signal: withTimeout(signal)}).catch(() => undefined);
  signal?.throwIfAborted();
  const link = /<([^>]+)>;\s*rel="https:\/\/api\.w\.org\/"/.exec(response?.headers.get('link') ?? '')?.[1];
  const base = link === undefined ? undefined : sameOriginUrl(link, [response!.url]);
  if (base === undefined) return address;
  const url = new URL(base);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', '/wp/v2/posts');
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2/posts`;
  url.searchParams.set('_embed', '');
  url.searchParams.set('per_page', String(POSTS_PER_PAGE));
  return url.href;
}
