import {isoDate, writeOffset} from './iso-date.js';

/** Minutes between a clock and UTC, at the most. */
const FARTHEST_ZONE = 14 * 60;

/**
 * The date of a system that keeps two: one by the newsroom's clock without a zone (`date`), and one in UTC that does not say so (`date_gmt`). Together
 * they say the zone.
 */
export function zonedDate(utc: unknown, local: unknown): string | undefined {
  const [there, here] = [isoDate(utc), isoDate(local)];
  if (there === undefined || !/T[\d:]+$/.test(there)) return here ?? there;
  const minutes = (Date.parse(`${here}Z`) - Date.parse(`${there}Z`)) / 60_000;
  return Number.isInteger(minutes) && Math.abs(minutes) <= FARTHEST_ZONE ? `${here}${writeOffset(minutes)}` : `${there}Z`;
}
