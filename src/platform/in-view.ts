type Callback = (inView: boolean) => void;

const callbacks = new WeakMap<Element, Callback>();
let observer: IntersectionObserver | undefined;

/** Calls back when an element enters or leaves the viewport. One observer serves the whole page. */
export function watchView(element: Element, callback: Callback): void {
  observer ??= new IntersectionObserver((entries) => {
    for (const {target, isIntersecting} of entries) callbacks.get(target)?.(isIntersecting);
  });
  callbacks.set(element, callback);
  observer.observe(element);
}

export function unwatchView(element: Element): void {
  callbacks.delete(element);
  observer?.unobserve(element);
}

/** How near a list must come before it loads: a phone's screen and a half, scrolled at reading pace. Also in a scroll container. */
const NEAR = '800px';

/** `scrollMargin` is newer than TypeScript knows: near a scroll container’s edge counts as near, too. */
type Options = IntersectionObserverInit & {scrollMargin?: string};

function once(
  element: Element,
  options: Options,
  isReached: (entry: IntersectionObserverEntry) => boolean,
  callback: () => void,
) {
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(isReached)) return;
    observer.disconnect();
    callback();
  }, options);
  observer.observe(element);
  return () => observer.disconnect();
}

/** Calls back once, when an element comes near the window. Returns what stops the watch. */
export function whenNear(element: Element, callback: () => void): () => void {
  return once(element, {rootMargin: NEAR, scrollMargin: NEAR}, (entry) => entry.isIntersecting, callback);
}

/** Calls back once, when half of an element, or half a window of one taller than that, has been in view. */
export function whenSeen(element: Element, callback: () => void): () => void {
  const threshold = Array.from({length: 21}, (_, index) => index / 20);
  const isSeen = ({intersectionRatio, intersectionRect, rootBounds}: IntersectionObserverEntry) =>
    intersectionRatio >= 0.5 || (rootBounds !== null && intersectionRect.height >= rootBounds.height / 2);
  return once(element, {threshold}, isSeen, callback);
}
