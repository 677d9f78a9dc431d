import {isAwaitingHydration} from './hydration.js';

/** Elements that wait for their last child, with what is called then. */
const waiting = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Whether all the children that a page gives an element are there, and are the page's own affair no more: parser and framework are past it. */
export const isParsed = (element: Element): boolean => isPassed(element) && !isAwaitingHydration(element);

function isPassed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return !element.isConnected;
}

/** Calls back once that is so. */
export function whenParsed(element: Element, callback: () => void): void {
  waiting.set(element, callback);
  if (isPassed(element)) requestAnimationFrame(callParsed);
  if (observer) return;
  observer = new MutationObserver(callParsed);
  observer.observe(document, {childList: true, subtree: true});
  document.addEventListener('readystatechange', callParsed);
}

function callParsed(): void {
  for (const [element, callback] of waiting) {
    if (!isParsed(element)) continue;
    waiting.delete(element);
    callback();
  }
  /* A framework tells nobody when it is done. */
  if ([...waiting.keys()].some(isPassed)) requestAnimationFrame(callParsed);
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener('readystatechange', callParsed);
}
