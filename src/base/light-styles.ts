import type {CSSResult} from 'lit';

const adopted = new WeakMap<Document | ShadowRoot, Set<CSSStyleSheet>>();

/**
 * Gives the root that an element stands in the styles for the element's own children, once. They are scoped to the
 * tag and weigh nothing (`:where`), so that any class of the site wins. A constructed sheet passes a strict CSP.
 */
export function adoptLightStyles(element: Element, styles: CSSResult): void {
  const root = element.getRootNode();
  const sheet = styles.styleSheet;
  if (!sheet || !(root instanceof Document || root instanceof ShadowRoot)) return;
  const known = adopted.get(root) ?? new Set();
  if (known.has(sheet) && root.adoptedStyleSheets.includes(sheet)) return;
  adopted.set(root, known.add(sheet));
  root.adoptedStyleSheets.push(sheet);
}
