import {countFitting} from '../../src/share/overflow.js';
import {expect} from '../helpers.js';

const fit = (room: number) => countFitting([50, 50, 50, 50], room, 10, 60);

describe('a row of controls', () => {
  it('keeps all of them where there is room', () => expect(fit(230)).to.equal(4));
  it('keeps what fits beside the button for the rest', () => {
    expect(fit(229)).to.equal(2);
    expect(fit(169)).to.equal(1);
  });
  it('keeps the first however narrow it is', () => expect(fit(20)).to.equal(1));
  it('of none has none', () => expect(countFitting([], 100, 8, 54)).to.equal(0));
});
