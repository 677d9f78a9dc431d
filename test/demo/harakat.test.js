// Marks above and below the letters, and what hangs over a line in Nastaliq, are nowhere clipped: pictures of a text clamped and not are
// compared, row by row and column by column.
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
/** Words of Urdu that climb high and end in letters that reach below those before them and beyond their line: ے, ح, ں. */
const URDU = 'پَنجُمِّی لمحے مُحَبَّتیں ٹھٹّھے تَصحیح سے بھی چے';
const FONTS = ['Alexandria', 'Naskh', "'Noto Sans Arabic'"];
/* With the Latin part, which has the space: WebKit makes higher lines of a font that lacks it. */
const FACES = [
  ['Alexandria', 'alexandria-arabic', 'U+600-6FF'],
  ['Alexandria', 'alexandria-latin', 'U+20-7E'],
  ['Naskh', 'noto-naskh-arabic', 'U+20-FEFF'],
  ['Nastaliq', 'nastaliq', 'U+20-FEFF'],
]
  .map(
    ([name, file, range]) =>
      `@font-face { font-family: ${name}; src: url('fonts/${file}.woff2'); font-weight: 100 900; unicode-range: ${range}; }`,
  )
  .join('\n');
const PAGE = `${FACES}
:root { color-scheme: light; background: #fff; }
body { margin: 0; padding: 60px; font-size: 32px; color: #000;
  --maqal-muted: #000; --maqal-accent: #fff; --maqal-line: #fff; --maqal-headline-lines: 2; --maqal-summary-lines: 2; }
/* Lines fill their element, so that what hangs over their ends is at its edges. */
maqal-card { inline-size: max-content; }`;
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
  ...[
    {what: 'a card’s headline', tag: 'maqal-card', block: 'h3', slot: 'headline'},
    {what: 'a card’s summary', tag: 'maqal-card', block: 'p', slot: 'summary'},
    {what: 'an article’s headline', tag: 'maqal-article', block: 'h1', slot: 'headline'},
    {what: 'an article’s text', tag: 'maqal-article', block: 'p'},
  ].map((item) => ({...item, what: `${item.what} in Nastaliq`, font: 'Nastaliq', lang: 'ur'})),
];

let root;
let demo;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  for (const name of ['fonts', 'maqal.css', 'maqal.ar.js']) {
    await cp(new URL(`../../dist/demo/${name}`, import.meta.url), join(root, name), {recursive: true});
  }
  const nastaliq = import.meta.resolve('@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal.woff2');
  await cp(new URL(nastaliq), join(root, 'fonts/nastaliq.woff2'));
  demo = await serve({port: 0, host: '127.0.0.1', root});
});
after(async () => {
  demo.server.close();
  await rm(root, {recursive: true});
});

/** A page with one element alone on white, `lines` of the same text in it. */
async function write(name, {tag, block, slot, font, lang = 'ar'}, lines, css = '') {
  const words = lang === 'ur' ? URDU : MARKED;
  /* The last line that is shown leaves the dots of an ellipsis room. */
  const text = Array.from({length: lines}, (_, line) => (line === 1 ? words.replace(/ \S+$/, '') : words)).join('<br>');
  const fonts = ['headline', 'text', 'interface'].map((voice) => `--maqal-font-${voice}: ${font};`).join(' ');
  await writeFile(join(root, `${name}.css`), `${PAGE} body { ${fonts} font-family: ${font}; } ${block} { ${css} }`);
  await writeFile(
    join(root, `${name}.html`),
    `<!doctype html><html lang="${lang}" dir="rtl"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">
    <link rel="stylesheet" href="maqal.css"><link rel="stylesheet" href="${name}.css"><script src="maqal.ar.js"></script>
    <${tag}><${block}${slot ? ` slot="${slot}"` : ''}>${text}</${block}></${tag}>`,
  );
}

/** Rows and columns of a picture, each with the number of its pixels that have ink. What a test's engine paints at the left edge is none. */
function inkOf(picture) {
  const {width, height, data} = PNG.sync.read(picture);
  const rows = Array(height).fill(0);
  const columns = Array(width).fill(0);
  for (let y = 0; y < height; y++) {
    for (let x = 20; x < width; x++) {
      if (data[(y * width + x) * 4] >= 128) continue;
      rows[y]++;
      columns[x]++;
    }
  }
  return {rows, columns};
}

/** Edges of letters fall on other fractions of a pixel from one layout to another; a clipped mark misses whole rows. */
const TOLERANCE = 8;

/** A clamp may add the dots of its ellipsis, and nothing may be missing, also not of what hangs over the ends of lines (`isOverhanging`). */
function assertWholeInk(actual, expected, isOverhanging) {
  const last = expected.rows.findLastIndex(Boolean);
  assert.ok(last > 0, 'there is ink');
  assert.equal(actual.rows.findIndex(Boolean), expected.rows.findIndex(Boolean), 'the first row of ink');
  assert.ok(
    actual.rows.findLastIndex(Boolean) >= last,
    `ink ends in row ${actual.rows.findLastIndex(Boolean)} instead of ${last}`,
  );
  for (const along of isOverhanging ? ['rows', 'columns'] : ['rows']) {
    const differing = actual[along].findIndex((ink, at) => ink < expected[along][at] - TOLERANCE);
    assert.equal(
      differing,
      -1,
      `${along}, ${differing}: ${actual[along][differing]} pixels of ink instead of ${expected[along][differing]}`,
    );
  }
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
      return inkOf(await tab.picture());
    };
    for (const item of CASES) {
      await t.test(item.what, async () => {
        const free = await picture(item, 2, FREE);
        const isClamped = item.tag === 'maqal-card';
        const shown = await picture(item, isClamped ? 6 : 2);
        assertWholeInk(shown, free, item.lang === 'ur' && !(isClamped && engine === 'webkit'));
        if (item.slot === 'headline' || item.lang === 'ur')
          assert.equal(shown.rows.findLastIndex(Boolean), free.rows.findLastIndex(Boolean), 'nothing of the next line');
      });
    }
  });
}
