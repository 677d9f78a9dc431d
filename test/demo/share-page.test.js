// The share buttons of a page whose script does not come, switched off or lost on the way; and a bar that covers nothing.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {open, skip, start} from './browser.js';

let demo;
before(async () => {
  if (!skip) demo = await start();
});
after(() => demo?.stop());

/** In the page: links that a reader can see or scroll to, and where the first leads. */
function readLinks() {
  const share = document.querySelector('maqal-share');
  const links = [...share.querySelectorAll('a')].filter((link) => link.checkVisibility());
  const isReachable = (link) => {
    link.scrollIntoView();
    const {left, right} = link.getBoundingClientRect();
    return left > -1 && right < innerWidth + 1;
  };
  return {count: links.length, areReachable: links.every(isReachable), first: links[0].href};
}

test('without JavaScript every link that was printed still shares', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}share.html`, {width: 360, script: false});
  const {count, areReachable, first} = await page.evaluate(readLinks);
  assert.ok(count >= 20);
  assert.ok(areReachable);
  assert.match(first, /^https:\/\/api\.whatsapp\.com\/send\?text=/);
  await page.close();
});

test('where the script is lost on the way, the links wrap', {skip}, async () => {
  const page = await demo.browser.newPage();
  await page.setViewport({width: 360, height: 800});
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.resourceType() === 'script' ? request.abort() : request.continue()));
  await page.goto(`${demo.url}share.html`, {waitUntil: 'networkidle0'});
  await page.waitForFunction(() => getComputedStyle(document.querySelector('maqal-share')).flexWrap === 'wrap');
  const {count, areReachable} = await page.evaluate(readLinks);
  assert.ok(count >= 20);
  assert.ok(areReachable);
  await page.close();
});

/** In the page: whether the reader sees some of what has the focus. */
async function isFocusSeen() {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const inside = (root) =>
    root.activeElement?.shadowRoot?.activeElement ? inside(root.activeElement.shadowRoot) : root.activeElement;
  const focused = inside(document);
  const {left, top, right, bottom} = focused.getBoundingClientRect();
  const seen = focused.getRootNode().elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return focused === document.body || focused.contains(seen) || seen.contains(focused);
}

test('nothing that the keyboard comes to is hidden behind the bar at the bottom', {skip}, async () => {
  const {page} = await open(demo.browser, `${demo.url}share.html`, {width: 360, height: 780});
  for (let count = 0; count < 40; count++) {
    await page.keyboard.press('Tab');
    assert.ok(await page.evaluate(isFocusSeen), await page.evaluate(() => document.activeElement.outerHTML.slice(0, 200)));
  }
  await page.close();
});
