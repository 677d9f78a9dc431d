import {formatComments, formatDuration, formatMinutes, formatListToParts} from '../../src/locale/numbers.js';
import {expect} from '../helpers.js';

describe('counts', () => {
  const comments: [number, string][] = [
    [0, 'لا توجد تعليقات'],
    [1, 'تعليق واحد'],
    [2, 'تعليقان'],
    [3, '3 تعليقات'],
    [11, '11 تعليقًا'],
    [100, '100 تعليق'],
  ];
  for (const [count, wanted] of comments) {
    it(`of ${count} comments are inflected in Arabic`, () => expect(formatComments(count, 'ar', 'ar')).to.equal(wanted));
  }

  it('are written in the digits of the page', () => expect(formatComments(11, 'ar', 'ar-SY')).to.equal('١١ تعليقًا'));

  it('of minutes are inflected', () => {
    expect([1, 2, 3, 11, 100].map((count) => formatMinutes(count, 'ar', 'ar'))).to.deep.equal([
      'دقيقة',
      'دقيقتان',
      '3 دقائق',
      '11 دقيقة',
      '100 دقيقة',
    ]);
  });
});

describe('a list of names', () => {
  it('has its "و" glued to the next name', () => {
    expect(
      formatListToParts(['أ', 'ب', 'ج'], 'ar')
        .map(({value}) => value)
        .join(''),
    ).to.equal('أ وب وج');
  });
});

describe('a duration of media', () => {
  it('is written as a player shows it', () => {
    expect(formatDuration('PT3M20S', 'ar')).to.equal('3:20');
    expect(formatDuration('200', 'en')).to.equal('3:20');
    expect(formatDuration('PT1H2M3S', 'en')).to.equal('1:02:03');
  });
  for (const text of ['', 'abc', '-5', 'P'])
    it(`is none in "${text}"`, () => expect(formatDuration(text, 'ar')).to.equal(undefined));
});
