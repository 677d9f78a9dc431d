import '../src/maqal.js';
import {TAGS} from '../src/platform/tags.js';
import {expect, fixture, html} from './helpers.js';

describe('an element that is hidden', () => {
  for (const tag of TAGS) {
    it(`is not there: ${tag}`, async () => {
      const element = document.createElement(tag);
      Object.assign(element, {hidden: true, headline: 'عنوان', datetime: '2019-08-27', articles: [{headline: 'خبر'}]});
      const host = await fixture<HTMLElement>(html`<div>${element}</div>`);
      await element.updateComplete;
      expect(host.offsetHeight).to.equal(0);
      expect(getComputedStyle(element).display).to.equal('none');
      element.hidden = false;
      expect(getComputedStyle(element).display).not.to.equal('none');
    });
  }
});
