import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {isObject} from '../model/read-article.js';
import {beginsWith, FOLDER_MARKER, GENERATOR, readJson, SHARD_NAME, SHARD_START} from './own-index.js';
import type {Output} from './output.js';

const MARKER_NAME = 'maqal-writing.json';
/* Names in the workplace: the new index, the old one's folder while it is replaced, and the draft of the journal. */
const FILE = 'new.json';
const FOLDER = 'new';
const OLD_FOLDER = 'old';
const JOURNAL = 'partial';
/** Beginning of each file of this command. */
const FILE_START = `{"generator":"${GENERATOR}",`;
const MARKER_START = `${FILE_START}"process":`;

/** Open workplaces of this process, whose own number in a marker does not say whether they are in use. */
const openWorkplaces = new Set<string>();

/**
 * A folder beside the output in which the new index is made. It exists during a run, so that a second run of the same output sees the
 * first. One that a killed run left is removed.
 */
export class Workplace {
  #isOpen = false;

  constructor(private readonly output: Output) {}

  get file(): string {
    return join(this.output.temporary, FILE);
  }

  get folder(): string {
    return join(this.output.temporary, FOLDER);
  }

  /** Path for the draft of a journal. */
  get journal(): string {
    return join(this.output.temporary, JOURNAL);
  }

  /** Opens the workplace if the output's folder exists, which need not be made before anything is written. */
  openIfPossible(): void {
    if (existsSync(dirname(this.output.file))) this.open();
  }

  /** Makes the folder. Throws if another run is at work, or something else has the name. */
  open(): void {
    if (this.#isOpen) return;
    const {temporary} = this.output;
    makeFolder(dirname(temporary));
    this.#removeStale();
    makeMarkedFolder(temporary);
    openWorkplaces.add(temporary);
    this.#isOpen = true;
  }

  /** Moves the new index to its place and removes the old one. If one of the renames fails, the others are undone. */
  commit(): void {
    const {file, folder} = this.output;
    const old = join(this.output.temporary, OLD_FOLDER);
    const moves: [from: string, to: string][] = [];
    if (existsSync(folder)) moves.push([folder, old]);
    if (existsSync(this.folder)) moves.push([this.folder, folder]);
    moves.push([this.file, file]);
    const done: typeof moves = [];
    try {
      for (const [from, to] of moves) {
        renameSync(from, to);
        done.push([from, to]);
      }
    } catch (error) {
      for (const [from, to] of done.reverse()) renameSync(to, from);
      throw error;
    }
    this.close();
  }

  /** Removes the workplace. If that fails, the next run removes it: the index itself is complete. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    openWorkplaces.delete(this.output.temporary);
    try {
      removeWorkplace(this.output.temporary);
    } catch {
      /* A full or failing disk. */
    }
  }

  #removeStale(): void {
    const {temporary, folder} = this.output;
    const found = lstatSync(temporary, {throwIfNoEntry: false});
    if (!found) return;
    const foreign = found.isDirectory() ? findForeign(temporary) : temporary;
    if (foreign !== undefined)
      throw new Error(`${foreign} was not written by this command. Move it away, or name another file with -o.`);
    const writer = readWriter(temporary);
    if (writer !== undefined && (writer === process.pid ? openWorkplaces.has(temporary) : isAlive(writer)))
      throw new Error(`Another run (process ${writer}) is writing ${this.output.file}. If there is none, remove ${temporary}.`);
    /* A run that was killed between two renames left the old index here. */
    const old = join(temporary, OLD_FOLDER);
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    removeWorkplace(temporary);
  }
}

/** Makes the folder elsewhere, with its marker, and moves it to its place, so that it never exists without a marker. */
function makeMarkedFolder(folder: string): void {
  const draft = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(draft, MARKER_NAME), `${MARKER_START}${process.pid}}`);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, {recursive: true, force: true});
    throw error;
  }
}

/** Finds the first file in a workplace that this command did not write. A killed run may have left a file that is cut off, and an empty folder. */
function findForeign(workplace: string): string | undefined {
  const names = readdirSync(workplace);
  const isMarked = readWriter(workplace) !== undefined;
  for (const name of names) {
    const path = join(workplace, name);
    if (name === MARKER_NAME && isMarked && lstatSync(path).isFile()) continue;
    /* Nothing else is written before the marker is complete. */
    if (name !== MARKER_NAME && !isMarked) return path;
    const isFolder = name === FOLDER || name === OLD_FOLDER;
    const foreign = isFolder ? findForeignInIndex(path) : isOwnFile(path, START_BY_NAME[name]) ? undefined : path;
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

const START_BY_NAME: Readonly<Record<string, string>> = {[MARKER_NAME]: MARKER_START, [FILE]: FILE_START, [JOURNAL]: FILE_START};

function findForeignInIndex(folder: string): string | undefined {
  if (!lstatSync(folder).isDirectory()) return folder;
  const startOf = (name: string): string | undefined =>
    name === FOLDER_MARKER ? FILE_START : SHARD_NAME.test(name) ? SHARD_START : undefined;
  const foreign = readdirSync(folder).find((name) => !isOwnFile(join(folder, name), startOf(name)));
  return foreign === undefined ? undefined : join(folder, foreign);
}

const isOwnFile = (path: string, start: string | undefined): boolean =>
  start !== undefined && lstatSync(path).isFile() && beginsWith(path, start, {orIsCutOff: true});

/** Reads the process id in a marker; `undefined` if the marker is missing or cut off. */
function readWriter(workplace: string): number | undefined {
  const marker = readJson(join(workplace, MARKER_NAME));
  return isObject(marker) && marker.generator === GENERATOR && typeof marker.process === 'number' ? marker.process : undefined;
}

/** Removes a workplace, the marker last, so that the rest of an interrupted removal is still marked. */
function removeWorkplace(temporary: string): void {
  for (const name of [FILE, FOLDER, OLD_FOLDER, JOURNAL]) rmSync(join(temporary, name), {recursive: true, force: true});
  rmSync(join(temporary, MARKER_NAME), {force: true});
  rmdirSync(temporary);
}

/** Whether a process exists: signal 0 only checks. `EPERM` means that it is another user's. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes a folder and its parents. Node's `recursive` never returns if the system answers ENOENT in an existing folder, as /proc does. */
export function makeFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
