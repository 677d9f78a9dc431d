// Prints the demo into dist/demo: static pages made by maqal/html.js, which read without script and are then upgraded.
import {cp, mkdir, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {cardsPage} from './pages/cards.js';
import {FONTS} from './pages/frame.js';
import {fullData, fullDataPage, fullPage} from './pages/full.js';
import {languagePages} from './pages/languages.js';
import {feed, relatedData, relatedPage} from './pages/related.js';
import {referencePage} from './pages/reference.js';
import {seedPage} from './pages/seed.js';
import {sharePage} from './pages/share.js';
import {timesPage} from './pages/times.js';
import {illustration, illustrations} from './patterns.js';
import {replaceFolder} from './replace-folder.js';

const here = (path) => new URL(path, import.meta.url);
const DEMO = new URL('../dist/demo/', import.meta.url);
/** All is made here first: the demo may be served meanwhile. */
const MADE = new URL('../dist/demo.new/', import.meta.url);
const out = (path) => new URL(path, MADE);

const PAGES = {
  'index.html': seedPage,
  'full.html': fullPage,
  'full.en.html': fullDataPage,
  'full.json': fullData,
  'cards.html': () => cardsPage('ar'),
  'cards.en.html': () => cardsPage('en'),
  'times.html': timesPage,
  'related.html': () => relatedPage('ar'),
  'related.en.html': () => relatedPage('en'),
  'related.ar.json': () => relatedData('ar'),
  'related.en.json': () => relatedData('en'),
  'feed.ar.xml': () => feed('ar'),
  'feed.en.xml': () => feed('en'),
  'empty.json': () => '{"articles": []}',
  'reference.html': referencePage,
  'share.html': () => sharePage('ar'),
  'share.en.html': () => sharePage('en'),
  ...languagePages,
};

/** The SIL Open Font License goes with each font (section 2). */
const FONT_PACKAGES = [...new Set(Object.values(FONTS).map((source) => source.split('/').slice(0, 2).join('/')))];
const licenseName = (font) => `fonts/${font.split('/')[1]}.LICENSE.txt`;

await rm(MADE, {recursive: true, force: true});
await mkdir(out('images'), {recursive: true});
await mkdir(out('fonts'));
await Promise.all([
  ...Object.entries(FONTS).map(([name, source]) => cp(new URL(import.meta.resolve(source)), out(`fonts/${name}.woff2`))),
  ...FONT_PACKAGES.map((font) => cp(new URL(import.meta.resolve(`${font}/LICENSE`)), out(licenseName(font)))),
  ...Object.entries(illustrations).map(([name, options]) => writeFile(out(`images/${name}.svg`), illustration(options))),
  ...['page.css', 'full/full.js', 'reference/reference.js', 'reference/reference.css'].map((path) =>
    cp(here(path), out(path.split('/').at(-1))),
  ),
  ...['maqal.css', 'THIRD-PARTY-NOTICES.txt'].map((name) => cp(here(`../dist/${name}`), out(name))),
  cp(here('../dist/cdn/'), out('.'), {recursive: true}),
  ...Object.entries(PAGES).map(async ([name, print]) => writeFile(out(name), await print())),
]);
await replaceFolder(fileURLToPath(DEMO), fileURLToPath(MADE));
