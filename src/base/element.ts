import {LitElement, ReactiveElement, type CSSResult, type PropertyValues} from 'lit';
import {absence} from './display.styles.js';
import {arabicSetting} from './arabic.styles.js';
import {directionOfLanguage, type Direction} from '../text/direction.js';
import {adoptLightStyles} from './adopt-styles.js';
import {closestAcross, directionAt, followPage, hasPage, inLanguage, languageOf, unfollowPage} from '../platform/page.js';
import {warn} from '../platform/warn.js';

/** What the elements share: they know their language, imply a direction where the page gives none, and style their children. */
export abstract class MaqalElement extends LitElement {
  /** Styles for the element's own children, adopted by the root it stands in. */
  static lightStyles?: CSSResult;

  /** Language (BCP 47) of the element's content: the nearest `lang`. */
  protected language = '';

  /** Direction of writing in which the element stands. */
  protected direction: Direction = 'ltr';

  #impliedDirection = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.joinPage();
    this.#readPage();
  }

  /** What an element needs of its page even where it has nothing to render. */
  protected joinPage(): void {
    this.#implyDirection();
    followPage(this);
    const {lightStyles} = this.constructor as typeof MaqalElement;
    adoptLightStyles(this, arabicSetting, absence, ...(lightStyles ? [lightStyles] : []));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowPage(this);
  }

  handlePageChange(): void {
    this.#implyDirection();
    this.#readPage();
    this.requestUpdate();
  }

  /**
   * What a server rendered (declarative shadow DOM) is rendered anew, not hydrated: it was made without the page, whose language,
   * pointer and children decide what is shown. Lit's own root is not asked for, since its support of hydration would want to hydrate it.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.shadowRoot?.replaceChildren();
    return ReactiveElement.prototype['createRenderRoot'].call(this);
  }

  /** Nothing throws into the page, not even what cannot be read at all: an element then stays as it was. */
  protected override performUpdate(): void {
    try {
      this.speak(() => super.performUpdate());
    } catch (error) {
      warn(`<${this.localName}> stays as it was: ${String(error)}.`);
    }
  }

  /** Does something with the interface in the element's language, whatever the page's is: rendering, and what is made between renderings. */
  protected speak<Result>(action: () => Result): Result {
    return inLanguage(this.language, action);
  }

  /** A server never connects an element. */
  protected override willUpdate(_changed: PropertyValues): void {
    if (!hasPage) this.#readPage();
  }

  #readPage(): void {
    this.language = languageOf(this);
    this.direction = directionAt(this);
  }

  /** A `lang` with no `dir` anywhere implies one; a `dir` of the page or its author, once given, is left to rule. */
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
