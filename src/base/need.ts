/**
 * When an element needs its code: at once, when the page is idle, when the element comes near the window, when a hand or the focus comes near it,
 * or with the first scroll. Without a need its children show, and do, all that there is.
 */
export type Need = 'now' | 'idle' | 'near' | 'touch' | 'scroll';

/** Each room of an element says what its own needs, while it is undefined: by its attributes and children alone. */
export type FindNeed = (element: Element) => Need | undefined;

/** Whether an element has an attribute whose name fits a pattern. */
export const hasAttribute = (element: Element, pattern: RegExp): boolean =>
  element.getAttributeNames().some((name) => pattern.test(name));
