import {quote} from '../../src/text/quote.js';
import {expect} from '../helpers.js';

describe('a quotation', () => {
  it('stands in the marks of its language', () => {
    expect(quote('سنعود', 'ar-SY')).to.equal('«سنعود»');
    expect(quote('We will return', 'en')).to.equal('“We will return”');
    expect(quote('Wir kommen zurück', 'de')).to.equal('„Wir kommen zurück“');
    expect(quote('Nous reviendrons', 'fr')).to.equal('«\u00A0Nous reviendrons\u00A0»');
  });
  it('takes the inner marks where it holds the outer ones', () => expect(quote('قال: «سنعود»', 'ar')).to.equal('“قال: «سنعود»”'));

  it('is not quoted twice', () => {
    for (const [text, language] of [
      ['«نص كامل»', 'ar'],
      ['“All of it”', 'ar'],
      ['”نص“', 'ur'],
      ['"All of it"', 'en'],
    ] as const)
      expect(quote(text, language)).to.equal(text);
    expect(quote('«قال» ثم «عاد»', 'ar')).to.equal('“«قال» ثم «عاد»”');
  });

  it('is known by its canonical language, and its gershayim from marks', () => {
    expect(quote('נץ', 'iw')).to.equal('”נץ”');
    expect(quote('ארה”ב הודיעה', 'he')).to.equal('”ארה”ב הודיעה”');
    expect(quote('متن', 'prs')).to.equal('«متن»');
    expect(quote('دەق', 'ku-Arab')).to.equal('«دەق»');
  });
});
