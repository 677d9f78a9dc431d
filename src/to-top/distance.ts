import {onScroll} from '../platform/on-scroll.js';

/** A CSS length in `px`, `vh`, `rem` or `em`, or a bare number of screens. */
const DISTANCE = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(px|vh|rem|em|)\s*$/i;

/** A distance to scroll: in pixels, or in per cent of the height of the scrollport. */
export interface Distance {
  value: number;
  unit: 'px' | '%';
}

/** Parses a distance; `undefined` where it is none. */
export function parseDistance(text: string, rootFontSize: number): Distance | undefined {
  const match = DISTANCE.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  const unit = match[2]!.toLowerCase();
  if (unit === '') return {value: number * 100, unit: '%'};
  if (unit === 'vh') return {value: number, unit: '%'};
  return {value: unit === 'px' ? number : number * rootFontSize, unit: 'px'};
}

/**
 * Calls back whether a scroll container or the page is scrolled further than a distance, now and whenever that changes. For the page an
 * empty element at its beginning is observed, which is cheaper than a scroll listener. Returns a function that ends the watch.
 */
export function watchDistance(
  scroller: HTMLElement | undefined,
  distance: Distance,
  callback: (isBeyond: boolean) => void,
): () => void {
  return scroller ? watchScroller(scroller, distance, callback) : watchPage(distance, callback);
}

function watchScroller(scroller: HTMLElement, {value, unit}: Distance, callback: (isBeyond: boolean) => void): () => void {
  const check = () => callback(scroller.scrollTop > (unit === 'px' ? value : (scroller.clientHeight * value) / 100));
  check();
  return onScroll(scroller, check);
}

function watchPage({value, unit}: Distance, callback: (isBeyond: boolean) => void): () => void {
  const sentinel = document.createElement('maqal-mark');
  sentinel.ariaHidden = 'true';
  Object.assign(sentinel.style, {position: 'absolute', insetBlockStart: '0', inlineSize: '1px', blockSize: '0'});
  document.body.append(sentinel);
  const observer = new IntersectionObserver(([entry]) => callback(!entry!.isIntersecting), {
    root: document,
    rootMargin: `${value}${unit} 0px 0px`,
  });
  observer.observe(sentinel);
  return () => {
    observer.disconnect();
    sentinel.remove();
  };
}
