import {remember} from './remember.js';

/** What says where a reader came from, or in what dress the page is shown, and not which page it is. */
const TRACKING =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ttclid|twclid|li_fat_id|igshid|igsh|mc_[ce]id|_g[al]|ref|ref_src|ref_url|referrer|replytocom|__twitter_impression)$/;
/** Blogger's page for phones, AMP's query, and a feed's mark on its links. */
const DRESS = new Map([
  ['m', /^[01]$/],
  ['amp', /^(?:1|true)?$/],
  ['output', /^amp$/],
  ['outputtype', /^amp$/],
  ['source', /^rss/],
]);
const HOST_IN_DRESS = /^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.[^.]+)/;
const FILE_OF_FOLDER = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;
const PATH_IN_DRESS = /^\/amp(?=\/.)|\/amp\/?$|\.amp(?=\.html?$)/gi;

/** Addresses without a host begin at it. */
const ANY_SITE = 'https://address.invalid/';

/**
 * One key for all addresses of one page: whatever the scheme, "www." or "m.", AMP, tracking, the order of the query, `index.html`, the closing slash,
 * and how its bytes are written ("خبر", "%D8%AE…", "%d8%ae…"). What tells pages apart stays: `?p=123`, `?id=5`, a route after "#!" or "#/".
 * A text that is no address is its own key.
 */
export const addressKey = remember((address: string, base?: string): string => {
  const url = parse(address, base);
  return url ? url.host.replace(/:(?:80|443)$/, '').replace(HOST_IN_DRESS, '') + keyOfPath(url) : address;
});

/** The same without the host: a copy of a site is the same site. */
export function pathKey(address: string): string {
  const url = parse(address, ANY_SITE);
  return url ? keyOfPath(url) : address;
}

function parse(address: string, base: string | undefined): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

function keyOfPath({pathname, searchParams, hash}: URL): string {
  const path = decoded(pathname).replace(FILE_OF_FOLDER, '/').replace(PATH_IN_DRESS, '').replace(/\/+$/, '');
  const query = [...searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !DRESS.get(name.toLowerCase())?.test(value))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const route = /^#[!/]/.test(hash) ? decoded(hash) : '';
  return path + (query.length > 0 ? `?${new URLSearchParams(query).toString()}` : '') + route;
}

/** Text as Unicode writes it; bytes that are none (windows-1256) in the form of browsers. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize();
  } catch {
    return text.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase());
  }
}
