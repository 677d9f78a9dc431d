// Model → HTML → upgraded element says to assistive technology what model → element says.
import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {articleHtml, cardHtml, pageHtml} from 'maqal/html.js';
import {loadSanitizer} from 'maqal/sanitizer.js';
import {open, skip, start} from './browser.js';

const PICTURE = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/%3E';
const ARABIC = {
  url: 'https://example.com/1',
  inLanguage: 'ar-SY',
  headline: 'قوّات النظام تتقدّم شمالي حماة',
  alternativeHeadline: 'ميداني',
  description: 'اشتباكات متواصلة منذ الفجر على محاور عدّة.',
  articleSection: [{name: 'ميداني', url: '/field'}],
  keywords: ['حماة', {name: 'UNESCO', url: '/unesco'}],
  author: [{name: 'سامر الحلبي', url: '/samer', description: 'مراسل.'}, {name: 'BBC'}],
  datePublished: '2019-08-26T20:05:00+03:00',
  dateModified: '2019-08-27T10:00:00+03:00',
  image: {url: PICTURE, width: 1600, height: 900, alternateName: 'زخرفة', caption: 'رسم', creditText: 'مقال'},
  commentCount: 3,
  timeRequired: 'PT4M',
  correction: ['صُحّح الرقم.'],
  sourceOrganization: {name: 'وكالات'},
  articleBody:
    '<p>أوّل.</p><h2>عنوان فرعي</h2><p>ثانٍ <a href="https://bbc.com">رابط</a>.</p><ul><li>بند</li></ul><table><caption>أرقام</caption><tr><th scope="col">أ</th></tr><tr><td>1</td></tr></table>',
};
const ENGLISH = {
  ...ARABIC,
  inLanguage: 'en-GB',
  headline: 'Forces advance north of Hama',
  alternativeHeadline: 'Field',
  description: 'Clashes since dawn.',
  articleSection: ['Field'],
  articleBody: '<p>One.</p><h2>Subhead</h2><p>Two.</p>',
};

let root;
let demo;
before(async () => {
  if (skip) return;
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  await cp(new URL('../../dist/demo', import.meta.url), root, {recursive: true});
  demo = await start({root});
});
after(async () => {
  await demo?.stop();
  if (root) await rm(root, {recursive: true});
});

const SILENT = new Set(['generic', 'none', 'RootWebArea', 'InlineTextBox', 'LineBreak', 'time']);

/** The accessibility tree, without the boxes that say nothing; a text is one, however many nodes it is made of. */
function simplify({role, name = '', level, children = []}) {
  if (role === 'StaticText') return name.trim() ? [{role, name}] : [];
  const inner = [];
  for (const child of children.flatMap(simplify)) {
    const last = inner.at(-1);
    if (child.role === 'StaticText' && last?.role === 'StaticText') last.name += child.name;
    else inner.push(child);
  }
  if (SILENT.has(role)) return inner;
  /* White space that is a node of its own has no place in the tree, but in the names that are made of it. */
  const texts = inner.map((item) => (item.role === 'StaticText' ? {...item, name: item.name.replace(/\s+/g, '')} : item));
  return [
    {
      role,
      ...(name && {name: name.replace(/\s+/g, ' ').trim()}),
      ...(level && {level}),
      ...(texts.length > 0 && {children: texts}),
    },
  ];
}

/** What a page says, and the words that are copied from it. */
async function tree(markup, language, script = '') {
  const locale = language.split('-')[0];
  await writeFile(join(root, 'data.js'), script);
  await writeFile(
    join(root, 'trip.html'),
    pageHtml(
      {headline: 'x'},
      {lang: language, stylesheets: ['maqal.css'], modules: [`maqal.${locale}.js`, 'data.js'], body: `<main>${markup}</main>`},
    ),
  );
  const {page} = await open(demo.browser, `${demo.url}trip.html`);
  await page.waitForFunction(() => document.querySelector('maqal-article > p:not([slot]), maqal-card > h3'));
  const main = await page.$('main');
  const found = simplify(await page.accessibility.snapshot({root: main, interestingOnly: false}));
  const copied = await page.evaluate(() => {
    const blocks = [
      ...document.querySelectorAll('maqal-article :is(h1, p, li, figcaption)'),
      document.querySelector('maqal-card')?.link,
    ];
    return blocks.filter(Boolean).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  });
  await page.close();
  return {found, copied};
}

const give = (tag, article) => `document.querySelector('${tag}').article = ${JSON.stringify(article)};`;

for (const article of [ARABIC, ENGLISH]) {
  test(`an article in ${article.inLanguage}`, {skip}, async () => {
    const printed = await tree(articleHtml(article, {sanitize: await loadSanitizer()}), article.inLanguage);
    const made = await tree('<maqal-article></maqal-article>', article.inLanguage, give('maqal-article', article));
    assert.ok(JSON.stringify(printed).includes(article.headline));
    assert.deepEqual(printed, made);
  });

  for (const layout of ['stacked', 'horizontal', 'hero']) {
    test(`a card in ${article.inLanguage} as ${layout}`, {skip}, async () => {
      const printed = await tree(cardHtml(article, {layout, kind: 'video', lang: article.inLanguage}), article.inLanguage);
      const made = await tree(
        `<maqal-card layout="${layout}" kind="video"></maqal-card>`,
        article.inLanguage,
        give('maqal-card', article),
      );
      assert.ok(JSON.stringify(printed).includes(article.headline));
      assert.deepEqual(printed, made);
    });
  }
}
