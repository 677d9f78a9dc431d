// Under the policy that the demo is served with, which lists the Trusted Types policies by name, every feature works: of the
// bundles, of live.js, and of the modules as an application's bundler puts them together.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, test} from 'node:test';
import {build} from 'esbuild';
import {POLICY} from '../../demo/serve.js';
import {readThrough, skip, start} from './browser.js';

const OWN_PAGES = [
  'index',
  'full',
  'full.en',
  'cards',
  'cards.en',
  'times',
  'related',
  'related.en',
  'share',
  'share.en',
  'reference',
];
/** One of each direction, and one whose dates are in words of our own. */
const LANGUAGE_PAGES = ['language.ar', 'language.en', 'language.ckb'];
/** Where what is loaded otherwise has most to do; the page of all features is for each way. */
const SAMPLE = ['full', 'related', 'share'];

const item = (url) => ({url, headline: `خبر ${url}`, title: `خبر ${url}`, datePublished: '2026-01-02'});
const rendered = (text) => ({rendered: text});
const graph = {
  '@context': 'https://schema.org',
  '@type': 'ItemList',
  itemListElement: [{'@type': 'NewsArticle', ...item('/ld')}],
};
/** A list in each format that `src` can be. */
const LISTS = {
  maqal: {articles: [item('/maqal')]},
  wordpress: [{link: '/wp', title: rendered('خبر'), excerpt: rendered('<p>نصّ &amp; نصّ</p>'), date_gmt: '2026-01-02T00:00:00'}],
  ghost: {posts: [{url: '/ghost', title: 'خبر', html: '<p>نصّ</p>', published_at: '2026-01-02T00:00:00Z'}]},
  'json-feed': {
    version: 'https://jsonfeed.org/version/1.1',
    items: [{id: '1', url: '/json', title: 'خبر', content_html: '<p>نصّ</p>'}],
  },
  'json-ld': graph,
  rss: '<rss version="2.0"><channel><item><title>خبر &amp;amp; خبر</title><link>/rss</link><description><![CDATA[<p>نصّ</p>]]></description></item></channel></rss>',
  atom: '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">خبر</title><link href="/atom"/><content type="html">&lt;p&gt;نصّ&lt;/p&gt;</content></entry></feed>',
  html: `<!doctype html><title>x</title><script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', ...item('/html')})}</script>`,
  elasticsearch: {hits: {hits: [{_source: item('/found')}]}},
};
const list = (
  format,
) => `<maqal-related id="${format}" format="${format}" src="list/${format}" loading="eager" include-current allow-repeats>
  </maqal-related>`;

/** What a body may hold, and what is taken from it. */
const BODY = `<h2>عنوان</h2><p onclick="x()" style="direction: rtl; color: red">متن<script>x()</script></p><table><tr><td>1</td></tr></table>
  <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ"></iframe><pre>code</pre>`;

