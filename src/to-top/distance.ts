import {onScroll} from '../platform/on-scroll.js';

/** A length of CSS in `px`, `vh`, `rem` or `em`, or a bare number, which counts screens. */
const DISTANCE = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(px|vh|rem|em|)\s*$/i;

/** A distance to scroll: in pixels, or in parts of what is seen at once. */
export interface Distance {
  value: number;
  unit: 'px' | '%';
}

/** Reads a distance; `undefined` where it is none. */
export function distanceOf(text: string, rootFontSize: number): Distance | undefined {
  const match = DISTANCE.exec(text);
  if (!match) return undefined;
  const number = Number(match[1]);
  const unit = match[2]!.toLowerCase();
  if (unit === '') return {value: number * 100, unit: '%'};
  if (unit === 'vh') return {value: number, unit: '%'};
  return {value: unit === 'px' ? number : number * rootFontSize, unit: 'px'};
}

/**
 * Calls back whether a scroll container or the page has been scrolled by more than a distance, now and when that changes. Of the
 * page a mark without size at its beginning tells it: with that there is no need to listen for the scroll. Returns what ends the watch.
 */
export function watchDistance(
  scroller: HTMLElement | undefined,
  distance: Distance,
  tell: (isAway: boolean) => void,
): () => void {
  return scroller ? watchScroller(scroller, distance, tell) : watchPage(distance, tell);
}

function watchScroller(scroller: HTMLElement, {value, unit}: Distance, tell: (isAway: boolean) => void): () => void {
  const look = () => tell(scroller.scrollTop > (unit === 'px' ? value : (scroller.clientHeight * value) / 100));
  look();
  return onScroll(scroller, look);
}

function watchPage({value, unit}: Distance, tell: (isAway: boolean) => void): () => void {
  const mark = document.createElement('maqal-mark');
  mark.ariaHidden = 'true';
  Object.assign(mark.style, {position: 'absolute', insetBlockStart: '0', inlineSize: '1px', blockSize: '0'});
  document.body.append(mark);
  const observer = new IntersectionObserver(([entry]) => tell(!entry!.isIntersecting), {
    root: document,
    rootMargin: `${value}${unit} 0px 0px`,
  });
  observer.observe(mark);
  return () => {
    observer.disconnect();
    mark.remove();
  };
}
