import {foldName, inDigits, monthOf, type NamedMonth} from './names.js';
import {solarEpoch} from './solar.js';
import {takeZone, writeOffset} from './zones.js';

export {writeOffset};

/** Letters of a date at the most; what is longer is text. */
const LONGEST = 100;

/** From this year on it may be that of a Solar Hijri date, which is turned into a Gregorian one; of the lunar calendar's, none is read. */
const SOLAR = {first: 1300, last: 1420};
const GREGORIAN = {first: 1900, last: 2200};

/** "14:35", "14h35", "14h"; with a point only where it stands apart and has two digits ("14.35" of Turkey and Indonesia). */
const TIME =
  /(?:^|[\sT,،/-])(?:(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)?(?=$|[^\d:])|(\d{1,2})\s?h\s?(\d\d)?(?=$|[\s,.])|(?<=\s)(\d\d)\.(\d\d)(?=$|\s))/;
const DATE_IN_ORDER = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
/** A year of two digits only behind points, where the day is first. */
const DATE_REVERSED = /^(\d{1,2})(?:([-/.])(\d{1,2})\2(\d{4})|\.(\d{1,2})\.(\d\d))$/;
/** ISO 8601's basic format, whose parts nothing stands between. */
const BASIC = /^(\d{4})(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(\d\d)?(?=$|[\s.Z+-]))?(?=$|[\s.Z+-])/i;
const EPOCH = /^(?:\/Date\((\d{9,13})([+-]\d{4})?\)\/|(\d{9,10}|\d{12,13})(?:\.\d{1,9})?)$/;
/** Milliseconds since 1970 have more digits, seconds fewer. */
const FIRST_IN_MILLISECONDS = 1e11;
/** What systems write where there is no date: the beginning of their clock. */
const PLACEHOLDER = /^19[07]0-01-01T00:00:00Z?$/;

/** Words for the halves of a day, as newsrooms write them on a clock of twelve hours; a night is of both. */
const HALVES = new Map(
  Object.entries({
    am: 'am a.m öö صباحا فجرا ق.ظ صبح ب.ن',
    pm: 'pm p.m ös مساء ظهرا عصرا ب.ظ بعدازظهر عصر شام د.ن',
    night: 'ليلا شب رات',
  }).flatMap(([half, words]) => words.split(' ').map((word): [string, string] => [foldName(word), half])),
);
/** A letter is one only directly behind the time: behind a year it says whose calendar. */
const LETTERS: Record<string, string> = {ص: 'am', م: 'pm'};

interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  isSolar?: boolean;
}

/**
 * A date as ISO 8601, by the clock that it was written by; `undefined` for what is no date, and for one that may be two ("05/12/2023"): no date is better than a
 * wrong one. Reads ISO 8601 (also with a zone in brackets, RFC 9557) and what is nearly so, the dates of mail (RFC 822), seconds and milliseconds since 1970, and
 * dates in words in the languages of the interface, also of the Solar Hijri calendar. Where its time names a zone that is not known, only the day is kept.
 */
export function isoDate(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const plain = folded(text);
  const date = readEpoch(plain) ?? readWritten(plain);
  return date !== undefined && PLACEHOLDER.test(date) ? undefined : date;
}

/** Seconds or milliseconds since 1970; .NET's ("/Date(…)/") may say the newsroom's offset. */
function readEpoch(text: string): string | undefined {
  const match = EPOCH.exec(text);
  if (!match) return undefined;
  const [, inBrackets, offset = '+0000', alone] = match;
  const number = Number(inBrackets ?? alone);
  const minutes = Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(3)));
  const epoch = inBrackets !== undefined || number >= FIRST_IN_MILLISECONDS ? number : number * 1000;
  return `${new Date(epoch + minutes * 60_000).toISOString().slice(0, 19)}${writeOffset(minutes)}`;
}

function readWritten(plain: string): string | undefined {
  const time = TIME.exec(plain);
  const before = time ? plain.slice(0, time.index) : plain;
  const behind = takeHalf(time ? plain.slice(time.index + time[0].length) : '', true);
  const {rest, offsetAt} = time ? takeZone(behind.rest) : {rest: ''};
  const words = takeHalf(before, false);
  const day = readDay(
    `${words.rest} ${rest}`
      .replace(/[()]/g, ' ')
      .split(/[\s,،]+/)
      .filter(Boolean),
  );
  const date = day && dateOf(day);
  if (!date || !time) return date;
  const clock = clockOf(time, behind.half ?? words.half);
  if (clock === undefined) return undefined;
  if (!offsetAt) return `${date}T${clock}`;
  const minutes = offsetAt(Date.parse(`${date}T${clock}Z`));
  return minutes === undefined ? date : `${date}T${clock}${writeOffset(minutes)}`;
}

