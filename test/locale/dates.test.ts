import {formatMoment, isTimeZone, untilChange, type DateOptions} from '../../src/locale/dates.js';
import {parseMoment} from '../../src/locale/moment.js';
import {expect} from '../helpers.js';

const SEED = '2019-08-27T21:30:00+03:00';
const write = (options: DateOptions, date = SEED) => formatMoment(parseMoment(date)!, options);

describe('a date', () => {
  const cases: [string, string][] = [
    ['ar', '27 أغسطس 2019'],
    ['ar-SY', '٢٧ آب ٢٠١٩'],
    ['ar-LB', '٢٧ آب ٢٠١٩'],
    ['ar-EG', '٢٧ أغسطس ٢٠١٩'],
    ['ar-SA', '٢٧ أغسطس ٢٠١٩'],
    ['ar-AE', '27 أغسطس 2019'],
    ['ar-MA', '27 غشت 2019'],
    ['ar-DZ', '27 أوت 2019'],
    ['en-GB', '27 August 2019'],
    ['ar-SY-u-nu-latn', '27 آب 2019'],
  ];
  for (const [language, wanted] of cases) {
    it(`in ${language} is "${wanted}"`, () => expect(write({language, format: 'date'})).to.equal(wanted));
  }

  it('prints both month names as the pan-Arab press does', () => {
    expect(write({language: 'ar', format: 'date', months: 'dual'})).to.equal('27 آب/أغسطس 2019');
  });

  it('follows the newsroom’s region where the language is plain Arabic', () => {
    expect(write({language: 'ar', format: 'date', region: 'levant'})).to.equal('٢٧ آب ٢٠١٩');
    expect(write({language: 'ar', format: 'date', region: 'maghreb'})).to.equal('27 غشت 2019');
  });

  it('may be Hijri, alone or beside the Gregorian, with or without a time', () => {
    expect(write({language: 'ar', format: 'date', calendar: 'islamic-umalqura'})).to.contain('ذو الحجة');
    for (const format of ['date', 'datetime'] as const) {
      const both = write({language: 'ar', format, calendar: 'both'});
      expect(both).to.contain('أغسطس').and.to.contain('ذو الحجة').and.to.contain('1440');
    }
  });

  it('is printed by the clock it was written by, wherever the reader is', () => {
    expect(write({language: 'en', format: 'time'})).to.match(/9:30\sPM/);
    expect(write({language: 'en', format: 'time', timeZone: 'UTC'})).to.match(/6:30\sPM/);
  });
});

describe('a relative time', () => {
  const now = Date.parse(SEED);
  const ago = (milliseconds: number, options: Partial<DateOptions> = {}) =>
    write({language: 'ar', now, ...options}, new Date(now - milliseconds).toISOString());
  const MINUTE = 60_000;

  it('is inflected', () => {
    expect(ago(2 * MINUTE)).to.equal('قبل دقيقتين');
    expect(ago(5 * MINUTE)).to.equal('قبل 5 دقائق');
    expect(ago(11 * MINUTE)).to.equal('قبل 11 دقيقة');
    expect(ago(120 * MINUTE)).to.equal('قبل ساعتين');
  });

  it('says yesterday, and by the calendar', () => expect(ago(25 * 60 * MINUTE, {timeZone: 'UTC'})).to.equal('أمس'));

  it('gives way to the date after a week', () => expect(ago(8 * 24 * 60 * MINUTE)).to.match(/أغسطس 2019/));

  it('takes what is a little ahead for the present, and dates what is to come until it has come', () => {
    expect(ago(-2 * MINUTE)).to.equal('الآن');
    expect(ago(-3 * 60 * MINUTE)).to.match(/أغسطس 2019/);
    const moment = parseMoment(SEED)!;
    const before = now - 3 * 60 * MINUTE;
    const wait = untilChange(moment, 'auto', before)!;
    expect(formatMoment(moment, {language: 'ar', now: before + wait})).to.equal('الآن');
    expect(formatMoment(moment, {language: 'ar', now: before + wait - 2})).to.match(/أغسطس 2019/);
  });

  it('changes no more often than its words', () => {
    const moment = parseMoment(SEED)!;
    expect(untilChange(moment, 'auto', now + 90_000)).to.equal(30_000);
    expect(untilChange(moment, 'auto', now + 5 * 60 * MINUTE)).to.equal(60 * MINUTE);
    expect(untilChange(moment, 'auto', now + 30 * 24 * 60 * MINUTE)).to.equal(undefined);
    expect(untilChange(moment, 'date', now)).to.equal(undefined);
  });
});

describe('a time zone', () => {
  it('is one that the engine knows', () => {
    expect(isTimeZone('Asia/Damascus')).to.equal(true);
    expect(isTimeZone('Moon/Crater')).to.equal(false);
  });
});
