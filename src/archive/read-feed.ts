import type {NewsArticle} from '../model/news-article.js';
import type {ArticleList} from '../sources/article-list.js';
import {markCutOff} from '../sources/cut-off.js';
import {encodingOf} from '../sources/decode.js';
import {formatOfMarkup} from '../sources/recognize-format.js';
import {FeedReader} from '../sources/from-feed.js';
import {briefOf} from './brief.js';

/** Bytes from which a text's encoding and format are recognised. */
const SAMPLE_SIZE = 64_000;
/** Bytes of a feed after which reading stops, since it may have no end. */
const MAX_SIZE = 500_000_000;

/** A stream of bytes whose beginning can be looked at before it is read. */
export class Peekable {
  #sample: Uint8Array = new Uint8Array();
  readonly #chunks: AsyncIterator<Uint8Array>;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Gives at least the first `size` bytes, or all of a shorter stream. */
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

/** Reads the articles of a feed as briefs, piece by piece, so that any length needs little memory; gives `undefined` for other formats. */
export async function readFeed(bytes: Peekable, url: string, contentType = ''): Promise<ArticleList | undefined> {
  const sample = await bytes.peek(SAMPLE_SIZE);
  const encoding = encodingOf(sample, contentType);
  const format = formatOfMarkup(new TextDecoder(encoding).decode(sample, {stream: true}));
  if (format !== 'rss' && format !== 'atom') return undefined;
  const articles: NewsArticle[] = [];
  const reader = new FeedReader({url, onArticle: (article) => articles.push(deepCopy(briefOf(article)))});
  const decoder = new TextDecoder(encoding);
  let size = 0;
  for await (const chunk of bytes) {
    reader.write(decoder.decode(chunk, {stream: true}));
    if ((size += chunk.length) > MAX_SIZE) break;
  }
  const list = reader.end();
  return {...(size > MAX_SIZE ? markCutOff(list, MAX_SIZE) : list), articles};
}

/** Copies an article so that its texts do not keep the whole feed in memory, as slices of a string do (V8, "sliced strings"). */
const deepCopy = (article: NewsArticle): NewsArticle => JSON.parse(JSON.stringify(article)) as NewsArticle;
