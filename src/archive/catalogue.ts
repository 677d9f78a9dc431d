import type {NewsArticle} from '../model/news-article.js';
import {pathKey} from '../text/address-key.js';
import {excerpt} from '../text/excerpt.js';
import {MAX_SUMMARY_LETTERS} from './brief.js';
import type {Step} from './journal.js';

/** Placeholder for the site's address until it is known. */
export const UNKNOWN_SITE = 'https://site.invalid/';

/** Hosts of no public site: development servers, and the examples in generators' configurations (RFC 2606). */
const PLACEHOLDER_HOST =
  /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1?\]|0\.0\.0\.0|(?:www\.)?example\.(?:com|net|org)|.+\.invalid)$/;

/** From this many articles on, a common summary is the site's and not theirs. */
const SHARED_SUMMARY_COUNT = 3;

/** How much a source knows of an article: a list that names it, a feed or data, its own page. */
const DETAIL = {list: 0, data: 1, page: 2} as const;

interface Entry {
  article: NewsArticle;
  detail: number;
  /** Path of its page within the folder, "/2026/x/". */
  pagePath: string | undefined;
  /** Whether it comes from a folder, which is one site. */
  isLocal: boolean;
}

/**
 * Collects one entry for each article, by its canonical address. A page and a feed's item of one address are one article, and fields
 * that one of them lacks come from the other.
 */
export class Catalogue {
  readonly #entries = new Map<string, Entry[]>();
  /** Paths of pages that are no articles, whatever a feed says: lists and redirects. */
  readonly #lists = new Set<string>();
  #size = 0;

  /** @param site Address of the folder, if it is known. */
  constructor(private readonly site: string | undefined) {}

  get size(): number {
    return this.#size;
  }

  /** Number of pages that list articles or lead to other pages. */
  get lists(): number {
    return this.#lists.size;
  }

  /** Adds a step's articles; returns messages about those without a web address. */
  add({articles, file, kind}: Step): string[] {
    if (file !== undefined && (kind === 'list' || kind === 'redirect')) this.#lists.add(pathKey(file));
    const isLocal = file !== undefined;
    const detail = kind === 'article' ? DETAIL.page : kind === 'list' ? DETAIL.list : DETAIL.data;
    const problems: string[] = [];
    for (const article of articles) {
      const fault = faultOf(article.url);
      if (fault === undefined) this.#insert({article, detail, isLocal, pagePath: kind === 'article' ? file : undefined});
      else problems.push(`“${article.headline}” has ${fault}; it was left out.`);
    }
    return problems;
  }

