import {HeadingIds} from '../../src/text/heading-id.js';
import {expect} from '../helpers.js';

const anchor = (text: string) => new HeadingIds().create(text);

describe('an anchor', () => {
  it('keeps Arabic letters', () => expect(anchor('مباحثات لوزيري الدفاع')).to.equal('مباحثات-لوزيري-الدفاع'));
  it('holds when marks change', () => expect(anchor('أردوغان يُحذّر')).to.equal(anchor('أردوغان يحذر')));
  it('is in lower-case and in plain letters', () => {
    expect(anchor('İstanbul’da yeni plan')).to.equal('istanbul-da-yeni-plan');
    expect(anchor('İSRAİL ve İran')).to.equal('israil-ve-iran');
    expect(anchor('ﻣﺤﻤﺪ')).to.equal('محمد');
  });
  it('is never empty', () => expect(anchor('؟!')).to.equal('section'));
  it('is no longer than an address bears', () => expect(anchor('كلمة '.repeat(1000)).length).to.be.at.most(120));

  it('is unique, also beside ids that headings have of their own', () => {
    const anchors = new HeadingIds();
    expect([anchors.reserve('رأي-2'), anchors.reserve('رأي-2')]).to.deep.equal([true, false]);
    expect([anchors.create('رأي'), anchors.create('رأي'), anchors.create('رأي!')]).to.deep.equal(['رأي', 'رأي-3', 'رأي-4']);
  });
});
