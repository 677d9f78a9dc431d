/** Elements that wait for their last child, with what is called then. */
const waiting = new Map<Element, () => void>();
let observer: MutationObserver | undefined;

/** Whether the parser is past an element: all the children that its page printed are there. */
export function isParsed(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return !element.isConnected;
}

/** Calls back once the parser is past an element. */
export function whenParsed(element: Element, callback: () => void): void {
  waiting.set(element, callback);
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
  if (waiting.size > 0) return;
  observer?.disconnect();
  observer = undefined;
  document.removeEventListener('readystatechange', callParsed);
}
