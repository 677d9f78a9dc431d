import {isoDate} from '../../src/sources/iso-date.js';
import {expect} from '../helpers.js';

const READ: Record<string, [given: string, wanted: string][]> = {
  'is kept as it is written, with the newsroom’s own clock': [
    ['2019-08-27', '2019-08-27'],
    ['2019-08-27T16:30:00+03:00', '2019-08-27T16:30:00+03:00'],
    ['2019-08-27T16:30:00.000Z', '2019-08-27T16:30:00Z'],
    ['2023-12-31T01:00:00-0530', '2023-12-31T01:00:00-05:30'],
    ['2019-08-27 16:30:00', '2019-08-27T16:30:00'],
    ['Sun, 31 Dec 2023 01:00:00 +0300', '2023-12-31T01:00:00+03:00'],
    ['Sun Dec 31 2023 01:00:00 GMT+0300 (Arabian Standard Time)', '2023-12-31T01:00:00+03:00'],
  ],
  'that is nearly ISO 8601 is read': [
    ['2022-05-05T22:12:00 UTC', '2022-05-05T22:12:00Z'],
    ['2022-5-3T3:57:00', '2022-05-03T03:57:00'],
    ['2021-01-03T17:40:00EET', '2021-01-03T17:40:00+02:00'],
    ['2023/12/31', '2023-12-31'],
    ['2022-05-05T22:12', '2022-05-05T22:12:00'],
  ],
  'with a zone by its name has its offset, and only its day where the name is several zones’': [
    ['Sun, 31 Dec 2023 10:00:00 GMT', '2023-12-31T10:00:00Z'],
    ['31 Dec 23 10:00 EST', '2023-12-31T10:00:00-05:00'],
    ['Sun, 31 Dec 2023 10:00:00 CEST', '2023-12-31T10:00:00+02:00'],
    ['Sun, 31 Dec 2023 10:00:00 AST', '2023-12-31'],
  ],
  'in words is read in the languages of the interface': [
    ['31 كانون الأول/ديسمبر 2023 - 10:00', '2023-12-31T10:00:00'],
    ['الأحد 31 ديسمبر 2023، 5:42 م', '2023-12-31T17:42:00'],
    ['الأربعاء 1 آذار 2023', '2023-03-01'],
    ['الجمعة 3 آذار 2023', '2023-03-03'],
    ['٢٧ آب ٢٠١٩ في ٩:٣٠ م', '2019-08-27T21:30:00'],
    ['27 غشت 2019', '2019-08-27'],
    ['27 اگست 2019', '2019-08-27'],
    ['27 באוגוסט 2019', '2019-08-27'],
    ['27 Ağustos 2019 Salı', '2019-08-27'],
    ['1er mai 2020', '2020-05-01'],
    ['27. August 2019', '2019-08-27'],
    ['Aug 27, 2019 12:05 AM', '2019-08-27T00:05:00'],
  ],
  'of the Solar Hijri calendar becomes Gregorian': [
    ['1403-04-25T08:42:26+03:30', '2024-07-15T08:42:26+03:30'],
    ['۱۴۰۳/۰۱/۰۱', '2024-03-20'],
    ['۲۵ تیر ۱۴۰۳', '2024-07-15'],
    ['1399-12-30', '2021-03-20'],
  ],
  'in numbers is read where it can only be one': [
    ['31/12/2023', '2023-12-31'],
    ['12/31/2023', '2023-12-31'],
    ['05.12.2023', '2023-12-05'],
    ['05/05/2023', '2023-05-05'],
  ],
};
const NONE = [
  ...[
    '',
    'yesterday',
    'Issue 12',
    'Issue 2012',
    'May 2023',
    '2019-08',
    '12 items in March 2023 sold',
    '0000-00-00',
    '0001-01-01T00:00:00',
  ],
  ...['05/12/2023 08:30', '2019-02-30', '1400-12-30', '1446-05-12', '2023-12-31T24:10:00Z', '31 Dec 2023 10:99', 'x'.repeat(200)],
];

describe('a date from outside', () => {
  for (const [what, dates] of Object.entries(READ))
    it(what, () => {
      expect(dates.map(([given]) => [given, isoDate(given)])).to.deep.equal(dates);
    });

  for (const text of NONE) it(`is none: "${text.slice(0, 30)}"`, () => expect(isoDate(text)).to.equal(undefined));
  for (const value of [undefined, null, 20231231, {}, ['2019-08-27']])
    it(`is none: ${JSON.stringify(value)}`, () => expect(isoDate(value)).to.equal(undefined));

  it('that was written is read again as itself', () => {
    for (let day = 0; day < 4000; day += 37)
      for (const offset of ['Z', '+03:00', '-09:30', '']) {
        const date = `${new Date(Date.UTC(2015, 0, 1) + day * 86_400_000).toISOString().slice(0, 19)}${offset}`;
        expect(isoDate(date)).to.equal(date);
      }
  });

  it('names the same day in every language that it is written in', () => {
    for (const language of [
      'ar-EG',
      'ar-SY',
      'ar-MA',
      'fa-u-ca-gregory',
      'fa',
      'ur',
      'he',
      'tr',
      'fr',
      'de',
      'es',
      'id',
      'en-GB',
      'en-US',
    ])
      for (let month = 0; month < 12; month++) {
        const date = Date.UTC(2024, month, 17);
        const written = new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(date);
        expect(isoDate(written), `${language}: ${written}`).to.equal(new Date(date).toISOString().slice(0, 10));
      }
  });
});
