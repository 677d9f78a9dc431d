import type {IntlFormats} from './intl-formats.js';
import {FALLBACK_WORDS, type AgeUnit, type Inflection, type FallbackWords} from './intl-fallback-data.js';

/*
 * Replaces `Intl` in languages whose words engines lack: Chromium writes Kurdish and Pashto in English, others in part ("٥ min",
 * "AP ۱۳۹۸"). Every engine and every server uses these words, so that all print the same; digits and calendars remain those of `Intl`.
 */

const wordsOf = (tag: string): FallbackWords => FALLBACK_WORDS[tag.split('-')[0]!]!;

/** Gives a tag's digits and calendar to another language. The region is dropped: English of Pakistan writes days in two digits. */
function withLanguage(tag: string, language: string): string {
  const {numberingSystem, calendar} = new Intl.Locale(tag);
  return new Intl.Locale(language, {numberingSystem, calendar}).toString();
}

const inflect = ({one, other}: Inflection, count: number, digits: string): string =>
  (count === 1 ? one : other).replace('#', digits);

type Part = Intl.DateTimeFormatPart['type'];

function dateTimeFormat(tag: string, options: Intl.DateTimeFormatOptions) {
  const {months, date, hijri, dayPeriods} = wordsOf(tag);
  const {calendar = 'gregory'} = new Intl.Locale(tag);
  const names = calendar.startsWith('islamic') ? months.islamic : calendar === 'persian' ? months.persian : months.gregory;
  const month = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {month: 'numeric', timeZone: options.timeZone});
  const numeric = new Intl.DateTimeFormat(withLanguage(tag, 'en'), {
    ...options,
    month: options.month && 'numeric',
    ...(options.hour && (dayPeriods ? {hourCycle: 'h12'} : {hourCycle: 'h23', hour: '2-digit'})),
  });
  const monthName = (epoch: number) => names[Number.parseInt(month.format(epoch)) - 1]!;
  const clock = (part: Record<Part, string>) => {
    const period = dayPeriods?.[/^a/i.test(part.dayPeriod) ? 'am' : 'pm'];
    return `${part.hour}:${part.minute}${period ? ` ${period}` : ''}`;
  };
  const calendarDate = (part: Record<Part, string>, epoch: number) => {
    const text = date.replace(/[dmy]/g, (letter) => ({d: part.day, m: monthName(epoch), y: part.year})[letter]!);
    return names === months.islamic ? `${text} ${hijri}` : text;
  };
  const format = (epoch: number) => {
    const part = Object.fromEntries(numeric.formatToParts(epoch).map(({type, value}) => [type, value])) as Record<Part, string>;
    return [options.day && calendarDate(part, epoch), options.hour && clock(part)].filter(Boolean).join('، ');
  };
  return {format};
}

function numberFormat(tag: string, options: Intl.NumberFormatOptions) {
  const {numbers, minutes} = wordsOf(tag);
  const {style, ...rest} = options;
  const plain = new Intl.NumberFormat(withLanguage(tag, numbers), style === 'unit' ? {} : rest);
  return style === 'unit' ? {format: (count: number) => inflect(minutes, count, plain.format(count))} : plain;
}

function relativeTimeFormat(tag: string) {
  const {numbers, now, days, ages} = wordsOf(tag);
  const plain = new Intl.NumberFormat(withLanguage(tag, numbers));
  const format = (value: number, unit: AgeUnit | 'second') => {
    if (unit === 'second') return now;
    const count = Math.abs(value);
    return (unit === 'day' && days[value]) || inflect(ages[unit][value < 0 ? 'past' : 'future'], count, plain.format(count));
  };
  return {format};
}

function listFormat(tag: string) {
  const {between, beforeLast} = wordsOf(tag).list;
  const formatToParts = (items: string[]) =>
    items.flatMap((value, index) => {
      const literal = index === items.length - 1 ? beforeLast : between;
      return [...(index > 0 ? [{type: 'literal' as const, value: literal}] : []), {type: 'element' as const, value}];
    });
  const format = (items: string[]) =>
    formatToParts(items)
      .map(({value}) => value)
      .join('');
  return {format, formatToParts};
}

export const fallbackFormats: IntlFormats = {dateTimeFormat, numberFormat, relativeTimeFormat, listFormat};
