import {closeSync, lstatSync, openSync, readdirSync, readFileSync, readSync, type Stats} from 'node:fs';
import {basename, join} from 'node:path';
import {isObject} from '../model/read-article.js';

/** Value of `generator` in every file of this command. */
export const GENERATOR = 'maqal index';
/** Name of the file that marks a folder of this command. It is no dot file, which tools that copy a site lose. */
export const FOLDER_MARKER = 'maqal-index.json';
/** Beginning of a file of lists (shard). */
export const SHARD_START = '{"articles":[';
/** Base-2 logarithm of the largest number of shards, 65,536. */
export const MAX_BITS = 16;
/** Bytes of the largest file that is checked. The file of a divided index has fewer than a hundred, a small index some kilobytes. */
const MAX_CHECKED_SIZE = 5_000_000;

export const SHARD_NAME = /^[\da-f]{1,4}\.json$/;
/** The name of one of 2 to the power of `bits` shards. */
export const shardName = (number: number, bits: number): string =>
  `${number.toString(16).padStart(Math.ceil(bits / 4), '0')}.json`;

/** Throws unless a path is free, or an index of this command, of whatever version. */
export function assertOwnFile(path: string): void {
  const found = statsOf(path);
  if (!found) return;
  if (found.isDirectory()) throw new Error(`${path} is a folder. Name a file with -o.`);
  if (!found.isFile() || found.size > MAX_CHECKED_SIZE || !isIndex(readJson(path), nameOf(path)))
    throw new Error(
      `${path} is no index of this command, and is not overwritten. Name another file with -o, or move that one away.`,
    );
}

/** Throws unless a path is free, or a folder that holds only files of this command. The error names the first foreign one. */
export function assertOwnFolder(path: string): void {
  const found = statsOf(path);
  if (!found) return;
  const foreign = found.isDirectory() ? findForeign(path) : path;
  if (foreign !== undefined)
    throw new Error(
      `${foreign} was not written by this command, and the index has its files in ${path}. Name another file with -o, or move ${path} away.`,
    );
}

const statsOf = (path: string): Stats | undefined => lstatSync(path, {throwIfNoEntry: false});

/** Finds the first file in a folder that this command did not write; the folder itself if nothing marks it. */
function findForeign(folder: string): string | undefined {
  const entries = readdirSync(folder, {withFileTypes: true});
  const bits = entries.some(({name}) => name === FOLDER_MARKER)
    ? readMarkedBits(join(folder, FOLDER_MARKER))
    : bitsOfOldFolder(entries.length);
  if (bits === undefined) return join(folder, entries.find(({name}) => !/^[\da-f]+\.json$/.test(name))?.name ?? '');
  const isMarked = entries.some(({name}) => name === FOLDER_MARKER);
  const own = new Set(Array.from({length: 2 ** bits}, (_, number) => shardName(number, bits)));
  const isOwn = (name: string): boolean => {
    if (name === FOLDER_MARKER) return isMarked;
    const path = join(folder, name);
    return own.has(name) && (isMarked ? beginsWith(path, SHARD_START) : isOldShard(readJson(path)));
  };
  const foreign = entries.find((entry) => !entry.isFile() || !isOwn(entry.name));
  return foreign && join(folder, foreign.name);
}

/** Whether a folder has a marker of this command. */
export const isMarkedFolder = (folder: string): boolean => readMarkedBits(join(folder, FOLDER_MARKER)) !== undefined;

function readMarkedBits(marker: string): number | undefined {
  const value = readJson(marker);
  if (!isObject(value) || value.generator !== GENERATOR) return undefined;
  const {bits} = value;
  return typeof bits === 'number' && Number.isInteger(bits) && bits > 0 && bits <= MAX_BITS ? bits : undefined;
}

/** Bits of a folder of an older version, which has no marker but 2, 4, 8 … files. */
function bitsOfOldFolder(files: number): number | undefined {
  const bits = Math.log2(files);
  return Number.isInteger(bits) && bits > 0 && bits <= MAX_BITS ? bits : undefined;
}

/** Whether a file begins with a text; with `orIsCutOff` also whether it is only the beginning of that text. False if it cannot be read. */
export function beginsWith(path: string, text: string, {orIsCutOff = false} = {}): boolean {
  const start = Buffer.alloc(text.length);
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const size = readSync(file, start);
    return (size === text.length || orIsCutOff) && text.startsWith(start.toString('utf8', 0, size));
  } catch {
    return false;
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** Whether a value is an index of this command: it names its generator. An older version is known by its whole content. */
function isIndex(value: unknown, name: string): boolean {
  if (!isObject(value)) return false;
  const {generator, ...content} = value;
  if (generator !== undefined && generator !== GENERATOR) return false;
  const folder = /^([^/]+)\/\{hash:\d{1,2}\}\.json$/.exec(String(content.shards))?.[1];
  if (hasOnly(content, ['articles', 'shards']))
    return isNumberUpTo(Infinity)(content.articles) && (generator ? folder !== undefined : folder === encodeURIComponent(name));
  if (generator) return hasOnly(content, ['articles', 'related']) && Array.isArray(content.articles) && isObject(content.related);
  return isOldShard(content) && Object.keys(content.related as object).length > 0;
}

/** Whether a value has the whole form of a shard, for older versions without a generator. */
function isOldShard(value: unknown): boolean {
  if (!isObject(value) || !hasOnly(value, ['articles', 'related'])) return false;
  const {articles, related} = value;
  if (!Array.isArray(articles) || !isObject(related)) return false;
  const isNumber = isNumberUpTo(articles.length);
  return (
    articles.every((article) => isObject(article) && isText(article.url) && isText(article.headline)) &&
    Object.entries(related).every(([key, list]) => /^[\da-f]{8}$/.test(key) && Array.isArray(list) && list.every(isNumber))
  );
}

const hasOnly = (value: Record<string, unknown>, keys: readonly string[]): boolean =>
  Object.keys(value).sort().join() === keys.join();

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Makes a predicate for whole numbers from 0 up to `end`, exclusive. */
const isNumberUpTo =
  (end: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;

/** Reads a JSON file; `undefined` if that fails. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The name of an index without its ".json"; throws if there is none. */
export function nameOf(out: string): string {
  const name = basename(out);
  if (/[/\\]$/.test(out) || !name.endsWith('.json')) throw new Error(`${out}: the index is a .json file.`);
  const stem = name.slice(0, -'.json'.length);
  if (/^\.*$/.test(stem)) throw new Error(`${out}: the index has no name before ".json".`);
  return stem;
}
