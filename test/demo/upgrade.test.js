// A page that was printed, and is read before the script has come, is not moved by it: compared is where every element stands.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {skip, start, stopClock} from './browser.js';

const PAGES = ['index', 'full', 'related', 'related.en', 'share', 'share.en', 'language.fa', 'language.fr'];
const WIDTHS = [360, 768, 1440];
/** High enough for all of a page: what is out of view is not laid out. */
const HEIGHT = 8000;

let demo;
before(async () => {
  if (!skip) demo = await start();
});
after(() => demo?.stop());

/** What is not printed there, floats above the page, or holds what comes from elsewhere; code reaches out of the box that it scrolls in. */
const OTHER = ':is(maqal-to-top, maqal-to-top *, maqal-share:empty, pre, :has(maqal-related[src]))';

/** In the page: the boxes of what it printed, as far as a list that comes from elsewhere. */
function boxes(other) {
  const elements = [...document.body.querySelectorAll('*')];
  const end = elements.findIndex((element) => element.matches('maqal-related[src]'));
  return elements.slice(0, end < 0 ? undefined : end).map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    const isMeasured = element.checkVisibility() && !element.matches(other);
    const name = `${element.localName} ${element.slot} "${element.textContent.trim().slice(0, 30)}"`;
    return isMeasured && {name, box: [x, y, width, height].map(Math.round)};
  });
}

async function ready() {
  await document.fonts.ready;
  await Promise.all([...document.querySelectorAll('*')].map((element) => element.updateComplete));
  for (let count = 0; count < 2; count++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Opens a page whose scripts are kept back until `read` has been called. */
async function openBeforeScript(page, url, read) {
  const held = [];
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.resourceType() === 'script') held.push(request);
    else void request.continue();
  });
  const loaded = page.goto(url, {waitUntil: 'load'});
  await page.waitForRequest((request) => request.resourceType() === 'script');
  await page.waitForFunction(() => document.readyState === 'interactive');
  const result = await read();
  page.removeAllListeners('request');
  page.on('request', (request) => void request.continue());
  await Promise.all(held.map((request) => request.continue()));
  await loaded;
  return result;
}

for (const name of PAGES) {
  for (const width of WIDTHS) {
    test(`${name}.html at ${width} px stays where it is when the script comes`, {skip}, async () => {
      const page = await demo.browser.newPage();
      await page.setViewport({width, height: HEIGHT});
      /* When no date is relative any longer: one that is, reads otherwise than what was printed. */
      await stopClock(page, 30);
      const printed = await openBeforeScript(page, `${demo.url}${name}.html`, async () => {
        await page.evaluate(ready);
        return page.evaluate(boxes, OTHER);
      });
      await page.waitForNetworkIdle();
      await page.evaluate(ready);
      const upgraded = await page.evaluate(boxes, OTHER);
      const both = printed.map((item, index) => [item, upgraded[index]]).filter(([before, after]) => before && after);
      assert.ok(both.length > 20);
      const moved = both.filter(([before, after]) => before.box.some((value, index) => Math.abs(value - after.box[index]) > 1));
      assert.deepEqual(
        moved.map(([{name, box}, after]) => `${name}: ${box} → ${after.box}`),
        [],
      );
      await page.close();
    });
  }
}
