/** Space between a button and its popover, pixels. */
const GAP = 6;

/**
 * Positions a popover at the button that opens it, before it is shown: below or above, aligned with the button's left or right edge,
 * whichever leaves more room in the window. A popover that is higher than its room scrolls. Not by CSS anchor positioning, which
 * not all engines have.
 */
export function positionAtButton(popover: HTMLElement, button: Element): void {
  const {left, right, top, bottom} = button.getBoundingClientRect();
  const {style} = popover;
  const isInUpperHalf = top + bottom < innerHeight;
  const isInLeftHalf = left + right < innerWidth;
  style.top = isInUpperHalf ? `${bottom + GAP}px` : 'auto';
  style.bottom = isInUpperHalf ? 'auto' : `${innerHeight - top + GAP}px`;
  style.maxHeight = `${(isInUpperHalf ? innerHeight - bottom : top) - 2 * GAP}px`;
  style.left = isInLeftHalf ? `${left}px` : 'auto';
  style.right = isInLeftHalf ? 'auto' : `${innerWidth - right}px`;
}
