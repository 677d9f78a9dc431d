import {writeFileSync} from 'node:fs';
import {mkdir, rename, rm, writeFile} from 'node:fs/promises';
import {basename, join} from 'node:path';
import type {NewsArticle} from '../model/news-article.js';
import {archiveKey} from '../sources/archive-key.js';

/** Articles whose lists share a file: a few kilobytes for a page to load. */
const PER_FILE = 8;
/** 65,536 files. */
const MOST_BITS = 16;

/** A file of the index: the articles that its lists name, as JSON, and for each page the numbers of its related ones. */
interface Shard {
  articles: string[];
  related: Record<string, number[]>;
  /** Numbers in the file, by number in the archive. */
  numbers: Map<number, number>;
}

export interface WrittenIndex {
  /** Files of lists. */
  files: number;
  /** Base-2 logarithm of their number. */
  bits: number;
  /** Bytes of the largest. */
  largest: number;
}

/**
 * Writes the lists of an archive: one file where there are few, else a folder of them beside one that says how they are divided. All is written
 * beside its place and moved there in the end, so that a site never serves half of an index.
 */
export async function writeIndex(
  out: string,
  cards: readonly NewsArticle[],
  lists: ReadonlyMap<number, number[]>,
): Promise<WrittenIndex> {
  const bits = Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(cards.length / PER_FILE))));
  const shards = divide(cards, lists, bits);
  const folder = out.replace(/\.json$/, '');
  const [temporary, temporaryOut] = [`${folder}.writing`, `${out}.writing`];
  await rm(temporary, {recursive: true, force: true});
  let largest = 0;
  try {
    if (bits > 0) await mkdir(temporary);
    for (const [name, {articles, related}] of shards) {
      const text = Buffer.from(`{"articles":[${articles.join()}],"related":${JSON.stringify(related)}}`);
      largest = Math.max(largest, text.length);
      /* Thousands of small files: waiting for each takes longer than writing it. */
      writeFileSync(bits > 0 ? join(temporary, `${name}.json`) : temporaryOut, text);
    }
    if (bits > 0)
      await writeFile(temporaryOut, JSON.stringify({shards: `${basename(folder)}/{hash:${bits}}.json`, articles: cards.length}));
    await rm(folder, {recursive: true, force: true});
    if (bits > 0) await rename(temporary, folder);
    await rename(temporaryOut, out);
  } finally {
    await rm(temporary, {recursive: true, force: true});
    await rm(temporaryOut, {force: true});
  }
  return {files: shards.size, bits, largest};
}

/** Every file there is to be, also those without a list: a page that asks for one is answered. */
function divide(cards: readonly NewsArticle[], lists: ReadonlyMap<number, number[]>, bits: number): Map<string, Shard> {
  const shards = new Map<string, Shard>();
  for (let number = 0; number < 2 ** bits; number++)
    shards.set(number.toString(16).padStart(Math.ceil(bits / 4), '0'), {articles: [], related: {}, numbers: new Map()});
  const texts = cards.map((card) => JSON.stringify(card));
  for (const [article, list] of lists) {
    const {shard, key} = archiveKey(cards[article]!.url!, bits);
    const {articles, related, numbers} = shards.get(shard)!;
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
