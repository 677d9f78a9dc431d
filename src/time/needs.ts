import type {Need} from '../base/need.js';
import {RECENT_DURATION} from '../locale/date-time.js';

/** The offset of a clock. A time of day without one, or of UTC, is printed by the server's clock, and by the reader's here. */
const OFFSET = /[+-]..:?..$/;

/** What a date is still to do: a fresh or future one becomes relative. */
export function timeNeeds(element: Element): Need | undefined {
  const time = element.querySelector('time');
  if (!time?.textContent?.trim()) return 'now';
  const format = element.getAttribute('format') ?? 'auto';
  const datetime = element.getAttribute('datetime') ?? time.dateTime;
  /* A date that only our own parser reads is taken for a fresh one. */
  const isFresh = datetime.includes(':') && !(Date.now() - Date.parse(datetime) >= RECENT_DURATION);
  const isMoving = format === 'relative' || (format === 'auto' && isFresh);
  const isOfReader = format.endsWith('time') && !OFFSET.test(datetime);
  return isMoving || isOfReader ? 'idle' : undefined;
}
