import {SPACE} from '../template/template.js';

/** What our elements made among their children: nodes that neither the page nor its owner put there. */
const made = new WeakSet<Node>();
/** What they took away again. */
const removed = new WeakSet<Node>();

export const isMade = (node: Node): boolean => made.has(node);

/** Notes that a node was made by an element of ours. */
export function noteMade<N extends Node>(node: N): N {
  made.add(node);
  return node;
}

/** Takes away a node that an element of ours made. */
export function removeMade(node: ChildNode): void {
  removed.add(node);
  node.remove();
}

type Host = HTMLElement & {requestUpdate(): void};

/** A node of ours that somebody else takes away counts: it is made again. */
const isOfOwner = ({addedNodes, removedNodes}: MutationRecord): boolean =>
  [...addedNodes].some((node) => !made.has(node)) || [...removedNodes].some((node) => !removed.has(node));

/** One observer serves all elements. */
let observer: MutationObserver | undefined;

/** Lets an element update when its owner adds or removes children; what the element itself makes does not count. */
export function watchOwner(host: Host): void {
  observer ??= new MutationObserver((records) => {
    for (const record of records) if (isOfOwner(record)) (record.target as Host).requestUpdate();
  });
  observer.observe(host, {childList: true});
}

/** Spaces between boxes that were made: two are two words. */
export class Spaces {
  #spaces: Text[] = [];

  /** Puts a space on each side of nodes where there is none. */
  separate(nodes: Iterable<ChildNode>): void {
    for (const space of this.#spaces) removeMade(space);
    this.#spaces = [];
    for (const node of nodes) {
      const {previousSibling, nextSibling} = node;
      if (previousSibling && !/\s$/.test(textOf(previousSibling))) node.before(this.#make());
      if (nextSibling && !/^\s/.test(textOf(nextSibling))) node.after(this.#make());
    }
  }

  #make(): Text {
    const space = noteMade(document.createTextNode(SPACE));
    this.#spaces.push(space);
    return space;
  }
}

const textOf = (node: Node): string => (node instanceof Text ? node.data : '');
