import type {ReactiveController, ReactiveElement} from 'lit';
import {controlsIn} from './menu.js';
import {countThatFits} from './overflow.js';

/** Pixels of the button before what a row has no room for. */
const MORE_WIDTH = 44;

/** Finds how many controls a row has room for, before it is painted, and again when its width, the size of its text or its fonts change. */
export class FittingRow implements ReactiveController {
  /** How many stand in the row; the others open from a button. `undefined`, which is all of them, until they have been measured. */
  count: number | undefined;

  /** Width and size of text, in pixels, in which the row was measured. */
  #size = '';
  #resized: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.#watch();
  }

  hostDisconnected(): void {
    this.#resized?.disconnect();
    document.fonts.removeEventListener('loadingdone', this.measureAnew);
  }

  hostUpdated(): void {
    /* What is gone before its first frame would go on listening. */
    if (!this.host.isConnected) return;
    if (!this.#resized) this.#watch();
    if (this.count === undefined) this.#measure();
  }

  readonly measureAnew = (): void => {
    this.count = undefined;
    this.host.requestUpdate();
  };

  /** Watches an element as high as a line of text, which holds nothing: what is rendered for a size must not be taken for a new one. */
  #watch(): void {
    this.#resized ??= new ResizeObserver(([entry]) => {
      const {width, height} = entry!.contentRect;
      const size = `${width} ${height}`;
      if (size !== this.#size) this.measureAnew();
      this.#size = size;
    });
    this.#resized.observe(this.host.renderRoot.querySelector('.size')!);
    document.fonts.addEventListener('loadingdone', this.measureAnew);
  }

  /** A column or an open menu has room for all. */
  #measure(): void {
    const group = this.host.renderRoot.querySelector<HTMLElement>('[part="group"]')!;
    const {flexDirection, columnGap} = getComputedStyle(group);
    const widths = controlsIn(group).map((control) => control.offsetWidth);
    const isMeasurable = flexDirection === 'row' && widths.length > 0 && widths.every((width) => width > 0);
    if (!isMeasurable) return;
    const gap = Number.parseFloat(columnGap) || 0;
    const count = countThatFits(widths, group.clientWidth, gap, MORE_WIDTH + gap);
    if (count === widths.length) return;
    this.count = count;
    this.host.requestUpdate();
  }
}
