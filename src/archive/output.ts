import {realpathSync, statSync, type BigIntStats} from 'node:fs';
import {dirname, join, relative, sep} from 'node:path';
import {assertOwnFile, assertOwnFolder, nameOf} from './own-index.js';

/** The paths of an index: its file, the folder beside it for a large index, and temporary ones. */
export class Output {
  /** The folder of a large index, "related" beside "related.json". */
  readonly folder: string;
  readonly name: string;
  /** Folder in which the new index is made. */
  readonly temporary: string;
  /** File of the `Journal`. */
  readonly journal: string;

  /** Throws if the file has no name. */
  constructor(readonly file: string) {
    this.name = nameOf(file);
    this.folder = join(dirname(file), this.name);
    this.temporary = `${file}.writing`;
    this.journal = `${file}.partial`;
  }

  /** Throws if anything in the index's place was not written by this command. */
  assertOwn(): void {
    assertOwnFile(this.file);
    assertOwnFolder(this.folder);
  }

  /** Throws if a source would be overwritten: it is the output or within its folder, by whatever name or link. */
  assertApart(source: string): void {
    const real = realpathSync(source);
    const isOwn =
      this.excludedFiles.has(fileIdOf(statSync(source, {bigint: true}))) ||
      this.#paths().some((path) => isWithin(real, resolveLinks(path)));
    if (isOwn) throw new Error(`${source} is read from and would be overwritten by ${this.file}. Name another file with -o.`);
  }

  /** Its own files and folders, which are not read if they are in a folder of the sources. */
  get excludedFiles(): FileIds {
    const found = this.#paths().map((path) => statSync(path, {bigint: true, throwIfNoEntry: false}));
    return new Set(found.filter((stats) => stats !== undefined).map(fileIdOf));
  }

  #paths(): string[] {
    return [this.file, this.folder, this.temporary, this.journal];
  }
}

/** Files and folders by device and inode, so that symbolic and hard links to them are known too. */
export type FileIds = ReadonlySet<string>;

/** Identifies a file. It takes `BigIntStats`, since inodes are too large for a double on some file systems. */
export const fileIdOf = ({dev, ino}: BigIntStats): string => `${dev}:${ino}`;

/** Resolves the links of a path, also of one that does not exist. */
function resolveLinks(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const folder = dirname(path);
    return folder === path ? path : join(resolveLinks(folder), relative(folder, path));
  }
}

/** Whether a path is a folder or within it; both must be without links. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
