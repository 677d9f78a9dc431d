import {addressKey} from '../text/address-key.js';
import type {ReactiveElement} from 'lit';
import {baseUrl} from '../platform/page-metadata.js';
import {warn} from '../platform/warn.js';
import type {NewsArticle} from '../model/news-article.js';
import {readArticle} from '../model/read-article.js';
import {candidatesOf, ordered, withoutRepeats, type Rank} from './choose.js';
import {currentArticle} from './current-article.js';
import {isShownElsewhere, setShown} from './shown-articles.js';

interface List extends ReactiveElement {
  article?: NewsArticle;
  includeCurrent: boolean;
  allowRepeats: boolean;
}

/** Which articles a list shows: in their order, without those that another list of the page shows, and so many at a time. */
export class Selection {
  /** Those that are shown. */
  shown: NewsArticle[] = [];
  /** How many times as many as at first. */
  pages = 1;

  #ranked: NewsArticle[] = [];
  /** What may be shown. */
  #available: NewsArticle[] = [];
  /** The ranking that is awaited; a later one makes an earlier one void. */
  #ranking: Promise<NewsArticle[]> | undefined;

  constructor(private readonly list: List) {}

  get isWaiting(): boolean {
    return this.#ranking !== undefined;
  }

  get hasMore(): boolean {
    return this.shown.length < this.#available.length;
  }

  /** Begins anew with other articles, or in another order. */
  order(articles: unknown, rank: Rank): void {
    this.pages = 1;
    void this.#rank(articles, rank, (ranked) => (this.#ranked = ranked));
  }

  /** What a further page brought comes after what is shown already, which does not move. */
  async append(articles: NewsArticle[], rank: Rank): Promise<void> {
    await this.#rank(articles, rank, (further) => (this.#ranked = withoutRepeats([...this.#ranked, ...further])));
  }

  /** Takes what no other list shows, `limit` at a time. */
  choose(limit: number): void {
    const isFree = ({url}: NewsArticle) =>
      url === undefined || this.list.allowRepeats || !isShownElsewhere(addressKey(url, baseUrl()), this.list);
    this.#available = this.#ranked.filter(isFree);
    this.shown = this.#available.slice(0, limit * this.pages);
    this.claim();
  }

  /** Tells other lists what this one shows, its children's links among it; nothing while it stands in no page. */
  claim(): void {
    const {isConnected} = this.list;
    const own = isConnected ? [...this.list.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({href}) => href) : [];
    const cards = isConnected ? this.shown.map(({url}) => url).filter((url) => url !== undefined) : [];
    setShown(
      this.list,
      [...own, ...cards].map((url) => addressKey(url, baseUrl())),
    );
  }

  /** Gives articles in their order, at once where nothing has to be reckoned. */
  #rank(articles: unknown, rank: Rank, give: (articles: NewsArticle[]) => void): Promise<void> | undefined {
    const current = readArticle(this.list.article) ?? currentArticle(this.list);
    const candidates = candidatesOf(articles, current, this.list.includeCurrent);
    const order = ordered(candidates, rank, current);
    this.#ranking = undefined;
    if (!(order instanceof Promise)) return void give(order);
    this.#ranking = order;
    return order
      .catch((error: Error) => {
        warn(`<${this.list.localName}>: the articles could not be ranked (${error.message}); they stand in their own order.`);
        return candidates;
      })
      .then((ranked) => {
        if (this.#ranking !== order) return;
        this.#ranking = undefined;
        give(ranked);
        this.list.requestUpdate();
      });
  }
}
