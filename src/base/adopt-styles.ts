import type {CSSResult} from 'lit';

/** What this task has already seen to: looking into `adoptedStyleSheets` for each of a thousand cards takes longer than the rest. */
const seen = new Map<Node, Set<CSSStyleSheet>>();

/**
 * Gives the root that an element stands in the styles for the element's own children, once, and again where a host has
 * replaced the list. They are scoped to the tag and weigh three elements at the most, so that any class of the site wins.
 * A constructed sheet passes a strict CSP.
 */
export function adoptLightStyles(element: Element, ...styles: CSSResult[]): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const known = seen.get(root) ?? new Set();
  for (const {styleSheet: sheet} of styles) {
    if (!sheet || known.has(sheet)) continue;
    if (seen.size === 0) queueMicrotask(() => seen.clear());
    seen.set(root, known.add(sheet));
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
