/** Makes a function of elements that calls `attach` once for the document or shadow root of each. */
export function oncePerRoot(attach: (root: Document | ShadowRoot) => void): (node: Node) => void {
  const seen = new WeakSet<Node>();
  return (node) => {
    const root = node.getRootNode() as Document | ShadowRoot;
    if (seen.has(root)) return;
    seen.add(root);
    attach(root);
  };
}
