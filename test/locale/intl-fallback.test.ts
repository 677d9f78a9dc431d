import {formatMoment, type DateOptions} from '../../src/locale/dates.js';
import {joinNames} from '../../src/locale/numbers.js';
import {setFallbackFormats} from '../../src/locale/intl.js';
import {parseMoment} from '../../src/locale/date-time.js';
import {fallbackFormats} from '../../src/locale/intl-fallback.js';
import {expect} from '../helpers.js';

const SEED = '2019-08-27T21:30:00+03:00';
const DAY = 24 * 60 * 60_000;
const write = (options: DateOptions) => formatMoment(parseMoment(SEED)!, options);
const after = (days: number, language: string) => write({language, format: 'relative', now: Date.parse(SEED) + days * DAY});

before(() => setFallbackFormats(fallbackFormats));

describe('a language whose words the engines lack', () => {
  it('has its own clock', () => {
    expect(write({language: 'ckb', format: 'datetime'})).to.equal('٢٧ی ئابی ٢٠١٩، ٩:٣٠ د.ن');
    expect(write({language: 'ckb', format: 'time', timeZone: 'Asia/Tokyo'})).to.equal('٣:٣٠ ب.ن');
    expect(write({language: 'ps', format: 'datetime'})).to.equal('۵ وږی ۱۳۹۸، ۲۱:۳۰');
  });

  it('follows the digits and the calendar of its tag', () => {
    expect(write({language: 'ckb-IQ-u-nu-latn', format: 'date'})).to.equal('27ی ئابی 2019');
    expect(write({language: 'ps-PK', format: 'date'})).to.equal('۲۷ اګست ۲۰۱۹');
    expect(write({language: 'ps-PK', format: 'date', calendar: 'persian'})).to.equal('۵ وږی ۱۳۹۸');
    expect(write({language: 'ckb-IR', format: 'date'})).to.equal('٥ی خەرمانانی ١٣٩٨');
    expect(write({language: 'ckb-IR-u-ca-persian', format: 'date'})).to.equal('٥ی خەرمانانی ١٣٩٨');
    expect(write({language: 'ps-u-ca-gregory', format: 'date'})).to.equal('۲۷ اګست ۲۰۱۹');
  });

  it('has the Hijri months, beside the Gregorian or alone', () => {
    expect(write({language: 'ckb', format: 'date', calendar: 'islamic-umalqura'})).to.equal('٢٦ی زیلحیججەی ١٤٤٠ کۆچی');
    expect(write({language: 'ps', format: 'date', calendar: 'both'})).to.equal(
      '۵ وږی ۱۳۹۸ – ۲۷ اګست ۲۰۱۹ – ۲۶ ذي الحجه ۱۴۴۰ هـ.ق',
    );
  });

  it('tells days by their names, and the rest by number', () => {
    expect([1, 2, 3, 62, 800].map((days) => after(days, 'ckb'))).to.deep.equal([
      'دوێنێ',
      'پێرێ',
      '٣ ڕۆژ لەمەوبەر',
      '٢ مانگ لەمەوبەر',
      '٢ ساڵ لەمەوبەر',
    ]);
    expect([1, 2, -1, -3, 40].map((days) => after(days, 'ps'))).to.deep.equal([
      'پرون',
      '۲ ورځې مخکې',
      'سبا',
      '۳ ورځې وروسته',
      'یوه میاشت مخکې',
    ]);
    expect(after(0, 'ckb')).to.equal('ئێستا');
  });

  it('joins one and two names', () => {
    expect(joinNames([{name: 'ئازاد'}], 'ckb')).to.equal('ئازاد');
    expect(joinNames([{name: 'ئازاد'}, {name: 'ڕێبین'}], 'ckb')).to.equal('ئازاد و ڕێبین');
  });
});
