import type {NewsArticle} from '../model/news-article.js';
import {BODY_CHARACTERS} from '../ranking/terms.js';
import {excerpt} from '../text/excerpt.js';
import {textOfHtml} from '../text/html/html-text.js';

export const MAX_SUMMARY_LETTERS = 160;
/** So much HTML holds the beginning of its text. */
const MAX_MARKUP_CHARACTERS = 2000;

/** As much of an article as its relations and its card need. */
export function briefOf({articleBody = '', ...article}: NewsArticle): NewsArticle {
  return {...article, articleBody: textOfHtml(articleBody.slice(0, MAX_MARKUP_CHARACTERS)).slice(0, BODY_CHARACTERS)};
}

/** What a card says in its badge, as it is. */
const BADGE_FIELDS = [
  '@type',
  'genre',
  'isAccessibleForFree',
  'sponsor',
  'video',
  'audio',
  'coverageEndTime',
  'timeRequired',
  'inLanguage',
] as const;

/** As much of an article as a card shows. */
export function cardOf(article: NewsArticle): NewsArticle {
  const {url, headline, description, articleSection, datePublished, dateModified, author, image} = article;
  return {
    ...(url !== undefined && {url}),
    headline,
    ...(description !== undefined && {description: excerpt(description, MAX_SUMMARY_LETTERS)}),
    ...(articleSection && {articleSection: articleSection.slice(0, 1)}),
    ...(datePublished !== undefined && {datePublished}),
    /* Of anything else a card does not say it. */
    ...(article['@type'] === 'LiveBlogPosting' && dateModified !== undefined && {dateModified}),
    ...(author && {author: author.slice(0, 1).map(({name}) => ({name}))}),
    ...(image && {
      image: {url: image.url, ...(image.width && {width: image.width}), ...(image.height && {height: image.height})},
    }),
    ...Object.fromEntries(BADGE_FIELDS.filter((name) => article[name] !== undefined).map((name) => [name, article[name]])),
  };
}
