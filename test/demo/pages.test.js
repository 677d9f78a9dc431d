// Every page of the demo, on a phone, a tablet and a desktop, in light and dark: quiet, still, accessible, and within itself.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {open, readThrough, skip, start} from './browser.js';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const {sourceLocale, targetLocales} = JSON.parse(await readFile(new URL('../../lit-localize.json', import.meta.url), 'utf8'));
const LANGUAGES = [sourceLocale, ...targetLocales];
const PAGES = [
  'index.html',
  'full.html',
  'full.en.html',
  'cards.html',
  'cards.en.html',
  'times.html',
  'related.html',
  'related.en.html',
  'share.html',
  'share.en.html',
  'reference.html',
  ...LANGUAGES.map((language) => `language.${language}.html`),
];
/* What axe finds differs by colours, and by whether the page is in columns: it is asked once of each. */
const VIEWS = [
  /* The width of 400 % zoom (WCAG 1.4.10). */
  {width: 320, height: 640, scheme: 'light'},
  {width: 360, height: 780, scheme: 'dark', isForAxe: true},
  {width: 768, height: 1024, scheme: 'light'},
  {width: 1440, height: 900, scheme: 'dark'},
  {width: 1440, height: 900, scheme: 'light', isForAxe: true},
];

async function violationsIn(page) {
  await page.evaluate(axe);
  return page.evaluate(async () =>
    (await window.axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes.map(({target}) => target.join(' '))}`),
  );
}

let demo;
before(async () => {
  if (skip) return;
  demo = await start();
});
after(() => demo?.stop());

for (const name of PAGES) {
  for (const {isForAxe, ...view} of VIEWS) {
    test(
      `${name} at ${view.width} px in ${view.scheme}: nothing shifts, nothing is said, nothing leaves the site${isForAxe ? ', and axe finds nothing' : ''}`,
      {skip},
      async () => {
        const {page, messages, requests} = await open(demo.browser, demo.url + name, {...view, days: 30, fonts: false});
        await readThrough(page);
        assert.deepEqual(await page.evaluate(() => window.shifted), []);
        assert.ok((await page.evaluate(() => window.shift)) < 0.02);
        assert.deepEqual(messages, []);
        assert.deepEqual(
          requests.filter((url) => !url.startsWith(demo.url) && !url.startsWith('data:')),
          [],
        );
        assert.equal(
          await page.evaluate(() => document.scrollingElement.scrollWidth <= innerWidth),
          true,
          'the page does not scroll sideways',
        );
        if (isForAxe) assert.deepEqual(await violationsIn(page), []);
        await page.close();
      },
    );
  }
}

/*
 * Printed are absolute dates, for caches keep a page long; in the browser a fresh one becomes relative, and a line that is shorter by
 * some words may be one line less. A page is still by far: 0.1 counts as good (https://web.dev/articles/cls).
 */
for (const name of PAGES)
  test(`${name} on the day of its news: relative dates move it by less than 0.02`, {skip}, async () => {
    const {page, messages} = await open(demo.browser, demo.url + name);
    await readThrough(page);
    assert.ok((await page.evaluate(() => window.shift)) < 0.02);
    assert.deepEqual(messages, []);
    await page.close();
  });

test('a video is requested only once the reader asks for it, in the page’s own language', {skip}, async () => {
  const {page, requests} = await open(demo.browser, `${demo.url}full.en.html`);
  const link = await page.waitForSelector('figure[data-embed=video] a');
  assert.equal(await link.evaluate((element) => element.textContent), 'Watch the video on YouTube');
  assert.equal(requests.filter((url) => url.includes('youtube')).length, 0);
  await page.close();
});

test('a frame that the page’s policy forbids gives way to its link', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}full.html`);
  await page.evaluate(() => {
    const figure = document.querySelector('figure[data-embed=video]');
    figure.querySelector('a').href = `${location.origin}/cards.html?framed`;
  });
  await Promise.all([page.waitForNavigation(), page.click('figure[data-embed=video] a')]);
  assert.equal(new URL(page.url()).search, '?framed');
  await page.close();
});

test('on paper an article is an article, and not a web page', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}full.html`);
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() => {
    const article = document.querySelector('maqal-article');
    const isShown = (element) => element.getClientRects().length > 0;
    const part = (name) => article.shadowRoot.querySelector(`[part=${name}]`);
    return {
      hidden: [article.querySelector('[slot=contents]'), part('text-size'), part('progress')].filter(isShown),
      toTop: isShown(
        document.querySelector('maqal-to-top').shadowRoot.querySelector('a') ?? document.querySelector('maqal-to-top'),
      ),
      address: part('address').innerText,
      text: ['h1', 'p:not([slot])', 'table', 'figcaption', '[slot=source]'].every((selector) =>
        isShown(article.querySelector(selector)),
      ),
      link: getComputedStyle(article.querySelector('p a[href^="http"]'), '::after').content,
    };
  });
  assert.deepEqual(shown, {
    hidden: [],
    toTop: false,
    address: 'https://example.com/culture/خانات-حلب',
    text: true,
    link: '" (https://whc.unesco.org/en/list/21)"',
  });
  await page.close();
});

test('on paper there are no share buttons, no lists of other articles and no way back to the top', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}index.html`);
  await page.emulateMediaType('print');
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll('maqal-share, maqal-related, maqal-to-top, nav')]
      .filter((element) => element.getClientRects().length > 0 && element.offsetHeight > 0)
      .map(({localName}) => localName),
  );
  assert.deepEqual(shown, []);
  await page.close();
});
