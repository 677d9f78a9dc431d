import {FALLBACK_WORDS} from '../../locale/intl-fallback-data.js';
import {normalize} from '../../text/normalize.js';
import {solarEpoch} from './solar.js';

export interface NamedMonth {
  /** 1 to 12. */
  month: number;
  isSolar?: boolean;
}

/** Whose months a date may be written in: the Gregorian ones as each press names them, and the Solar ones of Iran. */
const LANGUAGES = 'en en-GB ar-EG ar-SY ar-MA ar-DZ ar-TN fa-u-ca-gregory ur ckb he tr fr de es id pt it'.split(' ');

/** Months as newsrooms write them, where CLDR writes them otherwise; January first, `|` parts spellings of one. */
const MORE_MONTHS = [
  'كانون ثاني، شباط، اذار، نيسان، ايار|مايس، حزيران، تموز، اب، ايلول، تشرين أول، تشرين ثاني، كانون أول',
  'يناير، فبراير، مارس، إبريل، ماي، يونيه|يونية، يوليه|يولية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
  'ژانویه، فوریه، مارس، آپریل|اپریل، می، ژوئن، جولای، آگوست|اگوست، سپتامبر، اکتبر، نوامبر، دسامبر',
  'ינואר، פברואר، מרס، אפריל، מאי، יוני، יולי، אוגוסט، ספטמבר، אוקטובר، נובמבר، דצמבר',
  'jan، feb، mar، apr، may، jun، jul، aug، sept، oct، nov، dec',
];

/** Weekdays that no engine knows or that are spelled in more than one way. */
const MORE_WEEKDAYS =
  'الثلثاء الاربعا سوموار جمعه ھەینی هەینی یەکشەممە دووشەممە سێشەممە چوارشەممە پێنجشەممە شەممە יום ראשון שני שלישי רביעי חמישי שישי שבת tues thur thurs';

/** Words of a date that name neither day, month nor year. */
const BETWEEN =
  'في من يوم الساعة تمام على الموافق م ميلادي ميلادية at on um uhr om à a le de del den der pada pukul saat ساعت ساعة روز مورخ میلادی شمسی ش ه ه.ش کو بروز بجے در بوقت لە ڕۆژی کاتژمێر ב בשעה of the';

/** Days whose number is written as a word: Persian (and the first, in Urdu). */
const ONES =
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم'.split(' ');
const ORDINALS = new Map([
  ...ONES.map((name, index): [string, number] => [name, index + 1]),
  ['بیستم', 20],
  ...ONES.slice(0, 9).map((name, index): [string, number] => [`بیست و ${name}`, index + 21]),
  ['سی‌ام', 30],
  ['سی ام', 30],
  ['سی و یکم', 31],
  ['اول', 1],
  ['premier', 1],
  ['الأول من', 1],
]);
/** The longest first: "بیست و یکم" holds "یکم"; "تشرين اول" is a month. */
const ORDINAL = new RegExp(`(?<=^|\\s)(?<!(?:تشرين|كانون)\\s)(?:${[...ORDINALS.keys()].reverse().join('|')})(?=\\s)`, 'g');

/** The weekday's number stands apart from "شنبه" as often as not. */
const APART = /(?<=^|\s)(یک|دو|سه|چهار|پنج|یەک|دوو|سێ|چوار|پێنج)[\s\u200C]+(?=شنبه|شەممە)/g;

/** Numbers written as words in digits, and weekdays of two words as one. */
export const inDigits = (text: string): string =>
  text.replace(APART, '$1').replace(ORDINAL, (name) => String(ORDINALS.get(name)));

