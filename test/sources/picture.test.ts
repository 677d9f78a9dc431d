import {parseSrcset, largestCandidate} from '../../src/sources/picture.js';
import {expect} from '../helpers.js';

describe('the files of a srcset', () => {
  for (const [srcset, largest, count] of [
    ['a.jpg 320w, b.jpg 1200w, c.jpg 640w', 'b.jpg', 3],
    ['a.jpg 1x,b.jpg 1.5x', 'b.jpg', 2],
    ['https://e.com/w_1,h_2/a.jpg 1x, https://e.com/w_2,h_4/a.jpg 2x', 'https://e.com/w_2,h_4/a.jpg', 2],
    ['300x200.jpg 300w, 2x.jpg 600w', '2x.jpg', 2],
    ['a.jpg, b.jpg 2x', 'b.jpg', 2],
    ['a.jpg 100w 50h, b.jpg 60w', 'a.jpg', 2],
    ['a.jpg', 'a.jpg', 1],
    ['', undefined, 0],
  ] as const)
    it(`“${srcset}” has ${largest ?? 'nothing'} for its largest`, () => {
      expect(parseSrcset(srcset)).to.have.length(count);
      expect(largestCandidate(parseSrcset(srcset))?.url).to.equal(largest);
    });
});
