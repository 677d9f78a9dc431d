import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {NewsArticle} from '../model/news-article.js';
import {ArchiveIndex} from '../ranking/archive-index.js';
import {cardOf} from './brief.js';
import {Catalogue, UNKNOWN_SITE} from './catalogue.js';
import {Journal} from './journal.js';
import {Output} from './output.js';
import {isPath, SourceReader, type Resumed} from './read-sources.js';
import {Workplace} from './workplace.js';
import {writeIndex, type WrittenIndex} from './write-index.js';

export interface IndexArchiveOptions {
  /** The file to write, "related.json". */
  out: string;
  /** Related articles of each; default 6. */
  limit?: number;
  /**
   * Base of the paths of files, for pages without a canonical address. Default: inferred from the other pages and feeds of the folder, else the
   * root of the site that the index is on.
   */
  site?: string;
  /** Most pages of a feed or a list that are read, for each address; default 10,000. */
  maxPages?: number;
  /** The present, milliseconds since 1970. Default: the clock. */
  now?: number;
  /** Called with the number of articles read, articles related, or files written. `total` is 0 if it is not known. */
  onProgress?: (step: 'read' | 'relate' | 'write', done: number, total: number) => void;
  /** Called with a message for each item that was skipped. */
  onProblem?: (message: string) => void;
  /** Aborting ends the run. Only what was read is kept. */
  signal?: AbortSignal;
}

export interface IndexedArchive extends WrittenIndex {
  articles: number;
  /** What was taken from an interrupted run, if there was one. */
  resumed?: Resumed;
}

const DEFAULT_MAX_PAGES = 10_000;

/** A run that ended without an index. */
export class IndexError extends Error {
  override name = 'IndexError';

  constructor(
    message: string,
    /** Whether what was read is kept, so that the same run can go on. */
    readonly isResumable: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Writes an index of the related articles of every article of an archive, so that a static site shows them with one small request. Sources
 * are files, folders of pages, addresses of feeds or of a WordPress site. An interrupted run goes on when it is started again with the same
 * sources. Rejects with one clear message: an `IndexError` once the work has begun. The previous index stays until the new one is complete.
 */
export async function indexArchive(sources: string[], options: IndexArchiveOptions): Promise<IndexedArchive> {
  const {site} = options;
  if (site !== undefined && !isAddress(site)) throw new Error(`site is an address (https://news.example/), not "${site}".`);
  const output = new Output(options.out);
  output.assertOwn();
  for (const source of sources.filter(isPath)) {
    if (!existsSync(source)) throw new Error(`${source}: there is no such file or folder.`);
    output.assertApart(source);
  }
  const workplace = new Workplace(output);
  const journal = new Journal(output.journal, describeQuestion(sources, options), () => {
    workplace.open();
    return workplace.journal;
  });
  await journal.assertOwn();
  workplace.openIfPossible();
  try {
    return await indexInto(output, workplace, journal, sources, options);
  } catch (error) {
    throw new IndexError((error as Error).message, journal.isKept, {cause: error});
  } finally {
    workplace.close();
  }
}

/** Whether a text is an absolute address of the web. */
export const isAddress = (text: string): boolean => /^https?:/i.test(text) && URL.canParse(text);

/** Describes what a run was asked for, as far as it changes what is read. Paths are absolute: a name is another file in another folder. */
const describeQuestion = (sources: readonly string[], {site}: IndexArchiveOptions): unknown => ({
  sources: sources.map((source) => (isPath(source) ? resolve(source) : source)),
  ...(site !== undefined && {site}),
});

async function indexInto(
  output: Output,
  workplace: Workplace,
  journal: Journal,
  sources: string[],
  options: IndexArchiveOptions,
): Promise<IndexedArchive> {
  const {limit = 6, maxPages = DEFAULT_MAX_PAGES, site, now, onProgress, onProblem, signal} = options;
  const catalogue = new Catalogue(site);
  const reading = new SourceReader(journal, {
    site: site ?? UNKNOWN_SITE,
    maxPages,
    excluded: output.excludedFiles,
    onProblem,
    signal,
  });
  for await (const step of reading.steps(sources)) {
    signal?.throwIfAborted();
    for (const problem of catalogue.add(step)) onProblem?.(`${step.from}: ${problem}`);
    onProgress?.('read', catalogue.size, 0);
  }
  if (catalogue.lists > 0)
    onProblem?.(`Pages that only list articles or lead to other pages, and were left out: ${catalogue.lists}.`);
  const index = new ArchiveIndex();
  const cards: NewsArticle[] = [];
  for (const article of catalogue.articles()) {
    index.add(article);
    cards.push(cardOf(article));
  }
  if (cards.length === 0) {
    await journal.remove();
    throw new Error(`${sources.join(', ')}: no article with an address was found.`);
  }
  const lists = new Map<number, number[]>();
  for (const list of index.related({limit, ...(now !== undefined && {now})})) {
    lists.set(lists.size, list);
    if (lists.size % 100 !== 0 && lists.size !== cards.length) continue;
    onProgress?.('relate', lists.size, cards.length);
    /* Lets signals be handled. */
    await setImmediate();
    signal?.throwIfAborted();
  }
  onProgress?.('write', 0, 1);
  const written = await writeIndex(output, workplace, cards, lists, {
    signal,
    onProgress: (done, total) => onProgress?.('write', done, total),
  });
  await journal.remove();
  const {resumed} = reading;
  return {articles: cards.length, ...written, ...(resumed && {resumed})};
}
