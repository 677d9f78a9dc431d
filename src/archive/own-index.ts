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
export const MAX_BITS = 16;
/** Bytes of the largest file that is looked into; what says how an index is divided has fewer than a hundred, a small index some kilobytes. */
const MAX_CHECKED_SIZE = 5_000_000;

export const SHARD_NAME = /^[\da-f]{1,4}\.json$/;
/** The name of one of 2 to the power of `bits` files. */
export const shardName = (number: number, bits: number): string =>
  `${number.toString(16).padStart(Math.ceil(bits / 4), '0')}.json`;

/** Throws unless there is nothing at a path, or an index that this command wrote, of whatever version. */
export function assertOwnFile(path: string): void {
  const found = statsOf(path);
  if (!found) return;
  if (found.isDirectory()) throw new Error(`${path} is a folder. Name a file with -o.`);
  if (!found.isFile() || found.size > MAX_CHECKED_SIZE || !isIndex(readJson(path), nameOf(path)))
    throw new Error(
      `${path} is no index of this command, and is not overwritten. Name another file with -o, or move that one away.`,
    );
}

/** Throws unless there is nothing at a path, or a folder with nothing in it but what this command wrote. Names the first thing that is not. */
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

/** The first thing in a folder that this command did not write, the folder itself where it has no sign of it. */
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

/** Whether a folder is known as this command's by its marker. */
export const isMarkedFolder = (folder: string): boolean => readMarkedBits(join(folder, FOLDER_MARKER)) !== undefined;

function readMarkedBits(marker: string): number | undefined {
  const value = readJson(marker);
  if (!isObject(value) || value.generator !== GENERATOR) return undefined;
  const {bits} = value;
  return typeof bits === 'number' && Number.isInteger(bits) && bits > 0 && bits <= MAX_BITS ? bits : undefined;
}

/** A folder of an older version holds no marker but 2, 4, 8 … files. */
function bitsOfOldFolder(files: number): number | undefined {
  const bits = Math.log2(files);
  return Number.isInteger(bits) && bits > 0 && bits <= MAX_BITS ? bits : undefined;
}

/** Whether a file begins with a text; `orIsCutOff`, or is only the beginning of it. What cannot be read does not. */
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

/** An index says who wrote it. One of an older version is known by all that is in it: how an index of its name is divided, or the lists of a small one. */
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

/** Whether all that is in a file of lists is as this command writes it. */
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

/** The end itself is none of them. */
const isNumberUpTo =
  (end: number) =>
  (value: unknown): boolean =>
    Number.isInteger(value) && (value as number) >= 0 && (value as number) < end;

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
