/** Letters of a date at the most; what is longer is text. */
const LONGEST = 100;

/** Zones of RFC 822 and those of Europe and the Near East, minutes from UTC. Of names that several zones bear (AST, IST, CST) none is here but America's, as RFC 822 says. */
const ZONES: Record<string, number> = {
  ...{
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    bst: 60,
    west: 60,
    cet: 60,
    cest: 120,
    eet: 120,
    eest: 180,
    trt: 180,
    msk: 180,
    irst: 210,
    irdt: 270,
    pkt: 300,
  },
  ...{est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420},
};

/** Whose months a date may be written in: the Gregorian ones as each press names them, and the Solar ones of Iran. */
const LANGUAGES = 'en ar-EG ar-SY ar-MA ar-DZ ar-TN fa-u-ca-gregory ur ckb he tr fr de es id pt it'.split(' ');
/** From this year on it may be that of a Solar Hijri date, which is turned into a Gregorian one; of the lunar calendar's, none is read. */
const SOLAR = {first: 1300, last: 1420};
const GREGORIAN = {first: 1900, last: 2200};

const TIME = /(?:^|[\sT,،-])(\d{1,2}):(\d\d)(?::(\d\d))?(?:[.,]\d{1,9})?(?=$|[^\d:])/;
const OFFSET = /(?:\b(?:GMT|UTC))?([+-])(\d\d):?(\d\d)?(?=\s*(?:\([^()]{0,40}\)\s*)?$)/i;
const DATE_IN_ORDER = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const DATE_REVERSED = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const AFTERNOON = /^(?:pm|م|مساء|ب\.ظ)$/;
const BEFORE_NOON = /^(?:am|ص|صباحا|ق\.ظ)$/;

interface Day {
  year: number;
  /** 1 to 12. */
  month: number;
  day: number;
  isSolar?: boolean;
}

/**
 * A date as ISO 8601, by the clock that it was written by; `undefined` for what is no date, and for one that may be two ("05/12/2023"): no date is better than a
 * wrong one. Reads ISO 8601 and what is nearly so, the dates of mail (RFC 822), and dates in words in the languages of the interface, also of the Solar Hijri
 * calendar. Where its time names a zone that is not known, only the day is kept.
 */
export function isoDate(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > LONGEST) return undefined;
  const plain = folded(text);
  const time = TIME.exec(plain);
  const before = time ? plain.slice(0, time.index) : plain;
  const after = time ? plain.slice(time.index + time[0].length) : '';
  const offset = OFFSET.exec(after);
  const words = `${before} ${offset ? after.slice(0, offset.index) : after.replace(/\([^()]*\)\s*$/, '')}`
    .split(/[\s,،]+/)
    .filter(Boolean);
  const zone = time && !offset ? takeZone(words) : undefined;
  const half = takeHalf(words);
  const day = readDay(words);
  const date = day && dateOf(day);
  if (!date) return undefined;
  if (!time || zone === 'unknown') return date;
  const clock = clockOf(time, half);
  if (clock === undefined) return undefined;
  const minutes = offset ? minutesOf(offset) : zone;
  return `${date}T${clock}${minutes === undefined ? '' : writeOffset(minutes)}`;
}

