import {canonicalUrl, isShownElsewhere, setShown} from '../../src/related/registry.js';
import {expect} from '../helpers.js';

describe('one address for one article', () => {
  it('has no hash, tracking or closing slash', () => {
    expect(canonicalUrl('/a/?utm_source=x&id=3&fbclid=1#c', 'https://e.com')).to.equal('https://e.com/a/?id=3');
    expect(canonicalUrl('/a/', 'https://e.com')).to.equal('https://e.com/a');
  });
});

describe('the registry of a page', () => {
  it('knows what another list shows, until that list is gone', () => {
    const [first, second] = [{}, {}];
    setShown(first, ['https://e.com/a']);
    expect(isShownElsewhere('https://e.com/a', second)).to.equal(true);
    expect(isShownElsewhere('https://e.com/a', first)).to.equal(false);
    setShown(first, []);
    expect(isShownElsewhere('https://e.com/a', second)).to.equal(false);
  });
});
