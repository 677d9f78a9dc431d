import {decodeReferences} from '../../../src/text/html/character-references.js';
import {expect} from '../../helpers.js';

describe('character references', () => {
  for (const [written, meant] of [
    ['أسعار &amp; رواتب', 'أسعار & رواتب'],
    ['&#1571;&#x62E;&#X628;ار', 'أخبار'],
    ['&laquo;عاجل&raquo;&nbsp;&hellip; &ndash; &rlm;', '«عاجل»\u00A0… – \u200F'],
    ['Caf&eacute; &Yuml;&yuml;', 'Café Ÿÿ'],
    ['&#145;smart&#146;', '‘smart’'],
    ['&amp;amp;', '&amp;'],
    ['a & b; c &d', 'a & b; c &d'],
    ['&unheardof;', '&unheardof;'],
    ['&#0;&#xD800;&#99999999;', '\uFFFD\uFFFD\uFFFD'],
  ] as const)
    it(`reads ${written}`, () => expect(decodeReferences(written)).to.equal(meant));

  it('reads a name as browsers do', () => {
    const area = document.createElement('textarea');
    for (const name of [
      'iexcl',
      'shy',
      'frac34',
      'Agrave',
      'times',
      'THORN',
      'szlig',
      'divide',
      'thorn',
      'yuml',
      'permil',
      'euro',
      'zwnj',
    ]) {
      area.innerHTML = `&${name};`;
      expect(decodeReferences(`&${name};`), name).to.equal(area.value);
    }
  });
});
