// The share buttons of a page whose script does not come: switched off, or lost on the way.
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
