import {closestAcross, hasPage} from '../../platform/page.js';
import {readPageMetadata} from '../../platform/page-metadata.js';
import type {NewsArticle} from '../../model/news-article.js';

/**
 * The article that a list stands beside, where it is not told: the one that its page says it is (Open Graph, "article"), else
 * the `<article>` around the list, if that has the page's headline.
 */
export function currentArticle(list: Element): NewsArticle | undefined {
  return hasPage ? (fromOpenGraph() ?? fromAncestor(list)) : undefined;
}

function fromOpenGraph(): NewsArticle | undefined {
  const contents = (name: string) =>
    [...document.querySelectorAll<HTMLMetaElement>(`meta[property="${name}"], meta[name="${name}"]`)].map(({content}) =>
      content.trim(),
    );
  if (contents('og:type')[0] !== 'article') return undefined;
  const {url, headline} = readPageMetadata();
  const [description] = [...contents('og:description'), ...contents('description')];
  return {
    url,
    headline,
    ...(description && {description}),
    articleSection: contents('article:section'),
    keywords: contents('article:tag'),
  };
}

function fromAncestor(list: Element): NewsArticle | undefined {
  const article = closestAcross(list, 'article, maqal-article');
  const headline = article?.querySelector('h1')?.textContent.trim();
  if (!headline) return undefined;
  const description = article!.querySelector('p:not([slot])')?.textContent.trim();
  return {url: readPageMetadata().url, headline, ...(description && {description})};
}
