import {onScroll} from '../../platform/on-scroll.js';

export interface ReadingPosition {
  /** The share of the text that has been read, 0 to 1. */
  progress: number;
  /** The heading under which the reader is. */
  heading: Element | undefined;
}

/** A heading counts as reached in this upper share of the window, where readers look. */
const REACHED_SHARE = 0.35;

/** Calls `handleChange` with the reader's position, now and in each frame in which the page scrolled or was resized. Returns a function that stops it. */
export function followReading(text: Element, headings: Element[], handleChange: (position: ReadingPosition) => void): () => void {
  const report = () => handleChange(positionIn(text, headings));
  report();
  return onScroll(window, report);
}

function positionIn(text: Element, headings: Element[]): ReadingPosition {
  const {top, height} = text.getBoundingClientRect();
  const read = height > 0 ? (innerHeight - top) / height : 0;
  const heading = headings.findLast((item) => item.getBoundingClientRect().top < innerHeight * REACHED_SHARE);
  return {progress: Math.min(1, Math.max(0, read)), heading};
}
