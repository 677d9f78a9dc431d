import {formatMoment, isTimeZone, timeUntilChange, type DateOptions} from '../../src/locale/dates.js';
import {parseMoment} from '../../src/locale/date-time.js';
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

  it('may be Gregorian and Hijri beside the Solar one, where that is the language’s own', () => {
    for (const language of ['fa', 'fa-AF']) {
      const both = write({language, format: 'datetime', calendar: 'both'});
      expect(both.split(' – ').length, both).to.equal(3);
      expect(both).to.match(/^۵ /).and.to.contain('۱۳۹۸').and.to.contain('۲۰۱۹').and.to.contain('۱۴۴۰');
    }
  });

  it('begins a month in French as the French do', () => {
    const first = '2019-10-01T10:30:00+02:00';
    expect(write({language: 'fr', format: 'date'}, first)).to.equal('1er octobre 2019');
    expect(write({language: 'fr-CA', format: 'datetime'}, first)).to.match(/^1er octobre 2019/);
    expect(write({language: 'fr', format: 'date'}, '2019-10-11')).to.equal('11 octobre 2019');
  });

  it('has in Urdu no comma and no month in two pieces', () => {
    expect(write({language: 'ur', format: 'date'})).to.equal('27 اگست 2019');
    expect(write({language: 'ur', format: 'date', calendar: 'islamic-umalqura'}, '2019-12-01')).to.contain('ربیع');
  });

  it('is printed by the clock it was written by, wherever the reader is', () => {
    expect(write({language: 'en', format: 'time'})).to.match(/9:30\sPM/);
    expect(write({language: 'en', format: 'time', timeZone: 'UTC'})).to.match(/6:30\sPM/);
  });
});

