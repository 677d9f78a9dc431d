import {TAGS} from './tags.js';

const OURS = TAGS.join(', ');

/**
 * Whether a change below an element concerns it. What stands in another of our elements is that one's own: it writes there whenever it
 * likes, a date each minute, and whoever answered with changes that it sees would keep it going without end.
 */
export function concerns({type, target}: MutationRecord, element: Element): boolean {
  /* Children are those of the element that has them; an attribute, as `slot`, says something to what the element stands in. */
  const place = type === 'childList' ? target : target.parentNode;
  return place instanceof Element && place.closest(OURS) === element;
}
