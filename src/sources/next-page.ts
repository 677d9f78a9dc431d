import type {ArticleList} from './article-list.js';

/** Letters of an address that a message quotes. */
const QUOTED = 200;

/** A link of a `Link` header: its target, and what is said of it (RFC 8288, 3). */
const LINK = /<([^<>]*)>((?:[^",<]|"[^"]*")*)/g;
const RELATION = /;\s*rel\s*=\s*(?:"([^"]*)"|([^\s;]+))/i;

/** The next page as HTTP says it, which WordPress does. */
export function nextOfHeader(header: string | null): string | undefined {
  for (const [, target, said] of header?.matchAll(LINK) ?? []) {
    const [, quoted, bare = ''] = RELATION.exec(said!) ?? [];
    if ((quoted ?? bare).toLowerCase().split(/\s+/).includes('next')) return target;
  }
  return undefined;
}

/**
 * Keeps the address of a list's next page where it is of the origin of one of the `addresses` that the list was had from: a feed may
 * not send the reader's browser, or a server, to another.
 */
export function withNextPage(list: ArticleList, next: string | undefined, addresses: readonly string[]): ArticleList {
  if (next === undefined) return list;
  const {next: _, ...rest} = list;
  const known = addresses.filter((address) => URL.canParse(address));
  const page = ofSameOrigin(next, known);
  if (page !== undefined) return {...rest, next: page};
  const origin = known[0] === undefined ? 'a known origin' : new URL(known[0]).origin;
  const message = `the next page is ${next.slice(0, QUOTED)}, which is not of ${origin}; it was not followed.`;
  return {...rest, problems: [...rest.problems, {code: 'other-origin', message}]};
}

/**
 * An address that stands in a page, if it is of the origin of one of the addresses that the page was had from; `undefined` for any other. A site
 * behind a proxy often names itself by "http:" though it is asked by "https:"; such an address is asked as the page was.
 */
export function ofSameOrigin(address: string, known: readonly string[]): string | undefined {
  if (!URL.canParse(address, known[0])) return undefined;
  const url = new URL(address, known[0]);
  const origins = known.map((page) => new URL(page));
  const own = origins.find(({host}) => host === url.host);
  if (own && /^https?:$/.test(url.protocol)) url.protocol = own.protocol;
  const isKnown = /^https?:$/.test(url.protocol) && origins.some(({origin}) => origin === url.origin);
  return isKnown ? url.href : undefined;
}
