import {renameAttribute} from '../../src/text/rename-attribute.js';
import {expect} from '../helpers.js';

describe('an attribute with another name', () => {
  for (const [html, renamed] of [
    ['<p STYLE="a">x</p>', '<p data-x="a">x</p>'],
    ['<p title="style=1" style=2/><b style>', '<p title="style=1" data-x=2/><b data-x>'],
    ['<style>p{}</style><!-- <p style=1> -->style="x"', '<style>p{}</style><!-- <p style=1> -->style="x"'],
    ['<p mystyle=1 style-x=2>', '<p mystyle=1 style-x=2>'],
  ] as const)
    it(`is that of tags alone: ${html}`, () => expect(renameAttribute(html, 'style', 'data-x')).to.equal(renamed));
});
