import {distance} from '../../src/to-top/distance.js';
import {expect} from '../helpers.js';

describe('a distance', () => {
  for (const [text, wanted] of [
    ['1', 800],
    ['.5', 400],
    ['600px', 600],
    ['50vh', 400],
    ['2rem', 32],
    ['-1', undefined],
    ['far', undefined],
    ['', undefined],
  ] as const) {
    it(`of "${text}" is ${wanted}`, () => expect(distance(text, 800, 16)).to.equal(wanted));
  }
});
