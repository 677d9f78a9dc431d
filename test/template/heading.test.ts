import {htmlAtLevel} from '../../src/template/heading.js';
import {printer} from '../../src/template/string-template.js';
import {expect} from '../helpers.js';

describe('a heading', () => {
  for (const [given, level] of [
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 5],
    [6, 6],
    [0, 1],
    [9, 6],
  ] as const) {
    it(`of level ${given} is an h${level}, with its attributes`, () => {
      expect(htmlAtLevel(printer, given)`<h2 slot="headline">${'عنوان'}</h2>`.markup).to.equal(
        `<h${level} slot="headline">عنوان</h${level}>`,
      );
    });
  }
});
