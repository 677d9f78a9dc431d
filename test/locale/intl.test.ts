import {intlTag} from '../../src/locale/intl.js';
import {expect} from '../helpers.js';

describe('a tag for Intl', () => {
  it('says digits and calendar outright', () => {
    expect(new Intl.Locale(intlTag('ar-SA')).calendar).to.equal('gregory');
    expect(new Intl.Locale(intlTag('fa')).calendar).to.equal('persian');
    expect(new Intl.Locale(intlTag('ar-AE')).numberingSystem).to.equal('latn');
  });
  it('has the calendar of the country (CLDR)', () => {
    const calendars = ['fa', 'fa-AF', 'ps', 'ps-PK', 'ckb', 'ckb-IR', 'ar-IR'].map(
      (tag) => new Intl.Locale(intlTag(tag)).calendar,
    );
    expect(calendars).to.deep.equal(['persian', 'persian', 'persian', 'gregory', 'gregory', 'persian', 'gregory']);
  });
  it('reads an invalid tag as Arabic', () => expect(intlTag('not a tag')).to.match(/^ar\b/));

  it('lets the keys of the page’s own tag win', () => {
    expect(intlTag('ar-SY-u-ca-islamic-umalqura-nu-latn')).to.equal('ar-SY-u-ca-islamic-umalqura-nu-latn');
  });

  it('names Kurdish in Arabic script and Dari as CLDR does', () => {
    expect(intlTag('ku-Arab-IQ')).to.match(/^ckb-IQ\b/);
    expect(intlTag('prs')).to.match(/^fa-AF\b/);
  });
});
