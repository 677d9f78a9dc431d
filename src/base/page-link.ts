import {hasPage} from './page.js';

export interface PageLink {
  /** Empty where there is no page. */
  url: string;
  headline: string;
  image: string | undefined;
}

/** What a page says of itself: the canonical address, and the headline that it offers to those who share it. */
export function pageLink(): PageLink {
  if (!hasPage) return {url: '', headline: '', image: undefined};
  const content = (property: string) => document.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content.trim();
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return {
    url: canonical || content('og:url') || location.href,
    headline: content('og:title') || document.title,
    image: content('og:image'),
  };
}

/** What relative addresses are relative to; `undefined` where there is no page. */
export const baseUrl = (): string | undefined => (hasPage ? document.baseURI : undefined);
