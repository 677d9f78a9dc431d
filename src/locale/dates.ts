import {remember} from '../base/remember.js';
import {cached, dateTimeFormat, intlTag, relativeTimeFormat, type Region} from './intl.js';
import {parseMoment, type Moment} from './moment.js';

export type TimeFormat = 'date' | 'datetime' | 'time' | 'relative' | 'auto';
export type Calendar = 'gregory' | 'islamic-umalqura' | 'persian' | 'both';

export interface DateOptions {
  language: string;
  format?: TimeFormat;
  /** `both`: Gregorian, then Hijri (`islamic-umalqura`). */
  calendar?: Calendar;
  /** `dual` prints both Arabic names of a Gregorian month, "آب/أغسطس". */
  months?: 'locale' | 'dual';
  region?: Region;
  /** IANA name. Without it: the clock the date was written by, else the reader's. */
  timeZone?: string;
  /** The present, milliseconds since 1970. */
  now?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** `auto` is relative for as long as readers count in days. */
const AUTO_LIMIT = 7 * DAY;
/** A newsroom's clock and a reader's differ: what is this little ahead is from now. */
const CLOCK_ERROR = 5 * MINUTE;

/** Writes a moment as the locale and the newsroom write it. */
export function formatMoment(moment: Moment, options: DateOptions): string {
  const {format = 'auto'} = options;
  /* No clock is asked for a date that does not depend on it: a server that prints ahead of time may have none. */
  if (format !== 'relative' && format !== 'auto') return formatAbsolute(moment, options);
  const {now = Date.now()} = options;
  const isRelative = format === 'relative' || isFresh(moment, now);
  return isRelative ? formatRelative(moment, options, now) : formatAbsolute(moment, options);
}

/** The absolute date of HTML's `datetime`, as a list of articles shows it; `undefined` when it is none. */
export const formatDate = remember((value: string, language: string): string | undefined => {
  const moment = parseMoment(value);
  return moment && formatMoment(moment, {language, format: 'date'});
});

/** Whether a moment is one that `auto` writes relatively: what is to come has a date, "in an hour" is no time of news. */
export function isFresh(moment: Moment, now: number): boolean {
  const age = now - moment.epoch;
  return moment.hasTime && age > -CLOCK_ERROR && age < AUTO_LIMIT;
}

const readMoment = remember((value: string) => parseMoment(value));

/** The same for HTML's `datetime`. The clock is asked for what has a time of day. */
export function isFreshDate(value: string, now?: number): boolean {
  const moment = readMoment(value);
  return moment?.hasTime === true && isFresh(moment, now ?? Date.now());
}

/** Milliseconds until a relative time reads otherwise; `undefined` when it never will. */
export function untilChange(moment: Moment, format: TimeFormat, now: number): number | undefined {
  const age = Math.abs(now - moment.epoch);
  const relative = format === 'relative' || (format === 'auto' && isFresh(moment, now));
  /* What is to come is written relatively once it has come. */
  if (!relative) return format === 'auto' && moment.hasTime && moment.epoch > now ? age - CLOCK_ERROR + 1 : undefined;
  const step = age < HOUR ? MINUTE : HOUR;
  return step - (age % step);
}

function formatRelative(moment: Moment, {format = 'auto', language, region}: DateOptions, now: number): string {
  const difference = moment.epoch - now;
  const age = Math.abs(difference);
  const formatter = relativeTimeFormat(intlTag(language, region), RELATIVE);
  if (age < MINUTE || (difference > 0 && format === 'auto')) return formatter.format(0, 'second');
  if (age < HOUR) return formatter.format(Math.trunc(difference / MINUTE), 'minute');
  if (age < DAY) return formatter.format(Math.trunc(difference / HOUR), 'hour');
  if (age < 30 * DAY) return formatter.format(calendarDays(moment, now), 'day');
  if (age < 365 * DAY) return formatter.format(Math.trunc(difference / (30 * DAY)), 'month');
  return formatter.format(Math.trunc(difference / (365 * DAY)), 'year');
}

/** Days by the calendar, since "yesterday" means the day before and not 24 hours ago. */
function calendarDays(moment: Moment, now: number): number {
  const shift = (moment.offset ?? -new Date(moment.epoch).getTimezoneOffset()) * MINUTE;
  const day = (epoch: number) => Math.floor((epoch + shift) / DAY);
  return day(moment.epoch) - day(now);
}

function formatAbsolute(moment: Moment, options: DateOptions): string {
  const {calendar, months, format = 'auto', language, region} = options;
  const gregorian = calendar === 'both' ? 'gregory' : calendar;
  const first = formatIn(moment, options, gregorian, format);
  const named = months === 'dual' && format !== 'time' && isGregorianArabic(language, gregorian);
  const shown = named ? withBothMonths(moment, options, format) : first;
  if (calendar !== 'both' || format === 'time') return shown;
  const hijri = formatIn(moment, {...options, language: intlTag(language, region)}, 'islamic-umalqura', 'date');
  return `${shown} – ${hijri}`;
}

const isGregorianArabic = (language: string, calendar: string | undefined): boolean =>
  /^ar\b/i.test(language || 'ar') && /-ca-gregory\b/.test(intlTag(language, undefined, calendar));

/** Times with `hour: numeric`, since styles disagree between engines on leading zeros. */
const TIME: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit'};
const DATE: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'long', year: 'numeric'};
const DATE_TIME: Intl.DateTimeFormatOptions = {...DATE, ...TIME};
const MONTH: Intl.DateTimeFormatOptions = {month: 'long'};
const RELATIVE: Intl.RelativeTimeFormatOptions = {numeric: 'auto'};

