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
/** What stands in the folder: the new index, the old one's folder while it is replaced, and what has been read until it goes to its place. */
const [FILE, FOLDER, OLD_FOLDER, JOURNAL] = ['new.json', 'new', 'old', 'partial'] as const;
/** How each file of this command begins. */
const FILE_START = `{"generator":"${GENERATOR}",`;
const MARKER_START = `${FILE_START}"process":`;

/** Workplaces of this process: its own number in a marker says nothing of whether they are in use. */
const openWorkplaces = new Set<string>();

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
    makeMarkedFolder(temporary);
    openWorkplaces.add(temporary);
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
    /* A run that was killed between two renames has left the old index here. */
    const old = join(temporary, OLD_FOLDER);
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    removeWorkplace(temporary);
  }
}

/** Makes the folder elsewhere, with its marker in it, and moves it to its place: one without a marker would be nobody's. */
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

/** The first thing in a workplace that this command did not write. A run that was killed has left its last file cut off, and perhaps an empty folder. */
function findForeign(workplace: string): string | undefined {
  const names = readdirSync(workplace);
  const isMarked = readWriter(workplace) !== undefined;
  for (const name of names) {
    const path = join(workplace, name);
    if (name === MARKER_NAME && isMarked && lstatSync(path).isFile()) continue;
    /* Before the marker is whole nothing else is written. */
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

/** The number of the process that a marker names; `undefined` where there is none, or it was cut off. */
function readWriter(workplace: string): number | undefined {
  const marker = readJson(join(workplace, MARKER_NAME));
  return isObject(marker) && marker.generator === GENERATOR && typeof marker.process === 'number' ? marker.process : undefined;
}

/** The marker goes last, so that what a broken-off removal leaves is known. */
function removeWorkplace(temporary: string): void {
  for (const name of [FILE, FOLDER, OLD_FOLDER, JOURNAL]) rmSync(join(temporary, name), {recursive: true, force: true});
  rmSync(join(temporary, MARKER_NAME), {force: true});
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
