import {safeUrl} from '../text/safe-url.js';
import {hasPage} from './page.js';

export interface PageMetadata {
  /** Empty where there is no page. */
  url: string;
  headline: string;
  image: string | undefined;
}

/**
 * What a page says of itself: the canonical address, and the headline that it offers to those who share it. Addresses are absolute;
 * one that is none on the web is passed over for the next that the page gives.
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

/** What relative addresses are relative to; `undefined` where there is no page. */
export const baseUrl = (): string | undefined => (hasPage ? document.baseURI : undefined);

/** An address on the web, absolute; `undefined` for any other, and for a relative one where there is no page. */
export function webUrl(address: unknown): string | undefined {
  const safe = safeUrl(address);
  if (safe === undefined || !URL.canParse(safe, baseUrl())) return undefined;
  const {protocol, href} = new URL(safe, baseUrl());
  return /^https?:$/.test(protocol) ? href : undefined;
}
