import type {Label, NewsArticle} from '../model/news-article.js';
import {textOfHtml} from '../text/html-text.js';

/** The article as schema.org JSON-LD. "<" is escaped, so that no text in it can end a script. */
export function jsonLd(article: NewsArticle): string {
  const {image, author, sourceOrganization, articleBody, articleSection, keywords, ...rest} = article;
  const names = (labels: (string | Label)[]) => labels.map((label) => (typeof label === 'string' ? label : label.name));
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...rest,
    ...(articleSection && {articleSection: names(articleSection)}),
    ...(keywords && {keywords: names(keywords)}),
    ...(image && {image: {'@type': 'ImageObject', ...image}}),
    ...(author && {author: author.map((person) => ({'@type': 'Person', ...person}))}),
    ...(sourceOrganization && {sourceOrganization: {'@type': 'Organization', ...sourceOrganization}}),
    ...(articleBody && {articleBody: textOfHtml(articleBody)}),
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** Whether a page already describes the article of an address, or any article where no address is known. */
export function describesArticle(page: Document, url: string | undefined): boolean {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].some((script) => {
    const text = script.textContent ?? '';
    return /"@type"\s*:\s*"[^"]*Article"/.test(text) && (url === undefined || text.includes(JSON.stringify(url).slice(1, -1)));
  });
}
