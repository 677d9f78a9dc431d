/** A point in time as a newsroom wrote it. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  epoch: number;
  /**
   * Minutes from UTC of the clock in the text. The date is printed by that clock, so that a server and every reader's browser
   * print the same. `undefined`: the reader's own clock.
   */
  offset: number | undefined;
  /** False for a date without a time. */
  hasTime: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** For these milliseconds `auto` is relative: readers count a week in days. */
export const RECENT_DURATION = 7 * DAY;

/** ISO 8601, with the zone's name in brackets that RFC 9557 adds. */
const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+\u2212-]\d\d(?::?\d\d)?)?(?:\[!?([\w/+-]{1,40})\])?(?:\[[^\]]{1,40}\]){0,3})?$/i;

/** Systems write the years 0 and 1 for a missing date (.NET and SQL begin with year 1). */
const LAST_PLACEHOLDER_YEAR = 1;

/** Dates of mail (RFC 2822), with a time. `Date.parse` alone also finds dates in "Issue 2012" and "05/12/2023", and engines differ. */
const MAIL_DATE = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|Z)$/i;

/**
 * Parses a date of HTML's `datetime` (ISO 8601): a date, or a date and a time, with an offset, `Z`, a zone in brackets (RFC 9557), or none.
 * A time without a zone belongs to the clock of `timeZone` (IANA), else to the reader's. Also parses the dates of mail (RFC 2822), which
 * feeds use. Gives `undefined` for other text.
 */
export function parseMoment(value: string, timeZone?: string): Moment | undefined {
  const match = ISO_DATE.exec(value.trim());
  if (!match) {
    const epoch = MAIL_DATE.test(value.trim()) ? Date.parse(value) : NaN;
    return Number.isNaN(epoch) ? undefined : {epoch, offset: undefined, hasTime: true};
  }
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0)) as Fields;
  const [zone, name] = match.slice(7);
  const wall = utcEpoch(year, month, day, hour, minute, second);
  if (year <= LAST_PLACEHOLDER_YEAR || !isCalendarDate(wall, month, day) || hour > 23 || minute > 59) return undefined;
  if (match[4] === undefined) return {epoch: wall, offset: 0, hasTime: false};
  if (zone?.toUpperCase() === 'Z') return {epoch: wall, offset: undefined, hasTime: true};
  const offset = zone === undefined ? name && offsetInZone(wall, name) : parseOffset(zone);
  if (typeof offset === 'number') return {epoch: wall - offset * MINUTE, offset, hasTime: true};
  return {epoch: wall - (offsetInZone(wall, timeZone) ?? 0) * MINUTE, offset: undefined, hasTime: true};
}

type Fields = [year: number, month: number, day: number, hour: number, minute: number, second: number];

/** Like `Date.UTC`, which would take the years 0 to 99 for 1900 to 1999. */
function utcEpoch(...[year, month, day, hour, minute, second]: Fields): number {
  const date = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  return date.setUTCFullYear(year, month - 1, day + (date.getUTCDate() - 1));
}

/** Parses an offset in minutes: "+03:00", "+0300", "+03". */
function parseOffset(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
  return zone.startsWith('+') ? minutes : -minutes;
}

/** A change within these minutes is part of publishing: systems save an article more than once. */
export const UPDATED_AFTER_MINUTES = 15;

/**
 * Whether an article was changed more than `minutes` after it was published, so that readers see it; if one of the two has no time, on a later
 * day. `false` for text that is no date. A negative or unreadable number of minutes counts as the default.
 */
export function isUpdated(published: string | undefined, modified: string | undefined, minutes = UPDATED_AFTER_MINUTES): boolean {
  const after = modified === undefined ? undefined : parseMoment(modified);
  if (!after) return false;
  const before = published === undefined ? undefined : parseMoment(published);
  if (!before) return true;
  if (before.hasTime && after.hasTime) {
    const [from, to] = [before, after].map(({epoch}) => Math.floor(epoch / MINUTE));
    return to! > from! && after.epoch - before.epoch > (minutes >= 0 ? minutes : UPDATED_AFTER_MINUTES) * MINUTE;
  }
  const [first, second] = [before, after].map(({epoch, offset = 0}) => Math.floor((epoch + offset * MINUTE) / DAY));
  return second! > first!;
}

/** Whether a date exists: `Date` turns "2026-02-30" into a day of March. */
function isCalendarDate(wall: number, month: number, day: number): boolean {
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Minutes that a zone (IANA; default: the reader's own) was ahead of UTC when its clock showed `wall`; `undefined` for an unknown zone. */
export function offsetInZone(wall: number, timeZone: string | undefined): number | undefined {
  try {
    /* A clock changes by an hour at most, so its offset at `wall` of UTC leads to the moment in question. */
    return minutesAhead(wall - minutesAhead(wall, timeZone) * MINUTE, timeZone);
  } catch {
    return undefined;
  }
}

function minutesAhead(epoch: number, timeZone: string | undefined): number {
  const shown = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(epoch);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(shown.find((item) => item.type === type)?.value);
  const there = utcEpoch(part('year'), part('month'), part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((there - epoch) / MINUTE);
}
