import {memoize} from './memoize.js';

/** What says where a reader came from, and not which page it is: of analytics, of networks, and of news sites on the links of their feeds. */
const TRACKING_PARAMETER = new RegExp(
  `^(?:${[
    String.raw`(?:utm|at|ns|guce)_\w+|(?:mtm|pk)_(?:campaign|cid|content|group|keyword|kwd|medium|placement|source)`,
    String.raw`(?:fb|g|d|y|tt|tw)clid|msclkid|rb_clickid|gclsrc|[gw]braid|srsltid|li_fat_id|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|_g[al]|vero_id`,
    'ref_src|ref_url|referrer|replytocom|__twitter_impression|traffic_source|maca|ocid|xtor|cmpid|cmp|ito|smid|smtyp|emc|guccounter|wt\\.\\w+',
  ].join('|')})$`,
  'i',
);
/** What does so by its value: a referrer's name, a feed's mark; and Blogger's page for phones, and AMP's query. */
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
/** Copies of a page that caches of AMP keep, with its address in theirs. */
const AMP_CACHE_PREFIX = /^https?:\/\/(?:[^/]+\.cdn\.ampproject\.org\/[a-z]|(?:www\.)?google\.[a-z.]+\/amp)\/(?:s\/)?(?=[^/]+\.)/;

/** Addresses without a host begin at it. */
const PLACEHOLDER_SITE = 'https://address.invalid/';

/**
 * One key for all addresses of one page: whatever the scheme, "www." or "m.", AMP, tracking, the order of the query, `index.html`, the closing slash,
 * and how its bytes are written ("خبر", "%D8%AE…", "%d8%ae…"). What tells pages apart stays: `?p=123`, `?id=5`, a route after "#!" or "#/".
 * A text that is no address is its own key.
 */
export const addressKey = memoize((address: string, base?: string): string => {
  const url = parseAddress(address, base);
  return url ? url.host.replace(/\.?(?::(?:80|443))?$/, '').replace(HOST_VARIANT, '') + keyOfPath(url) : address;
});

/** The same without the host: a copy of a site is the same site. */
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

/** Text as Unicode writes it, but for what would be another address; bytes that are none (windows-1256) in the form of browsers. */
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
