import {html, svg, type PropertyValues, type TemplateResult} from 'lit';
import {MaqalShadowElement} from '../base/shadow-element.js';
import {property} from '../base/property.js';
import {focusOnce} from '../platform/focus.js';
import {onScroll} from '../platform/on-scroll.js';
import {warn} from '../platform/warn.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';
import {parseDistance, watchDistance, type Distance} from './distance.js';
import {isInside, isShell, findScroller} from './scroller.js';
import {styles} from './to-top.styles.js';

const ONE_SCREEN: Distance = {value: 100, unit: '%'};

/**
 * The button that leads back to the top, with reading progress: a link to `#top` that moves the focus with the scroll,
 * so that the next Tab starts where the reader looks. Inside a scroll container it leads to the top of that one; beside one that fills
 * the window (the shell of an app) likewise. Like all content of a page it belongs in a landmark (`<main>`, `<nav>`, `<footer>`).
 *
 * @tag maqal-to-top
 * @slot - A link to `#top` with a text of the page's own; without JavaScript it stands at the end of the page.
 * @csspart link - The link.
 * @csspart icon - The circle, with the progress on its edge.
 * @cssproperty [--maqal-to-top-size=48px] - Diameter.
 * @cssproperty [--maqal-to-top-offset=20px] - Distance from the end and the bottom of the window.
 * @cssproperty [--maqal-bottom-inset=0px] - Height that other things cover at the bottom of the window: the bar of `maqal-share`, a cookie banner.
 */
export class MaqalToTop extends MaqalShadowElement {
  static override styles = styles;

  /** How far to scroll before it shows: a CSS length (`600px`, `50vh`, `40rem`), or a number of screens. Not `after` as a property: that is a method of every element. */
  @property({attribute: 'after', default: '1'}) showAfter!: string;
  /** Shows how far the page has been read, on the edge of the button. */
  @property({type: Boolean}) progress = false;
  /** Id of the article whose progress is shown, without what is below it. Default: the whole page. */
  @property({attribute: 'for'}) htmlFor?: string;
  /** Selector of the element to lead to. Default: the top of the page. */
  @property() target?: string;

  #scroller: HTMLElement | undefined;
  #stopWatching: (() => void) | undefined;
  #stopListening: (() => void) | undefined;

  constructor() {
    super();
    this.addEventListener('click', (event) => this.#handleClick(event));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('scroll', this.#handleScroll, {passive: true, capture: true});
    this.#useScroller(findScroller(this));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('scroll', this.#handleScroll, {capture: true});
    this.#stopWatching?.();
    this.#stopListening?.();
  }

  /** Whether it shows; also its attribute `shown`, for styles. */
  get shown(): boolean {
    return this.hasAttribute('shown');
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

  protected override updated(changed: PropertyValues<this>): void {
    /* An element removed before its first frame would never stop listening. */
    if (!this.isConnected) return;
    if (changed.has('showAfter') || !this.#stopWatching) this.#watchDistance();
    if (changed.has('progress') || changed.has('htmlFor')) this.#followProgress();
  }

  /** Finds the scroller again on a scroll: a container may have had nothing to scroll before. */
  readonly #handleScroll = ({target}: Event): void => {
    if (target === (this.#scroller ?? document)) return;
    const scroller = isInside(this, target as Node)
      ? findScroller(this)
      : isShell(target as Element)
        ? (target as HTMLElement)
        : this.#scroller;
    if (scroller !== this.#scroller) this.#useScroller(scroller);
  };

  #useScroller(scroller: HTMLElement | undefined): void {
    this.#scroller = scroller;
    /* `body` and the shell of an app fill the window; only a container within the page needs a button of its own place. */
    this.toggleAttribute('data-contained', scroller !== undefined && scroller !== document.body && isInside(this, scroller));
    if (!this.hasUpdated) return;
    this.#watchDistance();
    this.#followProgress();
  }

  #watchDistance(): void {
    this.#stopWatching?.();
    const rootFontSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const distance = parseDistance(this.showAfter, rootFontSize);
    if (!distance)
      warn(`<${this.localName} after="${this.showAfter}">: neither a length nor a number of screens; one screen is used.`);
    this.#stopWatching = watchDistance(this.#scroller, distance ?? ONE_SCREEN, (isBeyond) =>
      this.toggleAttribute('shown', isBeyond),
    );
  }

  /** Progress is an animation on the page's scroll timeline where the engine has one in a shadow root; elsewhere, and for an article, it is measured. */
  #followProgress(): void {
    this.#stopListening?.();
    this.#stopListening = undefined;
    const circle = this.renderRoot.querySelector('.progress');
    if (!circle) return;
    circle.classList.toggle('animated', !this.htmlFor && !this.#scroller);
    const isAnimated = circle.getAnimations().some(({timeline}) => timeline !== null && 'source' in timeline);
    circle.classList.toggle('animated', isAnimated);
    if (isAnimated) return;
    this.#stopListening = onScroll(this.#scroller ?? window, () => this.#measureProgress());
    this.#measureProgress();
  }

  #measureProgress(): void {
    const {scrollTop, scrollHeight, clientHeight} = this.#scroller ?? document.scrollingElement ?? document.documentElement;
    const article = this.htmlFor ? document.getElementById(this.htmlFor)?.getBoundingClientRect() : undefined;
    const start = this.#scroller?.getBoundingClientRect().top ?? 0;
    const [passed, length] = article ? [start - article.top, article.height] : [scrollTop, scrollHeight];
    const read = Math.min(1, Math.max(0, passed / Math.max(1, length - clientHeight)));
    this.style.setProperty('--_progress', read.toFixed(3));
  }

  #handleClick(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const target = this.#findTarget();
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const behavior = isStill ? 'instant' : 'smooth';
    focusOnce(target ?? this.#scroller ?? document.body);
    if (target) target.scrollIntoView({behavior, block: 'start'});
    else (this.#scroller ?? window).scrollTo({top: 0, behavior});
  }

  #findTarget(): HTMLElement | undefined {
    if (!this.target) return undefined;
    try {
      const found = document.querySelector<HTMLElement>(this.target);
      if (found) return found;
    } catch {
      /* An invalid selector is reported like one that matches nothing. */
    }
    warn(`<${this.localName} target="${this.target}">: no such element; it leads to the top of the page.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'maqal-to-top': MaqalToTop;
  }
}
