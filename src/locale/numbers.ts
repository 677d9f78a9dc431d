import {directionOfLanguage} from '../text/direction.js';
import {memoize} from '../text/memoize.js';
import {stripUnsafeBidi} from '../text/bidi.js';
import {isolatePlainText} from '../text/isolate.js';
import {intlTag, listFormat, numberFormat, pluralRules} from './intl.js';
import {commentsFew, commentsMany, commentsOne, commentsOther, commentsTwo, commentsZero} from './strings.js';

const CONJUNCTION_OPTIONS: Intl.ListFormatOptions = {type: 'conjunction'};
const MINUTES_OPTIONS: Intl.NumberFormatOptions = {style: 'unit', unit: 'minute', unitDisplay: 'long'};
const COUNT_OPTIONS: Intl.NumberFormatOptions = {};
const CARDINAL_OPTIONS: Intl.PluralRulesOptions = {};
const TWO_DIGITS_OPTIONS: Intl.NumberFormatOptions = {minimumIntegerDigits: 2};
const UNGROUPED_OPTIONS: Intl.NumberFormatOptions = {useGrouping: false};

/** The tag of the interface, with the digits of the text's language if both are one language. */
const interfaceTag = (locale: string, language: string): string => intlTag(language.split('-')[0] === locale ? language : locale);

/** Formats whole minutes, inflected: "دقيقتان", "11 دقيقة". */
export const formatMinutes = memoize((minutes: number, locale: string, language: string): string =>
  numberFormat(interfaceTag(locale, language), MINUTES_OPTIONS).format(minutes),
);

/** Formats a whole number in the digits of the page: "12", "١٢". */
export const formatCount = memoize((count: number, locale: string, language: string): string =>
  numberFormat(interfaceTag(locale, language), COUNT_OPTIONS).format(count),
);

/** Splits a formatted list into its items and the words between them: "أ", " و", "ب". */
export function formatListToParts(items: string[], language: string): {type: 'element' | 'literal'; value: string}[] {
  return listFormat(intlTag(language), CONJUNCTION_OPTIONS).formatToParts(items);
}

/** Joins names as one reads them out, "أ وب وج"; isolates a name that could reorder its neighbours. */
export function joinNames(names: {name: string}[], language: string): string {
  if (names.length < 2) return stripUnsafeBidi(names[0]?.name ?? '');
  const direction = directionOfLanguage(language);
  return listFormat(intlTag(language), CONJUNCTION_OPTIONS).format(names.map(({name}) => isolatePlainText(name, direction)));
}

/** Formats the number of comments in the interface's language: "تعليق واحد", "3 تعليقات", "11 تعليقًا". */
export const formatComments = memoize((count: number, locale: string, language: string): string => {
  const number = formatCount(count, locale, language);
  switch (count === 0 ? 'zero' : pluralRules(locale, CARDINAL_OPTIONS).select(count)) {
    case 'zero':
      return commentsZero();
    case 'one':
      return commentsOne();
    case 'two':
      return commentsTwo();
    case 'few':
      return commentsFew(number);
    case 'many':
      return commentsMany(number);
    default:
      return commentsOther(number);
  }
});

/** Formats a duration of media ("PT3M20S", ISO 8601, or seconds) as a player shows it, "3:20"; `undefined` for other text. */
export function formatDuration(duration: string, language: string): string | undefined {
  const match = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(duration.trim());
  const seconds = match
    ? Number(match[1] ?? 0) * 86400 + Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)
    : Number(duration);
  if (duration.trim() === '' || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  const tag = intlTag(language);
  const two = numberFormat(tag, TWO_DIGITS_OPTIONS);
  const one = numberFormat(tag, UNGROUPED_OPTIONS);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const start = hours > 0 ? `${one.format(hours)}:${two.format(minutes)}` : one.format(minutes);
  return `${start}:${two.format(Math.floor(seconds % 60))}`;
}
