/**
 * Calls back in each frame in which a scroll container, or one within it, was scrolled, or the window changed its size. On the window it hears
 * every container of the page, also a scrolling `body`. Returns a function that stops it.
 */
export function onScroll(target: EventTarget, callback: () => void): () => void {
  const controller = new AbortController();
  const {signal} = controller;
  let frame = 0;
  const call = () => {
    frame = 0;
    callback();
  };
  const requestCall = () => (frame ||= requestAnimationFrame(call));
  target.addEventListener('scroll', requestCall, {passive: true, capture: true, signal});
  addEventListener('resize', requestCall, {passive: true, signal});
  return () => {
    controller.abort();
    cancelAnimationFrame(frame);
  };
}
