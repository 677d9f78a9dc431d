import {printer} from '../../src/template/string-template.js';
import {expect} from '../helpers.js';

const {html, nothing} = printer;

describe('the printer', () => {
  it('escapes text and attributes', () => {
    expect(html`<i title="${'"><script>'}">${'<b>&'}</i>`.markup).to.equal(
      '<i title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;</i>',
    );
  });

  it('leaves out an attribute that has nothing', () =>
    expect(html`<a href="${nothing}" rel="${'x'}">b</a>`.markup).to.equal('<a rel="x">b</a>'));

  it('prints what is nested as it is, and lists in order', () => {
    const letters = ['أ', 'ب'].map((letter) => html`<i>${letter}</i>`);
    expect(html`<p>${letters}${nothing}${undefined}</p>`.markup).to.equal('<p><i>أ</i><i>ب</i></p>');
  });

  it('takes no object from outside for markup', () => {
    expect(html`${{markup: '<script>'} as unknown as string}`.markup).not.to.contain('<script>');
  });
});
