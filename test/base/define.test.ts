import {define} from '../../src/base/define.js';
import type {Tag} from '../../src/platform/tags.js';
import {expect, warningsOf} from '../helpers.js';

describe('defining an element', () => {
  it('leaves the first definition in place when the library is loaded twice, and says so', async () => {
    class First extends HTMLElement {}
    class Second extends HTMLElement {}
    const tag = 'test-twice' as Tag;
    const load = () => Promise.reject(new Error('not asked for'));
    define(tag, First, load);
    const said = await warningsOf(() => define(tag, Second, load));
    expect(customElements.get(tag)).to.equal(First);
    expect(said).to.have.length(1);
  });
});
