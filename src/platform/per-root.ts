/** Makes a function of elements that calls `attach` once for each document or shadow root that contains them. */
export function oncePerRoot(attach: (root: Document | ShadowRoot) => void): (element: Element) => void {
  const seen = new WeakSet<Node>();
  return (element) => {
    const root = element.getRootNode() as Document | ShadowRoot;
    if (seen.has(root)) return;
    seen.add(root);
    attach(root);
  };
}
