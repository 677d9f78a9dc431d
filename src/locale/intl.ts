import {load} from '../platform/load.js';
import {refreshAll} from '../platform/page.js';
import {clearCaches, onCacheClear, memoize} from '../text/memoize.js';
import {canonicalLanguage} from '../text/language-tag.js';
import {inHouseStyle} from './house-style.js';
import type {IntlFormats} from './intl-formats.js';

/**
 * The country (ISO 3166) whose month names and digits each region of newsrooms prints, for pages whose `lang` is plain `ar`.
 * The Maghreb has three presses: Morocco's months (غشت, شتنبر) are not those of Algeria and Tunisia (أوت, سبتمبر).
 */
const COUNTRY_OF_REGION = {levant: 'SY', egypt: 'EG', gulf: 'AE', maghreb: 'MA', ma: 'MA', dz: 'DZ', tn: 'TN'} as const;

export type Region = keyof typeof COUNTRY_OF_REGION;
export const REGIONS = Object.keys(COUNTRY_OF_REGION) as Region[];

/** Numbering systems (BCP 47, `nu`) of the languages in Arabic letters: 0–9, ٠–٩ and ۰–۹. */
export const DIGITS = ['latn', 'arab', 'arabext'] as const;
export type Digits = (typeof DIGITS)[number];

/** Countries whose Arabic is printed with Western digits (CLDR 48, default numbering system). */
const WESTERN_DIGITS = new Set(['AE', 'DZ', 'EH', 'LY', 'MA', 'TN']);

/**
 * Makes the language tag for `Intl`, with explicit digits and calendar: engines disagree on the defaults of some
 * regions (`ar-SA` is Hijri in some), and a server and a browser must print the same date. Keys in the tag
 * (`-u-nu-`, `-u-ca-`) win. An invalid tag counts as Arabic. Starts to load the words that engines lack.
 */
export const intlTag = memoize((language: string, region?: Region, calendar?: string, digits?: Digits): string => {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(canonicalLanguage(language) || 'ar');
  } catch {
    locale = new Intl.Locale('ar');
  }
  if (region && locale.language === 'ar' && !locale.region) {
    locale = new Intl.Locale(locale, {region: COUNTRY_OF_REGION[region]});
  }
  if (needsFallback(locale.language)) void loadFallbackFormats();
  return new Intl.Locale(locale, {
    numberingSystem: digits ?? locale.numberingSystem ?? chooseDigits(locale),
    calendar: calendar ?? locale.calendar ?? chooseCalendar(locale),
  }).toString();
});

