import {findFiles, readArticleFile, type ArticleFile, type FilePart} from './article-files.js';
import {briefOf} from './brief.js';
import type {Journal, Step} from './journal.js';
import type {FileIds} from './output.js';
import {readRemotePages, type NotedPage} from './remote-pages.js';

/** Files and pages that a run has from an interrupted one. */
export interface Resumed {
  /** As they were. */
  taken: number;
  /** Changed since, or without a sign of whether they have. */
  again: number;
  /** Gone since. */
  forgotten: number;
}

export interface ReadingOptions {
  /** Address that the paths of files begin at. */
  site: string;
  maxPages: number;
  /** What is not read where it stands in a folder that is read. */
  excluded: FileIds;
  onProblem?: ((message: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

export const isPath = (source: string): boolean => !/^https?:/i.test(source);

/**
 * Reads the sources of a run step by step, and notes each step. What an interrupted run has noted is taken from it where it is still so: a file by its
 * size and its times, a page by what its server says of it.
 */
export class SourceReader {
  /** What was noted before, by file or page. */
  readonly #noted = new Map<string, Step[]>();
  readonly #seen = new Set<string>();
  #taken = 0;
  #again = 0;

  constructor(
    private readonly journal: Journal,
    private readonly options: ReadingOptions,
  ) {}

  /** What became of an interrupted run; `undefined` where there was none. */
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

  /** Reads the parts of a file that have not been read. */
  async *#readRest(file: ArticleFile, read: ReadonlySet<string>): AsyncGenerator<{step: Step; isNoted: boolean}> {
    for await (const [part, isLast] of markLast(readArticleFile(file, this.options.site))) {
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

/** Messages of a loader begin with the address. */
const messageOf = (from: string, message: string): string => (message.startsWith(from) ? message : `${from}: ${message}`);

/** Each part of a file with whether it is the last one. */
async function* markLast(parts: AsyncIterable<FilePart>): AsyncGenerator<[FilePart, boolean]> {
  let previous: FilePart | undefined;
  for await (const part of parts) {
    if (previous) yield [previous, false];
    previous = part;
  }
  if (previous) yield [previous, true];
}
