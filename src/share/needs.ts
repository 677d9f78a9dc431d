import type {Need} from '../base/need.js';

/** What share buttons are still to do: links work by themselves, and buttons when they are touched. */
export function shareNeeds(share: Element): Need | undefined {
  const children = [...share.children];
  const networks = share.getAttribute('networks')?.match(/\S+/g) ?? [];
  const isWhole = children.length > 0 && networks.every((id) => children.some(({slot}) => slot === id));
  if (!isWhole || share.matches('[layout=menu]') || isTooNarrow(share, children)) return 'now';
  return share.matches('[selection]') ? 'idle' : 'touch';
}

/** Whether controls reach out of their row, and are to be gathered in a menu. */
function isTooNarrow(share: Element, controls: Element[]): boolean {
  const {left, right} = share.getBoundingClientRect();
  const boxes = controls.map((control) => control.getBoundingClientRect());
  return boxes.some((box) => box.left < left - 1 || box.right > right + 1);
}
