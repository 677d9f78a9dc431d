import {tocEntriesOfHtml} from '../../../src/article/headings/headings-html.js';
import {expect} from '../../helpers.js';

describe('the table of contents of a printed body', () => {
  it('lists headings of the second to the fourth level that have an id, with their text, and none of a box', () =>
    expect(
      tocEntriesOfHtml(
        '<h2 id="أ&amp;ب">أ &amp; <b>ب</b></h2><aside><h3 id="x">باختصار</h3></aside><h3 id="c"></h3><h5 id="e">خامس</h5><div><h4 id="d">رابع</h4></div><h2>بلا</h2>',
      ),
    ).to.deep.equal([
      {id: 'أ&ب', text: 'أ & ب', level: 2},
      {id: 'd', text: 'رابع', level: 4},
    ]));

  it('takes nothing in an attribute for a heading', () =>
    expect(tocEntriesOfHtml('<p title="<h2 id=x>عنوان</h2>">نص</p>')).to.deep.equal([]));
});
