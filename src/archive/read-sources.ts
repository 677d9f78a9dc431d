import {findFiles, readArticleFile, type ArticleFile, type FilePart} from './article-files.js';
import {briefOf} from './brief.js';
import type {Journal, Step} from './journal.js';
import type {FileIds} from './output.js';
import {readRemotePages, type NotedPage} from './remote-pages.js';

/** Numbers of files and pages that an interrupted run had read. */
export interface Resumed {
  /** Unchanged, and taken from the journal. */
  taken: number;
  /** Changed since, or of unknown state, and read again. */
  again: number;
  /** Gone since. */
  forgotten: number;
}

export interface ReadingOptions {
  /** Base of the paths of files. */
  site: string;
  maxPages: number;
  /** Files and folders that are not read. */
  excluded: FileIds;
  onProblem?: ((message: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

export const isPath = (source: string): boolean => !/^https?:/i.test(source);

/**
 * Reads the sources of a run step by step, and writes each step to the journal. Steps of an interrupted run are taken from the journal if they
 * are still valid: a file by its size and times, a page by its validators.
 */
export class SourceReader {
  /** Steps of the interrupted run, by file or page. */
  readonly #noted = new Map<string, Step[]>();
  readonly #seen = new Set<string>();
  #taken = 0;
  #again = 0;

  constructor(
    private readonly journal: Journal,
    private readonly options: ReadingOptions,
  ) {}

  /** What was taken from an interrupted run; `undefined` if there was none. */
  get resumed(): Resumed | undefined {
    if (this.#noted.size === 0) return undefined;
    const forgotten = [...this.#noted.keys()].filter((unit) => !this.#seen.has(unit)).length;
    return {taken: this.#taken, again: this.#again, forgotten};
  }

  async *steps(sources: readonly string[]): AsyncGenerator<Step> {
    for await (const step of this.journal.steps()) this.#noted.set(step.unit, [...(this.#noted.get(step.unit) ?? []), step]);
    for (const source of sources) {
      for await (const {step, isNoted} of isPath(source) ? this.#readFiles(source) : this.#readPages(source)) {
        if (!isNoted) await this.journal.add(step);
        step.problems.forEach((problem) => this.options.onProblem?.(problem));
        yield step;
      }
    }
  }

  async *#readFiles(source: string): AsyncGenerator<{step: Step; isNoted: boolean}> {
    for (const file of await findFiles(source, this.options)) {
      const {path, stamp} = file;
      this.#seen.add(path);
      const before = this.#noted.get(path);
      const noted = before?.filter((step) => step.stamp === stamp) ?? [];
      if (noted.length > 0) this.#taken++;
      else if (before) this.#again++;
      for (const step of noted) yield {step, isNoted: true};
      if (!noted.some(({isLast}) => isLast)) yield* this.#readRest(file, new Set(noted.map(({from}) => from)));
    }
  }

  /** Reads the parts of a file that are not in the journal. */
  async *#readRest(file: ArticleFile, read: ReadonlySet<string>): AsyncGenerator<{step: Step; isNoted: boolean}> {
    for await (const {part, isLast} of markLast(readArticleFile(file, this.options.site))) {
      const {from, problems} = part;
      if (read.has(from)) continue;
      const told = problems.map(({message}) => messageOf(from, message));
      yield {step: {...part, unit: file.path, problems: told, isLast, stamp: file.stamp}, isNoted: false};
    }
  }

  async *#readPages(source: string): AsyncGenerator<{step: Step; isNoted: boolean}> {
    const {maxPages, onProblem, signal} = this.options;
    const noted = (address: string): NotedPage | undefined => {
      const step = this.#noted.get(address)?.at(-1);
      return step && {url: address, validators: {}, ...step, problems: []};
    };
    for await (const page of readRemotePages(source, {maxPages, noted, onProblem, signal})) {
      const {asked, isNoted, url, validators, next} = page;
      this.#seen.add(asked);
      const before = this.#noted.get(asked)?.at(-1);
      if (isNoted) this.#taken++;
      else if (before) this.#again++;
      const problems = page.problems.map(({message}) => messageOf(asked, message));
      const articles = page.articles.map(briefOf);
      const read = {
        unit: asked,
        from: asked,
        articles,
        problems,
        isLast: true,
        url,
        validators,
        ...(next !== undefined && {next}),
      };
      yield {step: isNoted && before ? before : read, isNoted};
    }
  }
}

/** Adds the source to a message, unless the message begins with it, as those of a loader do. */
const messageOf = (from: string, message: string): string => (message.startsWith(from) ? message : `${from}: ${message}`);

/** Yields each part of a file, and whether it is the last one. */
async function* markLast(parts: AsyncIterable<FilePart>): AsyncGenerator<{part: FilePart; isLast: boolean}> {
  let previous: FilePart | undefined;
  for await (const part of parts) {
    if (previous) yield {part: previous, isLast: false};
    previous = part;
  }
  if (previous) yield {part: previous, isLast: true};
}
