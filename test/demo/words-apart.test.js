// Reader modes, search engines and copying take the text of a page without its boxes: what is shown apart must be apart in the text.
import assert from 'node:assert/strict';
import {after, before, test} from 'node:test';
import {open, readThrough, skip, start} from './browser.js';

let demo;
before(async () => {
  if (!skip) demo = await start();
});
after(() => demo?.stop());

for (const name of ['index.html', 'full.html', 'full.en.html', 'cards.html', 'related.html', 'share.html'])
  test(`${name}: two boxes are two words`, {skip}, async () => {
    const {page} = await open(demo.browser, demo.url + name);
    await readThrough(page);
    const joined = await page.evaluate(() => {
      const rectOf = (text, at) => {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      /* Letters of one word touch; the end of one line and the beginning of the next are never within a word. */
      const areApart = (before, after) => {
        const gap = Math.max(after.left - before.right, before.left - after.right);
        return gap > 1 || after.top >= before.bottom || before.top >= after.bottom;
      };
      /* Between two scripts a line has a gap that is no space: "وSam". */
      const isOneWord = (pair) =>
        /^[\p{L}\p{M}\p{N}]{2}$/u.test(pair) && (/^[\p{Script=Arabic}\p{N}]+$/u.test(pair) || !/\p{Script=Arabic}/u.test(pair));
      const faults = [];
      for (const parent of document.querySelectorAll('maqal-article, maqal-card, maqal-related, maqal-share'))
        for (const child of parent.children) {
          const walker = document.createTreeWalker(child, NodeFilter.SHOW_TEXT);
          for (let last, text; (text = walker.nextNode()); last = text) {
            const [end, start] = [last?.data.at(-1) ?? ' ', text.data[0] ?? ' '];
            if (!isOneWord(end + start)) continue;
            const [before, after] = [rectOf(last, last.data.length - 1), rectOf(text, 0)];
            if (before.width > 0 && after.width > 0 && areApart(before, after)) faults.push(`${last.data} | ${text.data}`);
          }
        }
      return faults;
    });
    assert.deepEqual(joined, []);
  });
