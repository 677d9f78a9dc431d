import {disarmAttributes} from '../../src/text/disarm-attributes.js';
import {expect} from '../helpers.js';

describe('attributes that act', () => {
  for (const [html, disarmed] of [
    ['<p STYLE="a">x</p>', '<p data-STYLE="a">x</p>'],
    ['<p title="style=1 onclick=2" style=2/><b onclick>', '<p title="style=1 onclick=2" data-style=2/><b data-onclick>'],
    ['<img/onerror=x/src=y>', '<img/data-onerror=x/src=y>'],
    ['<style>p{}</style><!-- <p style=1> -->style="x" on="y"', '<style>p{}</style><!-- <p style=1> -->style="x" on="y"'],
    ['<p mystyle=1 style-x=2 on=3 one-two=4 data-style=5>', '<p mystyle=1 style-x=2 on=3 one-two=4 data-style=5>'],
  ] as const)
    it(`are data, and those of tags alone: ${html}`, () => expect(disarmAttributes(html)).to.equal(disarmed));
});
