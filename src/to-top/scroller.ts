/**
 * The scroll container that an element stands in; `undefined` where that is the page. One that has nothing to scroll is none:
 * `overflow-x: hidden` makes a scroll container of any box, and few of them scroll.
 */
export function scrollerOf(element: Element): HTMLElement | undefined {
  for (let ancestor = parentOf(element); ancestor; ancestor = parentOf(ancestor))
    if (isScroller(ancestor)) return ancestor as HTMLElement;
  return undefined;
}

/** Whether an element stands in a container, or in the page, of the flat tree. */
export function isInside(element: Element, container: Node): boolean {
  for (let ancestor = parentOf(element); ancestor; ancestor = parentOf(ancestor)) if (ancestor === container) return true;
  return container === document;
}

/**
 * Whether a scroll container stands for the page, which has nothing to scroll itself: it fills most of the window, as in the shell of an
 * app, where what is fixed to the window stands beside it.
 */
export function isShell(element: Element): boolean {
  const {documentElement, body} = document;
  const isPageCut = [documentElement, body].some((item) => getComputedStyle(item).overflowY === 'hidden');
  if (!isPageCut && documentElement.scrollHeight > documentElement.clientHeight) return false;
  const {width, height} = element.getBoundingClientRect();
  return width > innerWidth / 2 && height > innerHeight / 2 && isScroller(element);
}

function isScroller(element: Element): boolean {
  const {documentElement, body} = document;
  if (element === documentElement) return false;
  /* What `body` says of overflow is the window's, unless the root says it (CSS Overflow 3, 3.3). */
  if (element === body && getComputedStyle(documentElement).overflow === 'visible') return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;
}

/** The parent in the flat tree: a slot, or the host of a shadow root. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
