import {foldName, numberWordsToDigits, monthOf, type NamedMonth} from './names.js';
import {solarEpoch} from './solar.js';
import {takeZone, formatOffset} from './zones.js';

/** Letters of a date at the most. A longer text is no date. */
const MAX_LENGTH = 100;

/** Years that are taken for Solar Hijri ones, whose dates become Gregorian. Lunar dates are not read. */
const SOLAR_YEARS = {first: 1300, last: 1420};
const GREGORIAN_YEARS = {first: 1900, last: 2200};

/** "14:35", "14h35", "14h". A point needs two digits on both sides and space around ("14.35" of Turkey and Indonesia), or it would be a date's. */
const TIME =
  /(?:^|[\sT,،/-])(?:(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?=$|[^\d:])|(\d{1,2})\s?h\s?(\d\d)?(?=$|[\s,.])|(?<=\s)(\d\d)\.(\d\d)(?=$|\s))/;
const DATE_IN_ORDER = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** The year may have two digits only after points, where the day comes first. */
const DATE_REVERSED = /^(\d{1,2})(?:([-/.])(\d{1,2})\2(\d{4})|\.(\d{1,2})\.(\d\d))$/;
/** ISO 8601's basic format, without separators. */
const BASIC_FORMAT = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?=$|[\s.Z+-]))?(?=$|[\s.Z+-])/i;
const EPOCH = /^(?:\/Date\((\d{9,13})([+-]\d{4})?\)\/|(\d{9,10}|\d{12,13})(?:\.\d{1,9})?)$/;
/** Numbers from here on are milliseconds since 1970; smaller ones are seconds. */
const FIRST_IN_MILLISECONDS = 1e11;
/** The beginning of a clock, which systems write where they have no date. */
const EPOCH_START = /^19[07]0-01-01T00:00:00Z?$/;

/** Words for day periods (CLDR), as newsrooms write them on a 12-hour clock. A night has hours of both. */
const DAY_PERIODS = new Map(
  Object.entries({
    am: 'am a.m öö صباحا فجرا ق.ظ صبح ب.ن',
    pm: 'pm p.m ös مساء ظهرا عصرا ب.ظ بعدازظهر عصر شام د.ن',
    night: 'ليلا شب رات',
  }).flatMap(([period, words]) => words.split(' ').map((word): [string, string] => [foldName(word), period])),
);
/** Letters for day periods, which count only directly after the time: after a year they name a calendar. */
const DAY_PERIOD_LETTERS: Record<string, string> = {ص: 'am', م: 'pm'};

interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  isSolar?: boolean;
}

/**
 * Reads a date and returns it as ISO 8601, on the clock on which it was written. `undefined` where it is no date, or may be either of two ("05/12/2023"): no date
 * is better than a wrong one. Reads ISO 8601 (also with a zone in brackets, RFC 9557) and formats near it, dates of mail (RFC 822), seconds and milliseconds since
 * 1970, and dates in words in the languages of the interface, also of the Solar Hijri calendar. Where the time names an unknown zone, only the day is kept.
 */
export function toIsoDate(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > MAX_LENGTH) return undefined;
  const plain = foldDate(text);
  const date = readEpoch(plain) ?? readWritten(plain);
  return date !== undefined && EPOCH_START.test(date) ? undefined : date;
}

/** Reads seconds or milliseconds since 1970. Those of .NET ("/Date(…)/") may have the newsroom's offset. */
function readEpoch(text: string): string | undefined {
  const match = EPOCH.exec(text);
  if (!match) return undefined;
  const [, inBrackets, offset = '+0000', alone] = match;
  const number = Number(inBrackets ?? alone);
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
  const epoch = inBrackets !== undefined || number >= FIRST_IN_MILLISECONDS ? number : number * 1000;
  return `${new Date(epoch + minutes * 60_000).toISOString().slice(0, 19)}${formatOffset(minutes)}`;
}

function readWritten(plain: string): string | undefined {
  const time = TIME.exec(plain);
  const before = time ? plain.slice(0, time.index) : plain;
  const after = takeDayPeriod(time ? plain.slice(time.index + time[0].length) : '', true);
  const {rest, offsetAt} = time ? takeZone(after.rest) : {rest: ''};
  const words = takeDayPeriod(before, false);
  const day = readDay(
    `${words.rest} ${rest}`
      .replace(/[()]/g, ' ')
      .split(/[\s,،]+/)
      .filter(Boolean),
  );
  const date = day && dateOf(day);
  if (!date || !time) return date;
  const clock = clockOf(time, after.period ?? words.period);
  if (clock === undefined) return undefined;
  if (!offsetAt) return `${date}T${clock}`;
  const minutes = offsetAt(Date.parse(`${date}T${clock}Z`));
  return minutes === undefined ? date : `${date}T${clock}${formatOffset(minutes)}`;
}

