import {clampHeadingLevel} from '../../src/template/heading-level.js';
import {expect} from '../helpers.js';

describe('a heading level', () => {
  for (const [given, wanted] of [
    [1, 1],
    [6, 6],
    [0, 1],
    [9, 6],
    [2.4, 2],
    [Number.NaN, 2],
  ]) {
    it(`${given} is ${wanted}`, () => expect(clampHeadingLevel(given!)).to.equal(wanted));
  }
});
