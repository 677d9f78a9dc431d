import {load} from './platform/load.js';
import {hasPage} from './platform/page.js';

/** One dynamic import each, spelt out so that a bundler sees them and a page loads only its own. */
const MODULES = new Map<string, () => Promise<unknown>>([
  ['maqal-article', () => import('./article.js')],
  ['maqal-card', () => import('./card.js')],
  ['maqal-related', () => import('./related.js')],
  ['maqal-share', () => import('./share.js')],
  ['maqal-time', () => import('./time.js')],
  ['maqal-to-top', () => import('./to-top.js')],
]);

/**
 * Loads the elements that stand in a document, element or shadow root, and were not loaded before. The page itself is watched by
 * this module; shadow roots of others are not, and are to be given to this function.
 */
export function discover(root: ParentNode): void {
  for (const [tag, fetch] of MODULES) {
    if (!root.querySelector(tag)) continue;
    MODULES.delete(tag);
    void load(fetch, `<${tag}>`);
  }
}

if (hasPage) {
  const observer = new MutationObserver(() => {
    discover(document);
    if (MODULES.size === 0) observer.disconnect();
  });
  observer.observe(document, {childList: true, subtree: true});
  discover(document);
}
