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
