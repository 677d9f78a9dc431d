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
const PRELOADED = ['alexandria-arabic', 'noto-naskh-arabic', 'ibm-plex-sans-arabic-400', 'ibm-plex-sans-arabic-600'];

const NAME = {ar: 'صحيفة التجربة', en: 'The Trial'};
const PAGES = {
  ar: {'index.html': 'خبر', 'full.html': 'مقال كامل', 'cards.html': 'بطاقات', 'times.html': 'تواريخ', 'full.en.html': 'English'},
  en: {'full.en.html': 'Article', 'cards.en.html': 'Cards', 'index.html': 'العربية'},
};

/** Options of `pageHtml` for a page in a language, with the masthead above its body. */
export function page(lang, body, {modules = []} = {}) {
  const links = Object.entries(PAGES[lang]).map(([href, name]) => `<a href="${href}">${name}</a>`);
  return {
    lang,
    stylesheets: ['maqal.css', 'page.css'],
    modules: [`maqal.${lang}.js`, ...modules],
    fonts: PRELOADED.map((name) => `fonts/${name}.woff2`),
    head: '<link rel="icon" href="images/syria.svg">',
    body: `<header class="masthead"><a href="./">${NAME[lang]}</a><nav aria-label="${NAME[lang]}">${links.join('')}</nav></header>\n${body}`,
  };
}
