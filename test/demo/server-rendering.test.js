// Rendered by @lit-labs/ssr, the elements read before their script, and afterwards are what a browser makes of the same data.
import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {render} from '@lit-labs/ssr';
import {collectResultSync} from '@lit-labs/ssr/lib/render-result.js';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import 'maqal';
import {cardHtml, inLocale, relatedHtml} from 'maqal/html.js';
import {rollup} from 'rollup';
import {skip, start} from './browser.js';

const PICTURE = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/%3E';
const ARTICLE = {
  url: 'https://example.com/1',
  headline: 'قوّات النظام تتقدّم شمالي حماة <b>',
  description: 'اشتباكات متواصلة منذ الفجر على محاور عدّة.',
  articleSection: [{name: 'ميداني', url: '/field'}],
  author: [{name: 'سامر الحلبي'}, {name: 'BBC'}],
  datePublished: '2019-08-26T20:05:00+03:00',
  image: {url: PICTURE, width: 1600, height: 900},
  commentCount: 3,
  timeRequired: 'PT4M',
  genre: 'video',
};
const OTHER = {url: 'https://example.com/2', headline: 'رويترز: Reuters reports', datePublished: '2019-08-27'};

/**
 * What is rendered, and what it says before its script. Cards and lists have children alone, which our printers write: `@lit-labs/ssr`
 * renders shadow roots.
 */
const CASES = {
  'a card': {
    template: html`${unsafeHTML(cardHtml(ARTICLE))}`,
    says: ['ميداني', ARTICLE.headline, ARTICLE.description, 'سامر الحلبي', '26 أغسطس 2019', '4 دقائق', '3 تعليقات', 'فيديو'],
  },
  'a card with children': {
    template: html`<maqal-card href="/a"
      ><h3 slot="headline"><a href="/a">عنوان</a></h3></maqal-card
    >`,
    says: ['عنوان'],
  },
  'an article with children': {
    template: html`<maqal-article
      ><h1 slot="headline">عنوان</h1>
      <p>نصّ</p></maqal-article
    >`,
    says: ['عنوان', 'نصّ'],
  },
  'a list': {
    template: html`${unsafeHTML(relatedHtml([ARTICLE, OTHER], {layout: 'list'}))}`,
    says: ['مقالات ذات صلة', ARTICLE.headline, OTHER.headline],
  },
  'a list with children': {
    template: html`<maqal-related
      ><h2 slot="heading">مقالات ذات صلة</h2>
      <ul>
        <li><a href="/a">عنوان</a></li>
      </ul></maqal-related
    >`,
    says: ['مقالات ذات صلة', 'عنوان'],
  },
  'share buttons': {
    template: html`<maqal-share url="https://example.com/1" headline="عنوان" networks="whatsapp x copy"></maqal-share>`,
    says: ['واتساب', 'نسخ الرابط'],
  },
  'a relative time': {
    template: html`<maqal-time datetime="2019-08-26T20:05:00+03:00" format="relative"
      ><time datetime="2019-08-26T20:05:00+03:00">26 أغسطس 2019</time></maqal-time
    >`,
    says: ['26 أغسطس 2019'],
  },
  'a way back to the top': {template: html`<maqal-to-top progress></maqal-to-top>`, says: []},
};

const printed = (template, language) => inLocale(language, () => collectResultSync(render(template)));

let root;
let demo;
before(async () => {
  if (skip) return;
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  await cp(new URL('../../dist/demo', import.meta.url), root, {recursive: true});
  await bundleWithHydration();
  demo = await start({root});
});
after(async () => {
  await demo?.stop();
  if (root) await rm(root, {recursive: true});
});

/** The elements in a host that hydrates its own: Lit's support of it is one for all elements of a page. */
async function bundleWithHydration() {
  const entry = new URL('hydrating.js', import.meta.url).pathname;
  const bundle = await rollup({
    input: entry,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? "import '@lit-labs/ssr-client/lit-element-hydrate-support.js'; import 'maqal';" : null),
      },
      nodeResolve({browser: true}),
    ],
    onwarn: () => undefined,
  });
  await bundle.write({dir: root, chunkFileNames: 'hydrating/[name].js'});
}

/** In the page: what shadow roots and children hold, as far as a reader or a script could tell. */
function content() {
  const read = (node) => {
    if (node instanceof Text) return node.data.replace(/\s+/g, ' ');
    if (!(node instanceof Element || node instanceof ShadowRoot)) return '';
    const inner = [...node.childNodes].map(read).join('');
    if (node instanceof ShadowRoot) return `#${inner}#`;
    const attributes = [...node.attributes].map(({name, value}) => ` ${name}="${value}"`).sort();
    return `<${node.localName}${attributes.join('')}>${node.shadowRoot ? read(node.shadowRoot) : ''}${inner}</${node.localName}>`;
  };
  return read(document.querySelector('main'))
    .replace(/ +/g, ' ')
    .replace(/> | </g, (part) => part.trim());
}

/** What the page says in a language before its script, what it holds afterwards, and how it was moved. */
async function visit(markup, {language = 'ar', module}) {
  const page = await demo.browser.newPage();
  const messages = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  /* Styles of a declarative shadow root stand in it, which the demo's policy forbids. */
  await page.setBypassCSP(true);
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach(({value}) => (window.shift += value))).observe({
      type: 'layout-shift',
    });
  });
  await writeFile(
    join(root, 'rendered.html'),
    `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8"><title>x</title><link rel="icon" href="data:,"><link rel="stylesheet" href="maqal.css"><main>${markup}</main><p>بعده</p>`,
  );
  await page.goto(`${demo.url}rendered.html`, {waitUntil: 'networkidle0'});
  const text = await page.evaluate(() => {
    const texts = (node) =>
      node instanceof Text ? node.data : [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].map(texts).join(' ');
    return texts(document.querySelector('main'));
  });
  await page.evaluate(async (module) => {
    await import(module);
    for (let count = 0; count < 2; count++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, `${demo.url}${module}`);
  await page.waitForNetworkIdle({idleTime: 50});
  const result = {text, messages, content: await page.evaluate(content), shift: await page.evaluate(() => window.shift)};
  await page.close();
  return result;
}

for (const [name, {template, says}] of Object.entries(CASES)) {
  for (const module of ['maqal.ar.js', 'hydrating.js']) {
    test(`${name}, with ${module}`, {skip}, async () => {
      const rendered = await visit(printed(template, 'ar'), {module});
      for (const words of says) assert.ok(rendered.text.includes(words), `${words} in ${rendered.text}`);
      const made = await visit(printed(template, 'ar').replace(/<template.*<\/template>/s, ''), {module});
      assert.equal(rendered.content, made.content);
      assert.deepEqual(rendered.messages, []);
      assert.equal(rendered.shift, 0);
    });
  }
}

test('a server renders in the language it is told, and returns to its own', () => {
  const share = html`<maqal-share url="https://example.com/1" headline="Hama" networks="copy"></maqal-share>`;
  assert.match(printed(share, 'en-GB'), /Copy link/);
  assert.match(printed(share, 'ar'), /نسخ الرابط/);
});

test('a server has no page to share: without an address there are no links', () => {
  assert.doesNotMatch(printed(html`<maqal-share></maqal-share>`, 'ar'), /href=/);
});

test('cards at the top of a page move nothing below them when their height is found out', {skip}, async () => {
  const short = Array.from({length: 5}, (_, index) => cardHtml({...OTHER, url: `/${index}`})).join('');
  const {shift} = await visit(short, {module: 'maqal.ar.js'});
  assert.equal(shift, 0);
});
