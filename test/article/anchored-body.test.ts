import {anchoredBody} from '../../src/article/anchored-body.js';
import {expect} from '../helpers.js';

describe('the headings of a printed body', () => {
  it('get the ids that the element would give them', () =>
    expect(anchoredBody('<h2>أردوغان <b>يُحذّر</b></h2><p>نص.</p><h3 dir="ltr">أردوغان يحذر</h3>')).to.equal(
      '<h2 id="أردوغان-يحذر">أردوغان <b>يُحذّر</b></h2><p>نص.</p><h3 dir="ltr" id="أردوغان-يحذر-2">أردوغان يحذر</h3>',
    ));

  it('keep ids of their own, unless one comes twice', () =>
    expect(anchoredBody('<h2 id="a">أ</h2><h2 id="a">ب</h2>')).to.equal('<h2 id="a">أ</h2><h2 id="ب">ب</h2>'));
});
