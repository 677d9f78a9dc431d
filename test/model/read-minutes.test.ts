import {readMinutes} from '../../src/model/read-minutes.js';
import {expect} from '../helpers.js';

describe('minutes of a duration', () => {
  for (const [text, wanted] of [
    ['PT2M', 2],
    ['PT1H30M', 90],
    ['PT90S', 2],
    ['', undefined],
    ['2', undefined],
    ['PT', undefined],
    [undefined, undefined],
  ] as const) {
    it(`${text} is ${wanted}`, () => expect(readMinutes(text)).to.equal(wanted));
  }
});
