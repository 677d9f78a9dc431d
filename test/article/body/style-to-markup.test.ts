import {classesOfStyle, directionOfStyle} from '../../../src/article/body/style-to-markup.js';
import {expect} from '../../helpers.js';

describe('a style attribute', () => {
  it('says which way a text runs', () => {
    expect(directionOfStyle('color: red; DIRECTION : LTR !important')).to.equal('ltr');
    for (const style of [null, undefined, '', 'direction: sideways', 'x-direction: ltr', 'flex-direction: ltr'])
      expect(directionOfStyle(style)).to.equal(undefined);
  });

  it('says how a text is aligned and how a list counts, and nothing else', () => {
    expect(classesOfStyle('text-align:Center;list-style-type: persian;color:red')).to.deep.equal([
      'has-text-align-center',
      'is-style-persian',
    ]);
    expect(classesOfStyle('text-align: x; font-size: 90px')).to.deep.equal([]);
  });
});
