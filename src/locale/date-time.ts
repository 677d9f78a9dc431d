/** A point in time as a newsroom wrote it. */
export interface Moment {
  /** Milliseconds since 1970, UTC. */
  epoch: number;
  /**
   * Minutes from UTC of the clock it was written by, where the text says one: such a date is printed by that clock,
   * so that a server and every reader's browser print the same. `undefined`: the reader's own clock.
   */
  offset: number | undefined;
  /** False for a bare date, which has no time to print. */
  hasTime: boolean;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** ISO 8601, and behind it what RFC 9557 adds in brackets: the zone's name. */
const ISO_DATE =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?(Z|[+\u2212-]\d\d(?::?\d\d)?)?(?:\[!?([\w/+-]{1,40})\])?(?:\[[^\]]{1,40}\]){0,3})?$/i;

/** Years that systems write where there is no date: that of .NET's and SQL's beginning, and none. */
const LAST_PLACEHOLDER_YEAR = 1;

/** The dates of mail (RFC 2822), with a time. Engines also find dates in "Issue 2012" and in "05/12/2023", each its own. */
const MAIL_DATE = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|Z)$/i;

/**
 * Reads a date of HTML's `datetime` (ISO 8601): a date, or a date and a time, with an offset, `Z`, a zone in brackets (RFC 9557), or none.
 * One with no zone is read by the clock of `timeZone` (IANA), else of the reader. Also takes the dates of mail
 * (RFC 2822), as feeds have them. `undefined` when it is no date.
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

/** `Date.UTC` takes the years 0 to 99 for those of the twentieth century. */
function utcEpoch(...[year, month, day, hour, minute, second]: Fields): number {
  const date = new Date(Date.UTC(2000, 0, 1, hour, minute, second));
  return date.setUTCFullYear(year, month - 1, day + (date.getUTCDate() - 1));
}

/** Minutes of "+03:00", "+0300" and "+03". */
function parseOffset(zone: string): number {
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', ''));
  return zone.startsWith('+') ? minutes : -minutes;
}

/** Minutes within which a change is part of publishing: systems save an article more than once before its newsroom is done. */
export const UPDATED_AFTER_MINUTES = 15;

/**
 * Whether an article was changed so long after it was published, in minutes, that its readers are told. Where one of the two is a date without a
 * time, on another day. `false` for what is no date; a negative or unreadable number of minutes is taken as the default.
 */
export function isUpdated(published: string | undefined, modified: string | undefined, minutes = UPDATED_AFTER_MINUTES): boolean {
  const [before, after] = [published, modified].map((date) => (date === undefined ? undefined : parseMoment(date)));
  if (!after) return false;
  if (!before) return true;
  if (before.hasTime && after.hasTime) {
    const [from, to] = [before, after].map(({epoch}) => Math.floor(epoch / MINUTE));
    return to! > from! && after.epoch - before.epoch > (minutes >= 0 ? minutes : UPDATED_AFTER_MINUTES) * MINUTE;
  }
  const [first, second] = [before, after].map(({epoch, offset = 0}) => Math.floor((epoch + offset * MINUTE) / DAY));
  return second! > first!;
}

/** "2026-02-30" overflows into March: such a date is nonsense, not another day. */
function isCalendarDate(wall: number, month: number, day: number): boolean {
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Minutes that a zone (IANA; the reader's own, where none is given) was ahead of UTC when its clock showed `wall`; `undefined` where there is no such zone. */
export function offsetInZone(wall: number, timeZone: string | undefined): number | undefined {
  try {
    /* The clock changes by the hour at most: what it was ahead at `wall` of UTC leads to the moment that is asked for. */
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
