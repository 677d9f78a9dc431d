import {FALLBACK_WORDS} from '../../locale/intl-fallback-data.js';
import {normalize} from '../../text/normalize.js';
import {solarEpoch} from './solar.js';

export interface NamedMonth {
  /** 1 to 12. */
  month: number;
  isSolar?: boolean;
}

/** Languages and regions whose names of Gregorian months are read. */
const LANGUAGES = 'en en-GB ar-EG ar-SY ar-MA ar-DZ ar-TN fa-u-ca-gregory ur ckb he tr fr de es id pt it'.split(' ');

/** Names of months that newsrooms write and CLDR does not have, from January on; `|` separates spellings of one. */
const MORE_MONTHS = [
  'كانون ثاني، شباط، اذار، نيسان، ايار|مايس، حزيران، تموز، اب، ايلول، تشرين أول، تشرين ثاني، كانون أول',
  'يناير، فبراير، مارس، إبريل، ماي، يونيه|يونية، يوليه|يولية، أوت، سبتمبر، أكتوبر، نوفمبر، ديسمبر',
  'ژانویه، فوریه، مارس، آپریل|اپریل، می، ژوئن، جولای، آگوست|اگوست، سپتامبر، اکتبر، نوامبر، دسامبر',
  'ינואר، פברואר، מרס، אפריל، מאי، יוני، יולי، אוגוסט، ספטמבר، אוקטובר، נובמבר، דצמבר',
  'jan، feb، mar، apr، may، jun، jul، aug، sept، oct، nov، dec',
];

/** Weekdays that no engine knows, and other spellings. */
const MORE_WEEKDAYS =
  'الثلثاء الاربعا سوموار جمعه ھەینی هەینی یەکشەممە دووشەممە سێشەممە چوارشەممە پێنجشەممە شەممە יום ראשון שני שלישי רביעי חמישי שישי שבת tues thur thurs';

/** Words of a date that name no day, month or year. */
const CONNECTING_WORDS =
  'في من يوم الساعة تمام على الموافق م ميلادي ميلادية at on um uhr om à a le de del den der pada pukul saat ساعت ساعة روز مورخ میلادی شمسی ش ه ه.ش کو بروز بجے در بوقت لە ڕۆژی کاتژمێر ב בשעה of the';

/** Ordinals of days in words: Persian, and the first in other languages. */
const ORDINALS_TO_19 =
  'یکم دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم پانزدهم شانزدهم هفدهم هجدهم نوزدهم'.split(' ');
const ORDINALS = new Map([
  ...ORDINALS_TO_19.map((name, index): [string, number] => [name, index + 1]),
  ['بیستم', 20],
  ...ORDINALS_TO_19.slice(0, 9).map((name, index): [string, number] => [`بیست و ${name}`, index + 21]),
  ['سی‌ام', 30],
  ['سی ام', 30],
  ['سی و یکم', 31],
  ['اول', 1],
  ['premier', 1],
  ['الأول من', 1],
]);
/** The longest ordinals come first, for "بیست و یکم" holds "یکم". "تشرين اول" is a month. */
const ORDINAL = new RegExp(`(?<=^|\\s)(?<!(?:تشرين|كانون)\\s)(?:${[...ORDINALS.keys()].reverse().join('|')})(?=\\s)`, 'g');

/** The number of a weekday, written apart from "شنبه" or "شەممە". */
const SPLIT_WEEKDAY = /(?<=^|\s)(یک|دو|سه|چهار|پنج|یەک|دوو|سێ|چوار|پێنج)[\s\u200C]+(?=شنبه|شەممە)/g;

/** Writes ordinals as digits, and weekdays of two words as one word. */
export const numberWordsToDigits = (text: string): string =>
  text.replace(SPLIT_WEEKDAY, '$1').replace(ORDINAL, (name) => String(ORDINALS.get(name)));

