/** A function that does something once for each document or shadow root that the elements it is given stand in. */
export function perRoot(attach: (root: Node) => void): (element: Element) => void {
  const seen = new WeakSet<Node>();
  return (element) => {
    const root = element.getRootNode();
    if (seen.has(root)) return;
    seen.add(root);
    attach(root);
  };
}
