import type {Label, NewsArticle} from '../../model/news-article.js';
import {normalize} from '../../text/normalize.js';
import {textOfHtml} from '../../text/html/html-text.js';
import {stem} from './stem.js';
import {isStopWord} from './stop-words.js';
import {segmentWords} from '../../text/words.js';

/** How much a word counts in each property of an article. */
const FIELD_WEIGHTS = {headline: 1, keywords: 2, description: 1, section: 2, body: 1};
/** Characters of a body that are read: its beginning says what it is about. */
export const BODY_CHARACTERS = 250;
/** A stem of one letter is the rest of a particle, and is left out. A single digit stays: it may separate two stories. */
const SINGLE_LETTER = /^\p{L}$/u;

/** Counts the words of an article without stop words, weighted by the properties that contain them. */
export function countWords(article: NewsArticle): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string | undefined, weight: number) => {
    for (const word of segmentWords(normalize(text ?? '')))
      if (!isStopWord(word)) counts.set(word, (counts.get(word) ?? 0) + weight);
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

/** Counts the light stems of words. */
export function countStems(words: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word, count] of words) {
    const term = stem(word);
    if (!SINGLE_LETTER.test(term)) counts.set(term, (counts.get(term) ?? 0) + count);
  }
  return counts;
}
