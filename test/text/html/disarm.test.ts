import {disarm} from '../../../src/text/html/disarm.js';
import {expect} from '../../helpers.js';

describe('what acts in HTML', () => {
  for (const [html, disarmed] of [
    ['<p STYLE="a">x</p>', '<p data-STYLE="a">x</p>'],
    ['<p title="style=1 onclick=2" style=2/><b onclick>', '<p title="style=1 onclick=2" data-style=2/><b data-onclick>'],
    ['<img/onerror=x/src=y>', '<img/data-onerror=x/src=y>'],
    ['<b>x</b><style>p{}</style><!-- <p style=1> -->style="x"<SCRIPT src=y>z</script >', '<b>x</b><!-- <p style=1> -->style="x"'],
    ['<p mystyle=1 style-x=2 on=3 one-two=4 data-style=5>', '<p mystyle=1 style-x=2 on=3 one-two=4 data-style=5>'],
  ] as const)
    it(`is data, or is left out, in tags alone: ${html}`, () => expect(disarm(html)).to.equal(disarmed));
});