/** Folds a name for comparison: removes marks, points, hamza and accents, and unifies letters that keyboards mix. */
export const foldName = (name: string): string =>
  normalize(name)
    .normalize('NFD')
    .replace(/[\p{M}ء.'’]/gu, '')
    .replace(/ı/g, 'i')
    .replace(/[ھہۀە]/g, 'ه');

/** The month that words name. `undefined` where they name two, or one of them is no word of a date. */
export function monthOf(words: readonly string[]): NamedMonth | undefined {
  const {months, others} = namesOfDates();
  const names = words.map(foldName);
  let found: NamedMonth | undefined;
  for (let at = 0; at < names.length; at++) {
    const name = names[at]!;
    const pair = months.get(`${name} ${names[at + 1] ?? ''}`) ?? months.get(`${name} ${withoutSoraniOf(names[at + 1] ?? '')}`);
    const month = pair ?? months.get(name) ?? months.get(withoutSoraniOf(name)) ?? months.get(name.replace(/^ב/, ''));
    if (pair) at++;
    if (month && found && month.month !== found.month) return undefined;
    found ??= month;
    if (!month && !others.has(name) && !others.has(name.replace(/^ב/, ''))) return undefined;
  }
  return found;
}

/** Whether a word is part of a month's name or of an ordinal ("یکم"). */
export function isMonthWord(word: string): boolean {
  const {months, parts} = namesOfDates();
  const name = foldName(word);
  return [name, withoutSoraniOf(name), name.replace(/^ב/, '')].some((form) => months.has(form) || parts.has(form));
}

/** Whether a word is part of a month's name, a weekday, or another word of dates. */
export const isDateWord = (word: string): boolean => isMonthWord(word) || namesOfDates().others.has(foldName(word));

/** Removes the letter by which Sorani writes "of" at the end of a name. */
const withoutSoraniOf = (name: string): string => name.replace(/ي$/, '');

let dateNames: {months: Map<string, NamedMonth>; others: Set<string>; parts: Set<string>} | undefined;

/** The names of months and weekdays and other words of dates, as the engine has them (CLDR) and as newsrooms write them. Computed once. */
function namesOfDates() {
  if (dateNames) return dateNames;
  const months = new Map<string, NamedMonth>();
  const others = new Set(`${CONNECTING_WORDS} ${MORE_WEEKDAYS}`.split(' ').map(foldName));
  for (const language of LANGUAGES) addNames(language, months, others);
  for (const names of [
    ...MORE_MONTHS.map((list) => list.split('، ')),
    ...Object.values(FALLBACK_WORDS).map((own) => own.months.gregory),
  ])
    for (const [index, spellings] of names.entries())
      for (const name of spellings.split('|')) addMonth(months, name, {month: index + 1});
  for (const language of ['fa', 'ps', 'fa-AF']) addSolarNames(language, months);
  for (const {months: own} of Object.values(FALLBACK_WORDS))
    for (const [index, name] of own.persian.entries()) addMonth(months, name, {month: index + 1, isSolar: true});
  /* Single words of names and ordinals. */
  const parts = new Set([...months.keys(), ...[...ORDINALS.keys()].map(foldName)].flatMap((name) => name.split(' ')));
  return (dateNames = {months, others, parts});
}

/** Adds a name, unless another month has it already. */
function addMonth(months: Map<string, NamedMonth>, name: string, month: NamedMonth): void {
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
      for (const name of [month.format(date), inDate])
        if (name && !/^\p{N}/u.test(name)) addMonth(months, name, {month: index + 1});
      for (const name of weekday.format(Date.UTC(2023, 0, 1 + index)).split(' ')) others.add(foldName(name));
    }
  }
}

function addSolarNames(language: string, months: Map<string, NamedMonth>): void {
  const month = new Intl.DateTimeFormat(`${language}-u-ca-persian`, {month: 'long', timeZone: 'UTC'});
  /* An engine that lacks a language answers with another's names. */
  if (!month.resolvedOptions().locale.startsWith(language.slice(0, 2))) return;
  for (let index = 0; index < 12; index++)
    addMonth(months, month.format(solarEpoch(1402, index + 1, 10)), {month: index + 1, isSolar: true});
}