describe('the time of day', () => {
  const early = (language: string) => write({language, format: 'time'}, '2019-08-27T08:07:00+03:00').replaceAll('\u00A0', ' ');
  for (const [language, wanted] of Object.entries({
    ar: '8:07 ص',
    'ar-MA': '08:07',
    en: '8:07 AM',
    'en-GB': '08:07',
    fa: '۸:۰۷',
    he: '8:07',
    tr: '08:07',
    fr: '08:07',
    es: '8:07',
    de: '08:07 Uhr',
    id: '08.07',
    it: '08:07',
  })) {
    it(`in ${language} is "${wanted}" in every engine`, () => expect(early(language)).to.equal(wanted));
  }
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

  const seen = (language: string, date: string, present: string, options: Partial<DateOptions> = {}) =>
    write({language, format: 'relative', now: Date.parse(present), ...options}, date);

  it('means by the last month and the last year those of the calendar', () => {
    expect(seen('en', '2025-03-30T08:00:00+03:00', '2025-04-30T08:00:00+03:00')).to.equal('last month');
    expect(seen('en', '2025-03-01T08:00:00+03:00', '2025-03-31T20:00:00+03:00')).to.equal('30 days ago');
    expect(seen('en', '2025-09-30T08:00:00+03:00', '2025-11-28T08:00:00+03:00')).to.equal('1 month ago');
    expect(seen('en', '2024-01-02T08:00:00+03:00', '2024-12-31T08:00:00+03:00')).to.equal('11 months ago');
    expect(seen('en', '2023-12-20T08:00:00+03:00', '2025-11-02T08:00:00+03:00')).to.equal('1 year ago');
    expect(seen('ar', '2023-05-20T08:00:00+03:00', '2024-06-02T08:00:00+03:00')).to.equal('السنة الماضية');
    expect(seen('en', '2025-06-10T08:00:00+03:00', '2025-04-20T08:00:00+03:00')).to.equal('in 1 month');
  });

  it('counts months by the calendar of the language', () => {
    /* Nowruz, on 21 March 2025, begins the Solar year 1404. */
    expect(seen('fa', '2025-02-10T08:00:00+03:30', '2025-03-25T08:00:00+03:30')).to.equal('۱ ماه پیش');
    expect(seen('en', '2025-02-10T08:00:00+03:30', '2025-03-25T08:00:00+03:30')).to.equal('last month');
  });

  it('counts days by the clock of its zone, and a date without a time in days alone', () => {
    const instant = '2025-05-01T22:30:00Z';
    expect(seen('en', instant, '2025-05-02T23:00:00Z', {timeZone: 'UTC'})).to.equal('yesterday');
    expect(seen('en', instant, '2025-05-03T23:30:00Z', {timeZone: 'Asia/Damascus'})).to.equal('2 days ago');
    expect(seen('en', instant, '2025-05-03T20:30:00Z', {timeZone: 'Asia/Damascus'})).to.equal('yesterday');
    expect(seen('en', '2025-05-01', '2025-05-01T21:30:00Z', {timeZone: 'UTC'})).to.equal('today');
    expect(seen('en', '2025-05-01', '2025-05-01T21:30:00Z', {timeZone: 'Asia/Damascus'})).to.equal('yesterday');
  });

  const HOUR = 60 * MINUTE;
  const ages = (language: string) =>
    [20_000, MINUTE, 2 * MINUTE, HOUR, 2 * HOUR, 3 * 24 * HOUR].map((age) => ago(age, {language, format: 'relative'}));

  it('repeats in Hebrew no number that its word has said', () => {
    expect(ages('he')).to.deep.equal(['עכשיו', 'לפני דקה', 'לפני 2 דקות', 'לפני שעה', 'לפני שעתיים', 'לפני 3 ימים']);
    expect(seen('he', '2025-04-20T08:00:00+03:00', '2025-06-25T08:00:00+03:00')).to.equal('לפני חודשיים');
  });

  it('is inflected in Urdu', () => {
    expect(ages('ur')).to.deep.equal(['ابھی', '1 منٹ پہلے', '2 منٹ پہلے', '1 گھنٹے پہلے', '2 گھنٹے پہلے', '3 دن پہلے']);
    expect(ago(25 * HOUR, {language: 'ur', timeZone: 'UTC'})).to.equal('گزشتہ روز');
    expect(ago(49 * HOUR, {language: 'ur', timeZone: 'UTC'})).to.equal('2 دن پہلے');
  });

  it('says of what has just been published more than "now"', () =>
    expect(['en', 'fr', 'es', 'de', 'id'].map((language) => ages(language)[0])).to.deep.equal([
      'just now',
      'à l’instant',
      'ahora mismo',
      'gerade eben',
      'baru saja',
    ]));

  it('gives way to the date after a week', () => expect(ago(8 * 24 * 60 * MINUTE)).to.match(/أغسطس 2019/));

  it('takes what is a little ahead for the present, and dates what is to come until it has come', () => {
    expect(ago(-2 * MINUTE)).to.equal('الآن');
    expect(ago(-3 * 60 * MINUTE)).to.match(/أغسطس 2019/);
    const moment = parseMoment(SEED)!;
    const before = now - 3 * 60 * MINUTE;
    const wait = timeUntilChange(moment, 'auto', before)!;
    expect(formatMoment(moment, {language: 'ar', now: before + wait})).to.equal('الآن');
    expect(formatMoment(moment, {language: 'ar', now: before + wait - 2})).to.match(/أغسطس 2019/);
  });

  it('changes no more often than its words', () => {
    const moment = parseMoment(SEED)!;
    expect(timeUntilChange(moment, 'auto', now + 90_000)).to.equal(30_000);
    expect(timeUntilChange(moment, 'auto', now + 5 * 60 * MINUTE)).to.equal(60 * MINUTE);
    expect(timeUntilChange(moment, 'auto', now + 30 * 24 * 60 * MINUTE)).to.equal(undefined);
    expect(timeUntilChange(moment, 'date', now)).to.equal(undefined);
  });
});

describe('a time zone', () => {
  it('is one that the engine knows', () => {
    expect(isTimeZone('Asia/Damascus')).to.equal(true);
    expect(isTimeZone('Moon/Crater')).to.equal(false);
  });
});