/** Digits of one set, no marks of direction, one form of each space and sign; what only parts a date from its time is a space. */
const folded = (text: string): string =>
  inDigits(
    text
      .normalize('NFKC')
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
      .replace(/[\u2010-\u2012\u2212]/g, '-')
      .replace(/[|•·–—]|(?<=\s)-(?=\s)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
    /* RFC 9557: the offset is the truth; a zone alone is one like others. */
    .replace(/(?<=\d|Z)\[!?([^\]=]{1,40})\]/, (_, zone: string) => ` ${zone}`)
    .replace(/\[[^\]=]{1,20}=[^\]]{1,20}\]/, '')
    .replace(
      BASIC,
      (_, year, month, day, hour, minute, second = '00') =>
        `${year}-${month}-${day}${hour === undefined ? '' : ` ${hour}:${minute}:${second}`}`,
    )
    .replace(/(?<=^\d{4}-\d{1,2}-\d{1,2})T/i, ' ')
    .replace(/(?<=\d) ?\/ ?(?=\d)/g, '/');

/** Takes the half of the day, where a clock of twelve hours says it, from what stands before the time or behind it. */
function takeHalf(text: string, isBehind: boolean): {half?: string; rest: string} {
  const words = text.trim().split(/[\s،,]+/);
  const halfOf = (word: string, index: number) =>
    HALVES.get(foldName(word)) ?? (isBehind && index === 0 ? LETTERS[word] : undefined);
  const found = words.findIndex((word, index) => halfOf(word, index) !== undefined);
  if (found < 0) return {rest: text};
  return {half: halfOf(words[found]!, found), rest: words.filter((_, index) => index !== found).join(' ')};
}

function clockOf(time: RegExpExecArray, half: string | undefined): string | undefined {
  const [hour = '', minute = '00', second = '00'] = time.slice(1).filter((part) => part !== undefined);
  const twelve = Number(hour) % 12;
  const isAfternoon = half === 'pm' || (half === 'night' && twelve >= 6);
  const hours = half === undefined || Number(hour) > 12 ? Number(hour) : twelve + (isAfternoon ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return `${String(hours).padStart(2, '0')}:${minute}:${second === '60' ? '59' : second}`;
}

/** The day that words name: in numbers alone, or with a month by its name and nothing that is none of a date's. */
function readDay(words: string[]): Day | undefined {
  for (const word of words) {
    const inOrder = DATE_IN_ORDER.exec(word);
    if (inOrder) return {year: Number(inOrder[1]), month: Number(inOrder[2]), day: Number(inOrder[3])};
    const reversed = DATE_REVERSED.exec(word);
    if (reversed) return readReversed(reversed);
  }
  return readNamed(words.flatMap((word) => word.split(/[-/–]/)).filter(Boolean));
}

/** Day and month, or month and day: one that may be both is none, but with dots the day is first wherever that is written. */
function readReversed([, first, separator, second, year, month, short]: RegExpExecArray): Day | undefined {
  if (short !== undefined) return {year: 2000 + Number(short), month: Number(month), day: Number(first)};
  const [one, other] = [Number(first), Number(second)];
  if (one > 12 || separator === '.' || one === other) return {year: Number(year), month: other, day: one};
  return other > 12 ? {year: Number(year), month: one, day: other} : undefined;
}

/** A number with what languages write to its end: "1st", "1er", "27.", Sorani "12ی", Urdu "2024ء". */
const NUMBER = /^\d{1,4}(?:st|nd|rd|th|er|ere|º|\.|ی|ء|م|هـ)?$/i;

function readNamed(words: string[]): Day | undefined {
  const numbers = words.filter((word) => NUMBER.test(word)).map((word) => parseInt(word));
  const month: NamedMonth | undefined = monthOf(words.filter((word) => !/^\d/.test(word)));
  if (!month || numbers.length !== 2 || words.some((word) => /^\d/.test(word) && !NUMBER.test(word))) return undefined;
  const [day, year] = (numbers[0]! > 31 ? [numbers[1]!, numbers[0]!] : numbers) as [number, number];
  return {...month, day, year: year < 50 ? 2000 + year : year < 100 ? 1900 + year : year};
}

/** The Gregorian date of a day, where there is such a day. */
function dateOf({year, month, day, isSolar}: Day): string | undefined {
  const wantsSolar = year >= SOLAR.first && year <= SOLAR.last;
  if (isSolar ? !wantsSolar : !wantsSolar && (year < GREGORIAN.first || year > GREGORIAN.last)) return undefined;
  const epoch = wantsSolar ? solarEpoch(year, month, day) : Date.UTC(year, month - 1, day);
  if (Number.isNaN(epoch) || (!wantsSolar && (new Date(epoch).getUTCMonth() !== month - 1 || day < 1))) return undefined;
  return new Date(epoch).toISOString().slice(0, 10);
}
