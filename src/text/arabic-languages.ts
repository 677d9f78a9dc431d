/**
 * Languages in Arabic letters (CLDR 48, likely subtags; not every engine's `Intl.Locale` knows all). The first two lines list those with a
 * press, a Wikipedia or a writing of their own, the last one those written in Arabic letters in some countries or when the tag says so.
 * The list exists because CSS matches languages by the beginnings of tags (`:lang()`), and cannot ask for a script.
 */
export const ARABIC_LANGUAGES = (
  'acm aeb apc ar arq ars ary arz azb bal bft bgn bqi brh ckb fa glk hno khw ks lah lki lrc mzn ota pbt pes pnb prs ps pst ' +
  'sd sdh shu skr trw ug ur ' +
  'az-Arab az-IQ az-IR ha-Arab kk-AF kk-Arab kk-CN kk-IR kmr-Arab ku-Arab ku-IQ ku-IR ky-Arab ky-CN ms-Arab pa-Arab pa-PK tg-Arab tr-Arab uz-AF uz-Arab'
).split(' ');

/** Languages set in Nastaliq, whose letters climb, as Apple's and Android's systems do for `lang=ur`. */
export const NASTALIQ_LANGUAGES = ['hno', 'ks', 'lah', 'pa-Arab', 'pa-PK', 'pnb', 'skr', 'ur'];
