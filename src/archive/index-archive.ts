import {existsSync} from 'node:fs';
import {dirname} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {NewsArticle} from '../model/news-article.js';
import {ArchiveIndex} from '../related/archive-index.js';
import {BODY_CHARACTERS} from '../related/terms.js';
import {excerpt} from '../text/excerpt.js';
import {plainText} from '../text/plain-text.js';
import {filesUnder, readArticleFile} from './article-files.js';
import {Journal, type Step} from './journal.js';
import {Output, type Places} from './output.js';
import {remotePages} from './remote-pages.js';
import {Workplace} from './workplace.js';
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
  /** Ends the run where it aborts, and leaves nothing of it but what was read. */
  signal?: AbortSignal;
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
  const output = new Output(options.out);
  output.assertOwn();
  for (const source of sources.filter(isPath)) {
    if (!existsSync(source)) throw new Error(`${source}: there is no such file or folder.`);
    output.assertApart(source);
  }
  const workplace = new Workplace(output);
  const journal = new Journal(output.journal, sources, () => workplace.open());
  await journal.assertOwn();
  workplace.openIfPossible();
  try {
    return await indexInto(output, workplace, journal, sources, options);
  } finally {
    workplace.close();
  }
}

const isPath = (source: string): boolean => !/^https?:/i.test(source);

async function indexInto(
  output: Output,
  workplace: Workplace,
  journal: Journal,
  sources: string[],
  options: IndexArchiveOptions,
): Promise<IndexedArchive> {
  const {limit = 6, now, onProgress, signal} = options;
  const index = new ArchiveIndex();
  const cards: NewsArticle[] = [];
  const known = new Set<string>();
  for await (const step of steps(sources, journal, output.places, options)) {
    signal?.throwIfAborted();
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
    if (lists.size % 100 !== 0 && lists.size !== cards.length) continue;
    onProgress?.('relate', lists.size, cards.length);
    /* A signal has its turn. */
    await setImmediate();
    signal?.throwIfAborted();
  }
  onProgress?.('write', 0, cards.length);
  const written = await writeIndex(output, workplace, cards, lists, signal);
  await journal.remove();
  return {articles: cards.length, ...written};
}

/** What was read before an interruption, then what is read now; each step is noted once it is done. */
async function* steps(sources: string[], journal: Journal, unread: Places, options: IndexArchiveOptions): AsyncGenerator<Step> {
  const done = new Map<string, Step>();
  for await (const step of journal.steps()) {
    done.set(step.from, {...step, articles: []});
    yield step;
  }
  for (const source of sources) {
    const reading = isPath(source) ? readFiles(source, done, unread, options) : readRemote(source, done, options);
    for await (const step of reading) {
      await journal.add(step);
      yield step;
    }
  }
}

async function* readFiles(
  source: string,
  done: ReadonlyMap<string, Step>,
  unread: Places,
  options: IndexArchiveOptions,
): AsyncGenerator<Step> {
  const {site = 'https://site.invalid/', onProblem} = options;
  const files = await filesUnder(source, unread);
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
  for await (const {articles, problems, next, url} of remotePages(source, last?.next, options.signal)) {
    problems.forEach(({message}) => options.onProblem?.(`${url}: ${message}`));
    yield {source, from: url, articles: articles.map(briefOf), ...(next !== undefined && {next})};
  }
}

/** As much of an article as its relations and its card need. */
function briefOf({articleBody = '', ...article}: NewsArticle): NewsArticle {
  return {...article, articleBody: plainText(articleBody.slice(0, MARKUP_CHARACTERS)).slice(0, BODY_CHARACTERS)};
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
