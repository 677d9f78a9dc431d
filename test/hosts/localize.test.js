// The interface follows the language of the page, in each engine, also beside a host that configures @lit/localize for itself.
import assert from 'node:assert/strict';
import {mkdtemp, rm, unlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {serve} from '../../demo/serve.js';
import {tabs} from '../browsers/tab.js';

const MAQAL = "import 'maqal';";
const LOCALIZE = "import {configureLocalization, msg} from '@lit/localize';";
const HOST = `
const {setLocale} = configureLocalization({
  sourceLocale: 'en',
  targetLocales: ['tr'],
  loadLocale: async () => ({templates: {greeting: 'Merhaba'}}),
});
window.statuses = [];
window.addEventListener('lit-localize-status', ({detail}) => window.statuses.push(detail.status));
window.setHostLocale = setLocale;
window.greet = () => msg('Hello', {id: 'greeting'});
`;

const PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>host</title><link rel="icon" href="data:,">
<maqal-to-top></maqal-to-top><maqal-card headline="x" href="/x" comments="11" published="2019-08-27"></maqal-card>
<script type="module" src="host.js"></script></html>`;

let root;
let site;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  site = await serve({root, port: 0, host: '127.0.0.1'});
});
after(async () => {
  site.server.close();
  await rm(root, {recursive: true});
});

/** Bundles a host as its own build would: what the package has bundled in stays the package's. */
async function build(code) {
  const entry = {
    name: 'entry',
    resolveId: (id) => (id === 'host' ? id : undefined),
    load: (id) => (id === 'host' ? code : undefined),
  };
  const self = {
    name: 'self',
    resolveId: (id) => (id === 'maqal' ? new URL('../../dist/maqal.js', import.meta.url).pathname : undefined),
  };
  const bundle = await rollup({
    input: 'host',
    plugins: [entry, self, resolve({browser: true, rootDir: new URL('../../', import.meta.url).pathname})],
    onwarn: () => undefined,
  });
  await bundle.write({dir: root, format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name].js'});
  await writeFile(join(root, 'index.html'), PAGE);
}

/** In the page: what the interface says once it has said `wanted`, or after two seconds. */
async function readInterface(language, wanted) {
  document.documentElement.lang = language;
  const label = () => document.querySelector('maqal-to-top').shadowRoot?.querySelector('a')?.getAttribute('aria-label') ?? '';
  const end = performance.now() + 2000;
  while (label() !== wanted && performance.now() < end) await new Promise((done) => requestAnimationFrame(done));
  return label();
}

function readHost() {
  return window.setHostLocale('tr').then(() => ({greeting: window.greet(), statuses: window.statuses}));
}

/** In the page: the details of the card once they say `wanted`, or after two seconds: an engine's missing words come by themselves. */
async function readMeta(wanted) {
  const details = () =>
    [...document.querySelector('maqal-card').querySelectorAll('time, [slot="meta"] > bdi')]
      .map(({textContent}) => textContent)
      .filter(Boolean);
  const end = performance.now() + 2000;
  while (details().join() !== wanted.join() && performance.now() < end) await new Promise((done) => requestAnimationFrame(done));
  return details();
}

const TO_TOP = {ar: 'العودة إلى الأعلى', tr: 'Başa dön', fa: 'بازگشت به بالا', en: 'Back to top', ckb: 'گەڕانەوە بۆ سەرەوە'};

for (const [engine, openTab] of Object.entries(tabs)) {
  describe(engine, () => {
    let tab;
    before(async () => (tab = await openTab()));
    after(() => tab.close());

    for (const [order, code] of [
      ['before', MAQAL + LOCALIZE + HOST],
      ['after', LOCALIZE + HOST + MAQAL],
    ]) {
      test(`a host's own @lit/localize and ours, loaded ${order} it, do not meet`, async () => {
        await build(code);
        await tab.open(site.url);
        assert.equal(await tab.run(readInterface, 'fa', TO_TOP.fa), TO_TOP.fa);
        assert.deepEqual(await tab.run(readHost), {greeting: 'Merhaba', statuses: ['loading', 'ready']});
        assert.equal(await tab.run(readInterface, 'fa', TO_TOP.fa), TO_TOP.fa);
      });
    }

    test('the language of the page is followed while it changes', async () => {
      await build(MAQAL);
      await tab.open(site.url);
      for (const [language, locale] of [
        ['ar-SY', 'ar'],
        ['tr', 'tr'],
        ['ja', 'en'],
        ['ku-Arab', 'ckb'],
        ['fa-AF', 'fa'],
      ]) {
        assert.equal(await tab.run(readInterface, language, TO_TOP[locale]), TO_TOP[locale], language);
      }
    });

    test('the words that an engine lacks are loaded with its language', async () => {
      await build(MAQAL);
      await tab.open(site.url);
      await tab.run(readInterface, 'ckb', TO_TOP.ckb);
      const details = ['٢٧ی ئابی ٢٠١٩', '١١ کۆمێنت'];
      assert.deepEqual(await tab.run(readMeta, details), details);
    });

    test('a locale that does not load leaves the one before', async () => {
      await build(MAQAL);
      await unlink(join(root, 'fr.js'));
      await tab.open(site.url);
      await tab.run(readInterface, 'tr', TO_TOP.tr);
      assert.equal(await tab.run(readInterface, 'fr', 'Retour en haut de la page'), TO_TOP.tr);
      assert.equal(await tab.run(readInterface, 'fa', TO_TOP.fa), TO_TOP.fa);
    });
  });
}
