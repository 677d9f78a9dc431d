import {onScroll} from '../../platform/on-scroll.js';

export interface Place {
  /** How much of the text has been read, 0 to 1. */
  progress: number;
  /** The heading under which the reader is. */
  heading: Element | undefined;
}

/** A heading counts as reached once it stands in the upper part of the window, where eyes rest. */
const REACHED = 0.35;

/** Tells where in a text its reader stands, now and in each frame in which the page scrolled or changed its size. Returns what stops it. */
export function followReading(text: Element, headings: Element[], tell: (place: Place) => void): () => void {
  const look = () => tell(placeIn(text, headings));
  look();
  return onScroll(window, look);
}

function placeIn(text: Element, headings: Element[]): Place {
  const {top, height} = text.getBoundingClientRect();
  const read = height > 0 ? (innerHeight - top) / height : 0;
  const heading = headings.findLast((item) => item.getBoundingClientRect().top < innerHeight * REACHED);
  return {progress: Math.min(1, Math.max(0, read)), heading};
}
