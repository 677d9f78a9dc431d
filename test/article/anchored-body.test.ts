import {anchoredBody, contentsOfHtml} from '../../src/article/anchored-body.js';
import {expect} from '../helpers.js';

describe('the headings of a printed body', () => {
  it('get the ids that the element would give them', () =>
    expect(anchoredBody('<h2>أردوغان <b>يُحذّر</b></h2><p>نص.</p><h3 dir="ltr">أردوغان يحذر</h3>')).to.equal(
      '<h2 id="أردوغان-يحذر">أردوغان <b>يُحذّر</b></h2><p>نص.</p><h3 dir="ltr" id="أردوغان-يحذر-2">أردوغان يحذر</h3>',
    ));

  it('keep ids of their own, unless one comes twice', () =>
    expect(anchoredBody('<h2 id="a">أ</h2><h2 id="a">ب</h2>')).to.equal('<h2 id="a">أ</h2><h2 id="ب">ب</h2>'));
});

describe('the table of contents of a printed body', () => {
  it('lists headings of the second to the fourth level, with their text, and none of a box', () =>
    expect(
      contentsOfHtml(
        '<h2 id="أ&amp;ب">أ &amp; <b>ب</b></h2><aside><h3 id="x">باختصار</h3></aside><h3 id="c"></h3><h5 id="e">خامس</h5><h4 id="d">رابع</h4>',
      ),
    ).to.deep.equal([
      {id: 'أ&ب', text: 'أ & ب', level: 2},
      {id: 'd', text: 'رابع', level: 4},
    ]));
});
