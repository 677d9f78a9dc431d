import {words} from '../../src/text/words.js';
import {expect} from '../helpers.js';

describe('the words of a text', () => {
  it('are whole, with their marks, hamzas and tatweel', () => {
    expect(words('القرآن، أحمد! يُحذِّرُ الـ 12.')).to.deep.equal(['القرآن', 'أحمد', 'يُحذِّرُ', 'الـ', '12']);
  });

  it('keep what joins them inside', () => {
    expect(words("كوفيد-19 d'Alep 3.5")).to.deep.equal(['كوفيد-19', "d'Alep", '3.5']);
  });

  it('are told apart where a script sets no spaces', () => {
    expect(words('叙利亚新闻 سوريا').length).to.be.greaterThan(2);
    expect(words('叙利亚新闻 سوريا').at(-1)).to.equal('سوريا');
  });

  it('are none in punctuation', () => expect(words('… — “ ”')).to.deep.equal([]));
});
