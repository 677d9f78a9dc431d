import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {decodeUri} from '../text/decode-uri.js';
import {ID_PREFIX} from './body/id-prefix.js';

/**
 * Scrolls to the part of an article that the fragment of the page's address names, where the browser could not: the part was added after
 * the page had loaded, or its id has a prefix, which links from elsewhere do not know.
 */
export class FragmentTarget implements ReactiveController {
  /** The fragment that was last looked for. */
  #hash = '';
  /** Whether the browser did not find the target, so that this controller must scroll to it. */
  #isAwaited = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#handleHashChange);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#handleHashChange);
  }

  /** Notes whether the browser found the target itself. Call it before new elements get their ids. */
  expect(): void {
    if (location.hash === this.#hash) return;
    this.#hash = location.hash;
    this.#isAwaited = this.#id !== '' && document.getElementById(this.#id) === null;
  }

  /** Scrolls to the awaited target once it is there. Call it after new elements are laid out, for the browser scrolls to nothing else. */
  scroll(): void {
    const target = this.#isAwaited && (document.getElementById(this.#id) ?? document.getElementById(ID_PREFIX + this.#id));
    if (!target || !this.host.contains(target)) return;
    this.#isAwaited = false;
    target.scrollIntoView();
  }

  get #id(): string {
    return decodeUri(this.#hash.slice(1));
  }

  readonly #handleHashChange = (): void => {
    this.expect();
    this.scroll();
  };
}
