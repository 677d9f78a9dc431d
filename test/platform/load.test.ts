import {load} from '../../src/platform/load.js';
import {expect, warningsOf} from '../helpers.js';

describe('a module that is loaded late', () => {
  it('is handed over once it is there', async () =>
    expect(await load(async () => ({name: 'x'}), 'x')).to.deep.equal({name: 'x'}));

  it('that cannot be had is told to the developer, and throws nothing', async () => {
    const said = await warningsOf(async () => {
      expect(await load(() => import('./no-such-module.js' as string), 'what is not there')).to.equal(undefined);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('what is not there could not be loaded');
  });
});
