import type {ReactiveController, ReactiveElement} from 'lit';
import {controlsIn} from './menu.js';
import {countFitting} from './overflow.js';

/** Width of the button that opens the controls for which a row has no room, pixels. */
const MORE_BUTTON_WIDTH = 44;

/** Measures how many controls a row has room for: before it is painted, and again when its width, text size or fonts change. */
export class OverflowController implements ReactiveController {
  /** How many controls are in the row; the others open from a button. `undefined`, which is all of them, until they have been measured. */
  visibleCount: number | undefined;

  /** Width of the row and height of a line, pixels, when it was measured. */
  #measuredSize = '';
  #resizeObserver: ResizeObserver | undefined;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.host.hasUpdated) this.#watch();
  }

  hostDisconnected(): void {
    this.#resizeObserver?.disconnect();
    document.fonts.removeEventListener('loadingdone', this.remeasure);
  }

  hostUpdated(): void {
    /* An element removed before its first frame would never stop observing. */
    if (!this.host.isConnected) return;
    if (!this.#resizeObserver) this.#watch();
    if (this.visibleCount === undefined) this.#measure();
  }

  readonly remeasure = (): void => {
    this.visibleCount = undefined;
    this.host.requestUpdate();
  };

  /** Observes an empty element as high as a line of text: the row itself changes its size with what is rendered for a size. */
  #watch(): void {
    this.#resizeObserver ??= new ResizeObserver(([entry]) => {
      const {width, height} = entry!.contentRect;
      const size = `${width} ${height}`;
      if (size !== this.#measuredSize) this.remeasure();
      this.#measuredSize = size;
    });
    this.#resizeObserver.observe(this.host.renderRoot.querySelector('.size')!);
    document.fonts.addEventListener('loadingdone', this.remeasure);
  }

  /** A column and an open menu have room for all controls. */
  #measure(): void {
    const group = this.host.renderRoot.querySelector<HTMLElement>('[part="group"]')!;
    const {flexDirection, columnGap} = getComputedStyle(group);
    const widths = controlsIn(group).map((control) => control.offsetWidth);
    const isMeasurable = flexDirection === 'row' && widths.length > 0 && widths.every((width) => width > 0);
    if (!isMeasurable) return;
    const gap = Number.parseFloat(columnGap) || 0;
    const count = countFitting(widths, group.clientWidth, gap, MORE_BUTTON_WIDTH + gap);
    if (count === widths.length) return;
    this.visibleCount = count;
    this.host.requestUpdate();
  }
}
