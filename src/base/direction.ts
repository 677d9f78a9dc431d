import {remember} from './remember.js';

/** Direction of writing, as in HTML's `dir`. */
export type Direction = 'rtl' | 'ltr';

/** Scripts that are written from right to left (ISO 15924; CLDR, script metadata). */
const RTL_SCRIPTS = new Set(
  'Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Todr Yezi'.split(
    ' ',
  ),
);

/** The direction in which a language (BCP 47) is written: that of its script, which CLDR knows where the tag does not say it. */
export const directionOfLanguage = remember((language: string): Direction => {
  const script = scriptOf(language.replaceAll('_', '-')) ?? scriptOf(language.split(/[-_]/)[0]!);
  return RTL_SCRIPTS.has(script ?? '') ? 'rtl' : 'ltr';
});

/** Languages in Arabic letters that not every engine's CLDR knows (WebKitGTK's does not). */
const IN_ARABIC = new Set(['azb', 'pnb', 'prs']);

function scriptOf(tag: string): string | undefined {
  try {
    const {language, script} = new Intl.Locale(tag).maximize();
    return script ?? (IN_ARABIC.has(language) ? 'Arab' : undefined);
  } catch {
    return undefined;
  }
}
