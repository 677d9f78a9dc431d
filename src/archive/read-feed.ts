import type {NewsArticle} from '../model/news-article.js';
import type {ArticleList} from '../sources/article-list.js';
import {markCutOff} from '../sources/cut-off.js';
import {encodingOf} from '../sources/decode.js';
import {formatOfMarkup} from '../sources/recognize-format.js';
import {FeedReader} from '../sources/from-feed.js';
import {briefOf} from './brief.js';

/** Bytes by which a text's encoding and format are judged. */
const SAMPLE = 64_000;
/** Bytes after which a feed is taken to have no end. */
const MAX_SIZE = 500_000_000;

/** Bytes that are read once, of which the first can be looked at before. */
export class Peekable {
  #sample: Uint8Array = new Uint8Array();
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  async peek(size: number): Promise<Uint8Array> {
    while (this.#sample.length < size) {
      const {done, value} = await this.#chunks.next();
      if (done) break;
      this.#sample = Buffer.concat([this.#sample, value]);
    }
    return this.#sample;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    if (this.#sample.length > 0) yield this.#sample;
    for (let next = await this.#chunks.next(); !next.done; next = await this.#chunks.next()) yield next.value;
  }
}

/** Reads a feed's articles as briefs, piece by piece, so that one of any length needs little memory; gives `undefined` for what is no feed. */
export async function readFeed(bytes: Peekable, url: string, contentType = ''): Promise<ArticleList | undefined> {
  const sample = await bytes.peek(SAMPLE);
  const encoding = encodingOf(sample, contentType);
  const format = formatOfMarkup(new TextDecoder(encoding).decode(sample, {stream: true}));
  if (format !== 'rss' && format !== 'atom') return undefined;
  const articles: NewsArticle[] = [];
  const reader = new FeedReader({url, onArticle: (article) => articles.push(copyOf(briefOf(article)))});
  const decoder = new TextDecoder(encoding);
  let size = 0;
  for await (const chunk of bytes) {
    reader.write(decoder.decode(chunk, {stream: true}));
    if ((size += chunk.length) > MAX_SIZE) break;
  }
  const list = reader.end();
  return {...(size > MAX_SIZE ? markCutOff(list, MAX_SIZE) : list), articles};
}

/** A text that was cut out of a longer one keeps that in memory (V8, "sliced strings"); one that was written and read again does not. */
const copyOf = (article: NewsArticle): NewsArticle => JSON.parse(JSON.stringify(article)) as NewsArticle;
