import {textBody} from '../../src/article/text-body.js';
import {expect} from '../helpers.js';

describe('a body as text alone', () => {
  it('keeps a paragraph for each block, and runs nothing', () => {
    const paragraphs = [...textBody('<h2>عنوان</h2><p>نص &amp; نص</p><img src=x onerror=alert(1)><p></p>').children];
    expect(paragraphs.map(({localName, textContent}) => `${localName}: ${textContent}`)).to.deep.equal([
      'p: عنوان',
      'p: نص & نص',
    ]);
  });
});
