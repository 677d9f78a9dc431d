import {offsetInZone} from '../../locale/date-time.js';
import {normalize} from '../../text/normalize.js';
import {monthOf} from './names.js';

/** Zones of RFC 822, of Europe and of the Near East, in minutes from UTC. Ambiguous names (AST, IST) are left out, except for America's, as RFC 822 has them (CST). */
const ZONES = new Map<string, number>(
  Object.entries({
    ...{z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, bst: 60, west: 60, cet: 60, cest: 120, eet: 120, eest: 180},
    ...{trt: 180, tsi: 180, msk: 180, irst: 210, irdt: 270, pkt: 300, wib: 420},
    ...{est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420},
    ...{غرينتش: 0, غرينيتش: 0, جرينتش: 0, جرينيتش: 0, 'ت.غ': 0, گرینویچ: 0},
  }).map(([name, minutes]) => [normalize(name), minutes]),
);

/** An offset after a time, also as "GMT+3". Before a year it has four digits ("10:00:00 +0000 2018"). A sign after a digit belongs to a date. */
const OFFSET =
  /(?:^|\s|\bGMT|\bUTC)\s?(?:(?:GMT|UTC)\s?)?([+-])(?:(\d\d):?(\d\d)(?=$|[\s([])|(\d{1,2})(?::?(\d\d))?(?=\s*(?:\([^()]{0,40}\)\s*)?$))/i;
/** A zone named by its city: "بتوقيت دمشق". */
const BY_CLOCK_OF_CITY = /\s*(?:بتوقيت|به وقت)\s+(\S+(?:\s\S+)?)$/;
const BRACKETED = /\s*\(([^()]{1,40})\)$/;
/** A name of the time zone database (IANA). */
const IANA = /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+){1,2}$/;
const ABBREVIATION = /^\p{Lu}{1,5}$/u;
/** Letters after a time of day, at the most, in which a zone is looked for. */
const MAX_LENGTH = 120;
/** Minutes from UTC, at the most. */
export const MAX_OFFSET = 14 * 60;

export interface ZoneReading {
  /** The text after the time, without the zone. */
  rest: string;
  /** Gives the minutes from UTC at a wall clock's time, `undefined` for an unknown zone. There is no function where no zone is named. */
  offsetAt?: (wall: number) => number | undefined;
}

/** Takes the zone, an offset or a name, from the text after a time of day. */
export function takeZone(after: string): ZoneReading {
  if (after.length > MAX_LENGTH) return {rest: after};
  const offset = OFFSET.exec(after);
  if (offset) {
    const rest = `${after.slice(0, offset.index)} ${after.slice(offset.index + offset[0].length)}`;
    return {rest: rest.replace(/\([^()]*\)\s*$/, ''), offsetAt: () => minutesOf(offset)};
  }
  const inBrackets = BRACKETED.exec(after);
  if (inBrackets && isZoneName(inBrackets[1]!))
    return {rest: after.slice(0, inBrackets.index), offsetAt: offsetOfZone(inBrackets[1]!)};
  const byClock = BY_CLOCK_OF_CITY.exec(after);
  if (byClock) return {rest: after.slice(0, byClock.index), offsetAt: offsetOfZone(byClock[1]!)};
  const words = after.split(' ');
  const at = words.findIndex(isZoneName);
  if (at < 0) return {rest: after};
  const [name = ''] = words.splice(at, 1);
  return {rest: words.join(' '), offsetAt: offsetOfZone(name)};
}

function minutesOf([, sign, ...parts]: RegExpExecArray): number | undefined {
  const [hours = 0, minutes = 0] = parts.filter(Boolean).map(Number);
  const total = hours * 60 + minutes;
  return total > MAX_OFFSET || minutes > 59 ? undefined : sign === '-' ? -total : total;
}

/** Whether a word names a known zone. */
export const isZone = (word: string): boolean => ZONES.has(normalize(word));

const isZoneName = (text: string): boolean =>
  IANA.test(text) ||
  / time$/i.test(text) ||
  (isZone(text) && !/^[a-z]{1,4}$/.test(text.replace(/^(?:gmt|utc)$/, ''))) ||
  (ABBREVIATION.test(text) && !/^[AP]M$/.test(text) && !monthOf([text]));

function offsetOfZone(name: string): (wall: number) => number | undefined {
  const minutes = ZONES.get(normalize(name));
  if (minutes !== undefined || !IANA.test(name)) return () => minutes;
  return (wall) => offsetInZone(wall, name);
}

const padTwo = (number: number): string => String(number).padStart(2, '0');

/** Formats minutes from UTC as ISO 8601. */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  return `${minutes < 0 ? '-' : '+'}${padTwo(Math.trunc(Math.abs(minutes) / 60))}:${padTwo(Math.abs(minutes) % 60)}`;
}
