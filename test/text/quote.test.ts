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
});
