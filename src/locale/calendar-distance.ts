import {cacheByOptions} from './intl.js';

/** A point in time (milliseconds since 1970) and the IANA zone of its clock; `undefined`: the reader's own. */
export interface ClockTime {
  epoch: number;
  timeZone: string | undefined;
}

/** Distance between two dates by the calendar; negative for an earlier one. */
export interface CalendarDistance {
  days: number;
  /** Difference of named months: from January 31st to February 1st it is one. */
  months: number;
  /** Difference of named years. */
  years: number;
  /** Number of months that have passed in full. */
  fullMonths: number;
}

const DAY = 24 * 60 * 60_000;

/** Formats of dates in digits; these are engines' own formatters, for `formatToParts`. */
const numericDateFormat = cacheByOptions(
  (tag, {timeZone}: {timeZone?: string}) =>
    new Intl.DateTimeFormat(tag, {year: 'numeric', month: 'numeric', day: 'numeric', ...(timeZone && {timeZone})}),
);
const zones = new Map<string | undefined, {timeZone?: string}>();

/** Gives the same object for the same zone, since formatters are cached by the identity of their options. */
function zoneOptions(timeZone: string | undefined): {timeZone?: string} {
  let options = zones.get(timeZone);
  if (!options) zones.set(timeZone, (options = timeZone ? {timeZone} : {}));
  return options;
}

function readDateFields({epoch, timeZone}: ClockTime, calendar: string): {year: number; month: number; day: number} {
  const parts = numericDateFormat(`en-u-ca-${calendar}-nu-latn`, zoneOptions(timeZone)).formatToParts(epoch);
  const field = (type: Intl.DateTimeFormatPartTypes) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '');
  return {year: field('year'), month: field('month'), day: field('day')};
}

function countDays(time: ClockTime): number {
  const {year, month, day} = readDateFields(time, 'gregory');
  return Date.UTC(year, month - 1, day) / DAY;
}

/** Measures from `present` to `time` in a calendar (BCP 47, `ca`) of twelve months. */
export function calendarDistance(time: ClockTime, present: ClockTime, calendar: string): CalendarDistance {
  const there = readDateFields(time, calendar);
  const here = readDateFields(present, calendar);
  const months = (there.year - here.year) * 12 + there.month - here.month;
  const isPartial = months < 0 ? there.day > here.day : there.day < here.day;
  return {
    days: countDays(time) - countDays(present),
    months,
    years: there.year - here.year,
    fullMonths: isPartial ? months - Math.sign(months) : months,
  };
}
