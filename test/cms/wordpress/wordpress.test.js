// A real Arabic WordPress: lists in its articles, fed by its REST interface and by its feeds.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {promisify} from 'node:util';
import {fileURLToPath} from 'node:url';
import {loadArticles} from '../../../dist/sources.js';
import {chromium, open, start} from '../../demo/browser.js';
import {isPresent} from './packages.js';
import {startSite} from './site.js';

const SEED = 'مباحثات روسية تركية بشأن التطورات في إدلب';
const skip = !chromium
  ? 'no Chromium is installed'
  : !isPresent() && 'WordPress, PHP or MariaDB is not installed (or this is not root)';

let site;
let demo;
before(async () => {
  if (skip) return;
  [site, demo] = await Promise.all([startSite(), start()]);
});
after(async () => {
  await Promise.all([site?.stop(), demo?.stop()]);
});

const rest = (query = '') => `${site.url}/?rest_route=/wp/v2/posts&_embed${query}`;

/** Opens the seed article as its readers do, and gives what its list shows. */
async function listIn(page) {
  await page.evaluate(() => document.querySelector('maqal-related').scrollIntoView());
  await page.waitForFunction(() => document.querySelectorAll('maqal-related > maqal-card').length > 0);
  return page.evaluate(() => {
    const list = document.querySelector('maqal-related');
    const cards = [...list.querySelectorAll(':scope > maqal-card')].filter(({assignedSlot}) => assignedSlot);
    return {
      direction: getComputedStyle(list).direction,
      heading: list.querySelector('h2').textContent,
      cards: cards.map((card) => ({
        headline: card.link.textContent,
        url: card.link.href,
        section: card.querySelector('[slot=section]')?.textContent,
        picture: card.querySelector('img')?.src ?? '',
      })),
    };
  });
}

async function seedUrl() {
  const {articles} = await loadArticles(rest('&per_page=100'));
  return articles.find(({headline}) => headline === SEED).url;
}

