import {parseDistance} from '../../src/to-top/distance.js';
import {expect} from '../helpers.js';

describe('a distance', () => {
  for (const [text, wanted] of [
    ['1', {value: 100, unit: '%'}],
    ['.5', {value: 50, unit: '%'}],
    ['600px', {value: 600, unit: 'px'}],
    ['50vh', {value: 50, unit: '%'}],
    ['2rem', {value: 32, unit: 'px'}],
    ['-1', undefined],
    ['far', undefined],
    ['', undefined],
  ] as const) {
    it(`of "${text}" is ${wanted ? wanted.value + wanted.unit : 'none'}`, () =>
      expect(parseDistance(text, 16)).to.deep.equal(wanted));
  }
});