/** A word as names are compared: without marks, points, hamza, accents, and one form of letters that keyboards mix. */
export const foldName = (name: string): string =>
  normalize(name)
    .normalize('NFD')
    .replace(/[\p{M}ء.'’]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[ھہۀە]/g, 'ه');

/** The month that names say: each of them is a month, a weekday, or stands between. */
export function monthOf(words: readonly string[]): NamedMonth | undefined {
  const {months, others} = namesOfDates();
  const names = words.map(foldName);
  let found: NamedMonth | undefined;
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    const pair = months.get(`${name} ${names[at + 1] ?? ''}`) ?? months.get(`${name} ${withoutEnding(names[at + 1] ?? '')}`);
    const month = pair ?? months.get(name) ?? months.get(withoutEnding(name)) ?? months.get(name.replace(/^ב/, ''));
    if (pair) at++;
    if (month && found && month.month !== found.month) return undefined;
    found ??= month;
    if (!month && !others.has(name) && !others.has(name.replace(/^ב/, ''))) return undefined;
  }
  return found;
}

/** Whether a word is of a month's name, or of a day's ("یکم"). */
export function isMonthWord(word: string): boolean {
  const {months, parts} = namesOfDates();
  const name = foldName(word);
  return [name, withoutEnding(name), name.replace(/^ב/, '')].some((form) => months.has(form) || parts.has(form));
}

/** Whether a word is of a month's or weekday's name, or stands between in dates. */
export const isDateWord = (word: string): boolean => isMonthWord(word) || namesOfDates().others.has(foldName(word));

/** Sorani writes "of" as a letter behind the name. */
const withoutEnding = (name: string): string => name.replace(/ي$/, '');

let known: {months: Map<string, NamedMonth>; others: Set<string>; parts: Set<string>} | undefined;

/** Names of months, weekdays and what stands between, as the engine knows them (CLDR) and as newsrooms write them. */
function namesOfDates() {
  if (known) return known;
  const months = new Map<string, NamedMonth>();
  const others = new Set(`${BETWEEN} ${MORE_WEEKDAYS}`.split(' ').map(foldName));
  for (const language of LANGUAGES) addNames(language, months, others);
  for (const names of [
    ...MORE_MONTHS.map((list) => list.split('، ')),
    ...Object.values(FALLBACK_WORDS).map((own) => own.months.gregory),
  ])
    for (const [index, spellings] of names.entries())
      for (const name of spellings.split('|')) add(months, name, {month: index + 1});
  for (const language of ['fa', 'ps', 'fa-AF']) addSolarNames(language, months);
  for (const {months: own} of Object.values(FALLBACK_WORDS))
    for (const [index, name] of own.persian.entries()) add(months, name, {month: index + 1, isSolar: true});
  /* Names and ordinals of several words. */
  const parts = new Set([...months.keys(), ...[...ORDINALS.keys()].map(foldName)].flatMap((name) => name.split(' ')));
  return (known = {months, others, parts});
}

/** The first to bear a name keeps it. */
function add(months: Map<string, NamedMonth>, name: string, month: NamedMonth): void {
  const folded = foldName(name);
  if (!months.has(folded)) months.set(folded, month);
}

function addNames(language: string, months: Map<string, NamedMonth>, others: Set<string>): void {
  for (const style of ['long', 'short'] as const) {
    const month = new Intl.DateTimeFormat(language, {month: style, timeZone: 'UTC'});
    const whole = new Intl.DateTimeFormat(language, {month: style, day: 'numeric', year: 'numeric', timeZone: 'UTC'});
    const weekday = new Intl.DateTimeFormat(language, {weekday: style, timeZone: 'UTC'});
    for (let index = 0; index < 12; index++) {
      const date = Date.UTC(2023, index, 10);
      const inDate = whole.formatToParts(date).find(({type}) => type === 'month')?.value;
      for (const name of [month.format(date), inDate]) if (name && !/^\p{N}/u.test(name)) add(months, name, {month: index + 1});
      for (const name of weekday.format(Date.UTC(2023, 0, 1 + index)).split(' ')) others.add(foldName(name));
    }
  }
}

function addSolarNames(language: string, months: Map<string, NamedMonth>): void {
  const month = new Intl.DateTimeFormat(`${language}-u-ca-persian`, {month: 'long', timeZone: 'UTC'});
  /* An engine that lacks a language writes another's months. */
  if (!month.resolvedOptions().locale.startsWith(language.slice(0, 2))) return;
  for (let index = 0; index < 12; index++)
    add(months, month.format(solarEpoch(1402, index + 1, 10)), {month: index + 1, isSolar: true});
}