test('its REST interface is read whole', {skip}, async () => {
  const {articles, problems, next} = await loadArticles(rest('&per_page=5'));
  assert.deepEqual(problems, []);
  assert.equal(articles.length, 5);
  assert.ok(next, 'the next page');
  const all = (await loadArticles(rest('&per_page=100'))).articles;
  assert.equal(all.length, 13);
  const seed = all.find(({headline}) => headline === SEED);
  assert.equal(seed.datePublished, '2019-08-27T16:30:00+03:00', 'by the clock of its newsroom');
  assert.deepEqual(seed.author, [{...seed.author[0], name: 'هيثم & ليلى'}]);
  assert.deepEqual(seed.articleSection.map(({name}) => name).sort(), ['الشأن السوري', 'سلايد رئيسي'].sort());
  assert.equal(seed.keywords.length, 3);
  assert.deepEqual([seed.image.width, seed.image.height, seed.image.alternateName], [1200, 675, 'خريطة']);
  assert.match(seed.image.srcset, /300w.*1200w/);
  for (const {headline, description = ''} of all) assert.doesNotMatch(headline + description, /<|&\w+;|&#/);
  assert.ok(all.some(({headline}) => headline.includes('دمشق & حلب')));
});

for (const from of ['rest', 'feed', 'atom'])
  test(`an article of its theme has a list from its ${from}`, {skip}, async () => {
    const url = await seedUrl();
    const {page, messages} = await open(demo.browser, `${url}${url.includes('?') ? '&' : '?'}from=${from}`);
    const {direction, heading, cards} = await listIn(page);
    assert.equal(direction, 'rtl');
    assert.equal(heading, 'مقالات ذات صلة');
    assert.equal(cards.length, 4);
    assert.equal(new Set(cards.map((card) => card.url)).size, 4);
    for (const card of cards) {
      assert.notEqual(card.headline, SEED, 'never the article itself');
      assert.ok(card.url.startsWith(site.url));
      assert.doesNotMatch(card.headline, /<|&\w+;/);
    }
    if (from === 'rest') assert.ok(cards.some(({picture}) => picture.includes('/wp-content/uploads/')));
    assert.deepEqual(
      messages.filter((message) => /maqal|Uncaught|TypeError/i.test(message)),
      [],
    );
    await page.close();
  });

test('a page of another site has the same cards from its REST interface', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}cards.html`);
  await page.setBypassCSP(true);
  await page.goto(`${demo.url}cards.html`);
  await page.evaluate((src) => {
    const list = Object.assign(document.createElement('maqal-related'), {src, loading: 'eager', limit: 3});
    document.querySelector('main').prepend(list);
  }, rest());
  const {cards} = await listIn(page);
  assert.equal(cards.length, 3);
  await page.close();
});

test('its whole archive is indexed by its address alone', {skip}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'maqal-'));
  const cli = fileURLToPath(new URL('../../../dist/cli.js', import.meta.url));
  const {stdout} = await promisify(execFile)(process.execPath, [cli, 'index', site.url, '-o', join(folder, 'related.json')]);
  await rm(folder, {recursive: true});
  assert.match(stdout, /^13 articles/);
});

/** What a page of the demo's theme prints, without script. */
async function printedBy(address) {
  const {page} = await open(demo.browser, `${address}${address.includes('?') ? '&' : '?'}theme`, {script: false});
  const read = await page.evaluate(() => {
    const article = document.querySelector('maqal-article');
    const texts = (selector) => [...document.querySelectorAll(selector)].map(({textContent}) => textContent.trim());
    return {
      headings: texts('h1'),
      headline: texts('maqal-article > h1[slot=headline]'),
      sections: texts('maqal-article > [slot=sections] > li'),
      author: texts('maqal-article [itemprop=author]'),
      date: document.querySelector('maqal-article maqal-time time')?.dateTime,
      paragraphs: article?.querySelectorAll(':scope > p:not([slot])').length,
      tags: texts('maqal-article > [slot=tags] > li'),
      layouts: [...document.querySelectorAll('maqal-card')].map((card) => card.getAttribute('layout')),
      headlines: texts('maqal-card > [slot=headline] > a'),
    };
  });
  await page.close();
  return read;
}

test('the demo’s theme prints an article that reads without script', {skip}, async () => {
  const read = await printedBy(await seedUrl());
  assert.deepEqual(read.headline, [SEED]);
  assert.deepEqual(read.sections.sort(), ['الشأن السوري', 'سلايد رئيسي'].sort());
  assert.deepEqual(read.author, ['هيثم & ليلى']);
  assert.equal(read.date, '2019-08-27T16:30:00+03:00');
  assert.ok(read.paragraphs > 5);
  assert.deepEqual(read.tags.sort(), ['إدلب', 'تركيا', 'روسيا'].sort());
  assert.equal(read.headlines.length, 4);
  assert.ok(!read.headlines.includes(SEED));
});

test('the demo’s theme prints a front page and a category of cards, the newest as their lead', {skip}, async () => {
  const front = await printedBy(`${site.url}/`);
  assert.deepEqual(front.layouts, ['hero', ...Array(front.layouts.length - 1).fill('stacked')]);
  assert.ok(front.headlines.length >= 10);
  assert.deepEqual(front.headings, ['صحيفة التجربة']);
  const {articles} = await loadArticles(rest('&per_page=100'));
  const {name, url} = articles.find(({headline}) => headline === SEED).articleSection[0];
  assert.ok(name && url);
  const category = await printedBy(url);
  assert.ok(category.headlines.includes(SEED));
  assert.equal(category.headings.length, 1);
  assert.match(category.headings[0], new RegExp(name));
});

test('pictures of the demo’s theme have the shape of their layout', {skip}, async () => {
  const {page} = await open(demo.browser, `${site.url}/?theme`, {width: 1440});
  const shapes = await page.$$eval('maqal-card img', (images) =>
    images.map(({offsetWidth: width, offsetHeight: height}) => width / height),
  );
  assert.ok(shapes.length >= 10);
  for (const shape of shapes) assert.ok(Math.abs(shape - 16 / 9) < 0.02, String(shape));
  await page.close();
});

for (const width of [360, 1440])
  test(
    `an article of the demo’s theme is not moved by its script at ${width} px, and its list is the site’s`,
    {skip},
    async () => {
      const url = await seedUrl();
      const {page, messages} = await open(demo.browser, `${url}${url.includes('?') ? '&' : '?'}theme`, {width});
      const {heading, cards} = await listIn(page);
      assert.equal(heading, 'مقالات ذات صلة');
      assert.equal(cards.length, 4);
      assert.equal(await page.evaluate(() => window.shift), 0);
      assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth), true);
      assert.deepEqual(
        messages.filter((message) => /maqal|Uncaught|TypeError/i.test(message)),
        [],
      );
      await page.close();
    },
  );
