import type {ReactiveControllerHost} from 'lit';
import {warn} from '../platform/warn.js';
import type {NewsArticle} from '../model/news-article.js';
import type {Question} from './request.js';

/** `idle` before anything is asked for; `offline` is a failure that mends itself once the device is connected again. */
export type SourceState = 'idle' | 'waiting' | 'loaded' | 'failed' | 'offline';

/** What came: the first page of the first address that answered, that of one after it, or a further page on demand. */
export type Arrival = 'first' | 'next' | 'further';

/** What a source tells its list. */
export interface SourceEvents {
  /** Articles came; whether they are enough, so that no further address is asked. */
  loaded: (articles: NewsArticle[], arrival: Arrival) => Promise<boolean>;
  failed: (error: Error) => void;
}

/** Where a list's articles come from: a ladder of addresses, of which the first fills the list and the others top it up; page by page. */
export class Source {
  state: SourceState = 'idle';
  /** What failed is being asked for again: its button stays until the answer comes. */
  isRetrying = false;
  /** Address of the page after those that came. */
  next: string | undefined;
  /** What is being loaded, to be tried again when it fails. */
  #current: Question[] = [];
  #isFurther = false;
  #controller: AbortController | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly events: SourceEvents,
  ) {}

  /** Says that the list will be loaded, before it is. */
  expect(): void {
    this.#become('waiting');
  }

  /** Gives up what is under way. */
  stop(): void {
    this.#controller?.abort();
    removeEventListener('online', this.#retry);
    if (this.state === 'waiting' || this.state === 'offline') this.#become('idle');
  }

  /** Loads the first page; from the network again if it has been loaded. */
  load(questions: Question[]): Promise<void> {
    return this.#load(questions, this.state === 'loaded', false);
  }

  /** Loads the page after those that came. */
  async loadNext(question: Question): Promise<void> {
    if (this.next !== undefined) await this.#load([{...question, url: this.next}], false, true);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    await this.#load(this.#current, false, this.#isFurther, true);
  }

  readonly #retry = (): void => void this.retry();

  async #load(questions: Question[], isFresh: boolean, isFurther: boolean, isRetry = false): Promise<void> {
    this.stop();
    this.isRetrying = isRetry;
    const {signal} = (this.#controller = new AbortController());
    this.#current = questions;
    this.#isFurther = isFurther;
    this.#become('waiting');
    let failure: Error | undefined;
    let hasLoaded = false;
    for (const question of questions) {
      try {
        const {request} = await import('./request.js');
        const {articles, problems, next} = await request(question, signal, isFresh);
        for (const {message} of problems) warn(`<${this.host.localName} src="${question.url}">: ${message}`);
        if (!hasLoaded) this.next = next;
        this.#become('loaded');
        const isEnough = await this.events.loaded(articles, isFurther ? 'further' : hasLoaded ? 'next' : 'first');
        hasLoaded = true;
        if (isEnough) return;
      } catch (error) {
        if (signal.aborted) return;
        failure = error as Error;
        if (hasLoaded) warn(`<${this.host.localName}>: ${failure.message}`);
      }
    }
    if (failure && !hasLoaded) this.#fail(failure);
  }

  #fail(error: Error): void {
    this.#become(navigator.onLine ? 'failed' : 'offline');
    if (this.state === 'offline') addEventListener('online', this.#retry, {once: true});
    warn(`<${this.host.localName}>: ${error.message}`);
    this.events.failed(error);
  }

  #become(state: SourceState): void {
    this.state = state;
    if (state !== 'waiting') this.isRetrying = false;
    this.host.requestUpdate();
  }
}
