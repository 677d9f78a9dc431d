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
 * not send the reader's browser, or a server, to another. One that names its pages by `http:` on a host of `https:` means that.
 */
export function withNextPage(list: ArticleList, next: string | undefined, addresses: readonly string[]): ArticleList {
  if (next === undefined) return list;
  const {next: _, ...rest} = list;
  const known = addresses.filter((address) => URL.canParse(address)).map((address) => new URL(address));
  const page = sameOrigin(next, known);
  if (page !== undefined) return {...rest, next: page};
  const message = `the next page is ${next.slice(0, QUOTED)}, which is not of ${known[0]?.origin ?? 'a known origin'}; it was not followed.`;
  return {...rest, problems: [...rest.problems, {code: 'other-origin', message}]};
}

function sameOrigin(next: string, known: readonly URL[]): string | undefined {
  const base = known[0]?.href;
  if (!URL.canParse(next, base)) return undefined;
  const url = new URL(next, base);
  if (known.some(({protocol, host}) => protocol === 'https:' && host === url.host) && url.protocol === 'http:')
    url.protocol = 'https:';
  const isKnown = /^https?:$/.test(url.protocol) && known.some(({origin}) => origin === url.origin);
  return isKnown ? url.href : undefined;
}
