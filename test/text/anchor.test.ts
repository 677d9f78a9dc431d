import {anchor} from '../../src/text/anchor.js';
import {expect} from '../helpers.js';

describe('an anchor', () => {
  it('keeps Arabic letters', () => expect(anchor('مباحثات لوزيري الدفاع', new Set())).to.equal('مباحثات-لوزيري-الدفاع'));
  it('holds when marks change', () => expect(anchor('أردوغان يُحذّر', new Set())).to.equal(anchor('أردوغان يحذر', new Set())));
  it('is unique', () => {
    const taken = new Set<string>();
    expect([anchor('رأي', taken), anchor('رأي', taken), anchor('رأي!', taken)]).to.deep.equal(['رأي', 'رأي-2', 'رأي-3']);
  });
  it('is never empty', () => expect(anchor('؟!', new Set())).to.equal('section'));
});
