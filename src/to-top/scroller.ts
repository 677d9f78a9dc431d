/** The scroll container that an element stands in; `undefined` where that is the page. */
export function scrollerOf(element: Element): HTMLElement | undefined {
  for (let ancestor = parentOf(element); ancestor; ancestor = parentOf(ancestor)) {
    if (ancestor === document.body || ancestor === document.documentElement) return undefined;
    if (/auto|scroll/.test(getComputedStyle(ancestor).overflowY)) return ancestor as HTMLElement;
  }
  return undefined;
}

/** The parent in the flat tree: a slot, or the host of a shadow root. */
function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
