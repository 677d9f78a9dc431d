import {existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isObject} from '../model/read-article.js';
import {GENERATOR, readJson} from './own-index.js';
import type {Output} from './output.js';

const MARKER = 'maqal-writing.json';
/** What stands in the folder: the new index, and the old one's folder while it is replaced. */
const [FILE, FOLDER, OLD_FOLDER] = ['new.json', 'new', 'old'] as const;

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
    mkdirSync(temporary);
    writeFileSync(join(temporary, MARKER), JSON.stringify({generator: GENERATOR, process: process.pid}));
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
    const marker = found.isDirectory() ? readJson(join(temporary, MARKER)) : undefined;
    const writer = isObject(marker) && marker.generator === GENERATOR ? marker.process : undefined;
    const foreign =
      found.isDirectory() && readdirSync(temporary).find((name) => ![MARKER, FILE, FOLDER, OLD_FOLDER].includes(name));
    if (typeof writer !== 'number' || foreign)
      throw new Error(
        `${foreign ? join(temporary, foreign) : temporary} was not written by this command. Move it away, or name another file with -o.`,
      );
    if (writer === process.pid ? open.has(temporary) : isAlive(writer))
      throw new Error(`Another run (process ${writer}) is writing ${this.output.file}. If there is none, remove ${temporary}.`);
    /* A run that was killed between two renames has left the old index here. */
    const old = join(temporary, OLD_FOLDER);
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    remove(temporary);
  }
}

/** The marker goes last, so that what a broken-off removal leaves is known. */
function remove(temporary: string): void {
  for (const name of [FILE, FOLDER, OLD_FOLDER]) rmSync(join(temporary, name), {recursive: true, force: true});
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
