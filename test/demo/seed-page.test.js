// The front door, as a reader meets it: the seed article, printed, served under the strict policy, and upgraded.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {open, skip, start} from './browser.js';

let demo;
before(async () => {
  if (!skip) demo = await start();
});
after(() => demo?.stop());

const facts = (page) =>
  page.evaluate(() => ({
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    h1: [...document.querySelectorAll('h1')].map((heading) => heading.textContent),
    subheads: [...document.querySelectorAll('maqal-article > h2')].map((heading) => heading.textContent),
    sections: [...document.querySelectorAll('[slot=sections] a')].map((link) => link.textContent),
    source: document.querySelector('[slot=source]').textContent,
    cards: document.querySelectorAll('aside maqal-card').length,
    share: document.querySelectorAll('maqal-share a[href^="http"], maqal-share a[href^="mailto"]').length,
    text: document.body.innerText,
  }));

const EXPECTED = {
  lang: 'ar',
  dir: 'rtl',
  h1: ['مباحثات روسية تركية بشأن التطورات في إدلب'],
  subheads: ['مباحثات لوزيري الدفاع', 'أردوغان يُحذّر'],
  sections: ['الشأن السوري', 'سلايد رئيسي'],
  source: 'المصدر: وكالات',
  cards: 4,
  share: 6,
};

for (const script of [true, false]) {
  test(`the seed page ${script ? 'upgraded' : 'without JavaScript'} has its article, cards and share links`, {skip}, async () => {
    const {page, messages} = await open(demo.browser, demo.url, {script});
    const {text, ...rest} = await facts(page);
    assert.deepEqual(rest, EXPECTED);
    assert.match(text, /يذكر أنّ التصعيد العسكري/);
    assert.doesNotMatch(text, /1452019/);
    assert.deepEqual(messages, []);
    await page.close();
  });
}

test('the list below loads when it comes near and repeats nothing, and the button appears after a screen', {skip}, async () => {
  const {page, messages} = await open(demo.browser, demo.url);
  assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector('maqal-to-top')).visibility), 'hidden');
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForFunction(() => document.querySelectorAll('.more maqal-related > maqal-card').length === 4);
  await page.waitForFunction(() => getComputedStyle(document.querySelector('maqal-to-top')).visibility === 'visible');
  const [above, below] = await page.evaluate(() => [
    [...document.querySelectorAll('aside maqal-card')].map((card) => card.getAttribute('href')),
    [...document.querySelectorAll('.more maqal-related > maqal-card')].map(({article}) => article.url),
  ]);
  assert.deepEqual(
    below.filter((url) => above.includes(url)),
    [],
  );
  assert.deepEqual(messages, []);
  await page.close();
});
