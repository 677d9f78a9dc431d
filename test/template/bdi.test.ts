import {printer} from '../../src/template/string-template.js';
import {bdi} from '../../src/template/bdi.js';
import {expect} from '../helpers.js';

describe('isolated text', () => {
  it('carries its own direction', () => {
    expect(bdi(printer, 'BBC: عاجل من دمشق', 'ltr').markup).to.equal('<bdi dir="rtl">BBC: عاجل من دمشق</bdi>');
    expect(bdi(printer, 'Reuters', 'rtl').markup).to.equal('<bdi dir="ltr">Reuters</bdi>');
  });

  it('leaves a text without letters to the context', () =>
    expect(bdi(printer, '3-1', 'rtl').markup).to.equal('<bdi dir="rtl"><span data-unbroken>3-1</span></bdi>'));
});
