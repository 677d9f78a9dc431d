import {ARABIC_LANGUAGES} from './arabic-languages.js';
import {memoize} from './memoize.js';

/** Direction of writing, as in HTML's `dir`. */
export type Direction = 'rtl' | 'ltr';

/** Scripts that are written from right to left (ISO 15924; CLDR, script metadata). */
const RTL_SCRIPTS = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Todr Yezi'.split(
    ' ',
  ),
);

/** The direction in which a language (BCP 47) is written: that of its script, taken from the tag or from CLDR. */
export const directionOfLanguage = memoize((language: string): Direction => {
  const script = scriptOf(language.replaceAll('_', '-')) ?? scriptOf(language.split(/[-_]/)[0]!);
  return RTL_SCRIPTS.has(script ?? '') ? 'rtl' : 'ltr';
});

/** Checked before CLDR, since engines differ: WebKitGTK's lacks "azb", "pnb" and "prs", and has "ku-IQ" in Latin letters. */
const WRITTEN_IN_ARABIC = new Set(ARABIC_LANGUAGES);

function scriptOf(tag: string): string | undefined {
  try {
    const locale = new Intl.Locale(tag);
    const {language, region, script} = locale;
    const isArabic = WRITTEN_IN_ARABIC.has(language) || WRITTEN_IN_ARABIC.has(`${language}-${region}`);
    return script ?? (isArabic ? 'Arab' : locale.maximize().script);
  } catch {
    return undefined;
  }
}
