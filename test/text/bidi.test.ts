import {directionOf, foreignDirection, stripUnsafeBidi} from '../../src/text/bidi.js';
import {expect} from '../helpers.js';
import {HEADLINES} from './headlines.js';

const {en, ...rtl} = HEADLINES;

describe('the direction of a headline', () => {
  for (const [language, headlines] of Object.entries(rtl))
    it(`in ${language} is right-to-left on its own page, whatever names are in it`, () => {
      expect(headlines.split('\n').filter((headline) => foreignDirection(headline, 'rtl'))).to.deep.equal([]);
    });

  it('in English is left-to-right, whatever names are in it, on any page', () => {
    const turned = (page: 'ltr' | 'rtl') => en.split('\n').filter((headline) => directionOf(headline, page) !== 'ltr');
    expect([...turned('ltr'), ...turned('rtl')]).to.deep.equal([]);
  });

  it('in letters from right to left is so on a page from left to right, unless most of its words are names', () => {
    const all = Object.values(rtl).flatMap((headlines) => headlines.split('\n'));
    const strayed = all.filter((headline) => directionOf(headline, 'ltr') !== 'rtl');
    const isName = (word: string) => !/^[^\p{L}]*[\u0590-\u08FF]/u.test(word);
    const mostlyNames = (headline: string) => {
      const words = headline.split(/\s+/).filter((word) => /\p{L}/u.test(word));
      return words.filter(isName).length >= words.length / 2;
    };
    expect(strayed.filter((headline) => !mostlyNames(headline))).to.deep.equal([]);
    expect(strayed.length).to.be.below(all.length / 5);
  });
});

describe('the direction of a text', () => {
  for (const text of ['BBC: عاجل من دمشق', 'شركة Apple تعلن iPhone 17 (بالصور)', '@user يغرّد عن الأخبار', '(بالصور)!']) {
    it(`is right-to-left by its words: "${text}"`, () => {
      for (const page of ['rtl', 'ltr', undefined] as const) expect(directionOf(text, page)).to.equal('rtl');
    });
  }

  for (const text of ['Reuters: Talks on Idlib', 'Al Jazeera (الجزيرة) reports from Damascus', 'Why שלום and not much else']) {
    it(`is left-to-right by its words: "${text}"`, () => {
      for (const page of ['rtl', 'ltr', undefined] as const) expect(directionOf(text, page)).to.equal('ltr');
    });
  }

  it('counts the letter after half of a character, as a text has it that was cut and joined', () => {
    expect(directionOf('\uD83Dx')).to.equal('ltr');
    expect(directionOf('\uD83Dع')).to.equal('rtl');
  });

  it('is right-to-left where half of its words are: a name or a handle stands before many a text in Arabic', () => {
    for (const text of ['C++ بالعربية', '@user يغرّد', 'BBC: عاجل'])
      for (const page of ['rtl', 'ltr', undefined] as const) expect(directionOf(text, page)).to.equal('rtl');
  });

  for (const [mark, direction] of [
    ['\u200F', 'rtl'],
    ['\u061C', 'rtl'],
    ['\u200E', 'ltr'],
  ] as const)
    it(`is what a mark at its beginning says: U+${mark.codePointAt(0)!.toString(16).padStart(4, '0').toUpperCase()}`, () => {
      for (const page of ['rtl', 'ltr', undefined] as const)
        for (const text of ['Galaxy S24 Ultra ضد iPhone 15', 'iPhone', 'عاجل من دمشق'])
          expect(directionOf(`${mark}${text}`, page)).to.equal(direction);
    });

  for (const text of ['', '3-1', '٢٠١٩', '…!؟', '👍', '50%']) {
    it(`is left to the page where nothing is strong: "${text}"`, () => {
      for (const page of ['rtl', 'ltr', undefined] as const) expect(directionOf(text, page)).to.equal(undefined);
    });
  }

  for (const letters of ['שלום', 'ܫܠܡܐ', 'ދިވެހި', 'ߒߞߏ', '𞤀𞤁𞤂𞤢𞤃', '𐴀𐴞𐴕', 'ﷲ', 'ࡌࡀࡍࡃࡀ'])
    it(`is right-to-left in every such script: "${letters}"`, () => expect(directionOf(letters, 'ltr')).to.equal('rtl'));

  it('does not count marks: a vowelled word is one word', () => {
    expect(directionOf('قُوَّاتٍ ab cd', 'ltr')).to.equal(directionOf('قوات ab cd', 'ltr'));
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
