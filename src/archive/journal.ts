import {createReadStream} from 'node:fs';
import {appendFile, copyFile, lstat, rename, rm, writeFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {isObject} from '../model/read-article.js';
import type {NewsArticle} from '../model/news-article.js';
import type {PageReading} from '../sources/from-html.js';
import type {Validators} from './fetch-page.js';
import {GENERATOR} from './own-index.js';

/** A journal of another version is begun anew. */
const FORMAT_VERSION = 2;
const ARTICLES_PER_LINE = 500;

/** The articles of one step: of a file, a part of a file, or a page. */
export interface Step {
  /** The file, or the address of the page. */
  unit: string;
  /** The unit, with the number of the first line if a file is read in parts. */
  from: string;
  articles: NewsArticle[];
  /** Messages about skipped items. */
  problems: string[];
  /** Whether it is the last step of its unit. */
  isLast: boolean;
  /** Path of a file within the site's folder, "/2026/x/". */
  file?: string;
  /** Kind of an HTML page. */
  kind?: PageReading['kind'];
  /** The state of the file. */
  stamp?: string;
  /** The state of the page. */
  validators?: Validators;
  /** The address that answered, after redirects. */
  url?: string;
  /** Address of the page after it. */
  next?: string;
}

/** Keeps what a run has read in a file beside its output, so that an interrupted run can go on. */
export class Journal {
  #isBegun = false;
  /** Whether this run made the file, so that no hard link leads to it and writing changes no other file. */
  #isFresh = false;

  constructor(
    private readonly path: string,
    /** What the run was asked for; a journal of another question is not used. */
    private readonly question: unknown,
    /** Makes the journal's folder; gives a path on the same disk for a draft. */
    private readonly prepare: () => string,
  ) {}

  /** Whether an interrupted run can go on with it. */
  get isKept(): boolean {
    return this.#isBegun;
  }

  /** Throws if a file in its place was not written by this command. */
  async assertOwn(): Promise<void> {
    const found = await lstat(this.path).catch(() => undefined);
    if (!found) return;
    const isOwn = found.isFile() && isOwnStart(await this.#firstLines());
    if (!isOwn) throw new Error(`${this.path} was not written by this command. Move it away, or name another file with -o.`);
  }

  /** Reads the steps of an interrupted run. A last step that was cut off is dropped. */
  async *steps(): AsyncGenerator<Step> {
    const found = await lstat(this.path).catch(() => undefined);
    if (!found?.isFile()) return;
    let articles: NewsArticle[] = [];
    for await (const line of this.#lines()) {
      if (!this.#isBegun) {
        if (line !== this.#header) return;
        this.#isBegun = true;
        continue;
      }
      const value = parse(line);
      if (Array.isArray(value)) articles.push(...(value as NewsArticle[]));
      else if (isObject(value)) yield {...(value as unknown as Omit<Step, 'articles'>), articles};
      if (!Array.isArray(value)) articles = [];
    }
  }

  /**
   * Writes a step: short lists of articles, then the rest. The file begins with the first step that has articles. Each line begins with a
   * line break, since the one before may be cut off.
   */
  async add({articles, ...step}: Step): Promise<void> {
    if (!this.#isBegun && articles.length === 0) return;
    if (!this.#isFresh) await this.#beginFile();
    /* `null` ends the articles of a step that was cut off. */
    let lines = '\nnull';
    for (let at = 0; at < articles.length; at += ARTICLES_PER_LINE) {
      await appendFile(this.path, `${lines}\n${JSON.stringify(articles.slice(at, at + ARTICLES_PER_LINE))}`);
      lines = '';
    }
    await appendFile(this.path, `${lines}\n${JSON.stringify(step)}`);
  }

  /** Replaces the file by a new one with the same content: the old one may be a hard link to somebody's file. */
  async #beginFile(): Promise<void> {
    const draft = this.prepare();
    if (this.#isBegun) await copyFile(this.path, draft);
    else await writeFile(draft, this.#header);
    await rename(draft, this.path);
    this.#isBegun = this.#isFresh = true;
  }

  async remove(): Promise<void> {
    this.#isBegun = this.#isFresh = false;
    await rm(this.path, {force: true});
  }

  async #firstLines(): Promise<string[]> {
    const lines: string[] = [];
    for await (const line of this.#lines()) if (lines.push(line) === 2) break;
    return lines;
  }

  get #header(): string {
    return JSON.stringify({generator: GENERATOR, version: FORMAT_VERSION, question: this.question});
  }

  #lines(): AsyncIterable<string> {
    return createInterface({input: createReadStream(this.path, 'utf8'), crlfDelay: Infinity});
  }
}

/** Whether a file begins as a journal does. Older versions began with the sources, as JSON in JSON, and a step of one of them. */
function isOwnStart([first = '', second = '']: string[]): boolean {
  const header = parse(first);
  if (isObject(header)) return header.generator === GENERATOR;
  const [sources, step] = [typeof header === 'string' ? parse(header) : undefined, parse(second)];
  return Array.isArray(sources) && isObject(step) && sources.includes(step.source) && Array.isArray(step.articles);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
