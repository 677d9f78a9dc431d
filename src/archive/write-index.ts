import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setImmediate} from 'node:timers/promises';
import type {NewsArticle} from '../model/news-article.js';
import {archiveKey} from '../sources/archive-key.js';
import type {Output} from './output.js';
import {FOLDER_MARKER, GENERATOR, MAX_BITS, SHARD_START, shardName} from './own-index.js';
import type {Workplace} from './workplace.js';

/** Articles whose lists share a file, so that a page loads a few kilobytes. */
const ARTICLES_PER_FILE = 8;
/** Files written before signals and other work are handled. */
const FILES_PER_TURN = 256;

/** A file of the index: cards of related articles, as JSON, and for the key of each page a list of their numbers. */
interface Shard {
  articles: string[];
  related: Record<string, number[]>;
  /** Number of an article in the file, by its number in the archive. */
  numbers: Map<number, number>;
}

export interface WriteOptions {
  signal?: AbortSignal | undefined;
  /** Called with the number of written files and of all files. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

export interface WrittenIndex {
  /** Number of files of lists. */
  files: number;
  /** Base-2 logarithm of their number. */
  bits: number;
  /** Bytes of the largest. */
  largest: number;
}

/**
 * Writes the lists of an archive: one file if there are few, else a folder of files beside one that says how they are divided. All is written
 * in the workplace and moved to its place at the end, so that a site never serves half of an index.
 */
export async function writeIndex(
  output: Output,
  workplace: Workplace,
  cards: readonly NewsArticle[],
  lists: ReadonlyMap<number, number[]>,
  options: WriteOptions = {},
): Promise<WrittenIndex> {
  const bits = Math.min(MAX_BITS, Math.max(0, Math.ceil(Math.log2(cards.length / ARTICLES_PER_FILE))));
  const shards = divideIntoShards(cards, lists, bits);
  workplace.open();
  const sizes =
    bits === 0
      ? [write(workplace.file, `{"generator":"${GENERATOR}",${shardJson(shards[0]!).slice(1)}`)]
      : await writeFolder(output, workplace, shards, {bits, articles: cards.length}, options);
  /* Files may have changed since the run began. */
  output.assertOwn();
  workplace.commit();
  return {files: shards.length, bits, largest: Math.max(...sizes)};
}

/** Writes all files of a divided index, also those without a list, so that every request of a page is answered. */
async function writeFolder(
  {name}: Output,
  {file, folder}: Workplace,
  shards: readonly Shard[],
  {bits, articles}: {bits: number; articles: number},
  {signal, onProgress}: WriteOptions,
): Promise<number[]> {
  mkdirSync(folder);
  write(join(folder, FOLDER_MARKER), JSON.stringify({generator: GENERATOR, bits}));
  const sizes: number[] = [];
  for (const [number, shard] of shards.entries()) {
    sizes.push(write(join(folder, shardName(number, bits)), shardJson(shard)));
    if (number % FILES_PER_TURN !== 0) continue;
    onProgress?.(number, shards.length);
    await setImmediate();
    signal?.throwIfAborted();
  }
  write(file, JSON.stringify({generator: GENERATOR, shards: `${encodeURIComponent(name)}/{hash:${bits}}.json`, articles}));
  return sizes;
}

/** Writes a file synchronously and returns its size in bytes: waiting for each of thousands of small files takes longer than writing it. */
function write(path: string, text: string): number {
  const bytes = Buffer.from(text);
  writeFileSync(path, bytes);
  return bytes.length;
}

const shardJson = ({articles, related}: Shard): string =>
  `${SHARD_START}${articles.join()}],"related":${JSON.stringify(related)}}`;

function divideIntoShards(cards: readonly NewsArticle[], lists: ReadonlyMap<number, number[]>, bits: number): Shard[] {
  const shards = Array.from({length: 2 ** bits}, (): Shard => ({articles: [], related: {}, numbers: new Map()}));
  const texts = cards.map((card) => JSON.stringify(card));
  for (const [article, list] of lists) {
    const {shard, key} = archiveKey(cards[article]!.url!, bits);
    const {articles, related, numbers} = shards[parseInt(shard, 16)]!;
    related[key] = list.map((other) => {
      let number = numbers.get(other);
      if (number === undefined) {
        numbers.set(other, (number = articles.length));
        articles.push(texts[other]!);
      }
      return number;
    });
  }
  return shards;
}
