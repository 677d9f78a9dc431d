import '../../src/time.js';
import type {MaqalTime} from '../../src/time.js';
import {composedText, expect, fixture, html, settled} from '../helpers.js';

const MOMENT = '2019-08-27T21:30:00+03:00';
/** Engines part a date from its time with white space of their own. */
const plain = (text: string) => text.replace(/[\s\u200f\u061c]+/g, ' ').trim();

async function written(lang: string, attributes: Partial<MaqalTime>, datetime = MOMENT): Promise<string> {
  const element = await fixture<MaqalTime>(html`<maqal-time lang=${lang} datetime=${datetime}></maqal-time>`);
  Object.assign(element, attributes);
  await settled(document.body);
  return plain(composedText(element));
}

describe('the months of a press', () => {
  for (const [lang, region, expected] of [
    ['ar', 'levant', '٢٧ آب ٢٠١٩'],
    ['ar', 'egypt', '٢٧ أغسطس ٢٠١٩'],
    ['ar', 'gulf', '27 أغسطس 2019'],
    ['ar', 'maghreb', '27 غشت 2019'],
    ['ar', 'ma', '27 غشت 2019'],
    ['ar', 'dz', '27 أوت 2019'],
    ['ar', 'tn', '27 أوت 2019'],
    ['ar', undefined, '27 أغسطس 2019'],
    ['ar-SY', undefined, '٢٧ آب ٢٠١٩'],
    ['ar-SY', 'gulf', '٢٧ آب ٢٠١٩'],
    ['ar-SY-u-nu-latn', undefined, '27 آب 2019'],
    ['ar-DZ', undefined, '27 أوت 2019'],
    ['ar-u-nu-arab', undefined, '٢٧ أغسطس ٢٠١٩'],
  ] as const) {
    it(`${lang}${region ? ` of the ${region}` : ''}: ${expected}`, async () =>
      expect(await written(lang, {format: 'date', ...(region && {region})})).to.equal(expected));
  }

  it('leave the digits to the newsroom', async () => {
    expect(await written('ar', {format: 'date', region: 'levant', digits: 'latn'})).to.equal('27 آب 2019');
    expect(await written('ar-AE', {format: 'date', digits: 'arab'})).to.equal('٢٧ أغسطس ٢٠١٩');
    expect(await written('ar-SY-u-nu-latn', {format: 'date', months: 'dual', digits: 'arab'})).to.equal('٢٧ آب/أغسطس ٢٠١٩');
  });

  it('are both there where a newspaper prints both, and only in Arabic', async () => {
    expect(await written('ar', {format: 'date', months: 'dual'})).to.equal('27 آب/أغسطس 2019');
    expect(await written('en-GB', {format: 'date', months: 'dual'})).to.equal('27 August 2019');
  });
});

describe('a second calendar', () => {
  it('stands beside the date, with the time and without', async () => {
    expect(await written('ar', {format: 'date', calendar: 'both'})).to.equal('27 أغسطس 2019 – 26 ذو الحجة 1440 هـ');
    expect(await written('ar', {format: 'datetime', calendar: 'both'})).to.match(/^27 أغسطس 2019.*9:30.م – 26 ذو الحجة 1440 هـ$/);
  });

  it('may take the place of the first', async () => {
    expect(await written('ar', {format: 'date', calendar: 'islamic-umalqura'})).to.equal('26 ذو الحجة 1440 هـ');
    expect(await written('fa', {format: 'date'})).to.equal('۵ شهریور ۱۳۹۸');
    expect(await written('fa', {format: 'date', calendar: 'gregory'})).to.contain('۲۰۱۹');
  });

  it('has no use beside an hour alone', async () =>
    expect(await written('ar', {format: 'time', calendar: 'both'})).to.match(/^9:30.م$/));
});

describe('the clock', () => {
  it('is the one that the date was written by', async () => expect(await written('en-GB', {format: 'time'})).to.equal('21:30'));
  it('is another where one is asked for', async () =>
    expect(await written('en-GB', {format: 'time', timeZone: 'America/New_York'})).to.equal('14:30'));
  it('reads a date without a zone by the zone that is asked for', async () =>
    expect(await written('en-GB', {format: 'datetime', timeZone: 'Asia/Damascus'}, '2019-08-27T21:30')).to.match(
      /27 August 2019.*21:30/,
    ));
});

describe('relative time', () => {
  const ago = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();
  for (const [minutes, arabic, english] of [
    [0.2, 'الآن', 'just now'],
    [1, 'قبل دقيقة واحدة', '1 minute ago'],
    [2, 'قبل دقيقتين', '2 minutes ago'],
    [5, 'قبل 5 دقائق', '5 minutes ago'],
    [11, 'قبل 11 دقيقة', '11 minutes ago'],
    [120, 'قبل ساعتين', '2 hours ago'],
  ] as const) {
    it(`${english} is "${arabic}"`, async () => {
      const datetime = ago(minutes * 60_000 + 500);
      expect(await written('ar', {format: 'relative'}, datetime)).to.equal(arabic);
      expect(await written('en', {format: 'relative'}, datetime)).to.equal(english);
    });
  }

  it('gives way to the date after seven days, unless it is asked for', async () => {
    const datetime = ago(8 * 24 * 3600_000);
    expect(await written('en-GB', {format: 'auto'}, datetime)).to.match(/^\d+ \w+ \d{4}$/);
    expect(await written('en-GB', {format: 'relative'}, datetime)).to.match(/^8 days ago$/);
  });

  it('speaks of the future too', async () =>
    expect(await written('ar', {format: 'relative'}, new Date(Date.now() + 2 * 3600_000 + 5000).toISOString())).to.equal(
      'خلال ساعتين',
    ));
});

describe('a time in a page of the other direction', () => {
  it('keeps the order of its parts', async () => {
    document.documentElement.dir = 'rtl';
    const element = await fixture<MaqalTime>(html`<maqal-time lang="fr" format="date" datetime=${MOMENT}></maqal-time>`);
    const time = element.querySelector('time')!;
    expect(time.dir).to.equal('ltr');
    const range = document.createRange();
    const text = document.createTreeWalker(time, NodeFilter.SHOW_TEXT).nextNode() as Text;
    const edge = (start: number) => {
      range.setStart(text, start);
      range.setEnd(text, start + 1);
      return range.getBoundingClientRect().left;
    };
    expect(edge(0)).to.be.below(edge(text.length - 1));
  });
});
