import {realpathSync, statSync, type BigIntStats} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {assertOwnFile, assertOwnFolder, nameOf} from './own-index.js';

/** Where an index is written: a file, a folder of its name beside it for a large one, and what stands there only while the command works. */
export class Output {
  /** The folder of a large index, "related" beside "related.json". */
  readonly folder: string;
  readonly name: string;
  /** Holds what is being written until it is moved to its place. */
  readonly temporary: string;
  /** Holds what has been read, for a run that goes on after an interruption. */
  readonly journal: string;

  /** Throws where the file has no name. */
  constructor(readonly file: string) {
    this.name = nameOf(file);
    this.folder = join(dirname(file), this.name);
    this.temporary = `${file}.writing`;
    this.journal = `${file}.partial`;
  }

  /** Throws where anything stands in the index's place that this command did not write. */
  assertOwn(): void {
    assertOwnFile(this.file);
    assertOwnFolder(this.folder);
  }

  /** Throws where a source would be overwritten: it is the output, or stands in its folder, by whatever name or link. */
  assertApart(source: string): void {
    const real = realpathSync(source);
    const isOwn =
      this.excludedFiles.has(fileIdOf(statSync(source, {bigint: true}))) ||
      this.#paths().some((path) => isWithin(real, resolveLinks(path)));
    if (isOwn) throw new Error(`${source} is read from and would be overwritten by ${this.file}. Name another file with -o.`);
  }

  /** What is not read where it stands in a folder that is read. */
  get excludedFiles(): FileIds {
    const found = this.#paths().map((path) => statSync(path, {bigint: true, throwIfNoEntry: false}));
    return new Set(found.filter((stats) => stats !== undefined).map(fileIdOf));
  }

  #paths(): string[] {
    return [this.file, this.folder, this.temporary, this.journal];
  }
}

/** Files and folders by device and number, so that symbolic and hard links to them are known as well. */
export type FileIds = ReadonlySet<string>;

/** Numbers of files are too large for a double on some file systems. */
export const fileIdOf = ({dev, ino}: BigIntStats): string => `${dev}:${ino}`;

/** A path without links; of what does not exist, within its folder without links. */
function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(resolveLinks(folder), relative(folder, path));
  }
}

/** Whether a path without links is another or stands in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
