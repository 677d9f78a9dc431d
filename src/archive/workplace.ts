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

const MARKER = 'maqal-writing.json';
/** What stands in the folder: the new index, the old one's folder while it is replaced, and what has been read until it goes to its place. */
const [FILE, FOLDER, OLD_FOLDER, JOURNAL] = ['new.json', 'new', 'old', 'partial'] as const;
/** How each file of this command begins. */
const START = `{"generator":"${GENERATOR}",`;
const MARKER_START = `${START}"process":`;

/** Workplaces of this process: its own number in a marker says nothing of whether they are in use. */
const open = new Set<string>();

/**
 * A folder beside the output in which the new index is made. It is there while a run goes on, so that a second run of the same output sees the first;
 * one that a killed run has left is taken away.
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

  /** Where a journal is drafted. */
  get journal(): string {
    return join(this.output.temporary, JOURNAL);
  }

  /** Opens the workplace where the output's folder exists: before anything is written there is no need to make that. */
  openIfPossible(): void {
    if (existsSync(dirname(this.output.file))) this.open();
  }

  /** Throws where another run is at work, or something else has the name. */
  open(): void {
    if (this.#isOpen) return;
    const {temporary} = this.output;
    makeFolder(dirname(temporary));
    this.#removeStale();
    makeMarked(temporary);
    open.add(temporary);
    this.#isOpen = true;
  }

  /** Moves the new index to its place and removes the old one, by renames that are undone where one of them fails. */
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

  /** Removes the workplace. What cannot be removed is left for the next run, which knows it: the index itself is as it should be. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    open.delete(this.output.temporary);
    try {
      remove(this.output.temporary);
    } catch {
      /* A full or failing disk. */
    }
  }

  #removeStale(): void {
    const {temporary, folder} = this.output;
    const found = lstatSync(temporary, {throwIfNoEntry: false});
    if (!found) return;
    const foreign = found.isDirectory() ? foreignIn(temporary) : temporary;
    if (foreign !== undefined)
      throw new Error(`${foreign} was not written by this command. Move it away, or name another file with -o.`);
    const writer = writerOf(temporary);
    if (writer !== undefined && (writer === process.pid ? open.has(temporary) : isAlive(writer)))
      throw new Error(`Another run (process ${writer}) is writing ${this.output.file}. If there is none, remove ${temporary}.`);
    /* A run that was killed between two renames has left the old index here. */
    const old = join(temporary, OLD_FOLDER);
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    remove(temporary);
  }
}

/** Makes the folder elsewhere, with its marker in it, and moves it to its place: one without a marker would be nobody's. */
function makeMarked(folder: string): void {
  const draft = mkdtempSync(`${folder}-`);
  try {
    writeFileSync(join(draft, MARKER), `${MARKER_START}${process.pid}}`);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, {recursive: true, force: true});
    throw error;
  }
}

/** The first thing in a workplace that this command did not write. A run that was killed has left its last file cut off, and perhaps an empty folder. */
function foreignIn(workplace: string): string | undefined {
  const names = readdirSync(workplace);
  const isMarked = writerOf(workplace) !== undefined;
  for (const name of names) {
    const path = join(workplace, name);
    if (name === MARKER && isMarked && lstatSync(path).isFile()) continue;
    /* Before the marker is whole nothing else is written. */
    if (name !== MARKER && !isMarked) return path;
    const isFolder = name === FOLDER || name === OLD_FOLDER;
    const foreign = isFolder ? foreignInIndex(path) : isOwnFile(path, STARTS[name]) ? undefined : path;
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

const STARTS: Readonly<Record<string, string>> = {[MARKER]: MARKER_START, [FILE]: START, [JOURNAL]: START};

function foreignInIndex(folder: string): string | undefined {
  if (!lstatSync(folder).isDirectory()) return folder;
  const startOf = (name: string): string | undefined =>
    name === FOLDER_MARKER ? START : SHARD_NAME.test(name) ? SHARD_START : undefined;
  const foreign = readdirSync(folder).find((name) => !isOwnFile(join(folder, name), startOf(name)));
  return foreign === undefined ? undefined : join(folder, foreign);
}

const isOwnFile = (path: string, start: string | undefined): boolean =>
  start !== undefined && lstatSync(path).isFile() && beginsWith(path, start, {orIsCutOff: true});

/** The number of the process that a marker names; `undefined` where there is none, or it was cut off. */
function writerOf(workplace: string): number | undefined {
  const marker = readJson(join(workplace, MARKER));
  return isObject(marker) && marker.generator === GENERATOR && typeof marker.process === 'number' ? marker.process : undefined;
}

/** The marker goes last, so that what a broken-off removal leaves is known. */
function remove(temporary: string): void {
  for (const name of [FILE, FOLDER, OLD_FOLDER, JOURNAL]) rmSync(join(temporary, name), {recursive: true, force: true});
  rmSync(join(temporary, MARKER), {force: true});
  rmdirSync(temporary);
}

/** Sending signal 0 asks whether a process exists; one of another user may not be asked. */
function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes a folder and those above it. Node's own `recursive` never returns where a system answers ENOENT in a folder that exists, as /proc does. */
export function makeFolder(path: string): void {
  if (statSync(path, {throwIfNoEntry: false})?.isDirectory()) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
