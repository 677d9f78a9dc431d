/** Links and buttons in a part of a shadow root, slotted ones in the place of their slots, in the order in which they are read. A menu within is a part of its own. */
export function controlsIn(part: Element): HTMLElement[] {
  return [...part.children].flatMap((child) => {
    if (child instanceof HTMLSlotElement)
      return child.assignedElements({flatten: true}).filter((item) => item.matches('a, button')) as HTMLElement[];
    if (child.matches('[popover]')) return [];
    return child.matches('a, button') ? [child as HTMLElement] : controlsIn(child);
  });
}

/** Moves the focus through a menu by the arrow keys, Home and End (ARIA Authoring Practices, "Menu Button"). */
export function moveFocus(event: KeyboardEvent, items: HTMLElement[]): void {
  const current = items.findIndex((item) => item.matches(':focus'));
  const last = items.length - 1;
  const next = {ArrowDown: current < last ? current + 1 : 0, ArrowUp: current > 0 ? current - 1 : last, Home: 0, End: last}[
    event.key
  ];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}
