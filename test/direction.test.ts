import '../src/maqal.js';
import {EXAMPLES} from './examples.js';
import {allElements, expect, html, until} from './helpers.js';
import {render} from 'lit';

/** Puts an element into a page whose root says this of language and direction. */
function page(lang: string, dir: string): HTMLElement {
  document.documentElement.lang = lang;
  if (dir) document.documentElement.dir = dir;
  else document.documentElement.removeAttribute('dir');
  return document.body.appendChild(document.createElement('main'));
}

/** The direction in which what an element holds is laid out, once it is the wanted one. A date inside has one of its own. */
async function laidOut(host: Element, wanted: string): Promise<string> {
  const read = () => {
    const inside = [...allElements(host.shadowRoot ?? host)].find(
      (item) => item.localName !== 'slot' && item.localName !== 'style',
    );
    return getComputedStyle(host.localName === 'maqal-time' ? host : (inside ?? host)).direction;
  };
  await until(() => read() === wanted, `${host.localName} is laid out ${wanted}`);
  return read();
}

for (const [tag, template] of Object.entries(EXAMPLES)) {
  describe(`the direction of ${tag}`, () => {
    const first = (root: ParentNode) => root.querySelector(tag)!;

    it('comes from the root of the page', async () => {
      const main = page('', 'rtl');
      render(template, main);
      expect(await laidOut(first(main), 'rtl')).to.equal('rtl');
    });

    it('comes from an ancestor, in an island of either direction', async () => {
      for (const [outer, inner] of [
        ['ltr', 'rtl'],
        ['rtl', 'ltr'],
      ] as const) {
        const main = page('', outer);
        main.dir = inner;
        render(template, main);
        expect(await laidOut(first(main), inner)).to.equal(inner);
        main.remove();
      }
    });

    it('comes from its own dir', async () => {
      const main = page('ar', 'rtl');
      render(template, main);
      first(main).setAttribute('dir', 'ltr');
      expect(await laidOut(first(main), 'ltr')).to.equal('ltr');
    });

    it('comes through another shadow root', async () => {
      const main = page('', 'ltr');
      const outer = main.appendChild(document.createElement('div'));
      outer.dir = 'rtl';
      const root = outer.attachShadow({mode: 'open'});
      render(template, root);
      expect(await laidOut(first(root), 'rtl')).to.equal('rtl');
    });

    it('follows the page while it changes', async () => {
      const main = page('', 'ltr');
      render(template, main);
      expect(await laidOut(first(main), 'ltr')).to.equal('ltr');
      document.documentElement.dir = 'rtl';
      expect(await laidOut(first(main), 'rtl')).to.equal('rtl');
      main.dir = 'ltr';
      expect(await laidOut(first(main), 'ltr')).to.equal('ltr');
    });

    it('is implied by a language where no direction is given', async () => {
      const main = page('ar', '');
      render(template, main);
      expect(await laidOut(first(main), 'rtl')).to.equal('rtl');
      document.documentElement.lang = 'en';
      expect(await laidOut(first(main), 'ltr')).to.equal('ltr');
      main.lang = 'fa';
      expect(await laidOut(first(main), 'rtl')).to.equal('rtl');
    });

    it('comes from an ancestor whose own text decides', async () => {
      const main = page('en', 'ltr');
      main.dir = 'auto';
      render(html`نصّ عربي ${template}`, main);
      expect(await laidOut(first(main), 'rtl')).to.equal('rtl');
    });

    it('never touches the page’s', async () => {
      const main = page('ar', '');
      render(template, main);
      await laidOut(first(main), 'rtl');
      expect(document.documentElement.hasAttribute('dir')).to.equal(false);
    });
  });
}
