// Printed pages with live.js alone: what they ask for, and whether anything moves.
import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {after, before, test} from 'node:test';
import {articleHtml, cardHtml, relatedHtml, shareHtml} from '../../dist/html.js';
import {open, skip, start} from './browser.js';

const dist = (path) => new URL(`../../dist/${path}`, import.meta.url);
let root;
let demo;
before(async () => {
  if (skip) return;
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  await cp(dist('cdn'), join(root, 'cdn'), {recursive: true});
  await cp(dist('cdn/live.js'), join(root, 'live.js'));
  await cp(dist('maqal.css'), join(root, 'maqal.css'));
  demo = await start({root});
});
after(async () => {
  await demo?.stop();
  if (root) await rm(root, {recursive: true});
});

const article = (index) => ({
  url: `/articles/${index}`,
  headline: `خبر ${index} من حلب`,
  description: 'موجز الخبر في سطر أو سطرين.',
  datePublished: '2019-08-27T10:00:00+03:00',
});
const frame = (
  body,
  attributes = 'defer',
) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>اختبار</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="maqal.css"><script ${attributes} src="cdn/live.js"></script><main>${body}</main>`;
const CARDS = Array.from({length: 24}, (_, index) => cardHtml(article(index))).join('\n');
const SHARE = shareHtml({url: 'https://e.example/1', headline: 'خبر'});

async function show(markup) {
  await writeFile(join(root, 'index.html'), markup);
  const opened = await open(demo.browser, demo.url);
  const scripts = () => opened.requests.map((url) => basename(url)).filter((name) => name.endsWith('.js'));
  return {...opened, scripts};
}

for (const attributes of ['defer', 'type="module"', ''])
  test(`a front page of printed cards asks for live.js alone, by <script ${attributes}>, and nothing moves`, {skip}, async () => {
    const {page, messages, scripts} = await show(frame(CARDS, attributes));
    await page.click('maqal-card:nth-of-type(2) [slot=summary]');
    await page.waitForFunction(() => location.pathname === '/articles/1');
    await page.goBack();
    assert.deepEqual([...new Set(scripts())], ['live.js']);
    assert.equal(await page.evaluate(() => window.shift), 0);
    assert.deepEqual(
      messages.filter((message) => !/404|articles/.test(message)),
      [],
    );
    await page.close();
  });

test('share buttons are brought by the pointer, from where the page says that the files are', {skip}, async () => {
  const {page, scripts} = await show(
    frame(SHARE).replace('<html', '<html data-maqal-base="cdn/"').replace('cdn/live.js', 'live.js'),
  );
  assert.deepEqual(scripts(), ['live.js']);
  await page.hover('maqal-share > button');
  await page.waitForFunction(() => customElements.get('maqal-share'));
  assert.deepEqual(scripts().sort(), ['core.js', 'live.js', 'share.js']);
  assert.equal(await page.evaluate(() => window.shift), 0);
  await page.close();
});

test('an article’s page of data, with share, related posts and back to top, asks for seven files at most', {skip}, async () => {
  const {page, scripts} = await show(
    frame(`<maqal-article headline="عنوان" toc><p>نص</p></maqal-article><maqal-share></maqal-share>
      <maqal-related heading="قائمة"><maqal-card headline="خبر" href="/x"></maqal-card></maqal-related><maqal-to-top></maqal-to-top>`),
  );
  await page.evaluate(() => document.dispatchEvent(new Event('scroll')));
  await page.waitForNetworkIdle({idleTime: 100});
  const atOnce = ['article.js', 'card.js', 'core.js', 'live.js', 'related.js', 'share.js'];
  assert.deepEqual(
    atOnce.filter((name) => !scripts().includes(name)),
    [],
  );
  assert.ok(scripts().length <= 7, scripts().join());
  await page.close();
});

test('a printed article with share, related posts and back to top asks for live.js alone', {skip}, async () => {
  const list = Array.from({length: 4}, (_, index) => article(index));
  const {page, scripts} = await show(
    frame(
      articleHtml(
        {...article(9), articleBody: '<p>نص</p>'},
        {lang: 'ar', afterByline: SHARE.replace('<maqal-share', '<maqal-share slot="byline"')},
      ) +
        relatedHtml(list) +
        '<maqal-to-top><a href="#top">أعلى</a></maqal-to-top>',
    ),
  );
  assert.deepEqual(scripts(), ['live.js']);
  await page.close();
});
