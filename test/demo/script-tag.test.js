// A page elsewhere with nothing but one script tag and the tags.
import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {open, skip, start} from './browser.js';

let root;
let demo;
before(async () => {
  if (skip) return;
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  await cp(new URL('../../dist/cdn', import.meta.url), join(root, 'cdn'), {recursive: true});
  demo = await start({root});
});
after(async () => {
  await demo?.stop();
  if (root) await rm(root, {recursive: true});
});

for (const attributes of ['type="module"', 'defer', '']) {
  test(`works by <script ${attributes}>, before and after the tags`, {skip}, async () => {
    const page = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>اختبار</title><link rel="icon" href="data:,">
      <script ${attributes} src="cdn/maqal.ar.js"></script>
      <maqal-article headline="عنوان"><p>نص المقال.</p></maqal-article><maqal-card headline="بطاقة" href="/x"></maqal-card><maqal-share></maqal-share><maqal-to-top></maqal-to-top>`;
    await writeFile(join(root, 'index.html'), page);
    const {page: tab, messages} = await open(demo.browser, demo.url);
    const shown = await tab.evaluate(async () => {
      const article = document.querySelector('maqal-article');
      article.article = {headline: 'س', articleBody: '<p onclick="x()">متن</p>'};
      await article.updateComplete;
      return {
        h1: document.querySelector('h1').textContent,
        card: document.querySelector('maqal-card').link.textContent.trim(),
        links: document.querySelector('maqal-share').shadowRoot.querySelectorAll('a').length,
        paragraphs: document.querySelectorAll('maqal-article > p').length,
        globals: Object.keys(window).filter((name) => /maqal/i.test(name)),
      };
    });
    assert.deepEqual(shown, {h1: 'عنوان', card: 'بطاقة', links: 4, paragraphs: 1, globals: []});
    assert.deepEqual(messages, []);
    await tab.close();
  });
}

test('live.js brings the elements that a page shows, in its language, and no others', {skip}, async () => {
  const markup = (
    lang,
  ) => `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,">
      <script type="module" src="cdn/live.js"></script><maqal-card headline="Hama" href="/x" comments="3"></maqal-card>`;
  for (const [lang, comments] of [
    ['ar', '3 تعليقات'],
    ['fr', '3 commentaires'],
  ]) {
    await writeFile(join(root, 'index.html'), markup(lang));
    const {page, messages, requests} = await open(demo.browser, demo.url);
    await page.waitForFunction((wanted) => document.querySelector('maqal-card').textContent.includes(wanted), {}, comments);
    const names = requests.map((url) => url.split('/').at(-1));
    assert.equal(names.filter((name) => /^(?:article|related|share|to-top|en|fa)\.js$/.test(name)).length, 0);
    assert.equal(names.includes('fr.js'), lang === 'fr');
    assert.deepEqual(messages, []);
    await page.close();
  }
});
