import {normalize} from '../../src/text/normalize.js';
import {expect} from '../helpers.js';

describe('a text for comparison', () => {
  const pairs: [string, string, string][] = [
    ['marks', 'قُوَّاتٍ', 'قوات'],
    ['Hebrew points, Koranic signs and soft hyphens', 'שָׁלוֹם بِسۡمِ\u0610 كل\u00ADمة', 'שלום بسم كلمه'],
    ['the dot of a Turkish İ', 'İstanbul', 'istanbul'],
    ['tatweel', 'الـــ 12', 'ال 12'],
    ['alef and hamza', 'أإآٱ ؤئ', 'اااا وي'],
    ['ya, ta marbuta and Persian kaf', 'مستشفى مدرسة کتاب', 'مستشفي مدرسه كتاب'],
    ['presentation forms', 'ﻣﻘﺎﻝ', 'مقال'],
    ['digits of every set', '٢٠١٩ ۲۰۱۹', '2019 2019'],
    ['zero-width and bidi controls', 'ا\u200Fب\u200Cج', 'ابج'],
    ['Latin case and spaces', '  BBC   News ', 'bbc news'],
  ];
  for (const [what, given, wanted] of pairs) {
    it(`folds ${what}`, () => expect(normalize(given)).to.equal(wanted));
  }

  it('knows one apostrophe, and one way to write gershayim', () => {
    expect(normalize('L’Orient')).to.equal(normalize("l'orient"));
    expect(normalize('ארה”ב')).to.equal(normalize('ארה״ב')).and.to.equal(normalize('ארה"ב'));
  });
});
