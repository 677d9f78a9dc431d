import {escapeHtml} from '../template/string-template.js';
import {safeUrl} from '../text/safe-url.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle, readText, type Loose} from '../model/read-article.js';
import {excerpt} from '../text/excerpt.js';
import {textOfHtml} from '../text/html/html-text.js';
import {isPicture} from './picture.js';
import type {Problem} from './problem.js';

/** What a source has read. */
export interface ArticleList {
  articles: NewsArticle[];
  /** One for each item that was skipped. */
  problems: Problem[];
  /** Address of the list's next page, where it has one. */
  next?: string;
}

export interface SourceOptions {
  /** Address of what is read, which relative addresses in it begin from. */
  url?: string;
}

/** Letters of an address that a message quotes. */
const QUOTED_LETTERS = 200;

/** Skipped items that are told one by one; the others are counted. */
const MAX_PROBLEMS = 1000;

/** Collects articles one by one; what is no article, or comes a second time, is skipped and reported, and harms none beside it. */
export class ArticleCollector {
  readonly #list: ArticleList = {articles: [], problems: []};
  readonly #known = new Set<string>();
  readonly #onArticle: (article: NewsArticle) => void;
  #count = 0;
  #unreported = 0;

  /** @param onArticle Takes the articles instead of the list. */
  constructor(onArticle?: (article: NewsArticle) => void) {
    this.#onArticle = onArticle ?? ((article) => this.#list.articles.push(article));
  }

  /** Takes the next item, read as an article would be. */
  add(read: () => unknown): void {
    const index = this.#count++;
    const article = readSafely(read);
    if (article) this.#check(article, index);
    if (!article) this.#report('malformed', `item ${index} has neither headline nor body; it was skipped.`);
    else if (article.url === undefined) this.#onArticle(article);
    else if (this.#known.has(article.url)) this.#report('duplicate', `item ${index} is ${article.url} again; it was skipped.`);
    else {
      this.#known.add(article.url);
      this.#onArticle(article);
    }
  }

  end(): ArticleList {
    if (this.#unreported > 0)
      this.#list.problems.push({code: 'malformed', message: `${this.#unreported} more items were skipped.`});
    this.#unreported = 0;
    return this.#list;
  }

  /** Takes an address that no reader may be sent to, and a picture that shows nothing, off an article. */
  #check(article: NewsArticle, index: number): void {
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

/** What a reader gives for what it cannot be of: nothing, and a problem that says so. It is never told as an empty list. */
export const notOf = (kind: string): ArticleList => ({
  articles: [],
  problems: [{code: 'malformed', message: `what was given is no ${kind}.`}],
});

/** Collects the articles of a list. */
export function collect<Item>(items: readonly Item[], read: (item: Item) => unknown): ArticleList {
  const collector = new ArticleCollector();
  for (const item of items) collector.add(() => read(item));
  return collector.end();
}

/** An address made absolute; as it is where it is none, or there is nothing to begin from. */
export function absolute(url: unknown, base: string | undefined): string | undefined {
  if (typeof url !== 'string' || url.trim() === '') return undefined;
  return URL.canParse(url, base) ? new URL(url, base).href : url;
}

/** WordPress's category of posts that were put in none, by its slug or name. */
export const isUncategorized = (name: unknown): boolean =>
  typeof name === 'string' && /^(?:uncategori[sz]ed|غير مصنف)$/i.test(name.trim());

/** An identifier that is an address as well. */
export const webAddress = (id: unknown): unknown => (typeof id === 'string' && /^https?:/.test(id) ? id : undefined);

/** Letters of a text that stand for the headline of a post without one. */
const HEADLINE_LETTERS = 90;

/** The headline of a post that has none: the beginning of its text. */
export const headlineFrom = (text: string): string => excerpt(text, HEADLINE_LETTERS);

/** Letters of a text that stand for the summary of a post without one. */
const SUMMARY_LETTERS = 220;

/** The summary of a post that has none: the beginning of its text. */
export const summaryFrom = (text: string): string => excerpt(text, SUMMARY_LETTERS);

/**
 * An item with the headline and the summary that it lacks, from its text: an item may have a title, a summary and a body, or any of them. The
 * same rule holds in all sources.
 */
export function summedUp<T extends Loose>(item: T): T {
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

/** A body without its figures, whose captions are no part of the running text. One that never ends stays. */
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

/** Plain text as a body: its paragraphs stand between empty lines. */
export function paragraphs(value: unknown): string | undefined {
  const blocks = (readText(value) ?? '').split(/\n\s*\n/).filter((block) => block.trim() !== '');
  return blocks.length > 0 ? blocks.map((block) => `<p>${escapeHtml(block.trim())}</p>`).join('\n') : undefined;
}
