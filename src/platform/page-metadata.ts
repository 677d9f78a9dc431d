import {safeUrl} from '../text/safe-url.js';
import {hasPage} from './page.js';

export interface PageMetadata {
  /** Canonical address; empty on a server. */
  url: string;
  headline: string;
  image: string | undefined;
}

/**
 * Reads a page's own metadata: canonical address, headline and picture for sharing (Open Graph). Addresses are absolute; one that is
 * not on the web is skipped for the next that the page gives.
 */
export function readPageMetadata(): PageMetadata {
  if (!hasPage) return {url: '', headline: '', image: undefined};
  const [canonical] = [...document.querySelectorAll('link[rel~="canonical"]')].flatMap(
    (link) => webUrl(link.getAttribute('href')) ?? [],
  );
  const contents = (property: string) =>
    [...document.querySelectorAll<HTMLMetaElement>(`meta[property="${property}"]`)].map(({content}) => content.trim());
  const first = (property: string) => contents(property).flatMap((content) => webUrl(content) ?? [])[0];
  return {
    url: canonical ?? first('og:url') ?? location.href,
    headline: contents('og:title').find(Boolean) ?? document.title,
    image: first('og:image'),
  };
}

/** The base of relative addresses; `undefined` on a server. */
export const baseUrl = (): string | undefined => (hasPage ? document.baseURI : undefined);

/** Makes an address on the web absolute; `undefined` for any other, and on a server for a relative one. */
export function webUrl(address: unknown): string | undefined {
  const safe = safeUrl(address);
  if (safe === undefined || !URL.canParse(safe, baseUrl())) return undefined;
  const {protocol, href} = new URL(safe, baseUrl());
  return /^https?:$/.test(protocol) ? href : undefined;
}
