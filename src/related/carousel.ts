import {html, type ReactiveController, type TemplateResult} from 'lit';
import type {MaqalElement} from '../base/element.js';
import {onScroll} from '../platform/on-scroll.js';
import {formatCount} from '../locale/numbers.js';
import {interfaceLocale} from '../locale/localize.js';
import * as strings from '../locale/strings.js';

/** Part of a card's width that must be in view for it to count as seen. */
const SEEN = 0.6;

/** What turns a row that scrolls into a carousel: buttons, arrow keys in the direction of reading, and its position. It never moves by itself. */
export class Carousel implements ReactiveController {
  #list: HTMLElement | null | undefined;
  #stop: (() => void) | undefined;
  /** Widths in pixels of the row and of what it holds. */
  #widths = '';
  #items: HTMLElement[] = [];
  /** Numbers of the first and last card in view, and how many there are. */
  #position = {first: 0, last: 0, total: 0};

  constructor(
    private readonly host: MaqalElement,
    private readonly language: () => string,
  ) {
    host.addController(this);
    host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#watch(null);
  }

  hostUpdated(): void {
    /* What is gone before its first frame would go on listening. */
    if (!this.host.isConnected) return;
    this.#watch(this.host.renderRoot.querySelector<HTMLElement>('[part=list]'));
    this.#follow();
  }

  /** The buttons, with what is in view between them; nothing where all of it is. */
  render(): TemplateResult {
    const {first, last, total} = this.#position;
    const count = (number: number) => formatCount(number, interfaceLocale(), this.language());
    const button = (part: string, name: string, step: number, isEnd: boolean) =>
      html`<button part=${part} type="button" aria-label=${name} aria-disabled=${isEnd} @click=${() => this.#turn(step)}>
        <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d="M9 5l7 7-7 7"></path></svg>
      </button>`;
    return html`<div
      part="controls"
      class="controls"
      lang=${interfaceLocale()}
      ?hidden=${total === 0 || last - first + 1 >= total}
    >
      ${button('previous', strings.previousArticles(), -1, first <= 1)}
      <span part="position" role="status">${strings.positionOf(count(last), count(total))}</span>
      ${button('next', strings.nextArticles(), 1, last >= total)}
    </div>`;
  }

  #watch(list: HTMLElement | null): void {
    if (list === this.#list) return;
    this.#stop?.();
    this.#list = list;
    if (!list) return;
    const stopScroll = onScroll(list, () => this.#follow());
    const resized = new ResizeObserver(() => this.#follow());
    resized.observe(list);
    const keyed = (event: KeyboardEvent) => this.#key(event);
    list.addEventListener('keydown', keyed);
    this.#stop = () => {
      stopScroll();
      resized.disconnect();
      list.removeEventListener('keydown', keyed);
    };
  }

  #measure(list: HTMLElement): void {
    const box = list.getBoundingClientRect();
    const seen = this.#items.flatMap((item, index) => {
      const {left, right, width} = item.getBoundingClientRect();
      const inside = Math.min(right, box.right) - Math.max(left, box.left);
      return width > 0 && inside / width >= SEEN ? [index + 1] : [];
    });
    const position = {first: seen[0] ?? 0, last: seen.at(-1) ?? 0, total: this.#items.length};
    if (seen.length === 0 || JSON.stringify(position) === JSON.stringify(this.#position)) return;
    this.#position = position;
    this.host.requestUpdate();
  }

  /** Reads the position anew, with the same card at the start when the row or what it holds changes its width: WebKit would turn it from right to left. */
  #follow(): void {
    const list = this.#list;
    if (!list) return;
    const widths = `${list.clientWidth} ${list.scrollWidth}`;
    const isResized = widths !== this.#widths;
    this.#widths = widths;
    this.#items = itemsOf(list);
    const isNew = this.#position.first === 0 && this.#items.length > 0;
    if (isResized && (!isNew || isAtEnd(list))) this.#show(Math.max(0, this.#position.first - 1), 'instant');
    this.#measure(list);
  }

  /** Turns as many cards as are in view. */
  #turn(direction: number): void {
    const {first, last, total} = this.#position;
    const step = Math.max(1, last - first + 1);
    this.#show(Math.min(Math.max(first - 1 + direction * step, 0), total - 1));
  }

  /** Scrolls a card to the start of the row; pixels count to the right in both directions of writing. */
  #show(index: number, behavior: ScrollBehavior = 'auto'): void {
    const [list, item] = [this.#list, this.#items[index]];
    if (!list || !item) return;
    const [from, to] = [list.getBoundingClientRect(), item.getBoundingClientRect()];
    const delta = this.host.matches(':dir(rtl)') ? to.right - from.right : to.left - from.left;
    /* A scroll to a place snaps to the nearest card; one by a distance goes on to the next (CSS Scroll Snap, "intended direction"). */
    list.scrollTo({left: list.scrollLeft + delta, behavior});
  }

  /** From a card's link to the next one's. */
  #key(event: KeyboardEvent): void {
    const {key, altKey, ctrlKey, metaKey, shiftKey} = event;
    if (altKey || ctrlKey || metaKey || shiftKey) return;
    const current = this.#items.findIndex((item) => item.matches(':focus-within'));
    const forward = this.host.matches(':dir(rtl)') ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const targets = new Map([
      [forward, current + 1],
      [backward, current - 1],
      ['Home', 0],
      ['End', this.#items.length - 1],
    ]);
    const target = targets.get(key);
    if (current < 0 || target === undefined) return;
    event.preventDefault();
    linkIn(this.#items[target])?.focus({preventScroll: true});
    this.#show(target);
  }
}

/** WebKit lays out a row from right to left with its end in view, where its items are assigned after the first layout. */
const isAtEnd = ({scrollLeft, clientWidth, scrollWidth}: HTMLElement): boolean =>
  Math.abs(scrollLeft) > 0 && Math.abs(scrollLeft) + clientWidth >= scrollWidth - 1;

/** What stands in the places of a row; skeletons stand there by themselves. */
function itemsOf(list: HTMLElement): HTMLElement[] {
  const slots = [...list.querySelectorAll('slot')];
  return (slots.length > 0 ? slots.flatMap((slot) => slot.assignedElements()) : [...list.children]) as HTMLElement[];
}

const linkIn = (item: Element | undefined): HTMLElement | null | undefined =>
  (item as {link?: HTMLElement} | undefined)?.link ?? item?.querySelector<HTMLElement>('a[href]');
