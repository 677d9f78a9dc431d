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

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** The dates of mail (RFC 2822), with a time. Engines also find dates in "Issue 2012" and in "05/12/2023", each its own. */
const MAIL = /^(?:[a-z]{3}, )?\d{1,2} [a-z]{3} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|GMT|UTC|Z)$/i;

/**
 * Reads a date of HTML's `datetime` (ISO 8601): a date, or a date and a time, with an offset, `Z`, or none.
 * One with no zone is read by the clock of `timeZone` (IANA), else of the reader. Also takes the dates of mail
 * (RFC 2822), as feeds have them. `undefined` when it is no date.
 */
export function parseMoment(value: string, timeZone?: string): Moment | undefined {
  const match = ISO.exec(value.trim());
  if (!match) {
    const epoch = MAIL.test(value.trim()) ? Date.parse(value) : NaN;
    return Number.isNaN(epoch) ? undefined : {epoch, offset: undefined, hasTime: true};
  }
  const [, year, month, day, hour, minute, second, zone] = match;
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  );
  if (!isCalendarDate(wall, Number(month), Number(day)) || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return undefined;
  if (hour === undefined) return {epoch: wall, offset: 0, hasTime: false};
  if (zone === undefined) {
    return {epoch: wall - zoneOffset(wall, timeZone) * 60_000, offset: undefined, hasTime: true};
  }
  if (zone.toUpperCase() === 'Z') return {epoch: wall, offset: undefined, hasTime: true};
  const sign = zone.startsWith('-') ? -1 : 1;
  const offset = sign * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2)));
  return {epoch: wall - offset * 60_000, offset, hasTime: true};
}

/** Minutes within which a change is part of publishing: systems save an article more than once before its newsroom is done. */
export const UPDATED_AFTER = 15;

/**
 * Whether an article was changed so long after it was published, in minutes, that its readers are told. Where one of the two is a date without a
 * time, on another day. `false` for what is no date; a negative or unreadable number of minutes is taken as the default.
 */
export function isUpdated(published: string | undefined, modified: string | undefined, minutes = UPDATED_AFTER): boolean {
  const [before, after] = [published, modified].map((date) => (date === undefined ? undefined : parseMoment(date)));
  if (!after) return false;
  if (!before) return true;
  if (before.hasTime && after.hasTime) {
    const [from, to] = [before, after].map(({epoch}) => Math.floor(epoch / MINUTE));
    return to! > from! && after.epoch - before.epoch > (minutes >= 0 ? minutes : UPDATED_AFTER) * MINUTE;
  }
  const [first, second] = [before, after].map(({epoch, offset = 0}) => Math.floor((epoch + offset * MINUTE) / DAY));
  return second! > first!;
}

/** "2026-02-30" overflows into March: such a date is nonsense, not another day. */
function isCalendarDate(wall: number, month: number, day: number): boolean {
  const date = new Date(wall);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Minutes that a zone was ahead of UTC when its clock showed `wall`. */
function zoneOffset(wall: number, timeZone: string | undefined): number {
  const shown = new Intl.DateTimeFormat('en-u-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(wall);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(shown.find((item) => item.type === type)?.value);
  const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return Math.round((there - wall) / 60_000);
}
