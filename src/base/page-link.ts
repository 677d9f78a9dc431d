export interface PageLink {
  url: string;
  headline: string;
  image: string | undefined;
}

/** What a page says of itself: the canonical address, and the headline that it offers to those who share it. */
export function pageLink(page: Document): PageLink {
  const content = (property: string) => page.querySelector<HTMLMetaElement>(`meta[property="${property}"]`)?.content.trim();
  const canonical = page.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]')?.href;
  return {
    url: canonical || content('og:url') || page.location.href,
    headline: content('og:title') || page.title,
    image: content('og:image'),
  };
}
