import type {ArticleList} from './article-list.js';

/** Letters of an address that a message quotes. */
const QUOTED_LETTERS = 200;

/** A link of a `Link` header: its target and its parameters (RFC 8288, 3). */
const LINK = /<([^<>]*)>((?:[^",<]|"[^"]*")*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;]+))/i;

/** The address of the next page from a `Link` header, which WordPress sends. */
export function nextOfLinkHeader(header: string | null): string | undefined {
  for (const [, target, parameters] of header?.matchAll(LINK) ?? []) {
    const [, quoted, bare = ''] = RELATION.exec(parameters!) ?? [];
    if ((quoted ?? bare).toLowerCase().split(/\s+/).includes('next')) return target;
  }
  return undefined;
}

/**
 * Keeps the address of a list's next page only if it has the origin of one of the `addresses` from which the list was loaded: a feed must
 * not send the reader's browser, or a server, to another origin.
 */
export function withNextPage(list: ArticleList, next: string | undefined, addresses: readonly string[]): ArticleList {
  if (next === undefined) return list;
  const {next: _, ...rest} = list;
  const known = addresses.filter((address) => URL.canParse(address));
  const page = sameOriginUrl(next, known);
  if (page !== undefined) return {...rest, next: page};
  const origin = known[0] === undefined ? 'a known origin' : new URL(known[0]).origin;
  const message = `the next page is ${next.slice(0, QUOTED_LETTERS)}, which is not of ${origin}; it was not followed.`;
  return {...rest, problems: [...rest.problems, {code: 'other-origin', message}]};
}

/**
 * Resolves an address in a page, if it has the origin of one of the addresses from which the page was loaded; `undefined` for any other. A site
 * behind a proxy often gives its addresses with "http:" though it is loaded by "https:"; such an address gets the scheme of the page.
 */
export function sameOriginUrl(address: string, known: readonly string[]): string | undefined {
  if (!URL.canParse(address, known[0])) return undefined;
  const url = new URL(address, known[0]);
  const origins = known.map((page) => new URL(page));
  const own = origins.find(({host}) => host === url.host);
  if (own && /^https?:$/.test(url.protocol)) url.protocol = own.protocol;
  const isKnown = /^https?:$/.test(url.protocol) && origins.some(({origin}) => origin === url.origin);
  return isKnown ? url.href : undefined;
}
