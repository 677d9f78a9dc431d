import type {NewsArticle} from '../model/news-article.js';
import type {ArticleList} from '../sources/article-list.js';
import type {Format} from '../sources/format.js';
import {LoadError, loadArticles} from '../sources/load-articles.js';

export interface Question {
  url: string;
  format: Format;
  /** The current article. */
  article: NewsArticle | undefined;
  limit: number;
  /** Address of the page, for an archive's index. */
  page: string;
}

/** What an address is asked, or has answered. */
interface Request {
  answer: Promise<ArticleList>;
  controller: AbortController;
  /** Lists that wait for it. */
  waiting: number;
}

/** More answers than a page has lists; those of older ones are the HTTP cache's to keep. */
const CAPACITY = 20;

const requests = new Map<string, Request>();

/** Only a search engine is told about the article. */
const keyOf = ({url, format, article, limit, page}: Question): string =>
  JSON.stringify([url, format, page, format === 'elasticsearch' && [article, limit]]);

/**
 * Asks an address once, however many lists of the page do; `isFresh` asks it again. The request is aborted once every list that
 * waited for it has left, and one that failed is forgotten, so that it can be tried again.
 */
export function request(question: Question, signal: AbortSignal, isFresh: boolean): Promise<ArticleList> {
  const key = keyOf(question);
  const entry = (!isFresh && requests.get(key)) || begin(key, question);
  entry.waiting++;
  return new Promise((resolve, reject) => {
    const leave = () => {
      if (--entry.waiting === 0) entry.controller.abort(signal.reason);
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave, {once: true});
    void entry.answer.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function begin(key: string, {url, ...options}: Question): Request {
  const controller = new AbortController();
  const {article, ...rest} = options;
  const answer = loadArticles(url, {...rest, ...(article && {article}), signal: controller.signal}).then((list) =>
    linked(list, url),
  );
  const entry: Request = {answer, controller, waiting: 0};
  answer.catch(() => {
    if (requests.get(key) === entry) requests.delete(key);
  });
  const [oldest] = requests.keys();
  if (requests.size >= CAPACITY && oldest !== undefined) requests.delete(oldest);
  requests.set(key, entry);
  return entry;
}

/** An article without an address is no card. */
function linked({articles, ...list}: ArticleList, url: string): ArticleList {
  const cards = articles.filter((article) => article.url !== undefined);
  if (cards.length === 0 && articles.length > 0)
    throw new LoadError(`${url} has no article with an address: ${list.problems.at(-1)?.message ?? ''}`, false);
  return {...list, articles: cards};
}
