import {memoize} from './memoize.js';

/** Query parameters that say where a reader came from, not which page it is: those of analytics, networks, and news sites' feeds. */
const TRACKING_PARAMETER = new RegExp(
  `^(?:${[
    String.raw`(?:utm|at|ns|guce)_\w+|(?:mtm|pk)_(?:campaign|cid|content|group|keyword|kwd|medium|placement|source)`,
    String.raw`(?:fb|g|d|y|tt|tw)clid|msclkid|rb_clickid|gclsrc|[gw]braid|srsltid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_g[al]|vero_id`,
    'ref_src|ref_url|referrer|replytocom|__twitter_impression|traffic_source|maca|ocid|xtor|cmpid|cmp|ito|smid|smtyp|emc|guccounter|wt\\.\\w+',
  ].join('|')})$`,
  'i',
);
/** Parameters that track only with these values: a referrer's name, a feed's mark, Blogger's page for phones, AMP's query. */
const TRACKING_VALUES = new Map([
  ['ref', /^(?!.*\d{3})/],
  ['partner', /^rss$/],
  ['source', /^rss(?:-|$)/],
  ['m', /^[01]$/],
  ['amp', /^(?:1|true)?$/],
  ['noamp', /^/],
  ['nonamp', /^/],
  ['output', /^amp$/],
  ['outputtype', /^amp$/],
]);
const HOST_VARIANT = /^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.[^.]+)/;
const INDEX_FILE = /\/(?:index|default)\.(?:html?|php|aspx?)$/i;
const PATH_VARIANT = /^\/amp(?=\/.)|\/amp\/?$|\.amp(?=\.html?$|$)|(?<=\/)\/+/gi;
/** An AMP cache keeps a copy of a page under an address that contains the page's own. */
const AMP_CACHE_PREFIX = /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org\/[a-z]|(?:www\.)?google\.[a-z.]+\/amp)\/(?:s\/)?(?=[^/]+\.)/;

/** Base for addresses without a host. */
const PLACEHOLDER_SITE = 'https://address.invalid/';

/**
 * Gives all addresses of one page the same key: it ignores the scheme, "www." and "m.", AMP, tracking, the order of the query, `index.html`, the
 * closing slash, and how bytes are written ("خبر", "%D8%AE…", "%d8%ae…"). It keeps `?p=123`, `?id=5` and a route after "#!" or "#/", which name
 * different pages. A text that is no address is its own key.
 */
export const addressKey = memoize((address: string, base?: string): string => {
  const url = parseAddress(address, base);
  return url ? url.host.replace(/\.?(?::(?:80|443))?$/, '').replace(HOST_VARIANT, '') + keyOfPath(url) : address;
});

/** Like `addressKey`, without the host: a copy of a site counts as the site. */
export function pathKey(address: string): string {
  const url = parseAddress(address, PLACEHOLDER_SITE);
  return url ? keyOfPath(url) : address;
}

function parseAddress(address: string, base: string | undefined): URL | undefined {
  const original = address.replace(AMP_CACHE_PREFIX, 'https://');
  return URL.canParse(original, base) ? new URL(original, base) : undefined;
}

function keyOfPath({pathname, searchParams, hash}: URL): string {
  const path = decodePath(pathname).replace(INDEX_FILE, '/').replace(PATH_VARIANT, '').replace(/\/+$/, '');
  const query = [...searchParams]
    .filter(([name, value]) => !TRACKING_PARAMETER.test(name) && !TRACKING_VALUES.get(name.toLowerCase())?.test(value))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const route = /^#[!/]/.test(hash) ? decodePath(hash) : '';
  return path + (query.length > 0 ? `?${new URLSearchParams(query).toString()}` : '') + route;
}

/** Decodes a path, except for characters whose decoding would change the address; bytes that are not UTF-8 (windows-1256) stay as browsers write them. */
function decodePath(text: string): string {
  const safe = text.replace(/%(?![\da-f]{2})/gi, '%25').replace(/%(?=2[35f]|3f|5c)/gi, '%25');
  try {
    return decodeURIComponent(safe)
      .replace(/%[\da-f]{2}/gi, upperCase)
      .normalize();
  } catch {
    return text.replace(/%[\da-f]{2}/gi, upperCase);
  }
}

const upperCase = (escape: string): string => escape.toUpperCase();
