import {segmentWords} from '../../src/text/words.js';
import {expect} from '../helpers.js';

describe('the words of a text', () => {
  it('are whole, with their marks, hamzas and tatweel', () => {
    expect(segmentWords('القرآن، أحمد! يُحذِّرُ الـ 12.')).to.deep.equal(['القرآن', 'أحمد', 'يُحذِّرُ', 'الـ', '12']);
  });

  it('keep what joins them inside', () => {
    expect(segmentWords("كوفيد-19 d'Alep 3.5")).to.deep.equal(['كوفيد-19', "d'Alep", '3.5']);
  });

  it('are one for a number in groups, with a fraction or a unit', () => {
    const numbers = ['12,500', '١٢٬٥٠٠', '1.250.000,75', '١٫٥', '3.5mm', '12\u202F500'];
    for (const number of numbers) expect(segmentWords(`قتل ${number} شخص`), number).to.deep.equal(['قتل', number, 'شخص']);
    expect(segmentWords('2018، 2019, 2020; حمص,2019')).to.deep.equal(['2018', '2019', '2020', 'حمص', '2019']);
    expect(segmentWords('5\u00A0كم 12\u00A0فبراير')).to.deep.equal(['5', 'كم', '12', 'فبراير']);
  });

  it('are one for a Hebrew abbreviation, however its gershayim are written', () => {
    for (const mark of ['"', '”', '״']) expect(segmentWords(`דובר צה${mark}ל אמר`)).to.deep.equal(['דובר', `צה${mark}ל`, 'אמר']);
    expect(segmentWords('הוא אמר "שלום" והלך')).to.deep.equal(['הוא', 'אמר', 'שלום', 'והלך']);
    expect(segmentWords('ג׳נין')).to.deep.equal(['ג׳נין']);
  });

  it('are the same with either apostrophe', () => expect(segmentWords("l’école l'école")).to.deep.equal(['l’école', "l'école"]));

  it('are told apart where a script sets no spaces', () => {
    expect(segmentWords('叙利亚新闻 سوريا').length).to.be.greaterThan(2);
    expect(segmentWords('叙利亚新闻 سوريا').at(-1)).to.equal('سوريا');
  });

  it('are none in punctuation', () => expect(segmentWords('… — “ ”')).to.deep.equal([]));
});