/** Digits of one set, no marks of direction, one form of each space. */
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/[\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/(?<=^\d{4}-\d{1,2}-\d{1,2})T/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Takes the name of a zone from the end of the words. */
function takeZone(words: string[]): number | 'unknown' | undefined {
  const last = words.at(-1) ?? '';
  if (!/^[A-Z]{1,5}$/.test(last) || /^[AP]M$/.test(last) || monthOf([last])) return undefined;
  words.pop();
  return ZONES[last.toLowerCase()] ?? 'unknown';
}

/** Takes the half of the day, where a clock of twelve hours says it. */
function takeHalf(words: string[]): 'am' | 'pm' | undefined {
  const at = words.findIndex((word) => AFTERNOON.test(word.toLowerCase()) || BEFORE_NOON.test(word.toLowerCase()));
  if (at < 0) return undefined;
  const [word = ''] = words.splice(at, 1);
  return AFTERNOON.test(word.toLowerCase()) ? 'pm' : 'am';
}

function clockOf([, hour, minute, second = '00']: RegExpExecArray, half: 'am' | 'pm' | undefined): string | undefined {
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  return `${two(hours)}:${minute}:${second === '60' ? '59' : second}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

const minutesOf = ([, sign, hours, minutes = '0']: RegExpExecArray): number =>
  (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));

/** Minutes from UTC as ISO 8601 writes them. */
export function writeOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  return `${minutes < 0 ? '-' : '+'}${two(Math.trunc(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;
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
function readReversed([, first, separator, second, year]: RegExpExecArray): Day | undefined {
  const [one, other] = [Number(first), Number(second)];
  if (one > 12 || separator === '.' || one === other) return {year: Number(year), month: other, day: one};
  return other > 12 ? {year: Number(year), month: one, day: other} : undefined;
}

function readNamed(words: string[]): Day | undefined {
  const numbers = words.filter((word) => /^\d{1,4}(?:st|nd|rd|th|er|º|\.)?$/i.test(word)).map((word) => parseInt(word));
  const names = words.filter((word) => !/^\d/.test(word)).map((word) => word.toLowerCase().replace(/\.$/, ''));
  const month = monthOf(names);
  if (!month || numbers.length !== 2) return undefined;
  const [day, year] = (numbers[0]! > 31 ? [numbers[1]!, numbers[0]!] : numbers) as [number, number];
  return {...month, day, year: year < 50 ? 2000 + year : year < 100 ? 1900 + year : year};
}

/** Words of a date that name neither day, month nor year. */
const BETWEEN = new Set(
  'في الساعة على الموافق at on um om à a le de del den der pada pukul saat ساعت در کو بوقت ב בשעה of the'.split(' '),
);

/** The month that names say: each of them is a month, a weekday, or stands between. */
function monthOf(names: string[]): Pick<Day, 'month' | 'isSolar'> | undefined {
  const {months, weekdays} = namesOfDates();
  let found: Pick<Day, 'month' | 'isSolar'> | undefined;
  for (let at = 0; at < names.length; at++) {
    const pair = months.get(`${names[at]} ${names[at + 1] ?? ''}`);
    /* Hebrew writes "in" as a letter before the name. */
    const month = pair ?? months.get(names[at]!) ?? months.get(names[at]!.replace(/^ב/, ''));
    if (pair) at++;
    if (month && found && month.month !== found.month) return undefined;
    found ??= month;
    if (!month && !weekdays.has(names[at]!) && !BETWEEN.has(names[at]!)) return undefined;
  }
  return found;
}

let known: {months: Map<string, Pick<Day, 'month' | 'isSolar'>>; weekdays: Set<string>} | undefined;

/** Names of months and weekdays, as the engine knows them (CLDR). */
function namesOfDates() {
  if (known) return known;
  known = {months: new Map(), weekdays: new Set()};
  const tidy = (name: string) => folded(name).toLowerCase().replace(/\.$/, '');
  for (const language of LANGUAGES)
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(language, {month: style, timeZone: 'UTC'});
      const whole = new Intl.DateTimeFormat(language, {month: style, day: 'numeric', year: 'numeric', timeZone: 'UTC'});
      const weekday = new Intl.DateTimeFormat(language, {weekday: style, timeZone: 'UTC'});
      for (let index = 0; index < 12; index++) {
        const date = Date.UTC(2023, index, 10);
        const inDate = whole.formatToParts(date).find(({type}) => type === 'month')?.value;
        for (const name of [month.format(date), inDate])
          if (name && !/^\d/.test(name)) known.months.set(tidy(name), {month: index + 1});
        known.weekdays.add(tidy(weekday.format(Date.UTC(2023, 0, 1 + index))));
      }
    }
  for (const language of ['fa', 'ps', 'fa-AF']) {
    const month = new Intl.DateTimeFormat(`${language}-u-ca-persian`, {month: 'long', timeZone: 'UTC'});
    /* An engine that lacks a language writes another's months. */
    if (!month.resolvedOptions().locale.startsWith(language.slice(0, 2))) continue;
    for (let index = 0; index < 12; index++) {
      const name = tidy(month.format(solar(1402, index + 1, 10)));
      if (!known.months.has(name)) known.months.set(name, {month: index + 1, isSolar: true});
    }
  }
  return known;
}

const DAY = 86_400_000;

let inSolar: Intl.DateTimeFormat | undefined;

/** The epoch of a day of the Solar Hijri calendar, found by the engine's own; NaN where there is none. */
function solar(year: number, month: number, day: number): number {
  const near = Date.UTC(year + 621, 2, 21) + ((month - 1) * 31 - Math.max(0, month - 7) + day - 1) * DAY;
  inSolar ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  for (const shift of [0, -1, 1, -2, 2]) {
    const parts = inSolar.formatToParts(near + shift * DAY);
    const part = (type: string) => Number.parseInt(parts.find((item) => item.type === type)?.value ?? '');
    if (part('year') === year && part('month') === month && part('day') === day) return near + shift * DAY;
  }
  return NaN;
}

/** The Gregorian date of a day, where there is such a day. */
function dateOf({year, month, day, isSolar}: Day): string | undefined {
  const wantsSolar = year >= SOLAR.first && year <= SOLAR.last;
  if (isSolar ? !wantsSolar : !wantsSolar && (year < GREGORIAN.first || year > GREGORIAN.last)) return undefined;
  const epoch = wantsSolar ? solar(year, month, day) : Date.UTC(year, month - 1, day);
  if (Number.isNaN(epoch) || (!wantsSolar && (new Date(epoch).getUTCMonth() !== month - 1 || day < 1))) return undefined;
  return new Date(epoch).toISOString().slice(0, 10);
}
