const GAP = 6;

/**
 * Stands a popover beside the button that opens it, before it is shown: below or above, and from the button's start or its
 * end, whichever has more room in the window. What is higher than that room scrolls. (CSS anchors do not reach all engines yet.)
 */
export function placeBeside(popover: HTMLElement, button: Element): void {
  const {left, right, top, bottom} = button.getBoundingClientRect();
  const {style} = popover;
  const isUpper = top + bottom < innerHeight;
  const isLeft = left + right < innerWidth;
  style.top = isUpper ? `${bottom + GAP}px` : 'auto';
  style.bottom = isUpper ? 'auto' : `${innerHeight - top + GAP}px`;
  style.maxHeight = `${(isUpper ? innerHeight - bottom : top) - 2 * GAP}px`;
  style.left = isLeft ? `${left}px` : 'auto';
  style.right = isLeft ? 'auto' : `${innerWidth - right}px`;
}
