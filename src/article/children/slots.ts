import type {PartName} from '../parts.js';
import type {Segment} from './segments.js';

/** A slot outside of the body. */
export type SlotName = PartName | 'contents' | 'aside';

/** Whether an element is share buttons. They may share a slot with its content, and come after it. */
export const isShare = ({localName}: Element): boolean => localName === 'maqal-share';

/** The children that an element shows in a slot, in order. */
export function childrenIn(host: Element, name: SlotName): Element[] {
  const children = [...host.children].filter((child) => child.slot === name);
  return [...children.filter((child) => !isShare(child)), ...children.filter(isShare)];
}

/** Assigns nodes to the slots of a shadow root: to a named slot its children, and to each slot of the body one segment. */
export function fillSlots(root: ParentNode, host: Element, segments: Segment[]): void {
  for (const slot of root.querySelectorAll<HTMLSlotElement>('slot:not([data-slot="body"])')) {
    assign(slot, childrenIn(host, slot.dataset.slot as SlotName));
  }
  root.querySelectorAll<HTMLSlotElement>('slot[data-slot="body"]').forEach((slot, index) => {
    const nodes = segments[index]?.nodes ?? [];
    assign(slot, nodes.filter((node) => node instanceof Element || node instanceof Text) as (Element | Text)[]);
  });
}

/** Assigns nodes to a slot unless it shows them already: assigning them again would lay out the whole text again. */
function assign(slot: HTMLSlotElement, nodes: (Element | Text)[]): void {
  const assigned = slot.assignedNodes();
  if (nodes.length !== assigned.length || nodes.some((node, index) => node !== assigned[index])) slot.assign(...nodes);
}
