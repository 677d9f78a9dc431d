import {plainText} from '../../src/text/plain-text.js';
import {expect} from '../helpers.js';

describe('the text of HTML', () => {
  it('parts what tags part, and undoes escapes', () => {
    expect(plainText('<p>حلب &amp; دمشق</p><p>&quot;نعم&quot;</p>')).to.equal('حلب & دمشق "نعم"');
  });
});
