import {mkdir} from 'node:fs/promises';
import {dirname} from 'node:path';
import type {NewsArticle} from '../model/news-article.js';
import {ArchiveIndex} from '../related/archive-index.js';
import {BODY_CHARACTERS} from '../related/terms.js';
import {excerpt} from '../text/excerpt.js';
import {textOfHtml} from '../text/html-text.js';
import {filesUnder, readArticleFile} from './article-files.js';
import {Journal, type Step} from './journal.js';
import {remotePages} from './remote-pages.js';
import {writeIndex, type WrittenIndex} from './write-index.js';

export interface IndexArchiveOptions {
  /** The file to write, "related.json". */
  out: string;
  /** Related articles of each; default 6. */
  limit?: number;
  /** Address that the paths of files begin at, for pages that do not say their own; default "https://site.invalid/". */
  site?: string;
  /** The present, milliseconds since 1970. */
  now?: number;
  /** Called as the work goes on; `total` is 0 where it is not known. */
  onProgress?: (step: 'read' | 'relate' | 'write', done: number, total: number) => void;
  /** Called for each item that was skipped. */
  onProblem?: (message: string) => void;
}

export interface IndexedArchive extends WrittenIndex {
  articles: number;
}

const SUMMARY_LETTERS = 160;
/** So much HTML holds the beginning of its text. */
const MARKUP_CHARACTERS = 2000;

/**
 * Writes the related articles of every article of an archive, so that a static site shows them with one small request. Sources are files, folders of
 * pages, addresses of feeds or of a WordPress site. A run that is interrupted goes on where it stopped when it is started again with the same
 * sources. Rejects with one clear message; what was written before stays until all is done.
 */
export async function indexArchive(sources: string[], options: IndexArchiveOptions): Promise<IndexedArchive> {
  const {out, limit = 6, now, onProgress} = options;
  if (!out.endsWith('.json')) throw new Error(`${out}: the index is a .json file.`);
  await mkdir(dirname(out), {recursive: true});
  const index = new ArchiveIndex();
  const cards: NewsArticle[] = [];
  const known = new Set<string>();
  const journal = new Journal(`${out}.partial`, JSON.stringify(sources));
  for await (const step of steps(sources, journal, options)) {
    for (const article of step.articles) {
      if (article.url === undefined) {
        options.onProblem?.(`${step.from}: “${article.headline}” has no address; it was left out.`);
        continue;
      }
      if (known.has(article.url)) continue;
      known.add(article.url);
      index.add(article);
      cards.push(cardOf(article));
    }
    onProgress?.('read', cards.length, 0);
  }
  if (cards.length === 0) throw new Error(`${sources.join(', ')}: no article with an address was found.`);
  const lists = new Map<number, number[]>();
  for (const list of index.related({limit, ...(now !== undefined && {now})})) {
    lists.set(lists.size, list);
    if (lists.size % 100 === 0 || lists.size === cards.length) onProgress?.('relate', lists.size, cards.length);
  }
  onProgress?.('write', 0, cards.length);
  const written = await writeIndex(out, cards, lists);
  await journal.remove();
  return {articles: cards.length, ...written};
}

/** What was read before an interruption, then what is read now; each step is noted once it is done. */
async function* steps(sources: string[], journal: Journal, options: IndexArchiveOptions): AsyncGenerator<Step> {
  const done = new Map<string, Step>();
  for await (const step of journal.steps()) {
    done.set(step.from, {...step, articles: []});
    yield step;
  }
  for (const source of sources) {
    const reading = /^https?:/i.test(source) ? readRemote(source, done, options) : readFiles(source, done, options);
    for await (const step of reading) {
      await journal.add(step);
      yield step;
    }
  }
}

async function* readFiles(source: string, done: ReadonlyMap<string, Step>, options: IndexArchiveOptions): AsyncGenerator<Step> {
  const {site = 'https://site.invalid/', onProblem} = options;
  const files = await filesUnder(source);
  const root = files[0] === source ? dirname(source) : source;
  for (const file of files) {
    if (done.has(file)) continue;
    for await (const {from, articles, problems} of readArticleFile(file, root, site)) {
      problems.forEach(({message}) => onProblem?.(`${from}: ${message}`));
      if (!done.has(from)) yield {source, from, articles: articles.map(briefOf)};
    }
  }
}

async function* readRemote(source: string, done: ReadonlyMap<string, Step>, options: IndexArchiveOptions): AsyncGenerator<Step> {
  const last = [...done.values()].filter((step) => step.source === source).at(-1);
  if (last && last.next === undefined) return;
  for await (const {articles, problems, next, url} of remotePages(source, last?.next)) {
    problems.forEach(({message}) => options.onProblem?.(`${url}: ${message}`));
    yield {source, from: url, articles: articles.map(briefOf), ...(next !== undefined && {next})};
  }
}

/** As much of an article as its relations and its card need. */
function briefOf({articleBody = '', ...article}: NewsArticle): NewsArticle {
  return {...article, articleBody: textOfHtml(articleBody.slice(0, MARKUP_CHARACTERS)).slice(0, BODY_CHARACTERS)};
}

/** As much of an article as a card shows. */
function cardOf({url, headline, description, articleSection, datePublished, author, image}: NewsArticle): NewsArticle {
  return {
    ...(url !== undefined && {url}),
    headline,
    ...(description !== undefined && {description: excerpt(description, SUMMARY_LETTERS)}),
    ...(articleSection && {articleSection: articleSection.slice(0, 1)}),
    ...(datePublished !== undefined && {datePublished}),
    ...(author && {author: author.slice(0, 1).map(({name}) => ({name}))}),
    ...(image && {
      image: {url: image.url, ...(image.width && {width: image.width}), ...(image.height && {height: image.height})},
    }),
  };
}
