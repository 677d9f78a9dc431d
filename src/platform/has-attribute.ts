/** Whether an element has an attribute whose name fits a pattern. */
export const hasAttribute = (element: Element, pattern: RegExp): boolean =>
  element.getAttributeNames().some((name) => pattern.test(name));
