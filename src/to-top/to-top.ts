import {html, svg, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {MaqalElement} from '../base/element.js';
import {warn} from '../base/warn.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import {distance} from './distance.js';
import {lightStyles, styles} from './to-top.styles.js';

/**
 * The button that leads back to the top, with reading progress: a link to `#top` that moves the focus with the scroll,
 * so that the next Tab starts where the reader looks.
 *
 * @tag maqal-to-top
 * @slot - A link to `#top` with a text of the page's own; without JavaScript it stands at the end of the page.
 * @csspart link - The link.
 * @csspart icon - The circle, with the progress on its rim.
 * @cssproperty [--maqal-to-top-size=48px] - Diameter.
 * @cssproperty [--maqal-to-top-offset=20px] - Distance from the end and the bottom of the window.
 */
export class MaqalToTop extends MaqalElement {
  static override styles = styles;
  static override lightStyles = lightStyles;

  /** How far to scroll before it shows: a CSS length (`600px`, `50vh`, `40rem`), or a number of screens. Not `after` as a property: that is a method of every element. */
  @property({attribute: 'after'}) showAfter = '1';
  /** Shows how far the page has been read, on the rim. */
  @property({type: Boolean}) progress = false;
  /** Selector of the element to lead to. Default: the top of the page. */
  @property() target?: string;
  /** Set while it shows. */
  @property({type: Boolean, reflect: true}) shown = false;

  @state() private read = 0;

  #frame = 0;
  readonly #scrolled = (): void => {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#measure());
  };

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#lead(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('scroll', this.#scrolled, {passive: true});
    addEventListener('resize', this.#scrolled, {passive: true});
    this.#scrolled();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('scroll', this.#scrolled);
    removeEventListener('resize', this.#scrolled);
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  protected override render(): TemplateResult {
    const label = strings.toTop();
    return html`<slot><a part="link" href="#top" aria-label=${label} title=${label} lang=${interfaceLocale()}></a></slot>
      <svg part="icon" viewBox="0 0 48 48" aria-hidden="true">
        ${
          this.progress
            ? svg`<circle class="track" cx="24" cy="24" r="22"></circle><circle class="progress" cx="24" cy="24" r="22" pathLength="1"></circle>`
            : svg`<circle class="track" cx="24" cy="24" r="23"></circle>`
        }
        <path class="chevron" d="M17 27l7-7 7 7"></path>
      </svg>`;
  }

  protected override updated(): void {
    this.style.setProperty('--_progress', String(this.read));
  }

  #measure(): void {
    this.#frame = 0;
    const {scrollTop, scrollHeight, clientHeight} = document.scrollingElement ?? document.documentElement;
    const rootFontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const limit = distance(this.showAfter, clientHeight, rootFontSize);
    if (limit === undefined)
      warn(`<${this.localName} after="${this.showAfter}">: neither a length nor a number of screens; one screen is used.`);
    this.shown = scrollTop > (limit ?? clientHeight);
    this.read = Math.round((scrollTop / Math.max(1, scrollHeight - clientHeight)) * 1000) / 1000;
  }

  #lead(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const target = this.#target();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isStill ? 'instant' : 'smooth';
    if (target) target.scrollIntoView({behavior, block: 'start'});
    else scrollTo({top: 0, behavior});
    focusOnce(target ?? document.body);
  }

  #target(): HTMLElement | undefined {
    if (!this.target) return undefined;
    try {
      const found = document.querySelector<HTMLElement>(this.target);
      if (found) return found;
    } catch {
      /* An invalid selector is told like one that finds nothing. */
    }
    warn(`<${this.localName} target="${this.target}">: no such element; it leads to the top of the page.`);
    return undefined;
  }
}

/** Focuses what is not focusable by itself, without scrolling, and leaves no trace of it. */
function focusOnce(element: HTMLElement): void {
  const isFocusable = element.tabIndex >= 0 || element.hasAttribute('tabindex');
  if (!isFocusable) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-to-top': MaqalToTop;
  }
}
