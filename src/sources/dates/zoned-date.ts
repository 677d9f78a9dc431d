import {toIsoDate} from './iso-date.js';
import {formatOffset, MAX_OFFSET} from './zones.js';

/**
 * The date of a system that stores two without zones: one on the newsroom's clock (`date`), and one in UTC (`date_gmt`). Their difference is the
 * offset.
 */
export function zonedDate(utc: unknown, local: unknown): string | undefined {
  const [there, here] = [toIsoDate(utc), toIsoDate(local)];
  if (there === undefined || !/T[\d:]+$/.test(there)) return here ?? there;
  const minutes = (Date.parse(`${here}Z`) - Date.parse(`${there}Z`)) / 60_000;
  return Number.isInteger(minutes) && Math.abs(minutes) <= MAX_OFFSET ? `${here}${formatOffset(minutes)}` : `${there}Z`;
}
