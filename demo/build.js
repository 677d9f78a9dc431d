// Prints the demo into dist/demo: static pages made by maqal/html.js, which read without script and are then upgraded.
import {cp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {articleHtml, pageHtml, relatedHtml, shareHtml} from '../dist/html.js';
import {fromJsonLd, fromPlainText} from '../dist/sources.js';
import {illustration, illustrations} from './patterns.js';

const here = (path) => new URL(path, import.meta.url);
const out = (path) => new URL(`../dist/demo/${path}`, import.meta.url);
const text = (path) => readFile(here(path), 'utf8');
const json = async (path) => JSON.parse(await text(path));

const FONTS = {
  'alexandria-arabic': '@fontsource-variable/alexandria/files/alexandria-arabic-wght-normal.woff2',
  'alexandria-latin': '@fontsource-variable/alexandria/files/alexandria-latin-wght-normal.woff2',
  'noto-naskh-arabic': '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  'ibm-plex-sans-arabic-400': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
  'ibm-plex-sans-arabic-600': '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-600-normal.woff2',
};
const PRELOADED = ['alexandria-arabic', 'noto-naskh-arabic', 'ibm-plex-sans-arabic-400', 'ibm-plex-sans-arabic-600'];
const NETWORKS = ['whatsapp', 'facebook', 'x', 'telegram', 'linkedin', 'email', 'copy'];
const DATE = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'};

/** The seed: a page's text, and what its CMS knows besides. */
async function seedArticle() {
  const sections = await json('seed/sections.json');
  const parsed = fromPlainText(await text('seed/article.txt'), {sections: sections.map(({name}) => name), locale: 'ar-SY'});
  const articleSection = parsed.articleSection.map((name) => sections.find((section) => section.name === name) ?? name);
  return {...parsed, ...(await json('seed/page.json')), articleSection};
}

function masthead(name, home, date) {
  return `<header class="masthead"><a href="${home}">${name}</a><p>${date}</p></header>`;
}

async function seedPage() {
  const article = await seedArticle();
  const {articles} = fromJsonLd(await json('seed/related.json'));
  const share = shareHtml({slot: 'byline', url: article.url, headline: article.headline, networks: NETWORKS});
  const date = new Intl.DateTimeFormat('ar-SY-u-nu-arab-ca-gregory', DATE).format(new Date(article.datePublished));
  return pageHtml(article, {
    lang: 'ar',
    stylesheets: ['maqal.css', 'page.css'],
    modules: ['maqal.ar.js'],
    fonts: PRELOADED.map((name) => `fonts/${name}.woff2`),
    head: '<link rel="icon" href="images/syria.svg">',
    body: `${masthead('صحيفة التجربة', './', date)}
<div class="page">
<main>${articleHtml(article, {lang: 'ar-SY', afterByline: share})}</main>
<aside>${relatedHtml(articles.slice(0, 4), {layout: 'list', lang: 'ar-SY'})}</aside>
</div>
<div class="more" lang="ar-SY"><maqal-related heading="المزيد من الأخبار" src="related.json" limit="4"></maqal-related></div>`,
  });
}

await rm(out('.'), {recursive: true, force: true});
await mkdir(out('images'), {recursive: true});
await mkdir(out('fonts'));
await Promise.all([
  ...Object.entries(FONTS).map(([name, source]) => cp(new URL(import.meta.resolve(source)), out(`fonts/${name}.woff2`))),
  ...Object.entries(illustrations).map(([name, options]) => writeFile(out(`images/${name}.svg`), illustration(options))),
  cp(here('page.css'), out('page.css')),
  cp(here('seed/related.json'), out('related.json')),
  cp(here('../dist/maqal.css'), out('maqal.css')),
  cp(here('../dist/cdn/'), out('.'), {recursive: true}),
  writeFile(out('index.html'), await seedPage()),
]);
