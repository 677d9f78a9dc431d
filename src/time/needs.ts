import {RECENT_DURATION} from '../locale/date-time.js';
import type {Need} from '../platform/need.js';

/** A time of day that names no clock, or UTC's, is printed by the server's clock, and by the reader's here. */
const OF_NO_CLOCK = /[T ][\d:.,]+Z?$/i;

/** What a date is still to do: a fresh or future one becomes relative. */
export function timeNeeds(element: Element): Need | undefined {
  const time = element.querySelector('time');
  if (!time?.textContent?.trim()) return 'now';
  const format = element.getAttribute('format');
  const datetime = (element.getAttribute('datetime') ?? time.getAttribute('datetime') ?? '').trim();
  const hasTime = datetime.includes(':');
  if (format === 'date' || !datetime) return undefined;
  if (format === 'datetime' || format === 'time')
    return OF_NO_CLOCK.test(datetime) && !element.hasAttribute('time-zone') ? 'idle' : undefined;
  /* A date that only our own parser reads is taken for a fresh one. */
  return format === 'relative' || (hasTime && !(Date.now() - Date.parse(datetime) >= RECENT_DURATION)) ? 'idle' : undefined;
}
