import type {Label, NewsArticle} from '../model/news-article.js';
import {normalize} from '../text/normalize.js';
import {textOfHtml} from '../text/html/html-text.js';
import {stem} from './stem.js';
import {isStopWord} from './stop-words.js';
import {segmentWords} from '../text/words.js';

/** How much a word counts in each property of an article. */
const FIELD_WEIGHTS = {headline: 1, keywords: 2, description: 1, section: 2, body: 1};
/** Characters of a body that are read: its beginning says what it is about. */
export const BODY_CHARACTERS = 250;
/** Exponent of the inverse document frequency. Rare words identify stories, common ones subjects; the square root serves readers who look for a subject. */
const IDF_POWER = 0.5;
/** Dimensions of the space of subjects. 32 and 64 do about as well on Arabic news; 100 begins to separate stories. */
export const SUBJECT_COUNT = 32;
/** Fewer articles are too few to learn which words occur together. */
export const MIN_ARTICLES_FOR_SUBJECTS = 128;
/** A stem of one letter is the rest of a particle, and is left out. A single digit stays: it may separate two stories. */
const SINGLE_LETTER = /^\p{L}$/u;

/** Inverse document frequency: the weight of a word that `frequency` of all `articles` contain. */
export const rarityOf = (frequency: number, articles: number): number =>
  Math.log(1 + (articles - frequency + 0.5) / (frequency + 0.5)) ** IDF_POWER;

/** Counts the terms of an article, light-stemmed and without stop words, weighted by the properties that contain them. */
export function countTerms(article: NewsArticle): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string | undefined, weight: number) => {
    for (const word of segmentWords(normalize(text ?? ''))) {
      const term = stem(word);
      if (!isStopWord(word) && !SINGLE_LETTER.test(term)) counts.set(term, (counts.get(term) ?? 0) + weight);
    }
  };
  const names = (labels: (string | Label)[] | undefined) =>
    labels?.map((label) => (typeof label === 'string' ? label : label.name)).join(' ');
  add(article.headline, FIELD_WEIGHTS.headline);
  add(article.description, FIELD_WEIGHTS.description);
  add(names(article.keywords), FIELD_WEIGHTS.keywords);
  add(names(article.articleSection), FIELD_WEIGHTS.section);
  add(textOfHtml(article.articleBody ?? '').slice(0, BODY_CHARACTERS), FIELD_WEIGHTS.body);
  return counts;
}
