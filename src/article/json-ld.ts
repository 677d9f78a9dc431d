import type {Label, NewsArticle} from '../model/news-article.js';
import {safeImageUrl, safeUrl} from '../base/safe-url.js';
import {textOfHtml} from '../text/html-text.js';

/** The article as schema.org JSON-LD. "<" is escaped, so that no text in it can end a script; addresses that no reader may be sent to are left out. */
export function jsonLd(article: NewsArticle): string {
  const {url, image, author, sourceOrganization, articleBody, articleSection, keywords, ...rest} = article;
  const names = (labels: (string | Label)[]) => labels.map((label) => (typeof label === 'string' ? label : label.name));
  const picture = safeImageUrl(image?.url);
  /* JSON has no word for `undefined`: what is not there is not written. */
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    url: safeUrl(url),
    ...rest,
    articleSection: articleSection && names(articleSection),
    keywords: keywords && names(keywords),
    image: picture && {'@type': 'ImageObject', ...image, url: picture},
    author: author?.map((person) => ({'@type': 'Person', ...linked(person), image: safeImageUrl(person.image)})),
    sourceOrganization: sourceOrganization && {'@type': 'Organization', ...linked(sourceOrganization)},
    articleBody: articleBody && textOfHtml(articleBody),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

const linked = <T extends {url?: string}>(thing: T) => ({...thing, url: safeUrl(thing.url)});

/** Whether a page already describes the article of an address, or any article where no address is known. */
export function describesArticle(page: Document, url: string | undefined): boolean {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) => {
    const text = script.textContent ?? '';
    return /"@type"\s*:\s*"[^"]*Article"/.test(text) && (url === undefined || text.includes(JSON.stringify(url).slice(1, -1)));
  });
}
