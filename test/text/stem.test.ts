import {normalize} from '../../src/text/normalize.js';
import {stem} from '../../src/text/stem.js';
import {expect} from '../helpers.js';

const stemOf = (word: string) => stem(normalize(word));

describe('the light stem', () => {
  for (const [first, second] of [
    ['الفلسطينية', 'فلسطينيين'],
    ['والوزير', 'الوزير'],
    ['المعارضة', 'معارضة'],
    ['بالمدارس', 'مدارس'],
    ['سورية', 'السورية'],
  ]) {
    it(`joins "${first}" and "${second}"`, () => expect(stemOf(first!)).to.equal(stemOf(second!)));
  }

  for (const [first, second] of [
    ['كتاب', 'مكتب'],
    ['قوات', 'قوت'],
  ]) {
    it(`parts "${first}" and "${second}"`, () => expect(stemOf(first!)).not.to.equal(stemOf(second!)));
  }

  it('leaves other scripts alone', () => expect(stem('iphone17')).to.equal('iphone17'));
});
