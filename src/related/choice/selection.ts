import {addressKey} from '../../text/address-key.js';
import type {ReactiveElement} from 'lit';
import {baseUrl} from '../../platform/page-metadata.js';
import {warn} from '../../platform/warn.js';
import type {NewsArticle} from '../../model/news-article.js';
import {ordered, withoutRepeats, type Rank} from './choose.js';
import {isShownElsewhere} from './shown-articles.js';

interface List extends ReactiveElement {
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

  /** Resolves once no ranking is awaited. */
  async ready(): Promise<void> {
    while (this.#ranking) await this.#ranking.catch(() => undefined);
  }

  /** Begins anew with other articles, or in another order. */
  order(candidates: NewsArticle[], rank: Rank, current: NewsArticle | undefined): void {
    void this.#rank(candidates, rank, current, (ranked) => (this.#ranked = ranked));
  }

  /** What a further page brought comes after what is shown already, which does not move. */
  async append(candidates: NewsArticle[], rank: Rank, current: NewsArticle | undefined): Promise<void> {
    await this.#rank(candidates, rank, current, (further) => (this.#ranked = withoutRepeats([...this.#ranked, ...further])));
  }

  /** Takes what no other list shows, `limit` at a time, and none of `taken` (keys of addresses). */
  choose(limit: number, taken: ReadonlySet<string>): void {
    const isFree = ({url}: NewsArticle) => {
      if (url === undefined) return true;
      const key = addressKey(url, baseUrl());
      return !taken.has(key) && (this.list.allowRepeats || !isShownElsewhere(key, this.list));
    };
    this.#available = this.#ranked.filter(isFree);
    this.shown = this.#available.slice(0, limit * this.pages);
  }

  /** Gives articles in their order, at once where nothing has to be reckoned. */
  #rank(
    candidates: NewsArticle[],
    rank: Rank,
    current: NewsArticle | undefined,
    give: (articles: NewsArticle[]) => void,
  ): Promise<void> | undefined {
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