/** Gives a date European digits, single spaces, one form of each sign and no direction marks. Signs between a date and its time become spaces. */
const foldDate = (text: string): string =>
  numberWordsToDigits(
    text
      .normalize('NFKC')
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
      .replace(/[\u2010-\u2012\u2212]/g, '-')
      .replace(/[|•·–—]|(?<=\s)-(?=\s)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    /* RFC 9557: a zone in brackets counts only where there is no offset, as a zone in words does. */
    .replace(/(?<=\d|Z)\[!?([^\]=]{1,40})\]/, (_, zone: string) => ` ${zone}`)
    .replace(/\[[^\]=]{1,20}=[^\]]{1,20}\]/, '')
    .replace(
      BASIC_FORMAT,
      (_, year, month, day, hour, minute, second = '00') =>
        `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}:${second}`}`,
    )
    .replace(/(?<=^\d{4}-\d{1,2}-\d{1,2})T/i, ' ')
    .replace(/(?<=\d) ?\/ ?(?=\d)/g, '/');

/** Takes the day period of a 12-hour clock from the text before or after the time. */
function takeDayPeriod(text: string, isAfter: boolean): {period?: string; rest: string} {
  const words = text.trim().split(/[\s،,]+/);
  const periodOf = (word: string, index: number) =>
    DAY_PERIODS.get(foldName(word)) ?? (isAfter && index === 0 ? DAY_PERIOD_LETTERS[word] : undefined);
  const found = words.findIndex((word, index) => periodOf(word, index) !== undefined);
  if (found < 0) return {rest: text};
  return {period: periodOf(words[found]!, found), rest: words.filter((_, index) => index !== found).join(' ')};
}

/** The time as ISO 8601. A leap second becomes the one before it, which `Date` can read. */
function clockOf(time: RegExpExecArray, period: string | undefined): string | undefined {
  const [hour = '', minute = '00', second = '00'] = time.slice(1).filter((part) => part !== undefined);
  const twelve = Number(hour) % 12;
  const isAfternoon = period === 'pm' || (period === 'night' && twelve >= 6);
  const hours = period === undefined || Number(hour) > 12 ? Number(hour) : twelve + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}`;
}

/** Reads the day that words name: in numbers alone, or with the name of a month and only words of dates. */
function readDay(words: string[]): Day | undefined {
  for (const word of words) {
    const inOrder = DATE_IN_ORDER.exec(word);
    if (inOrder) return {year: Number(inOrder[1]), month: Number(inOrder[2]), day: Number(inOrder[3])};
    const reversed = DATE_REVERSED.exec(word);
    if (reversed) return readReversed(reversed);
  }
  return readNamed(words.flatMap((word) => word.split(/[-/–]/)).filter(Boolean));
}

/** Reads day and month, or month and day. Where both orders are possible, there is no date; after points the day comes first in every language. */
function readReversed([, first, separator, second, year, month, short]: RegExpExecArray): Day | undefined {
  if (short !== undefined) return {year: 2000 + Number(short), month: Number(month), day: Number(first)};
  const [one, other] = [Number(first), Number(second)];
  if (one > 12 || separator === '.' || one === other) return {year: Number(year), month: other, day: one};
  return other > 12 ? {year: Number(year), month: one, day: other} : undefined;
}

/** A number with the ending that a language writes to it: "1st", "1er", "27.", Sorani "12ی", Urdu "2024ء". */
const NUMBER_OF_DATE = /^\d{1,4}(?:st|nd|rd|th|er|ere|º|\.|ی|ء|م|هـ)?$/i;

function readNamed(words: string[]): Day | undefined {
  const numbers = words.filter((word) => NUMBER_OF_DATE.test(word)).map((word) => parseInt(word));
  const month: NamedMonth | undefined = monthOf(words.filter((word) => !/^\d/.test(word)));
  if (!month || numbers.length !== 2 || words.some((word) => /^\d/.test(word) && !NUMBER_OF_DATE.test(word))) return undefined;
  const [day, year] = (numbers[0]! > 31 ? [numbers[1]!, numbers[0]!] : numbers) as [number, number];
  return {...month, day, year: year < 50 ? 2000 + year : year < 100 ? 1900 + year : year};
}

/** The Gregorian date of a day; `undefined` where there is no such day. */
function dateOf({year, month, day, isSolar}: Day): string | undefined {
  const wantsSolar = year >= SOLAR_YEARS.first && year <= SOLAR_YEARS.last;
  if (isSolar ? !wantsSolar : !wantsSolar && (year < GREGORIAN_YEARS.first || year > GREGORIAN_YEARS.last)) return undefined;
  const epoch = wantsSolar ? solarEpoch(year, month, day) : Date.UTC(year, month - 1, day);
  if (Number.isNaN(epoch) || (!wantsSolar && (new Date(epoch).getUTCMonth() !== month - 1 || day < 1))) return undefined;
  return new Date(epoch).toISOString().slice(0, 10);
}
