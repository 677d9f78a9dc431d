import {wrapParagraphs} from '../../../src/article/body/wrap-paragraphs.js';
import {expect} from '../../helpers.js';

function wrapped(html: string): string {
  const body = document.createRange().createContextualFragment(html);
  wrapParagraphs(body);
  const box = document.createElement('div');
  box.append(body);
  return box.innerHTML;
}

describe('bare text', () => {
  for (const [html, expected] of [
    ['أ', '<p>أ</p>'],
    ['أ\n\nب', '<p>أ</p><p>ب</p>'],
    ['أ\nب', '<p>أ\nب</p>'],
    ['أ <b>ب</b> ج', '<p>أ <b>ب</b> ج</p>'],
    ['أ<br><br>ب', '<p>أ</p><p>ب</p>'],
    ['أ<br>ب', '<p>أ<br>ب</p>'],
    ['أ<h2>ب</h2>ج', '<p>أ</p><h2>ب</h2><p>ج</p>'],
    ['<img alt="" src="data:,">', '<p><img alt="" src="data:,"></p>'],
    ['<p>أ</p>\n\n<p>ب</p>', '<p>أ</p><p>ب</p>'],
    ['<p>أ<br><br>ب</p>', '<p>أ<br><br>ب</p>'],
    ['', ''],
  ]) {
    it(`${JSON.stringify(html)} becomes ${expected || 'nothing'}`, () => expect(wrapped(html!)).to.equal(expected));
  }
});
