import {readText} from '../../model/read-article.js';

/** Reads a duration and returns it as ISO 8601: "205" and 205 (seconds), "3:25", "1:02:03", "PT3M25S". `undefined` where it is none. */
export function toIsoDuration(value: unknown): string | undefined {
  const written = readText(value);
  if (written === undefined) return undefined;
  if (/^P(?=[\dT])[\dYMWDTHS.]*$/.test(written)) return written;
  if (!/^\d{1,9}(?:\.\d{1,9})?$|^\d{1,3}(?::\d\d){1,2}$/.test(written)) return undefined;
  const seconds = Math.round(written.split(':').reduce((sum, part) => sum * 60 + Number(part), 0));
  return seconds > 0 ? `PT${seconds}S` : undefined;
}
