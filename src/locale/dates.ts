import {memoize} from '../text/memoize.js';
import {calendarDistance, type CalendarDistance, type ClockTime} from './calendar-distance.js';
import {cacheByOptions, dateTimeFormat, intlTag, relativeTimeFormat, type Digits, type Region} from './intl.js';
import {parseMoment, RECENT_DURATION, type Moment} from './date-time.js';

export const TIME_FORMATS = ['auto', 'date', 'datetime', 'time', 'relative'] as const;
export type TimeFormat = (typeof TIME_FORMATS)[number];

export const CALENDARS = ['gregory', 'islamic-umalqura', 'persian', 'both'] as const;
export type Calendar = (typeof CALENDARS)[number];

export const MONTHS = ['locale', 'dual'] as const;
export type Months = (typeof MONTHS)[number];

export interface DateOptions {
  language: string;
  format?: TimeFormat;
  /** `both`: Gregorian, then Hijri (`islamic-umalqura`); a language with the Solar calendar has that date first. */
  calendar?: Calendar;
  /** `dual` prints both Arabic names of a Gregorian month, "آب/أغسطس". */
  months?: Months;
  region?: Region;
  /** Digits (`nu` of BCP 47). Default: those of language and region. */
  digits?: Digits;
  /** IANA name. Default: the clock that the date was written by, else the reader's. */
  timeZone?: string;
  /** The present, milliseconds since 1970. Default: the clock. */
  now?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A date that is at most this far ahead counts as now: a newsroom's clock and a reader's differ. */
const CLOCK_ERROR = 5 * MINUTE;

/** Formats a moment as the locale and the newsroom write it. */
export function formatMoment(moment: Moment, options: DateOptions): string {
  const {format = 'auto'} = options;
  /* The clock is read only for a date that depends on it: a server that prints ahead of time may have none. */
  if (format !== 'relative' && format !== 'auto') return formatAbsolute(moment, options);
  const {now = Date.now()} = options;
  const isRelative = format === 'relative' || isRecent(moment, now);
  return isRelative ? formatRelative(moment, options, now) : formatAbsolute(moment, options);
}

/** Formats HTML's `datetime` as an absolute date, for lists of articles; `undefined` for other text. */
export const formatDate = memoize((value: string, language: string): string | undefined => {
  const moment = parseMoment(value);
  return moment && formatMoment(moment, {language, format: 'date'});
});

/** Whether `auto` writes a moment relatively. A future one gets a date: "in an hour" is no time of news. */
export function isRecent(moment: Moment, now: number): boolean {
  const age = now - moment.epoch;
  return moment.hasTime && age > -CLOCK_ERROR && age < RECENT_DURATION;
}

const readMoment = memoize((value: string) => parseMoment(value));

/** Like `isRecent`, for HTML's `datetime`. The clock is read only for a date with a time. */
export function isRecentDate(value: string, now?: number): boolean {
  const moment = readMoment(value);
  return moment?.hasTime === true && isRecent(moment, now ?? Date.now());
}

/** Milliseconds until the words of a relative time change; `undefined` if they never do. */
export function timeUntilChange(moment: Moment, format: TimeFormat, now: number): number | undefined {
  const age = Math.abs(now - moment.epoch);
  const relative = format === 'relative' || (format === 'auto' && isRecent(moment, now));
  /* A future moment becomes relative when it has come. */
  if (!relative) return format === 'auto' && moment.hasTime && moment.epoch > now ? age - CLOCK_ERROR + 1 : undefined;
  const step = age < HOUR ? MINUTE : HOUR;
  return step - (age % step);
}

function formatRelative(moment: Moment, options: DateOptions, now: number): string {
  const {format = 'auto', language, region, digits} = options;
  const difference = moment.epoch - now;
  const age = Math.abs(difference);
  const tag = intlTag(language, region, undefined, digits);
  const write = (value: number, unit: Intl.RelativeTimeFormatUnit, style = RELATIVE_OPTIONS) =>
    relativeTimeFormat(tag, style).format(value, unit);
  if (moment.hasTime && (age < MINUTE || (difference > 0 && format === 'auto'))) return write(0, 'second');
  if (moment.hasTime && age < HOUR) return write(Math.trunc(difference / MINUTE), 'minute');
  const {days, months, fullMonths, years} = distanceFrom(now, moment, options);
  if (moment.hasTime && (age < DAY || days === 0)) return write(Math.trunc(difference / HOUR), 'hour');
  if (age < 30 * DAY || fullMonths === 0) return write(days, 'day');
  /* "Last month" and "last year" mean those of the calendar; any other distance is counted. */
  const fullYears = Math.trunc(fullMonths / 12);
  return fullYears === 0
    ? write(fullMonths, 'month', fullMonths === months ? RELATIVE_OPTIONS : COUNTED_OPTIONS)
    : write(fullYears, 'year', fullYears === years ? RELATIVE_OPTIONS : COUNTED_OPTIONS);
}

/** Measures in the calendar of the language, since "last month" is another month in the Solar one. */
function distanceFrom(now: number, moment: Moment, {language, region, timeZone}: DateOptions): CalendarDistance {
  const {calendar = 'gregory'} = new Intl.Locale(intlTag(language, region));
  const present = moment.hasTime ? clockTimeOf({...moment, epoch: now}, timeZone) : {epoch: now, timeZone};
  return calendarDistance(clockTimeOf(moment, timeZone), present, calendar);
}

function formatAbsolute(moment: Moment, options: DateOptions): string {
  const {calendar, format = 'auto', language, region} = options;
  if (calendar !== 'both') return formatWithMonths(moment, options, calendar, format);
  const own = new Intl.Locale(intlTag(language, region)).calendar === 'persian' ? ['persian'] : [];
  const [first, ...others] = [...own, 'gregory', 'islamic-umalqura'];
  const shown = formatWithMonths(moment, options, first, format);
  return format === 'time'
    ? shown
    : [shown, ...others.map((other) => formatInCalendar(moment, options, other, 'date'))].join(' – ');
}

/** Formats in one calendar, with both names of the month if `months` is `dual`. */
function formatWithMonths(moment: Moment, options: DateOptions, calendar: string | undefined, format: TimeFormat): string {
  const isDual = options.months === 'dual' && format !== 'time' && isGregorianArabic(options.language, calendar);
  return isDual ? withBothMonths(moment, options, format) : formatInCalendar(moment, options, calendar, format);
}

const isGregorianArabic = (language: string, calendar: string | undefined): boolean =>
  /^ar\b/i.test(language || 'ar') && /-ca-gregory\b/.test(intlTag(language, undefined, calendar));

/* Fields instead of `timeStyle`, for which engines disagree on leading zeros. */
const TIME_OPTIONS: Intl.DateTimeFormatOptions = {hour: 'numeric', minute: '2-digit'};
const DATE_OPTIONS: Intl.DateTimeFormatOptions = {day: 'numeric', month: 'long', year: 'numeric'};
const DATE_TIME_OPTIONS: Intl.DateTimeFormatOptions = {...DATE_OPTIONS, ...TIME_OPTIONS};
const MONTH_OPTIONS: Intl.DateTimeFormatOptions = {month: 'long'};
const RELATIVE_OPTIONS: Intl.RelativeTimeFormatOptions = {numeric: 'auto'};
const COUNTED_OPTIONS: Intl.RelativeTimeFormatOptions = {numeric: 'always'};

function dateTimeOptions(format: TimeFormat, hasTime: boolean): Intl.DateTimeFormatOptions {
  if (!hasTime || (format !== 'time' && format !== 'datetime')) return DATE_OPTIONS;
  return format === 'time' ? TIME_OPTIONS : DATE_TIME_OPTIONS;
}

/** Adds a time zone to options. */
const inZone = cacheByOptions((timeZone, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormatOptions => ({
  ...fields,
  timeZone,
}));

/** Chooses the clock of a moment. One with an offset is shifted by it and written as UTC, since engines differ in offset time zones. */
function clockTimeOf(moment: Moment, timeZone: string | undefined): ClockTime {
  if (moment.hasTime && timeZone) return {epoch: moment.epoch, timeZone};
  return moment.offset === undefined
    ? {epoch: moment.epoch, timeZone: undefined}
    : {epoch: moment.epoch + moment.offset * MINUTE, timeZone: 'UTC'};
}

function formatterFor(moment: Moment, options: DateOptions, calendar: string | undefined, format: TimeFormat) {
  const {epoch, timeZone} = clockTimeOf(moment, options.timeZone);
  const tag = intlTag(options.language, options.region, calendar, options.digits);
  const fields = dateTimeOptions(format, moment.hasTime);
  return {epoch, format: dateTimeFormat(tag, timeZone ? inZone(timeZone, fields) : fields)};
}

function formatInCalendar(moment: Moment, options: DateOptions, calendar: string | undefined, format: TimeFormat): string {
  const {epoch, format: intl} = formatterFor(moment, options, calendar, format);
  return intl.format(epoch).replace(SPACE_BEFORE_DAY_PERIOD, '\u00A0');
}

/** Space before AM and PM, narrow in CLDR and plain in Chromium. It is made the same everywhere, and unbreakable. */
const SPACE_BEFORE_DAY_PERIOD = /[ \u202F](?=[AP]M$)/;

/** Formats "27 آب/أغسطس 2019": the Levantine name of the month, then the Egyptian one, as pan-Arab papers do. */
function withBothMonths(moment: Moment, options: DateOptions, format: TimeFormat): string {
  const {epoch, format: intl} = formatterFor(moment, options, 'gregory', format);
  const {timeZone} = clockTimeOf(moment, options.timeZone);
  const month = (tag: string) => dateTimeFormat(tag, timeZone ? inZone(timeZone, MONTH_OPTIONS) : MONTH_OPTIONS).format(epoch);
  const tag = intlTag(options.language, options.region, 'gregory', options.digits);
  return intl.format(epoch).replace(month(tag), `${month('ar-SY-u-ca-gregory')}/${month('ar-EG-u-ca-gregory')}`);
}

/** Whether the engine knows an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', {timeZone: name});
    return true;
  } catch {
    return false;
  }
}
