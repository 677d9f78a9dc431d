import {createReadStream} from 'node:fs';
import {readdir, readFile, stat} from 'node:fs/promises';
import {dirname, extname, join, relative, sep} from 'node:path';
import {createInterface} from 'node:readline';
import type {ArticleList} from '../sources/article-list.js';
import {decodeText} from '../sources/decode.js';
import {fromJsonLd} from '../sources/from-json-ld.js';
import type {Problem} from '../sources/problem.js';
import {readList} from '../sources/read-list.js';
import type {Places} from './output.js';

const READ = new Set(['.html', '.htm', '.json', '.jsonl', '.ndjson', '.xml', '.rss', '.atom']);

/** The files of articles under a path, in the order of their names, without those that are or stand in `unread`. Throws where there is none. */
export async function filesUnder(path: string, unread: Places): Promise<string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Error(`${path}: there is no such file or folder.`);
  if (!found.isDirectory()) return [path];
  const names = await readdir(path, {recursive: true});
  const isRead = (name: string): boolean =>
    READ.has(extname(name).toLowerCase()) && ![name, dirname(name)].some((at) => unread.has(join(path, at)));
  const files = names.filter(isRead).sort();
  if (files.length === 0) throw new Error(`${path}: the folder holds no ${[...READ].join(', ')} files.`);
  return files.map((name) => join(path, name));
}

/** A part of a file, small enough to be held. */
export interface FilePart extends ArticleList {
  /** The file, with its first line where it is read in parts. */
  from: string;
}

/** Lines of JSON that are read at a time. */
const LINES = 1000;

/** Reads a file's articles: a page of HTML, a feed, JSON, or a line of JSON each. `root` is the folder that the addresses of `site` begin in. */
export async function* readArticleFile(path: string, root: string, site: string): AsyncGenerator<FilePart> {
  if (/\.(?:jsonl|ndjson)$/i.test(path)) yield* readLines(path);
  else {
    const url = new URL(relative(root, path).split(sep).map(encodeURIComponent).join('/'), site).href;
    yield {from: path, ...(await readWhole(path, url))};
  }
}

async function readWhole(path: string, url: string): Promise<ArticleList> {
  try {
    return await readList(decodeText(await readFile(path)), 'auto', {url});
  } catch (error) {
    return {articles: [], problems: [{code: 'malformed', message: (error as Error).message}]};
  }
}

async function* readLines(path: string): AsyncGenerator<FilePart> {
  let lines: string[] = [];
  let first = 1;
  for await (const line of createInterface({input: createReadStream(path, 'utf8'), crlfDelay: Infinity})) {
    if (lines.push(line) < LINES) continue;
    yield readBatch(lines, first, path);
    first += lines.length;
    lines = [];
  }
  if (lines.length > 0) yield readBatch(lines, first, path);
}

function readBatch(lines: string[], first: number, path: string): FilePart {
  const problems: Problem[] = [];
  const values = lines.flatMap((line, index) => {
    try {
      return line.trim() === '' ? [] : [JSON.parse(line) as unknown];
    } catch {
      problems.push({code: 'malformed', message: `line ${first + index} is no JSON; it was skipped.`});
      return [];
    }
  });
  const read = fromJsonLd(values);
  return {from: `${path}:${first}`, articles: read.articles, problems: [...problems, ...read.problems]};
}
