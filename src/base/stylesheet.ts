import type {CSSResult} from 'lit';
import {load} from '../platform/load.js';

export type LoadStylesheet = () => Promise<{stylesheet: CSSResult}>;

/** A property of elements that `maqal.css` reaches: it is in no JavaScript that a page with its link loads. */
export const MARK = '--_maqal-css';

let loadStylesheet: LoadStylesheet | undefined;

/** Says where the styles of our elements' children are, for pages that do not link them. */
export function provideStylesheet(fetch: LoadStylesheet): void {
  loadStylesheet = fetch;
}

const known = new WeakSet<Node>();

/**
 * Brings the styles of children into the document or shadow root that an element is in, once, unless it has them or they are on their way. A
 * constructed sheet passes a strict policy; it sorts after the page's own.
 */
export function ensureStylesheet(element: Element): void {
  const root = element.getRootNode();
  if (known.has(root) || !(root instanceof Document || root instanceof ShadowRoot)) return;
  known.add(root);
  queueMicrotask(() => void bring(root, element));
}

async function bring(root: Document | ShadowRoot, element: Element): Promise<void> {
  if (isStyled(element)) return;
  await Promise.all([...root.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"][href]')].filter(isOnItsWay).map(loaded));
  if (isStyled(element)) return;
  if (!element.isConnected) return void known.delete(root);
  const module = loadStylesheet && (await load(loadStylesheet, 'maqal.css'));
  const sheet = module?.stylesheet.styleSheet;
  if (!sheet) known.delete(root);
  else if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
}

const isStyled = (element: Element): boolean => getComputedStyle(element).getPropertyValue(MARK) !== '';

const isOnItsWay = (link: HTMLLinkElement): boolean => !link.sheet && !link.disabled;

const loaded = (link: HTMLLinkElement): Promise<unknown> =>
  new Promise((resolve) => {
    link.addEventListener('load', resolve, {once: true});
    link.addEventListener('error', resolve, {once: true});
  });
