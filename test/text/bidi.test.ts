import {directionOf, stripUnsafeBidi} from '../../src/text/bidi.js';
import {expect} from '../helpers.js';

describe('the direction of a text', () => {
  for (const text of [
    'BBC: عاجل من دمشق',
    'شركة Apple تعلن iPhone 17 (بالصور)',
    '@user يغرّد عن الأخبار',
    'C++ بالعربية',
    '(بالصور)!',
  ]) {
    it(`is right-to-left by the weight of its letters: "${text}"`, () => expect(directionOf(text)).to.equal('rtl'));
  }

  for (const text of ['Reuters: Talks on Idlib', 'Al Jazeera (الجزيرة) reports from Damascus', 'שלום and much longer English']) {
    it(`is left-to-right by the weight of its letters: "${text}"`, () => expect(directionOf(text)).to.equal('ltr'));
  }

  for (const text of ['', '3-1', '٢٠١٩', '…!؟', '👍', 'ab اب']) {
    it(`is left to the context where nothing is stronger: "${text}"`, () => expect(directionOf(text)).to.equal(undefined));
  }

  it('does not count marks: a vowelled word weighs no more than a bare one', () => {
    expect(directionOf('قُوَّاتٍ abcde')).to.equal(directionOf('قوات abcde'));
  });

  it('loses unbalanced bidi controls, which can spoof a name', () => {
    expect(stripUnsafeBidi('safe\u202Etxt.exe\u2069')).to.equal('safetxt.exe');
    expect(stripUnsafeBidi('\u2067عاجل\u202C')).to.equal('عاجل');
  });

  it('loses an override even where it is closed', () => {
    expect(stripUnsafeBidi('safe\u202Etxt\u202C.exe')).to.equal('safetxt.exe');
  });

  it('keeps marks and balanced isolates, which set it right', () => {
    const text = 'C++\u200F بالعربية \u2068iPhone 17\u2069';
    expect(stripUnsafeBidi(text)).to.equal(text);
  });
});
