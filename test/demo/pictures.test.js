// Every picture of the cards is seen, in each layout: where it stands, a page looks otherwise without it.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {PNG} from 'pngjs';
import {serve} from '../../demo/serve.js';
import {tabs} from '../browsers/tab.js';

let demo;
before(async () => {
  demo = await serve({port: 0, host: '127.0.0.1'});
});
after(() => demo.server.close());

/** Goes to the next screen and tells where in it pictures stand, once they have been loaded. */
async function nextScreen(isFirst) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  scrollTo({top: isFirst ? 0 : scrollY + innerHeight, behavior: 'instant'});
  await frame();
  const inView = [...document.images].filter((image) => {
    const {top, bottom} = image.getBoundingClientRect();
    return top < innerHeight && bottom > 0;
  });
  await Promise.all(inView.map((image) => image.decode().catch(() => {})));
  await frame();
  const boxes = inView
    .filter(({naturalWidth}) => naturalWidth > 0)
    .map((image) => {
      const {left, right, top, bottom} = image.getBoundingClientRect();
      return {address: image.src, left, right, top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight)};
    });
  return {boxes, isLast: scrollY + innerHeight >= document.scrollingElement.scrollHeight - 1};
}

async function setVisibility(visibility) {
  for (const image of document.images) image.style.visibility = visibility;
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
}

/** The part of a box in which two pictures of a page differ, from 0 to 1. */
function difference(first, second, {left, right, top, bottom}) {
  let [differing, all] = [0, 0];
  for (let y = Math.ceil(top); y < Math.floor(bottom); y++) {
    for (let x = Math.ceil(left); x < Math.floor(right); x++) {
      const at = (y * first.width + x) * 4;
      all++;
      if (first.data.compare(second.data, at, at + 4, at, at + 4) !== 0) differing++;
    }
  }
  return differing / all;
}

for (const [engine, open] of Object.entries(tabs)) {
  test(`in ${engine} every picture of the cards is seen`, {timeout: 120_000}, async (t) => {
    const tab = await open();
    t.after(() => tab.close());
    await tab.open(`${demo.url}cards.html`);
    const picture = async () => PNG.sync.read(await tab.picture());
    const seen = new Set();
    let screen = await tab.run(nextScreen, true);
    while (true) {
      const shown = await picture();
      await tab.run(setVisibility, 'hidden');
      const without = await picture();
      await tab.run(setVisibility, '');
      for (const box of screen.boxes) {
        assert.ok(difference(shown, without, box) > 0.5, `${box.address} is not seen`);
        seen.add(box.address);
      }
      if (screen.isLast) break;
      screen = await tab.run(nextScreen, false);
    }
    assert.ok(seen.size >= 8, `${seen.size} pictures`);
  });
}
