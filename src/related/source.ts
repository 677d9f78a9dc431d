import type {ReactiveControllerHost} from 'lit';
import {warn} from '../platform/warn.js';
import type {NewsArticle} from '../model/news-article.js';
import type {Question} from './request.js';

/** `idle` before anything is asked for; `offline` is a failure that mends itself once the device is connected again. */
export type SourceState = 'idle' | 'waiting' | 'loaded' | 'failed' | 'offline';

/** What a source tells its list. */
export interface SourceEvents {
  /** Articles came: the first page of an address, or a further one. */
  loaded: (articles: NewsArticle[], isFurther: boolean) => unknown;
  failed: (error: Error) => void;
}

/** Where a list's articles come from: one address at a time, page by page. */
export class Source {
  state: SourceState = 'idle';
  /** What failed is being asked for again: its button stays until the answer comes. */
  isRetrying = false;
  /** Address of the page after those that came. */
  next: string | undefined;
  /** What is being loaded, to be tried again when it fails. */
  #current: Question | undefined;
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
  load(question: Question): Promise<void> {
    return this.#load(question, this.state === 'loaded', false);
  }

  /** Loads the page after those that came. */
  async loadNext(question: Question): Promise<void> {
    if (this.next !== undefined) await this.#load({...question, url: this.next}, false, true);
  }

  /** Tries again what failed. */
  async retry(): Promise<void> {
    if (this.#current) await this.#load(this.#current, false, this.#isFurther, true);
  }

  readonly #retry = (): void => void this.retry();

  async #load(question: Question, isFresh: boolean, isFurther: boolean, isRetry = false): Promise<void> {
    this.stop();
    this.isRetrying = isRetry;
    const {signal} = (this.#controller = new AbortController());
    this.#current = question;
    this.#isFurther = isFurther;
    this.#become('waiting');
    try {
      const {request} = await import('./request.js');
      const {articles, problems, next} = await request(question, signal, isFresh);
      for (const {message} of problems) warn(`<${this.host.localName} src="${question.url}">: ${message}`);
      this.next = next;
      this.#become('loaded');
      await this.events.loaded(articles, isFurther);
    } catch (error) {
      if (!signal.aborted) this.#fail(error as Error);
    }
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
