import {closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, type Stats} from 'node:fs';
import {basename, join} from 'node:path';
import {isObject} from '../model/read-article.js';

/** Who wrote a file, in the file. */
export const GENERATOR = 'maqal index';
/** The file by which a folder is known as this command's; no dot file, which tools that copy a site lose. */
export const FOLDER_MARKER = 'maqal-index.json';
/** How a file of lists begins. */
export const SHARD_START = '{"articles":[';
/** Base-2 logarithm of the most files: 65,536. */
export const MOST_BITS = 16;
/** Bytes of the largest file that is looked into; what says how an index is divided has fewer than a hundred, a small index some kilobytes. */
const LARGEST = 5_000_000;

/** The name of one of 2 to the power of `bits` files. */
export const shardName = (number: number, bits: number): string =>
  `${number.toString(16).padStart(Math.ceil(bits / 4), '0')}.json`;

/** Throws unless there is nothing at a path, or an index that this command wrote, of whatever version. */
export function assertOwnFile(path: string): void {
  const found = at(path);
  if (!found) return;
  if (found.isDirectory()) throw new Error(`${path} is a folder. Name a file with -o.`);
  if (!found.isFile() || found.size > LARGEST || !isIndex(readJson(path)))
    throw new Error(
      `${path} is no index of this command, and is not overwritten. Name another file with -o, or move that one away.`,
    );
}

/** Throws unless there is nothing at a path, or a folder with nothing in it but what this command wrote. Names the first thing that is not. */
export function assertOwnFolder(path: string): void {
  const found = at(path);
  if (!found) return;
  const foreign = found.isDirectory() ? foreignIn(path) : path;
  if (foreign !== undefined)
    throw new Error(
      `${foreign} was not written by this command, and the index has its files in ${path}. Name another file with -o, or move ${path} away.`,
    );
}

const at = (path: string): Stats | undefined => lstatSync(path, {throwIfNoEntry: false});

/** The first thing in a folder that this command did not write, the folder itself where it has no sign of it. */
function foreignIn(folder: string): string | undefined {
  const entries = readdirSync(folder, {withFileTypes: true});
  const bits = entries.some(({name}) => name === FOLDER_MARKER)
    ? markedBits(join(folder, FOLDER_MARKER))
    : oldBits(entries.length);
  if (bits === undefined) return join(folder, entries.find(({name}) => !/^[\da-f]+\.json$/.test(name))?.name ?? '');
  const isMarked = entries.some(({name}) => name === FOLDER_MARKER);
  const own = new Set(Array.from({length: 2 ** bits}, (_, number) => shardName(number, bits)));
  if (isMarked) own.add(FOLDER_MARKER);
  const isForeign = (name: string): boolean => !own.has(name) || (!isMarked && !beginsLikeShard(join(folder, name)));
  const foreign = entries.find((entry) => !entry.isFile() || isForeign(entry.name));
  return foreign && join(folder, foreign.name);
}

function markedBits(marker: string): number | undefined {
  const value = readJson(marker);
  if (!isObject(value) || value.generator !== GENERATOR) return undefined;
  const {bits} = value;
  return typeof bits === 'number' && Number.isInteger(bits) && bits > 0 && bits <= MOST_BITS ? bits : undefined;
}

/** A folder of an older version holds no marker but 2, 4, 8 … files. */
function oldBits(files: number): number | undefined {
  const bits = Math.log2(files);
  return Number.isInteger(bits) && bits > 0 && bits <= MOST_BITS ? bits : undefined;
}

function beginsLikeShard(path: string): boolean {
  const start = Buffer.alloc(SHARD_START.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  return start.toString() === SHARD_START;
}

/** Older versions say how an index is divided, or give the lists of a small one, and nothing else. */
function isIndex(value: unknown): boolean {
  if (!isObject(value)) return false;
  const {generator, ...content} = value;
  if (generator !== undefined && generator !== GENERATOR) return false;
  return isDivision(content) || isShard(content);
}

const isDivision = (value: Record<string, unknown>): boolean =>
  Object.keys(value).sort().join() === 'articles,shards' &&
  typeof value.articles === 'number' &&
  /^[^/]+\/\{hash:\d+\}\.json$/.test(String(value.shards));

function isShard(value: Record<string, unknown>): boolean {
  const {articles, related} = value;
  if (Object.keys(value).sort().join() !== 'articles,related' || !Array.isArray(articles) || !isObject(related)) return false;
  const lists = Object.entries(related);
  return lists.length > 0 && lists.every(([key, list]) => /^[\da-f]{8}$/.test(key) && Array.isArray(list));
}

export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The name of an index without its ".json"; throws where there is none. */
export function nameOf(out: string): string {
  const name = basename(out);
  if (/[/\\]$/.test(out) || !name.endsWith('.json')) throw new Error(`${out}: the index is a .json file.`);
  const stem = name.slice(0, -'.json'.length);
  if (/^\.*$/.test(stem)) throw new Error(`${out}: the index has no name before ".json".`);
  return stem;
}
