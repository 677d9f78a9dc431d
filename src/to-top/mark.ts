/** A length of CSS in `px`, `vh`, `rem` or `em`, or a bare number, which counts screens. */
const DISTANCE = /^\s*(\d+(?:\.\d+)?|\.\d+)\s*(px|vh|rem|em|)\s*$/i;

/**
 * A distance as a margin of an IntersectionObserver, which takes pixels and parts of its root's height (100% is a screen).
 * `undefined` where it is no distance.
 */
export function marginOf(value: string, rootFontSize: number): string | undefined {
  const match = DISTANCE.exec(value);
  if (!match) return undefined;
  const number = Number(match[1]);
  const unit = match[2]!.toLowerCase();
  if (unit === '') return `${number * 100}%`;
  if (unit === 'vh') return `${number}%`;
  return `${unit === 'px' ? number : number * rootFontSize}px`;
}

/**
 * Watches a mark without size at the beginning of a scroll container or of the page. Calls back whether it has been
 * scrolled away by more than a margin: with that there is no need to listen for the scroll. Returns what ends the watch.
 */
export function watchMark(scroller: HTMLElement | undefined, margin: string, tell: (isAway: boolean) => void): () => void {
  const mark = document.createElement('maqal-mark');
  mark.ariaHidden = 'true';
  /* In a container it stands in the flow: positioned, it might be scrolled by another. */
  const position = scroller ? {display: 'block'} : {position: 'absolute', insetBlockStart: '0'};
  Object.assign(mark.style, {...position, inlineSize: '1px', blockSize: '0'});
  if (scroller) scroller.prepend(mark);
  else document.body.append(mark);
  const observer = new IntersectionObserver(([entry]) => tell(!entry!.isIntersecting), {
    root: scroller ?? document,
    rootMargin: `${margin} 0px 0px`,
  });
  observer.observe(mark);
  return () => {
    observer.disconnect();
    mark.remove();
  };
}
