import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {decodeUri} from '../text/decode-uri.js';
import {ID_PREFIX} from './body/id-prefix.js';

/**
 * Scrolls to the part of an article that the page's address asks for, where the browser could not: the part came later than the page,
 * or its id has a prefix, which addresses from elsewhere do not know.
 */
export class FragmentTarget implements ReactiveController {
  /** The fragment that was last looked for; of one that the browser found itself, nothing more is done. */
  #hash = '';
  #isAwaited = false;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#seek);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#seek);
  }

  /** Notes whether the browser can have found it. To be called before ids are given to what is new. */
  expect(): void {
    if (location.hash === this.#hash) return;
    this.#hash = location.hash;
    this.#isAwaited = this.#id !== '' && document.getElementById(this.#id) === null;
  }

  /** Scrolls there once, if it was awaited and has come. To be called when what is new is laid out: to anything else nothing scrolls. */
  land(): void {
    const target = this.#isAwaited && (document.getElementById(this.#id) ?? document.getElementById(ID_PREFIX + this.#id));
    if (!target || !this.host.contains(target)) return;
    this.#isAwaited = false;
    target.scrollIntoView();
  }

  get #id(): string {
    return decodeUri(this.#hash.slice(1));
  }

  readonly #seek = (): void => {
    this.expect();
    this.land();
  };
}
