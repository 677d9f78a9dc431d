/** Direction of writing, as in HTML's `dir`. */
export type Direction = 'rtl' | 'ltr';

const RTL_LANGUAGES = new Set([
  'ar',
  'fa',
  'ur',
  'he',
  'iw',
  'ckb',
  'ps',
  'pus',
  'sd',
  'ug',
  'yi',
  'dv',
  'syr',
  'arc',
  'nqo',
  'azb',
  'prs',
]);
const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Aran']);

/** The direction in which a language (BCP 47) is written. */
export function directionOfLanguage(language: string): Direction {
  const [primary = '', ...subtags] = language.split('-');
  const script = subtags.find((subtag) => /^[a-z]{4}$/i.test(subtag));
  const rtl = script
    ? RTL_SCRIPTS.has(script.charAt(0).toUpperCase() + script.slice(1).toLowerCase())
    : RTL_LANGUAGES.has(primary.toLowerCase());
  return rtl ? 'rtl' : 'ltr';
}
