import type {ArticleList} from '../sources/article-list.js';
import {sameOriginUrl} from '../sources/next-page.js';
import {fetchPage, within, type FetchedPage, type Validators} from './fetch-page.js';

/** As many posts as WordPress gives at once. */
const PER_PAGE = 100;
/** Pages in a row without a new article after which there are taken to be no more. */
const PAGES_WITHOUT_NEWS = 3;

/** What is known of a page from an interrupted run. */
export interface NotedPage extends ArticleList {
  /** The address that answered. */
  url: string;
  validators: Validators;
}

/** A page of a remote list. */
export interface RemotePage extends FetchedPage {
  /** The address that was asked. */
  asked: string;
  /** Whether it is as it was noted. */
  isNoted: boolean;
}

export interface RemoteOptions {
  /** Pages of a list at most. */
  maxPages: number;
  noted: (address: string) => NotedPage | undefined;
  onProblem?: ((message: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Reads a remote list page by page: a feed, a JSON list, or all posts of a WordPress site. A page that was asked for before, three in a row without a
 * new article, a page of another origin and a number of pages end the reading; each is told.
 */
export async function* remotePages(address: string, options: RemoteOptions): AsyncGenerator<RemotePage> {
  const {maxPages, noted, onProblem, signal} = options;
  const asked = new Set<string>();
  const known = new Set<string>();
  let withoutNews = 0;
  let by: string | undefined;
  let url = await firstPage(address, signal);
  for (;;) {
    asked.add(url);
    const before = noted(url);
    const fetched = await fetchPage(url, {
      by,
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
        : endOf({next, asked, withoutNews, maxPages});
    if (end !== undefined || next === undefined) return onProblem?.(`${url} ${end}; the reading ended there.`);
    by = page.url;
    url = next;
  }
}

function endOf({
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
  if (withoutNews >= PAGES_WITHOUT_NEWS) return `is the last of ${PAGES_WITHOUT_NEWS} pages in a row without a new article`;
  return asked.size >= maxPages ? `is page ${maxPages}, and no more are read (--max-pages, maxPages)` : undefined;
}

const hasAny = (validators: Validators): boolean => Object.keys(validators).length > 0;

/** Servers do not see what stands after "#". */
const withoutFragment = (url: string | undefined): string | undefined => url?.replace(/#.*$/, '');

/** A site that says it is WordPress (by its `Link` header, "https://api.w.org/") is asked for its posts; anything else is read as it is. */
async function firstPage(address: string, signal: AbortSignal | undefined): Promise<string> {
  if (/rest_route=|\/wp-json\//.test(address)) return address;
  const response = await fetch(address, {method: 'HEAD', signal: within(signal)}).catch(() => undefined);
  signal?.throwIfAborted();
  const link = /<([^>]+)>;\s*rel="https:\/\/api\.w\.org\/"/.exec(response?.headers.get('link') ?? '')?.[1];
  const base = link === undefined ? undefined : sameOriginUrl(link, [response!.url]);
  if (base === undefined) return address;
  const url = new URL(base);
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', '/wp/v2/posts');
  else url.pathname = `${url.pathname.replace(/\/$/, '')}/wp/v2/posts`;
  url.searchParams.set('_embed', '');
  url.searchParams.set('per_page', String(PER_PAGE));
  return url.href;
}
