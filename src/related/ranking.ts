import type {NewsArticle} from '../model/news-article.js';
import {parseMoment} from '../locale/moment.js';
import {normalize} from '../text/normalize.js';
import {plainText} from '../text/plain-text.js';
import {stem} from '../text/stem.js';
import {isStopWord} from '../text/stop-words.js';
import {words} from '../text/words.js';

export interface RankingOptions {
  /** How many to return. Default: all. */
  limit?: number;
  /** The present, milliseconds since 1970. */
  now?: number;
}

/** How much a word counts by where it stands. */
const WEIGHTS = {headline: 3, keywords: 3, description: 1, section: 2, body: 1};
const BODY_CHARACTERS = 250;
/** Freshness adds at most this much to a similarity between 0 and 1, and halves every month. */
const FRESHNESS = 0.08;
const HALF_LIFE = 30 * 24 * 60 * 60 * 1000;
/** As similar as this, it is the same story again. */
const DUPLICATE = 0.92;

type Vector = Map<string, number>;

/**
 * Candidates by relatedness to an article: the cosine of their TF-IDF vectors over light-stemmed words of headline,
 * summary, section and tags, with a little for freshness. Near-duplicates of the article or of one ranked before it are
 * left out.
 */
export function rankRelated(current: NewsArticle, candidates: NewsArticle[], options: RankingOptions = {}): NewsArticle[] {
  const {limit = candidates.length, now = Date.now()} = options;
  const counts = [current, ...candidates].map(termsOf);
  const frequencies = documentFrequencies(counts);
  const [own, ...vectors] = counts.map((terms) => weigh(terms, frequencies, counts.length)) as [Vector, ...Vector[]];
  const scored = candidates
    .map((article, index) => ({article, vector: vectors[index]!, similarity: cosine(own, vectors[index]!)}))
    .filter(({similarity}) => similarity < DUPLICATE)
    .map((entry) => ({...entry, score: entry.similarity + freshness(entry.article, now)}))
    .sort((a, b) => b.score - a.score);
  const kept: typeof scored = [];
  for (const entry of scored) {
    if (kept.length >= limit) break;
    if (kept.every(({vector}) => cosine(vector, entry.vector) < DUPLICATE)) kept.push(entry);
  }
  return kept.map(({article}) => article);
}

/** Candidates by date, the newest first; those without one last, in their own order. */
export function rankRecent(candidates: NewsArticle[]): NewsArticle[] {
  return [...candidates].sort((a, b) => published(b) - published(a));
}

const published = ({datePublished}: NewsArticle): number => (datePublished && parseMoment(datePublished)?.epoch) || 0;

function freshness(article: NewsArticle, now: number): number {
  const epoch = published(article);
  return epoch === 0 ? 0 : FRESHNESS * 0.5 ** (Math.max(0, now - epoch) / HALF_LIFE);
}

function termsOf(article: NewsArticle): Vector {
  const terms: Vector = new Map();
  const add = (text: string | undefined, weight: number) => {
    for (const word of words(normalize(text ?? ''))) {
      if (isStopWord(word)) continue;
      const term = stem(word);
      terms.set(term, (terms.get(term) ?? 0) + weight);
    }
  };
  const name = (label: string | {name: string}) => (typeof label === 'string' ? label : label.name);
  add(article.headline, WEIGHTS.headline);
  add(article.description, WEIGHTS.description);
  add(article.keywords?.map(name).join(' '), WEIGHTS.keywords);
  add(article.articleSection?.map(name).join(' '), WEIGHTS.section);
  add(plainText(article.articleBody ?? '').slice(0, BODY_CHARACTERS), WEIGHTS.body);
  return terms;
}

function documentFrequencies(documents: Vector[]): Vector {
  const frequencies: Vector = new Map();
  for (const terms of documents) for (const term of terms.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return frequencies;
}

/** TF-IDF, with logarithmic term frequency, to unit length. A word of every document weighs nothing. */
function weigh(terms: Vector, frequencies: Vector, total: number): Vector {
  const weighed: Vector = new Map();
  let square = 0;
  for (const [term, count] of terms) {
    const weight = (1 + Math.log(count)) * Math.log(total / frequencies.get(term)!);
    if (weight === 0) continue;
    weighed.set(term, weight);
    square += weight * weight;
  }
  const length = Math.sqrt(square) || 1;
  for (const [term, weight] of weighed) weighed.set(term, weight / length);
  return weighed;
}

function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [term, weight] of small) sum += weight * (large.get(term) ?? 0);
  return sum;
}
