// What every page of the demo has around it, and how it reads its files.
import {readFile} from 'node:fs/promises';

const here = (path) => new URL(`../${path}`, import.meta.url);
export const text = (path) => readFile(here(path), 'utf8');
export const json = async (path) => JSON.parse(await text(path));

export const FONTS = {
  'alexandria-arabic': '@fontsource-variable/alexandria/files/alexandria-arabic-wght-normal.woff2',
  'alexandria-latin': '@fontsource-variable/alexandria/files/alexandria-latin-wght-normal.woff2',
  'noto-naskh-arabic': '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  'ibm-plex-sans-arabic-400': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  'ibm-plex-sans-arabic-600': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
};
export const LATIN = new Set(['en', 'tr', 'fr', 'es', 'de', 'id']);
const PRELOADED = ['alexandria-arabic', 'noto-naskh-arabic', 'ibm-plex-sans-arabic-400', 'ibm-plex-sans-arabic-600'];
const PRELOADED_LATIN = ['alexandria-latin'];

const NAME = {ar: 'صحيفة التجربة', en: 'The Trial'};
const PAGES = {
  ar: {
    'index.html': {name: 'خبر'},
    'full.html': {name: 'مقال كامل'},
    'cards.html': {name: 'بطاقات'},
    'related.html': {name: 'قوائم'},
    'times.html': {name: 'تواريخ'},
    'share.html': {name: 'مشاركة'},
    'language.fa.html': {name: 'لغات'},
    'reference.html': {name: 'مرجع'},
    'full.en.html': {name: 'English', lang: 'en'},
  },
  en: {
    'full.en.html': {name: 'Article'},
    'cards.en.html': {name: 'Cards'},
    'related.en.html': {name: 'Lists'},
    'share.en.html': {name: 'Sharing'},
    'language.tr.html': {name: 'Languages'},
    'reference.html': {name: 'Reference'},
    'index.html': {name: 'العربية', lang: 'ar'},
  },
};

/** Options of `pageHtml` for a page in a language, with the masthead above its body. */
export function page(lang, body, {elements = `maqal.${lang}.js`, modules = [], paper = NAME[lang], links = PAGES[lang]} = {}) {
  const navigation = Object.entries(links).map(
    ([href, link]) => `<a href="${href}"${link.lang ? ` lang="${link.lang}" hreflang="${link.lang}"` : ''}>${link.name}</a>`,
  );
  return {
    lang,
    stylesheets: ['maqal.css', 'page.css'],
    modules: [elements, ...modules],
    fonts: (LATIN.has(lang) ? PRELOADED_LATIN : PRELOADED).map((name) => `fonts/${name}.woff2`),
    head: '<link rel="icon" href="images/syria.svg">',
    body: `<header class="masthead"><a href="./">${paper}</a><nav aria-label="${paper}">${navigation.join('')}</nav></header>\n${body}`,
  };
}
