/**
 * Finds the nearest scroll container of an element that has something to scroll; `undefined` where that is the page. Others do not
 * count, for `overflow-x: hidden` makes a scroll container of any box.
 */
export function findScroller(element: Element): HTMLElement | undefined {
  for (let ancestor = flatTreeParent(element); ancestor; ancestor = flatTreeParent(ancestor))
    if (isScroller(ancestor)) return ancestor as HTMLElement;
  return undefined;
}

/** Whether an element is in a container, or in the page, in the flat tree (CSS Scoping). */
export function isInside(element: Element, container: Node): boolean {
  for (let ancestor = flatTreeParent(element); ancestor; ancestor = flatTreeParent(ancestor))
    if (ancestor === container) return true;
  return container === document;
}

/**
 * Whether a scroll container is the shell of an app: it fills most of the window, and the page itself has nothing to scroll. Elements
 * fixed to the window are beside it in the tree, not inside.
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
  /* The overflow of `body` is propagated to the viewport, unless the root has one of its own (CSS Overflow 3, 3.3). */
  if (element === body && getComputedStyle(documentElement).overflow === 'visible') return false;
  return /auto|scroll/.test(getComputedStyle(element).overflowY) && element.scrollHeight > element.clientHeight;
}

/** The parent in the flat tree: the slot of an element, or the host of its shadow root. */
function flatTreeParent(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
