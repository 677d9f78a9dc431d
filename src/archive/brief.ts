import type {NewsArticle} from '../model/news-article.js';
import {BODY_CHARACTERS} from '../ranking/words/terms.js';
import {excerpt} from '../text/excerpt.js';
import {textOfHtml} from '../text/html/html-text.js';

/** Letters of a summary on a card. */
export const MAX_SUMMARY_LETTERS = 160;
/** Characters of HTML that are enough for the beginning of its text. */
const MAX_MARKUP_CHARACTERS = 2000;

/** Reduces an article to what its relations and its card need. */
export function briefOf({articleBody = '', ...article}: NewsArticle): NewsArticle {
  return {...article, articleBody: textOfHtml(articleBody.slice(0, MAX_MARKUP_CHARACTERS)).slice(0, BODY_CHARACTERS)};
}

/** Properties of a card that are kept whole: those of its badge, the reading time and the language. */
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

/** Reduces an article to what a card shows. */
export function cardOf(article: NewsArticle): NewsArticle {
  const {url, headline, description, articleSection, datePublished, dateModified, author, image} = article;
  return {
    ...(url !== undefined && {url}),
    headline,
    ...(description !== undefined && {description: excerpt(description, MAX_SUMMARY_LETTERS)}),
    ...(articleSection && {articleSection: articleSection.slice(0, 1)}),
    ...(datePublished !== undefined && {datePublished}),
    /* A card shows the change of nothing else. */
    ...(article['@type'] === 'LiveBlogPosting' && dateModified !== undefined && {dateModified}),
    ...(author && {author: author.slice(0, 1).map(({name}) => ({name}))}),
    ...(image && {
      image: {url: image.url, ...(image.width && {width: image.width}), ...(image.height && {height: image.height})},
    }),
    ...Object.fromEntries(BADGE_FIELDS.filter((name) => article[name] !== undefined).map((name) => [name, article[name]])),
  };
}
