// Marks above and below the letters are nowhere clipped: pictures of a text clamped and not are compared, row by row.
import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {PNG} from 'pngjs';
import {serve} from '../../demo/serve.js';
import {tabs} from '../browsers/tab.js';

/** The marks that reach highest and lowest: shadda with damma, tanwin below, on letters that descend. */
const MARKED = 'يُحذِّرُ إِنَّهُ قُوَّاتٍ جٍ';
const FONTS = ['Alexandria', 'Naskh', "'Noto Sans Arabic'"];
/* With the Latin part, which has the space: WebKit makes higher lines of a font that lacks it. */
const FACES = [
  ['Alexandria', 'alexandria-arabic', 'U+600-6FF'],
  ['Alexandria', 'alexandria-latin', 'U+20-7E'],
  ['Naskh', 'noto-naskh-arabic', 'U+20-FEFF'],
]
  .map(
    ([name, file, range]) =>
      `@font-face { font-family: ${name}; src: url('fonts/${file}.woff2'); font-weight: 100 900; unicode-range: ${range}; }`,
  )
  .join('\n');
const PAGE = `${FACES}
:root { color-scheme: light; background: #fff; }
body { margin: 0; padding: 60px; font-size: 32px; color: #000;
  --maqal-muted: #000; --maqal-accent: #fff; --maqal-line: #fff; --maqal-headline-lines: 2; --maqal-summary-lines: 2; }`;
/** Undoes what clamps. */
const FREE =
  'max-block-size: none !important; overflow: visible !important; display: block !important; columns: auto !important;';

const CASES = [
  ...FONTS.map((font) => ({
    what: `a card’s headline in ${font}`,
    tag: 'maqal-card',
    block: 'h3',
    slot: 'headline',
    font,
  })),
  ...FONTS.map((font) => ({
    what: `a card’s summary in ${font}`,
    tag: 'maqal-card',
    block: 'p',
    slot: 'summary',
    font,
  })),
  {what: 'an article’s headline', tag: 'maqal-article', block: 'h1', slot: 'headline', font: 'Alexandria'},
  {what: 'an article’s summary', tag: 'maqal-article', block: 'p', slot: 'summary', font: 'Naskh'},
  {what: 'an article’s text', tag: 'maqal-article', block: 'p', font: 'Naskh'},
  {what: 'an article’s subhead', tag: 'maqal-article', block: 'h2', font: 'Alexandria'},
  {what: 'an article’s quotation', tag: 'maqal-article', block: 'blockquote', font: 'Naskh'},
];

let root;
let demo;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  for (const name of ['fonts', 'maqal.css', 'maqal.ar.js']) {
    await cp(new URL(`../../dist/demo/${name}`, import.meta.url), join(root, name), {recursive: true});
  }
  demo = await serve({port: 0, host: '127.0.0.1', root});
});
after(async () => {
  demo.server.close();
  await rm(root, {recursive: true});
});

/** A page with one element alone on white, `lines` of the same text in it. */
async function write(name, {tag, block, slot, font}, lines, css = '') {
  const text = Array(lines).fill(MARKED).join('<br>');
  const fonts = ['headline', 'text', 'interface'].map((voice) => `--maqal-font-${voice}: ${font};`).join(' ');
  await writeFile(join(root, `${name}.css`), `${PAGE} body { ${fonts} font-family: ${font}; } ${block} { ${css} }`);
  await writeFile(
    join(root, `${name}.html`),
    `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="maqal.css"><link rel="stylesheet" href="${name}.css"><script src="maqal.ar.js"></script>
    <${tag}><${block}${slot ? ` slot="${slot}"` : ''}>${text}</${block}></${tag}>`,
  );
}

/** Rows of a picture, each with the number of its pixels that have ink. */
function inkRows(picture) {
  const {width, height, data} = PNG.sync.read(picture);
  return Array.from({length: height}, (_, y) => {
    let ink = 0;
    for (let x = 20; x < width; x++) if (data[(y * width + x) * 4] < 128) ink++;
    return ink;
  });
}

/** Edges of letters fall on other fractions of a pixel from one layout to another; a clipped mark misses whole rows. */
const TOLERANCE = 8;

/** A clamp may add the dots of its ellipsis, and nothing may be missing. */
function assertWholeInk(actual, expected) {
  const last = expected.findLastIndex(Boolean);
  assert.ok(last > 0, 'there is ink');
  assert.equal(actual.findIndex(Boolean), expected.findIndex(Boolean), 'the first row of ink');
  assert.ok(actual.findLastIndex(Boolean) >= last, `ink ends in row ${actual.findLastIndex(Boolean)} instead of ${last}`);
  const differing = actual.findIndex((ink, row) => ink < expected[row] - TOLERANCE);
  assert.equal(differing, -1, `row ${differing}: ${actual[differing]} pixels of ink instead of ${expected[differing]}`);
}

/** `fonts.ready` alone may come before the first layout has asked for a font; a text whose font is on its way is blank. */
const fontsShown = async () => {
  await Promise.all([...document.fonts].map((face) => face.load()));
  await document.fonts.ready;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  return true;
};

for (const [engine, open] of Object.entries(tabs)) {
  test(`in ${engine} no mark is clipped`, {timeout: 120_000}, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    const picture = async (...page) => {
      await write('page', ...page);
      await tab.open(`${demo.url}page.html`);
      await tab.run(fontsShown);
      return inkRows(await tab.picture());
    };
    for (const item of CASES) {
      await t.test(item.what, async () => {
        const free = await picture(item, 2, FREE);
        const isClamped = item.tag === 'maqal-card';
        const shown = await picture(item, isClamped ? 6 : 2);
        assertWholeInk(shown, free);
        if (item.slot === 'headline')
          assert.equal(shown.findLastIndex(Boolean), free.findLastIndex(Boolean), 'nothing of the next line');
      });
    }
  });
}