/** One page of all features, some of which no page of the demo has. */
const EVERYTHING = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>كل شيء</title>
  <meta property="og:type" content="article"><meta property="og:title" content="خبر عن حلب">
  <link rel="icon" href="data:,"><link rel="stylesheet" href="maqal.css"><script type="module" src="maqal.ar.js"></script></head><body>
  <maqal-article id="printed" headline="عنوان" toc progress text-size-control><h2>أولًا</h2><p>نصّ المقال الذي يُقرأ.</p></maqal-article>
  <maqal-article id="data" toc structured-data></maqal-article>
  <maqal-share selection cite url="https://e.example/1" networks="whatsapp linkedin nabd copy qr"></maqal-share>
  <maqal-share id="menu" layout="menu" networks="whatsapp sms" url="https://e.example/1"></maqal-share>
  <maqal-related id="carousel" layout="carousel" heading="قائمة"><ul><li><a href="/1">خبر</a></li><li><a href="/2">خبر</a></li></ul></maqal-related>
  ${Object.keys(LISTS).map(list).join('')}
  <p lang="ckb"><maqal-time datetime="2019-08-27"></maqal-time></p>
  <maqal-to-top progress></maqal-to-top></body></html>`;

/** What stands in the place of a bundle, for each way of use. */
const SCRIPTS = {
  bundle: undefined,
  live: 'import "./live.js";',
  modules: 'import "./app/maqal.js";',
};

let demo;
let app;
before(async () => {
  if (skip) return;
  demo = await start();
  app = await mkdtemp(join(tmpdir(), 'maqal-'));
  await build({
    entryPoints: [fileURLToPath(new URL('../../dist/maqal.js', import.meta.url))],
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: app,
    logLevel: 'error',
  });
});
after(async () => {
  await demo?.stop();
  if (app) await rm(app, {recursive: true});
});

const script = (body) => ({contentType: 'text/javascript', body});

/** What is answered in the demo server's stead. */
async function answerTo(url, way) {
  const {origin, pathname} = new URL(url);
  const name = basename(pathname);
  if (url.startsWith('data:')) return undefined;
  if (!demo.url.startsWith(origin)) return {contentType: 'text/html', body: '<!doctype html><title>elsewhere</title>'};
  if (name === 'everything.html')
    return {contentType: 'text/html', headers: {'content-security-policy': POLICY}, body: EVERYTHING};
  if (pathname.startsWith('/list/')) return {body: typeof LISTS[name] === 'string' ? LISTS[name] : JSON.stringify(LISTS[name])};
  if (pathname.startsWith('/app/')) return script(await readFile(join(app, pathname.slice('/app/'.length)), 'utf8'));
  return SCRIPTS[way] && /^maqal\.\w+\.js$/.test(name) ? script(SCRIPTS[way]) : undefined;
}

async function open(name, way) {
  const page = await demo.browser.newPage();
  const errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.evaluateOnNewDocument(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample}) =>
      window.violations.push([violatedDirective, blockedURI, sample].join(' ')),
    );
    window.print = window.open = () => null;
  });
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const answer = await answerTo(request.url(), way);
    await (answer ? request.respond(answer) : request.continue());
  });
  await page.goto(`${demo.url}${name}.html`, {waitUntil: 'networkidle0'});
  return {page, errors};
}

/** In the page: presses every button of ours, and asks for every embed. */
function pressAll() {
  const roots = [...document.querySelectorAll('maqal-article, maqal-related, maqal-share, maqal-to-top')].map(
    (element) => element.shadowRoot,
  );
  for (const root of roots) for (const button of root?.querySelectorAll('button') ?? []) button.click();
  document.querySelectorAll('dialog[open]').forEach((dialog) => dialog.close());
  for (const link of document.querySelectorAll('[data-embed-link]')) link.click();
}

async function assertIsQuiet({page, errors}) {
  assert.deepEqual(await page.evaluate(() => window.violations), []);
  assert.deepEqual(errors, []);
  await page.close();
}

for (const way of Object.keys(SCRIPTS)) {
  for (const name of way === 'bundle' ? [...OWN_PAGES, ...LANGUAGE_PAGES] : SAMPLE) {
    test(`${name}.html, by the ${way}: whatever is pressed, the policy is kept`, {skip}, async () => {
      const opened = await open(name, way);
      await readThrough(opened.page);
      await opened.page.evaluate(pressAll);
      await opened.page.waitForNetworkIdle({idleTime: 100});
      await assertIsQuiet(opened);
    });
  }

  test(`every feature works under the policy, by the ${way}`, {skip}, async () => {
    const opened = await open('everything', way);
    const {page} = opened;
    /* Puppeteer's own waiting watches the document, and no shadow root in it. */
    const shows = (host, selector) =>
      page.waitForFunction(
        (host, selector) => [host, host.shadowRoot].some((root) => root?.querySelector(selector)),
        {timeout: 10_000},
        host,
        selector,
      );
    const [article, share, menu, carousel] = await Promise.all(
      ['#data', 'maqal-share[selection]', '#menu', '#carousel'].map((selector) => page.$(selector)),
    );
    await article.evaluate((element, articleBody) => (element.article = {headline: 'خبر', articleBody}), BODY);
    await page.evaluate(() => getSelection().selectAllChildren(document.querySelector('#printed > p')));
    await shows(share, '[part=passage] a');
    for (const format of Object.keys(LISTS)) await shows(await page.$(`#${format}`), 'maqal-card');
    await shows(carousel, '[part=next]');
    await shows(article, 'h2');
    assert.equal(await article.$(':is(script, iframe, [onclick])'), null);
    await page.click('#data [data-embed-link]');
    await shows(article, 'iframe[part=frame]');
    await shows(menu, '[part=link][href^="sms:"]');
    await page.evaluate(pressAll);
    await shows(share, 'dialog svg');
    await assertIsQuiet(opened);
  });
}
