import {createReadStream, type BigIntStats} from 'node:fs';
import {readdir, readFile, realpath, stat} from 'node:fs/promises';
import {dirname, extname, join, relative, sep} from 'node:path';
import {createInterface} from 'node:readline';
import type {ArticleList} from '../sources/article-list.js';
import {decodeText} from '../sources/decode.js';
import {formatOfMarkup} from '../sources/recognize-format.js';
import {readPage, type PageReading} from '../sources/from-html.js';
import {fromJsonLd} from '../sources/from-json-ld.js';
import type {Problem} from '../sources/problem.js';
import {readList} from '../sources/read-list.js';
import {briefOf} from './brief.js';
import {isWithin, fileIdOf, type FileIds} from './output.js';
import {GENERATOR, isMarkedFolder, SHARD_NAME} from './own-index.js';
import {Peekable, readFeed} from './read-feed.js';

const READABLE_EXTENSIONS = new Set(['.html', '.htm', '.json', '.jsonl', '.ndjson', '.xml', '.rss', '.atom']);

const isReadable = (name: string): boolean => READABLE_EXTENSIONS.has(extname(name).toLowerCase());

export interface ArticleFile {
  path: string;
  /** The file's address relative to the folder that is read, "2026/%D8%AE%D8%A8%D8%B1/" for its index.html. */
  address: string;
  /** Whether a folder is read, not this file alone. */
  isInFolder: boolean;
  /** Size and times: another stamp means that the file has changed. */
  stamp: string;
}

export interface WalkOptions {
  /** Files and folders that are not read. */
  excluded: FileIds;
  onProblem?: ((message: string) => void) | undefined;
}

/**
 * Finds the files of articles under a path, in the order of their names. Unreadable folders and links that lead out of the folder are
 * reported and skipped; links that lead back into it are skipped, since their targets are found under their own names. Throws if there is no file.
 */
