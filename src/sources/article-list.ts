import {escapeHtml} from '../template/string-template.js';
import {safeUrl} from '../text/safe-url.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle, readText, type Loose} from '../model/read-article.js';
import {excerpt} from '../text/excerpt.js';
import {textOfHtml} from '../text/html/html-text.js';
import {isPicture} from './picture.js';
import type {Problem} from './problem.js';

/** The articles that a source has read, and its problems. */
export interface ArticleList {
  articles: NewsArticle[];
  /** One for each item that was skipped. */
  problems: Problem[];
  /** Address of the list's next page, where it has one. */
  next?: string;
}

export interface SourceOptions {
  /** Address from which the input was loaded: the base of relative addresses in it. */
  url?: string;
}

/** Letters of an address that a message quotes. */
const QUOTED_LETTERS = 200;

/** Problems that are listed one by one; further ones are only counted. */
const MAX_PROBLEMS = 1000;

/** Collects articles one by one. An item that is no article, or has the address of an earlier one, is skipped and reported. */
export class ArticleCollector {
  readonly #list: ArticleList = {articles: [], problems: []};
  readonly #addresses = new Set<string>();
  readonly #onArticle: (article: NewsArticle) => void;
  #count = 0;
  #unreported = 0;

  /** @param onArticle Receives the articles instead of the list. */
  constructor(onArticle?: (article: NewsArticle) => void) {
    this.#onArticle = onArticle ?? ((article) => this.#list.articles.push(article));
  }

  /** Adds the item that `read` returns; it may throw. */
  add(read: () => unknown): void {
    const index = this.#count++;
    const article = readSafely(read);
    if (article) this.#sanitize(article, index);
    if (!article) this.#report('malformed', `item ${index} has neither headline nor body; it was skipped.`);
    else if (article.url === undefined) this.#onArticle(article);
    else if (this.#addresses.has(article.url))
      this.#report('duplicate', `item ${index} is ${article.url} again; it was skipped.`);
    else {
      this.#addresses.add(article.url);
      this.#onArticle(article);
    }
  }

  /** Returns the list; without its articles, where `onArticle` received them. */
  end(): ArticleList {
    if (this.#unreported > 0)
      this.#list.problems.push({code: 'malformed', message: `${this.#unreported} more items were skipped.`});
    this.#unreported = 0;
    return this.#list;
  }

  /** Removes an unsafe address, and a picture that shows nothing, from an article. */
  #sanitize(article: NewsArticle, index: number): void {
    const {url, image} = article;
    if (url !== undefined) {
      const safe = safeUrl(url);
      if (safe === undefined) {
        delete article.url;
        this.#report('malformed', `item ${index} has an address that is none, ${url.slice(0, QUOTED_LETTERS)}; it was left out.`);
      } else article.url = safe;
    }
    if (image && !isPicture(image.url, image)) delete article.image;
  }

  #report(code: Problem['code'], message: string): void {
    if (this.#list.problems.length < MAX_PROBLEMS) this.#list.problems.push({code, message});
    else this.#unreported++;
  }
}

function readSafely(read: () => unknown): NewsArticle | undefined {
  try {
    return readArticle(read());
  } catch {
    return undefined;
  }
}

/** An empty list with a problem, for input that a reader cannot read at all: it must not look like a list without articles. */
export const notReadableAs = (kind: string): ArticleList => ({
  articles: [],
  problems: [{code: 'malformed', message: `what was given is no ${kind}.`}],
});

/** Reads the items of a list, and collects the articles. */
export function collect<Item>(items: readonly Item[], read: (item: Item) => unknown): ArticleList {
  const collector = new ArticleCollector();
  for (const item of items) collector.add(() => read(item));
  return collector.end();
}

/** Makes an address absolute. It stays as it is where it is no valid address, or there is no base; `undefined` for an empty one. */
export function resolveUrl(url: unknown, base: string | undefined): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') return undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** Whether a slug or a name is that of WordPress's default category, which says nothing of a post. */
export const isUncategorized = (name: unknown): boolean =>
  typeof name === 'string' && /^(?:uncategori[sz]ed|غير مصنف)$/i.test(name.trim());

/** The address that an identifier is; `undefined` for any other identifier. */
export const webAddressOf = (id: unknown): string | undefined => (typeof id === 'string' && /^https?:/.test(id) ? id : undefined);

/** Letters of a headline that is made of a text. */
const MAX_HEADLINE_LETTERS = 90;

/** Makes the headline of a post that has none: the beginning of its text. */
export const headlineFrom = (text: string): string => excerpt(text, MAX_HEADLINE_LETTERS);

/** Letters of a summary that is made of a text. */
const MAX_SUMMARY_LETTERS = 220;

/** Makes the summary of a post that has none: the beginning of its text. */
export const summaryFrom = (text: string): string => excerpt(text, MAX_SUMMARY_LETTERS);

/**
 * Adds the headline and the summary that an item lacks, from its text. An item may have any of title, summary and body, and all sources follow
 * this one rule.
 */
export function withHeadlineAndSummary<T extends Loose>(item: T): T {
  const {headline, description, articleBody} = item;
  const title = readText(headline);
  const summary = readText(description);
  const words = summary ?? textOfHtml(withoutFigures(articleBody));
  return {
    ...item,
    headline: title ?? headlineFrom(words),
    description: title === undefined || words === title ? undefined : (summary ?? summaryFrom(words)),
  };
}

/** Removes the figures of a body, whose captions are not running text. A figure that never ends stays. */
function withoutFigures(html: unknown): unknown {
  if (typeof html !== 'string') return html;
  let rest = '';
  let at = 0;
  for (;;) {
    const start = html.indexOf('<figure', at);
    const end = start < 0 ? -1 : html.indexOf('</figure>', start);
    if (end < 0) return rest + html.slice(at);
    rest += `${html.slice(at, start)} `;
    at = end + '</figure>'.length;
  }
}

/** Writes plain text as a body; empty lines separate its paragraphs. */
export function writeParagraphs(value: unknown): string | undefined {
  const blocks = (readText(value) ?? '').split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return blocks.length > 0 ? blocks.map((block) => `<p>${escapeHtml(block.trim())}</p>`).join('\n') : undefined;
}
