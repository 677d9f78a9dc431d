import {isShownElsewhere, setShown} from '../../src/related/choice/shown-articles.js';
import {expect} from '../helpers.js';

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
