import {PARTS} from '../parts.js';
import type {Segment} from './segments.js';

/** Slots that stand apart from the body. */
const NAMED_SLOTS = [...PARTS, 'contents', 'aside'] as const;
export type SlotName = (typeof NAMED_SLOTS)[number];

/** Share buttons may stand in a slot beside its content: they take nobody's place, and come after it. */
export const isShare = ({localName}: Element): boolean => localName === 'maqal-share';

/** The children that an element shows in a slot, in the order in which it does. */
export function childrenIn(host: Element, name: SlotName): Element[] {
  const children = [...host.children].filter((child) => child.slot === name);
  return [...children.filter((child) => !isShare(child)), ...children.filter(isShare)];
}

/** Fills the slots of a shadow root by hand: each that has a name with its children, those of the body with a segment each. */
export function fillSlots(root: ParentNode, host: Element, segments: Segment[]): void {
  for (const slot of root.querySelectorAll<HTMLSlotElement>('slot:not([data-slot="body"])')) {
    assign(slot, childrenIn(host, slot.dataset.slot as SlotName));
  }
  root.querySelectorAll<HTMLSlotElement>('slot[data-slot="body"]').forEach((slot, index) => {
    const nodes = segments[index]?.nodes ?? [];
    assign(slot, nodes.filter((node) => node instanceof Element || node instanceof Text) as (Element | Text)[]);
  });
}

/** Leaves a slot alone that shows these nodes already: assigning them again would lay the whole text out anew. */
function assign(slot: HTMLSlotElement, nodes: (Element | Text)[]): void {
  const assigned = slot.assignedNodes();
  if (nodes.length !== assigned.length || nodes.some((node, index) => node !== assigned[index])) slot.assign(...nodes);
}
