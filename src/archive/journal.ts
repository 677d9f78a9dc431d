import {createReadStream} from 'node:fs';
import {appendFile, rm, stat, writeFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import type {NewsArticle} from '../model/news-article.js';

/** What has been read in one step: a file's or a page's articles. */
export interface Step {
  /** Which of the run's sources it is of. */
  source: string;
  /** The file, or the address of the page. */
  from: string;
  articles: NewsArticle[];
  /** Address of the page after it. */
  next?: string;
}

/** Keeps what a run has read beside its result, so that one that was interrupted goes on where it stopped. */
export class Journal {
  constructor(
    private readonly path: string,
    /** What the run was asked for; another question starts anew. */
    private readonly question: string,
  ) {}

  /** Reads the steps of an interrupted run. A last line that was cut off is dropped. */
  async *steps(): AsyncGenerator<Step> {
    let isFirst = true;
    for await (const line of this.#lines()) {
      const value = parse(line);
      if (isFirst && value !== this.question) return void (await this.#begin());
      if (!isFirst && value) yield value as Step;
      isFirst = false;
    }
    if (isFirst) await this.#begin();
  }

  /** Begins a line of its own, whatever the one before was left as. */
  add(step: Step): Promise<void> {
    return appendFile(this.path, `\n${JSON.stringify(step)}`);
  }

  remove(): Promise<void> {
    return rm(this.path, {force: true});
  }

  async #begin(): Promise<void> {
    await writeFile(this.path, JSON.stringify(this.question));
  }

  async *#lines(): AsyncGenerator<string> {
    if (!(await stat(this.path).catch(() => undefined))) return;
    yield* createInterface({input: createReadStream(this.path, 'utf8'), crlfDelay: Infinity});
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