function fieldsOf(format: TimeFormat, hasTime: boolean): Intl.DateTimeFormatOptions {
  if (!hasTime || (format !== 'time' && format !== 'datetime')) return DATE;
  return format === 'time' ? TIME : DATE_TIME;
}

/** The same fields by the clock of a time zone. */
const inZone = cached((timeZone, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions => ({...fields, timeZone}));

/** A moment with a clock of its own is shifted onto it and written as UTC: engines differ in offset time zones. */
function clock(moment: Moment, timeZone: string | undefined): {epoch: number; timeZone: string | undefined} {
  if (moment.hasTime && timeZone) return {epoch: moment.epoch, timeZone};
  return moment.offset === undefined
    ? {epoch: moment.epoch, timeZone: undefined}
    : {epoch: moment.epoch + moment.offset * MINUTE, timeZone: 'UTC'};
}

function formatter(moment: Moment, options: DateOptions, calendar: string | undefined, format: TimeFormat) {
  const {epoch, timeZone} = clock(moment, options.timeZone);
  const tag = intlTag(options.language, options.region, calendar);
  const fields = fieldsOf(format, moment.hasTime);
  return {epoch, format: dateTimeFormat(tag, timeZone ? inZone(timeZone, fields) : fields)};
}

function formatIn(moment: Moment, options: DateOptions, calendar: string | undefined, format: TimeFormat): string {
  const {epoch, format: intl} = formatter(moment, options, calendar, format);
  return intl.format(epoch).replace(BEFORE_NOON, '\u00A0');
}

/** CLDR has a narrow space here and Chromium a plain one: the same everywhere, and none to break a line at. */
const BEFORE_NOON = /[ \u202F](?=[AP]M$)/;

/** "27 آب/أغسطس 2019": the Levantine name, then the Egyptian one, as pan-Arab papers print a month. */
function withBothMonths(moment: Moment, options: DateOptions, format: TimeFormat): string {
  const {epoch, format: intl} = formatter(moment, options, 'gregory', format);
  const {timeZone} = clock(moment, options.timeZone);
  const month = (tag: string) => dateTimeFormat(tag, timeZone ? inZone(timeZone, MONTH) : MONTH).format(epoch);
  const tag = intlTag(options.language, options.region, 'gregory');
  return intl.format(epoch).replace(month(tag), `${month('ar-SY-u-ca-gregory')}/${month('ar-EG-u-ca-gregory')}`);
}

/** Whether an IANA time zone name is one the engine knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}
