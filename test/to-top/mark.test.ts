import {marginOf} from '../../src/to-top/mark.js';
import {expect} from '../helpers.js';

describe('a distance', () => {
  for (const [text, wanted] of [
    ['1', '100%'],
    ['.5', '50%'],
    ['600px', '600px'],
    ['50vh', '50%'],
    ['2rem', '32px'],
    ['-1', undefined],
    ['far', undefined],
    ['', undefined],
  ] as const) {
    it(`of "${text}" is ${wanted}`, () => expect(marginOf(text, 16)).to.equal(wanted));
  }
});