  #insert(entry: Entry): void {
    entry.article.url = removeTracking(entry.article.url!);
    if (!isWebAddress(entry.article.image?.url ?? '')) delete entry.article.image;
    const path = pathKey(entry.article.url);
    const entries = this.#entries.get(path);
    const same = entries?.find((other) => isSame(entry, other));
    if (same) return void Object.assign(same, mergeEntries(same, entry));
    this.#size++;
    if (entries) entries.push(entry);
    else this.#entries.set(path, [entry]);
  }

  /** Yields the articles with their public addresses, and empties the catalogue. */
  *articles(): Generator<NewsArticle> {
    for (const path of this.#lists) this.#removeLists(path);
    const all = [...this.#entries.values()].flat();
    this.#entries.clear();
    const site = this.site ?? inferSite(all);
    const shared = findSharedSummaries(all);
    for (let at = 0; at < all.length; at++) {
      const {article, isLocal, pagePath} = all[at]!;
      delete all[at];
      yield isLocal ? locate(summarize(article, shared), site, pagePath) : article;
    }
  }

  /** Removes a page that is a list, though a feed has it as an item, as the feeds of taxonomies do. */
  #removeLists(path: string): void {
    const kept = (this.#entries.get(path) ?? []).filter(({detail, isLocal}) => detail === DETAIL.page || !isLocal);
    this.#size -= (this.#entries.get(path)?.length ?? 0) - kept.length;
    this.#entries.set(path, kept);
  }
}

/** Whether two entries of one path are one article: in a folder they are, elsewhere two hosts are two sites. */
function isSame(a: Entry, b: Entry): boolean {
  if (a.isLocal && b.isLocal) return true;
  const [one, other] = [hostOf(a.article.url!), hostOf(b.article.url!)];
  return one === other || (a.isLocal && isPlaceholder(one)) || (b.isLocal && isPlaceholder(other));
}

/** Merges two entries: the more detailed one wins, missing fields come from the other, and the address from one with a real host. */
function mergeEntries(a: Entry, b: Entry): Entry {
  const [first, second] = a.detail >= b.detail ? [a, b] : [b, a];
  const article = {...second.article, ...first.article};
  article.articleBody = first.article.articleBody || second.article.articleBody || '';
  if (isPlaceholder(hostOf(first.article.url!))) article.url = second.article.url!;
  return {article, detail: first.detail, isLocal: first.isLocal || second.isLocal, pagePath: first.pagePath ?? second.pagePath};
}

/** Says why an article cannot be linked to; `undefined` if it can. */
function faultOf(url: string | undefined): string | undefined {
  if (url === undefined) return 'no address';
  return isWebAddress(url) ? undefined : `an address that is none, ${url}`;
}

/** Whether a text is an address of the web, also without a host: no "http://[", `javascript:` or `file:`. */
const isWebAddress = (address: string): boolean =>
  URL.canParse(address, UNKNOWN_SITE) && /^https?:$/.test(new URL(address, UNKNOWN_SITE).protocol);

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');

const isPlaceholder = (host: string): boolean => host === '' || PLACEHOLDER_HOST.test(host);

/** Removes the query parameters of campaigns. */
function removeTracking(address: string): string {
  if (!/[?&](?:utm_\w+|fbclid|gclid)=/.test(address)) return address;
  const [path, query = ''] = address.replace(/#.*$/, '').split('?', 2);
  const kept = query.split('&').filter((part) => !/^(?:utm_\w+|fbclid|gclid)=/.test(part));
  return kept.length > 0 ? `${path}?${kept.join('&')}` : path!;
}

/**
 * Infers the address of a folder from most of its pages: a page's canonical address without its path in the folder, or the origin if the
 * paths differ.
 */
function inferSite(entries: readonly Entry[]): string | undefined {
  const votes = new Map<string, number>();
  for (const {article, pagePath, isLocal} of entries) {
    if (!isLocal || isPlaceholder(hostOf(article.url!))) continue;
    const url = new URL(article.url!);
    const [path, place] = [pathKey(url.href), pagePath === undefined ? undefined : pathKey(pagePath)];
    const isUnder = place !== undefined && path.endsWith(place);
    const site = url.origin + (isUnder ? path.slice(0, path.length - place.length) : '') + '/';
    votes.set(site, (votes.get(site) ?? 0) + (isUnder ? 2 : 1));
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function findSharedSummaries(entries: readonly Entry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const {article, isLocal} of entries)
    if (isLocal && article.description) counts.set(article.description, (counts.get(article.description) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= SHARED_SUMMARY_COUNT).map(([summary]) => summary));
}

/** Gives an article without a summary of its own the beginning of its text. */
function summarize(article: NewsArticle, shared: ReadonlySet<string>): NewsArticle {
  const {description, ...rest} = article;
  if (description && !shared.has(description)) return article;
  return rest.articleBody ? {...rest, description: excerpt(rest.articleBody, MAX_SUMMARY_LETTERS)} : article;
}

/** Replaces placeholder hosts in an article's addresses by the site, or removes them: a path belongs to the site that the index is on. */
function locate(article: NewsArticle, site: string | undefined, pagePath: string | undefined): NewsArticle {
  const place = (address: string): string => {
    if (URL.canParse(address) && !isPlaceholder(hostOf(address))) return address;
    const {pathname, search, host} = new URL(address, UNKNOWN_SITE);
    /* Two slashes at the beginning would name a host. */
    const path = pathname.replace(/^\/+/, '/') + search;
    if (site === undefined) return path;
    /* A file's path is relative to the folder, that of a canonical address to the root. */
    const isOfFile = host === new URL(UNKNOWN_SITE).host && pagePath !== undefined && pathKey(pagePath) === pathKey(path);
    return (isOfFile ? new URL('.', site).href.slice(0, -1) : new URL(site).origin) + path;
  };
  return {
    ...article,
    url: place(article.url!).replace(/\/index\.html?$/, '/'),
    ...(article.image && {image: {...article.image, url: place(article.image.url)}}),
  };
}
