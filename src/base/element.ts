import {ReactiveElement, type PropertyValues} from 'lit';
import {directionOfLanguage, type Direction} from '../text/direction.js';
import {closestAcross, directionAt, followPage, hasPage, inLanguage, languageOf, unfollowPage} from '../platform/page.js';
import {warn} from '../platform/warn.js';
import {ensureStylesheet} from './stylesheet.js';

/**
 * Base of our elements: knows its language and direction, sets `dir` where only a `lang` is given, and styles its children. By itself it
 * has no shadow root: what it shows are its children.
 */
export abstract class MaqalElement extends ReactiveElement {
  /** Language (BCP 47) of the element's content: the nearest `lang`. */
  protected language = '';

  /** Writing direction at the element. */
  protected direction: Direction = 'ltr';

  #impliedDirection = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.joinPage();
    this.#readPage();
  }

  /** Follows the page and sees to it that the children have their styles: all that an element needs that renders nothing. */
  protected joinPage(): void {
    this.#implyDirection();
    followPage(this);
    ensureStylesheet(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowPage(this);
  }

  /** Called when language, direction or messages of the page have changed. */
  handlePageChange(): void {
    this.#implyDirection();
    this.#readPage();
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this;
  }

  /** Catches all errors, since nothing of ours may throw into the page: the element then stays as it was. */
  protected override performUpdate(): void {
    try {
      this.speak(() => super.performUpdate());
    } catch (error) {
      warn(`<${this.localName}> stays as it was: ${String(error)}.`);
    }
  }

  /** Runs an action with messages in the element's language, whatever the page's is. */
  protected speak<Result>(action: () => Result): Result {
    return inLanguage(this.language, action);
  }

  /** Reads the page here on a server, which never connects an element. */
  protected override willUpdate(_changed: PropertyValues): void {
    if (!hasPage) this.#readPage();
  }

  #readPage(): void {
    this.language = languageOf(this);
    this.direction = directionAt(this);
  }

  /** Sets `dir` from `lang` where neither the element nor an ancestor has one; removes it once there is one. */
  #implyDirection(): void {
    if (this.hasAttribute('dir') && !this.#impliedDirection) return;
    const parent = this.parentElement ?? (this.getRootNode() as ShadowRoot).host;
    const isGiven = parent !== undefined && closestAcross(parent, '[dir]') !== undefined;
    const isImplied = !isGiven && directionOfLanguage(languageOf(this)) === 'rtl';
    if (isImplied === this.#impliedDirection) return;
    this.#impliedDirection = isImplied;
    if (isImplied) this.dir = 'rtl';
    else this.removeAttribute('dir');
  }
}
