/** What was found out in this task. */
const awaiting = new Map<Node, boolean>();

/** React marks its roots by a property, and each element once it has taken it over. */
const isMarked = (node: Node, mark: string): boolean => Object.keys(node).some((key) => key.startsWith(mark));

/**
 * Whether an element stands in a page that a server printed and that React has not taken over yet: it compares children with its own, and
 * makes anew what has others. Elements that a site puts in by itself are not React's.
 */
export function isAwaitingHydration(node: Node): boolean {
  const known = awaiting.get(node);
  if (known !== undefined) return known;
  if (awaiting.size === 0) queueMicrotask(() => awaiting.clear());
  const {parentNode} = node;
  const isAwaiting =
    !isMarked(node, '__reactFiber$') &&
    (isMarked(node, '__reactContainer$') || (parentNode !== null && isAwaitingHydration(parentNode)));
  awaiting.set(node, isAwaiting);
  return isAwaiting;
}
