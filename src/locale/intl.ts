import {load} from '../base/load.js';
import {refreshAll} from '../base/page.js';
import {forgetAll, onForget, remember} from '../base/remember.js';
import {canonicalLanguage} from './match-locale.js';

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
export const intlTag = remember((language: string, region?: Region, calendar?: string): string => {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(canonicalLanguage(language) || 'ar');
  } catch {
    locale = new Intl.Locale('ar');
  }
  if (region && locale.language === 'ar' && !locale.region) {
    locale = new Intl.Locale(REGION_TAG[region], {numberingSystem: locale.numberingSystem, calendar: locale.calendar});
  }
  if (isOwn(locale.language)) void loadOwnFormats();
  return new Intl.Locale(locale, {
    numberingSystem: locale.numberingSystem ?? defaultDigits(locale),
    calendar: calendar ?? locale.calendar ?? defaultCalendar(locale),
  }).toString();
});

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

/** What is asked of `Intl`, and of what stands in for it. */
export interface Formats {
  dateTimeFormat: (tag: string, options: Intl.DateTimeFormatOptions) => Pick<Intl.DateTimeFormat, 'format'>;
  numberFormat: (tag: string, options: Intl.NumberFormatOptions) => {format: (value: number) => string};
  relativeTimeFormat: (tag: string, options: Intl.RelativeTimeFormatOptions) => Pick<Intl.RelativeTimeFormat, 'format'>;
  listFormat: (tag: string, options: Intl.ListFormatOptions) => Pick<Intl.ListFormat, 'format' | 'formatToParts'>;
}

const engine: Formats = {
  dateTimeFormat: (tag, options) => new Intl.DateTimeFormat(tag, options),
  numberFormat: (tag, options) => new Intl.NumberFormat(tag, options),
  relativeTimeFormat: (tag, options) => new Intl.RelativeTimeFormat(tag, options),
  listFormat: (tag, options) => new Intl.ListFormat(tag, options),
};

/** Languages whose words engines lack: CLDR has little of Central Kurdish, and Chromium has neither. */
const isOwn = (tag: string): boolean => /^(ckb|ps)\b/.test(tag);
let own: Formats | undefined;
let isLoading = false;

/** Takes the words of a language from `formats` where engines lack them. */
export function setOwnFormats(formats: Formats): void {
  own = formats;
  forgetAll();
}

async function loadOwnFormats(): Promise<void> {
  if (own || isLoading) return;
  isLoading = true;
  const module = await load(() => import('./own-formats.js'), 'dates and counts in Kurdish and Pashto');
  if (!module) return;
  setOwnFormats(module.ownFormats);
  refreshAll();
}

/** Whether dates and counts of a language can be written; false while the words that engines lack are being loaded. */
export const hasWords = (language: string): boolean => own !== undefined || !isOwn(intlTag(language));

const formatsFor = (tag: string): Formats => (own && isOwn(tag) ? own : engine);

/** Constructing a formatter costs some 50 times as much as using it, so each is made once a page. Options are told apart by identity. */
export function cached<Options extends object, Formatter>(make: (tag: string, options: Options) => Formatter) {
  let formatters = new WeakMap<Options, Map<string, Formatter>>();
  onForget(() => (formatters = new WeakMap()));
  return (tag: string, options: Options): Formatter => {
    let ofOptions = formatters.get(options);
    if (!ofOptions) formatters.set(options, (ofOptions = new Map()));
    let formatter = ofOptions.get(tag);
    if (!formatter) ofOptions.set(tag, (formatter = make(tag, options)));
    return formatter;
  };
}

export const dateTimeFormat = cached((tag, options: Intl.DateTimeFormatOptions) => formatsFor(tag).dateTimeFormat(tag, options));
export const numberFormat = cached((tag, options: Intl.NumberFormatOptions) => formatsFor(tag).numberFormat(tag, options));
export const relativeTimeFormat = cached((tag, options: Intl.RelativeTimeFormatOptions) =>
  formatsFor(tag).relativeTimeFormat(tag, options),
);
export const listFormat = cached((tag, options: Intl.ListFormatOptions) => formatsFor(tag).listFormat(tag, options));
export const pluralRules = cached((tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options));
