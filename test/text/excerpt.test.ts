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

  for (const [text, length, wanted] of [
    ['דובר צה"ל מסר כי הכוחות יפעלו ברצועה בימים הקרובים', 30, 'דובר צה"ל מסר כי הכוחות יפעלו…'],
    ['הרמטכ"ל אמר: "צה"ל יפעל בעזה בימים הקרובים"', 26, 'הרמטכ"ל אמר: "צה"ל יפעל"…'],
    [`It's Ali's 5" screen and 'quoted' words here`, 30, `It's Ali's 5" screen and…`],
    ['ہندوستان نے ”پاکستان کے ساتھ“ مذاکرات۔ اور پھر مزید', 40, 'ہندوستان نے ”پاکستان کے ساتھ“ مذاکرات…'],
    ['وزیر نے کہا ”ہم واپس آئیں گے“ اور چلے گئے', 20, 'وزیر نے کہا ”ہم“…'],
    ['„Wir kommen bald zurück“, sagte er gestern', 20, '„Wir kommen bald“…'],
    ['« Nous reviendrons demain matin » a-t-il dit', 25, '« Nous reviendrons»…'],
    ['He (the “chief” (of staff)) said no more today', 18, 'He (the “chief”)…'],
  ] as const)
    it(`knows a quotation by where its marks stand: "${text}"`, () => {
      expect(excerpt(text, length)).to.equal(wanted);
    });

  it('closes, wherever it is cut, every quotation and bracket that it leaves open, and nothing else', () => {
    const marks = ['«»', '“”', '”“', '„“', '""', '()', '[]', '‹›'];
    for (const [outer, inner] of marks.flatMap((first) =>
      marks.filter((second) => second !== first).map((second) => [first, second] as const),
    )) {
      const shared = [...inner].some((mark) => outer.includes(mark));
      if (shared) continue;
      const text = `قال ${outer[0]}إن ${inner[0]}الهدنة${inner[1]} صامدة حتى${outer[1]} الآن ثم انصرف`;
      for (let length = 4; length < text.length; length++) {
        const short = excerpt(text, length).slice(0, -1);
        const kept = [...marks.join('')].filter((mark, index, all) => all.indexOf(mark) === index && short.includes(mark));
        const count = (mark: string) => short.split(mark).length - 1;
        if (outer[0] !== outer[1]) expect(count(outer[0]!), short).to.equal(count(outer[1]!));
        else expect(count(outer[0]!) % 2, short).to.equal(0);
        if (inner[0] !== inner[1]) expect(count(inner[0]!), short).to.equal(count(inner[1]!));
        expect(
          kept.every((mark) => outer.includes(mark) || inner.includes(mark)),
          short,
        ).to.equal(true);
      }
    }
  });

  it('of a single endless word is cut between letters', () => {
    expect(excerpt('ا'.repeat(500), 10)).to.equal(`${'ا'.repeat(9)}…`);
  });
});
