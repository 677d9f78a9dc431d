import {normalize} from '../../../src/text/normalize.js';
import {isStopWord} from '../../../src/ranking/words/stop-words.js';
import {expect} from '../../helpers.js';

describe('a stop word', () => {
  for (const word of ['في', 'من', 'على', 'إلى', 'الذي', 'the', 'and'])
    it(`is "${word}"`, () => expect(isStopWord(normalize(word))).to.equal(true));
  for (const word of ['سوريا', 'القرآن', 'إدلب', 'Syria', '2024'])
    it(`is not "${word}"`, () => expect(isStopWord(normalize(word))).to.equal(false));
});
