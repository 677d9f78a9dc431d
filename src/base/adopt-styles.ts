import type {CSSResult} from 'lit';

/** Sheets that roots were given in this task: reading `adoptedStyleSheets` for each of a thousand cards takes longer than all else. */
const adopted = new Map<Node, Set<CSSStyleSheet>>();

/**
 * Adopts styles for an element's children into the root that the element is in, unless it has them: a host may have replaced the
 * list. They are scoped to the tag, with a specificity of three elements at most, so that any class of the site wins. Constructed sheets
 * pass a strict CSP.
 */
export function adoptLightStyles(element: Element, ...styles: CSSResult[]): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const known = adopted.get(root) ?? new Set();
  for (const {styleSheet: sheet} of styles) {
    if (!sheet || known.has(sheet)) continue;
    if (adopted.size === 0) queueMicrotask(() => adopted.clear());
    adopted.set(root, known.add(sheet));
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }
}