export async function findFiles(path: string, options: WalkOptions): Promise<ArticleFile[]> {
  const found = await stat(path, {bigint: true}).catch(() => undefined);
  if (!found) throw new Error(`${path}: there is no such file or folder.`);
  if (!found.isDirectory()) return [{...describeFile(path, dirname(path), found), isInFolder: false}];
  const files = await walkFolder(path, options);
  if (files.length === 0)
    throw new Error(`${path}: the folder holds no ${[...READABLE_EXTENSIONS].join(', ')} files that can be read.`);
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Walks a folder with a list of waiting folders, since recursion would be as deep as the folders. */
async function walkFolder(root: string, {excluded, onProblem}: WalkOptions): Promise<ArticleFile[]> {
  const realRoot = await realpath(root);
  const files: ArticleFile[] = [];
  const known = new Set<string>();
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const place = fileIdOf(await stat(folder, {bigint: true}));
    if (known.has(place) || excluded.has(place)) continue;
    known.add(place);
    const entries = await readdir(folder, {withFileTypes: true}).catch((error: Error) => {
      if (folder === root) throw error;
      onProblem?.(`${folder} could not be read (${codeOf(error)}); it was passed over.`);
      return [];
    });
    const isIndex = isMarkedFolder(folder);
    for (const entry of entries) {
      if (isIndex && SHARD_NAME.test(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) waiting.push(path);
      else if (
        entry.isSymbolicLink() ? await isUniqueLink(path, realRoot, onProblem) : entry.isFile() && isReadable(entry.name)
      ) {
        const found = await stat(path, {bigint: true}).catch(() => undefined);
        if (found && !excluded.has(fileIdOf(found))) files.push(describeFile(path, root, found));
      }
    }
  }
  return files;
}

/** Whether a link leads to a file in the folder that is not found under its own name, because that has no extension to read. */
async function isUniqueLink(link: string, root: string, onProblem: WalkOptions['onProblem']): Promise<boolean> {
  const real = await realpath(link).catch(() => undefined);
  const found = real === undefined ? undefined : await stat(real).catch(() => undefined);
  if (!real || !found) {
    if (isReadable(link)) onProblem?.(`${link} is a link that leads nowhere; it was passed over.`);
    return false;
  }
  const isWanted = found.isDirectory() || isReadable(link);
  if (!isWithin(real, root)) {
    if (isWanted) onProblem?.(`${link} is a link that leads out of the folder; it was not followed.`);
    return false;
  }
  return found.isFile() && isReadable(link) && !isReadable(real);
}

function describeFile(path: string, root: string, {size, mtimeNs, ctimeNs}: BigIntStats): ArticleFile {
  const address = relative(root, path).split(sep).map(encodeURIComponent).join('/');
  const stamp = `${size} ${mtimeNs} ${ctimeNs}`;
  return {path, address: address.replace(/(^|\/)index\.html?$/, '$1'), isInFolder: true, stamp};
}

/** The code of an error, "EACCES", which says more than "permission denied, scandir …"; else its message. */
export const codeOf = (error: Error): string => (error as NodeJS.ErrnoException).code ?? error.message;

/** A part of a file, small enough for memory. */
export interface FilePart extends ArticleList {
  /** The file, with the number of the first line if it is read in parts. */
  from: string;
  /** Path of a page or a feed within the site's folder, "/2026/x/". */
  file?: string;
  /** Kind of an HTML page. */
  kind?: PageReading['kind'];
}

const LINES_PER_BATCH = 1000;
/** Characters within which a sitemap's root element begins. */
const SITEMAP_HEAD_LENGTH = 1000;

/** Beginning of a file that this command wrote, for this site or another. */
const OWN_FILE = new RegExp(`^\\s*\\{\\s*"generator"\\s*:\\s*"${GENERATOR}"`);

/** Reads the articles of a file: an HTML page, a feed, JSON, or JSON lines. `site` is the base of the file's address. */
export async function* readArticleFile(file: ArticleFile, site: string): AsyncGenerator<FilePart> {
  const {path} = file;
  try {
    if (/\.(?:jsonl|ndjson)$/i.test(path)) yield* readLines(path);
    else yield await readWhole(file, new URL(file.address, site).href);
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    const isUnreadable = code !== undefined;
    yield {
      from: path,
      articles: [],
      problems: [{code: 'malformed', message: isUnreadable ? `could not be read (${code}).` : message}],
    };
  }
}

async function readWhole({path, address, isInFolder}: ArticleFile, url: string): Promise<FilePart> {
  const part = {from: path, ...(isInFolder && {file: `/${address}`})};
  const feed = /\.(?:xml|rss|atom)$/i.test(path) && (await readFeed(new Peekable(createReadStream(path)), url));
  if (feed) return {...part, ...feed};
  const text = decodeText(await readFile(path));
  if (isInFolder && OWN_FILE.test(text)) return {from: path, articles: [], problems: []};
  if (formatOfMarkup(text) === 'html') return {...part, ...readHtml(text, url)};
  const list = await readList(text, 'auto', {url});
  return {from: path, ...list, articles: list.articles.map(briefOf)};
}

/** Reads an HTML page. A sitemap counts as a page without articles. */
function readHtml(text: string, url: string): ArticleList & Pick<PageReading, 'kind'> {
  if (/<(?:urlset|sitemapindex)\b/.test(text.slice(0, SITEMAP_HEAD_LENGTH))) return {kind: 'other', articles: [], problems: []};
  const {kind, articles, problems} = readPage(text, {url});
  const others = problems.filter(({code}) => code !== 'empty');
  if (kind === 'other') others.push({code: 'empty', message: 'is an HTML page without an article.'});
  return {kind, articles: articles.map(briefOf), problems: others};
}

async function* readLines(path: string): AsyncGenerator<FilePart> {
  let lines: string[] = [];
  let first = 1;
  for await (const line of createInterface({input: createReadStream(path, 'utf8'), crlfDelay: Infinity})) {
    if (lines.push(line) < LINES_PER_BATCH) continue;
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
  return {from: `${path}:${first}`, articles: read.articles.map(briefOf), problems: [...problems, ...read.problems]};
}
