import {define} from '../../src/base/define.js';
import {expect, warningsOf} from '../helpers.js';

describe('defining an element', () => {
  it('leaves the first definition in place when the library is loaded twice, and says so', async () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    define('test-twice', First);
    const said = await warningsOf(() => define('test-twice', Second));
    expect(customElements.get('test-twice')).to.equal(First);
    expect(said).to.have.length(1);
  });
});
