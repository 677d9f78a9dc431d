import {excerpt} from '../../src/text/excerpt.js';
import {expect} from '../helpers.js';

describe('an excerpt', () => {
  it('of a text that fits is the text, its spaces made single', () => {
    expect(excerpt('  قال\n مصدر ', 20)).to.equal('قال مصدر');
  });

  it('ends at a word, in "…", within its length', () => {
    expect(excerpt('مباحثات روسية تركية بشأن إدلب', 16)).to.equal('مباحثات روسية…');
    expect(excerpt('Talks on Idlib continue', 9)).to.equal('Talks on…');
    expect(excerpt('Talks on Idlib', 6)).to.equal('Talks…');
  });

  it('counts a letter with its marks as one, and never parts them', () => {
    const word = 'يُحذِّرُ';
    expect(excerpt(`${word} ${word} ${word}`, 10)).to.equal(`${word} ${word}…`);
    for (let length = 2; length < 20; length++) {
      const kept = excerpt(word.repeat(9), length).slice(0, -1);
      expect(word.repeat(9).slice(kept.length)).not.to.match(/^\p{M}/u);
    }
    expect(excerpt('👩‍👩‍👧 عائلة كبيرة', 7)).to.equal('👩‍👩‍👧…');
  });

  it('closes what it leaves open', () => {
    expect(excerpt('قال «إن “الهدنة” صامدة حتى الآن» ثم', 22)).to.equal('قال «إن “الهدنة”»…');
    expect(excerpt('He said "the truce holds" then', 16)).to.equal('He said "the"…');
    expect(excerpt('تقدّم (في ريف حماة الشمالي) ثم', 16)).to.equal('تقدّم (في ريف)…');
  });

  it('leaves out a quote or a comma that only introduces what is cut', () => {
    expect(excerpt('قال المتحدث: «سنعود غدًا»', 14)).to.equal('قال المتحدث…');
    expect(excerpt('أولًا، ثانيًا، ثالثًا', 15)).to.equal('أولًا، ثانيًا…');
  });

  it('of a single endless word is cut between letters', () => {
    expect(excerpt('ا'.repeat(500), 10)).to.equal(`${'ا'.repeat(9)}…`);
  });
});