function chooseDigits({language, region}: Intl.Locale): string {
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

/** Iran and Afghanistan count in Solar years (CLDR 48, calendar preference); Pashto in Pakistan and Kurdish in Iraq do not. */
const SOLAR_COUNTRIES = new Set(['AF', 'IR']);
const SOLAR_LANGUAGES = new Set(['ckb', 'fa', 'ps']);

function chooseCalendar(locale: Intl.Locale): string {
  const {language, region = ''} = locale.maximize();
  return SOLAR_LANGUAGES.has(language) && SOLAR_COUNTRIES.has(region) ? 'persian' : 'gregory';
}

/** `Intl`, corrected where engines differ from newsrooms or from each other. */
const engineFormats: IntlFormats = {
  dateTimeFormat(tag, options) {
    const intl = new Intl.DateTimeFormat(tag, options.hour ? {...options, hour: chooseHourDigits(tag)} : options);
    const kinds = [...(options.day ? ['date' as const] : []), ...(options.hour ? ['time' as const] : [])];
    return {format: (date) => kinds.reduce((text, kind) => inHouseStyle(text, tag, kind), intl.format(date))};
  },
  numberFormat(tag, options) {
    const intl = new Intl.NumberFormat(tag, options);
    return options.style === 'unit' ? {format: (value) => inHouseStyle(intl.format(value), tag, 'minutes')} : intl;
  },
  relativeTimeFormat(tag, options) {
    const intl = new Intl.RelativeTimeFormat(tag, options);
    return {format: (value, unit) => inHouseStyle(intl.format(value, unit), tag, 'relative')};
  },
  listFormat(tag, options) {
    const intl = new Intl.ListFormat(tag, options);
    const formatToParts: Intl.ListFormat['formatToParts'] = (items) =>
      intl
        .formatToParts(items)
        .map(({type, value}) => ({type, value: type === 'literal' ? inHouseStyle(value, tag, 'list') : value}));
    const format: Intl.ListFormat['format'] = (items) =>
      formatToParts(items)
        .map(({value}) => value)
        .join('');
    return {format, formatToParts};
  },
};

/** Languages that write "9:05" by a clock of 24 hours (CLDR 48, `H:mm`); others write "09:05". */
const UNPADDED_HOURS = new Set(['bg', 'ca', 'cs', 'es', 'fa', 'fi', 'he', 'hu', 'ja', 'sk']);

/** Chooses the digits of an hour: for `numeric` Firefox follows its locale, Chromium and Node write one digit. */
function chooseHourDigits(tag: string): 'numeric' | '2-digit' {
  const {hourCycle} = new Intl.DateTimeFormat(tag, {hour: 'numeric'}).resolvedOptions();
  return hourCycle === 'h23' && !UNPADDED_HOURS.has(tag.split('-')[0]!) ? '2-digit' : 'numeric';
}

/** Whether engines lack a language's words: CLDR has little of Central Kurdish, and Chromium has neither it nor Pashto. */
const needsFallback = (tag: string): boolean => /^(ckb|ps)\b/.test(tag);
let fallback: IntlFormats | undefined;
let isLoading = false;

/** Uses `formats` for the languages whose words engines lack. */
export function setFallbackFormats(formats: IntlFormats): void {
  fallback = formats;
  clearCaches();
}

async function loadFallbackFormats(): Promise<void> {
  if (fallback || isLoading) return;
  isLoading = true;
  const module = await load(() => import('./intl-fallback.js'), 'dates and counts in Kurdish and Pashto');
  if (!module) return;
  setFallbackFormats(module.fallbackFormats);
  refreshAll();
}

/** Starts to load a language's words if engines lack them; returns whether dates and counts can be written already. */
export const ensureWords = (language: string): boolean => fallback !== undefined || !needsFallback(intlTag(language));

const formatsFor = (tag: string): IntlFormats => (fallback && needsFallback(tag) ? fallback : engineFormats);

/** Makes each formatter once a page: constructing one costs some 50 times as much as using it. The key is the tag and the identity of the options. */
export function cacheByOptions<Options extends object, Formatter>(make: (tag: string, options: Options) => Formatter) {
  let formatters = new WeakMap<Options, Map<string, Formatter>>();
  onCacheClear(() => (formatters = new WeakMap()));
  return (tag: string, options: Options): Formatter => {
    let ofOptions = formatters.get(options);
    if (!ofOptions) formatters.set(options, (ofOptions = new Map()));
    let formatter = ofOptions.get(tag);
    if (!formatter) ofOptions.set(tag, (formatter = make(tag, options)));
    return formatter;
  };
}

export const dateTimeFormat = cacheByOptions((tag, options: Intl.DateTimeFormatOptions) =>
  formatsFor(tag).dateTimeFormat(tag, options),
);
export const numberFormat = cacheByOptions((tag, options: Intl.NumberFormatOptions) =>
  formatsFor(tag).numberFormat(tag, options),
);
export const relativeTimeFormat = cacheByOptions((tag, options: Intl.RelativeTimeFormatOptions) =>
  formatsFor(tag).relativeTimeFormat(tag, options),
);
export const listFormat = cacheByOptions((tag, options: Intl.ListFormatOptions) => formatsFor(tag).listFormat(tag, options));
export const pluralRules = cacheByOptions((tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options));
