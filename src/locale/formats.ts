import {commentsFew, commentsMany, commentsOne, commentsOther, commentsTwo, commentsZero} from './strings.js';

/** Region of a newsroom, for pages whose `lang` is plain `ar`: month names and digits as that press prints them. */
export type Region = 'levant' | 'egypt' | 'gulf' | 'maghreb';

const REGION_TAG: Record<Region, string> = {levant: 'ar-SY', egypt: 'ar-EG', gulf: 'ar-AE', maghreb: 'ar-MA'};

/** Countries whose Arabic is printed with Western digits (CLDR 48, default numbering system). */
const WESTERN_DIGITS = new Set(['AE', 'DZ', 'EH', 'LY', 'MA', 'TN']);

/**
 * The language tag for `Intl`, with digits and calendar said outright: engines disagree on the defaults of some
 * regions (`ar-SA` is Hijri in some), and a server and a browser must print the same date. Keys in the tag
 * (`-u-nu-`, `-u-ca-`) win. An invalid tag reads as Arabic.
 */
export function intlTag(language: string, region?: Region, calendar?: string): string {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(language || 'ar');
  } catch {
    locale = new Intl.Locale('ar');
  }
  if (region && locale.language === 'ar' && !locale.region) {
    locale = new Intl.Locale(REGION_TAG[region], {numberingSystem: locale.numberingSystem, calendar: locale.calendar});
  }
  return new Intl.Locale(locale, {
    numberingSystem: locale.numberingSystem ?? defaultDigits(locale),
    calendar: calendar ?? locale.calendar ?? defaultCalendar(locale),
  }).toString();
}

function defaultDigits({language, region}: Intl.Locale): string {
  switch (language) {
    case 'ar':
      return region === undefined || WESTERN_DIGITS.has(region) ? 'latn' : 'arab';
    case 'ckb':
      return 'arab';
    case 'fa':
    case 'ps':
      return 'arabext';
    default:
      return 'latn';
  }
}

function defaultCalendar({language}: Intl.Locale): string {
  return language === 'fa' || language === 'ps' ? 'persian' : 'gregory';
}

/** Constructing a formatter costs some 50 times as much as using it, so each is made once a page. */
function cached<Options extends object, Formatter>(make: (tag: string, options: Options) => Formatter) {
  const formatters = new Map<string, Formatter>();
  return (tag: string, options: Options): Formatter => {
    const key = tag + JSON.stringify(options);
    let formatter = formatters.get(key);
    if (!formatter) formatters.set(key, (formatter = make(tag, options)));
    return formatter;
  };
}

export const dateTimeFormat = cached((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options));
export const numberFormat = cached((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
export const relativeTimeFormat = cached(
  (tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options),
);
const pluralRules = cached((tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options));
const listFormat = cached((tag, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));

/** A duration in whole minutes, inflected: "دقيقتان", "11 دقيقة". */
export function formatMinutes(minutes: number, language: string): string {
  return numberFormat(intlTag(language), {style: 'unit', unit: 'minute', unitDisplay: 'long'}).format(minutes);
}

/** The parts of a list with the words between them: "أ", " و", "ب". */
export function listParts(items: string[], language: string): {type: 'element' | 'literal'; value: string}[] {
  return listFormat(intlTag(language), {type: 'conjunction'}).formatToParts(items);
}

/** "تعليق واحد", "3 تعليقات", "11 تعليقًا": the count of comments in the interface's own language. */
export function formatComments(count: number, locale: string, language: string): string {
  const sameLanguage = language.split('-')[0] === locale;
  const number = numberFormat(intlTag(sameLanguage ? language : locale), {}).format(count);
  switch (count === 0 ? 'zero' : pluralRules(locale, {}).select(count)) {
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
}

/** A duration of media ("PT3M20S", ISO 8601, or seconds) as a player shows it: "3:20". `undefined` when it is neither. */
export function formatDuration(duration: string, language: string): string | undefined {
  const match = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(duration.trim());
  const seconds = match
    ? Number(match[1] ?? 0) * 86400 + Number(match[2] ?? 0) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)
    : Number(duration);
  if (duration.trim() === '' || !Number.isFinite(seconds) || seconds <= 0) return undefined;
  const tag = intlTag(language);
  const two = numberFormat(tag, {minimumIntegerDigits: 2});
  const one = numberFormat(tag, {useGrouping: false});
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const start = hours > 0 ? `${one.format(hours)}:${two.format(minutes)}` : one.format(minutes);
  return `${start}:${two.format(Math.floor(seconds % 60))}`;
}
