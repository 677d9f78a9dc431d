import {pageLink} from '../base/page-link.js';
import type {NewsArticle} from '../model/news-article.js';

/** The article that a page says it is (Open Graph, "article"), for lists that are not told which one they stand beside. */
export function currentArticle(page: Document): NewsArticle | undefined {
  const contents = (name: string) =>
    [...page.querySelectorAll<HTMLMetaElement>(`meta[property="${name}"], meta[name="${name}"]`)].map(({content}) =>
      content.trim(),
    );
  if (contents('og:type')[0] !== 'article') return undefined;
  const {url, headline} = pageLink(page);
  const [description] = [...contents('og:description'), ...contents('description')];
  return {
    url,
    headline,
    ...(description && {description}),
    articleSection: contents('article:section'),
    keywords: contents('article:tag'),
  };
}
