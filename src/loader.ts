import {load} from './platform/load.js';
import {hasPage} from './platform/page.js';
import type {Tag} from './platform/tags.js';

/** One dynamic import each, spelt out so that a bundler sees them and a page loads only its own. */
const MODULES: Record<Tag, () => Promise<unknown>> = {
  'maqal-article': () => import('./article.js'),
  'maqal-card': () => import('./card.js'),
  'maqal-related': () => import('./related.js'),
  'maqal-share': () => import('./share.js'),
  'maqal-time': () => import('./time.js'),
  'maqal-to-top': () => import('./to-top.js'),
};

/** Those that no page has shown yet. */
const awaited = new Map(Object.entries(MODULES));

/**
 * Loads the elements that stand in a document, element or shadow root, and were not loaded before. The page itself is watched by
 * this module; shadow roots of others are not, and are to be given to this function.
 */
export function discover(root: ParentNode): void {
  for (const [tag, fetch] of awaited) {
    if (!root.querySelector(tag)) continue;
    awaited.delete(tag);
    void load(fetch, `<${tag}>`);
  }
}

if (hasPage) {
  const observer = new MutationObserver(() => {
    discover(document);
    if (awaited.size === 0) observer.disconnect();
  });
  observer.observe(document, {childList: true, subtree: true});
  discover(document);
}
