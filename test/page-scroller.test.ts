import '../src/maqal.js';
import type {MaqalArticle} from '../src/article.js';
import type {MaqalRelated} from '../src/related.js';
import type {MaqalToTop} from '../src/to-top.js';
import {expect, fixture, frame, html, until} from './helpers.js';

/* What themes say of the page's overflow; the box that scrolls differs, and a reader sees no difference. */
const SETUPS: Record<string, {root: string; body: string; wrapper?: string}> = {
  'both are as high as the window and cut what is too wide': {
    root: 'block-size: 100%; overflow-x: hidden',
    body: 'block-size: 100%; overflow-x: hidden',
  },
  'body alone scrolls': {root: 'block-size: 100%; overflow: hidden', body: 'block-size: 100%; overflow: auto'},
  'both are as high as the window and scroll': {
    root: 'block-size: 100%; overflow: auto',
    body: 'block-size: 100%; overflow: auto',
  },
  'body’s overflow is the window’s': {root: '', body: 'block-size: 100%; overflow-y: scroll'},
  'both cut what is too wide': {root: 'overflow-x: hidden', body: 'overflow-x: hidden'},
  'a box of all the page cuts what is too wide': {root: '', body: '', wrapper: 'overflow-x: hidden'},
};

const {documentElement: root, body} = document;
afterEach(() => {
  root.removeAttribute('style');
  body.removeAttribute('style');
});

/** The box that scrolls. */
const scroller = () => (body.scrollHeight - body.clientHeight > root.scrollHeight - root.clientHeight ? body : root);
const scroll = (top: number) => scroller().scrollTo({top, behavior: 'instant'});

for (const [name, {root: rootStyle, body: bodyStyle, wrapper = ''}] of Object.entries(SETUPS)) {
  describe(`where ${name}`, () => {
    const page = async () => {
      root.style.cssText = rootStyle;
      body.style.cssText = bodyStyle;
      const box = await fixture<HTMLElement>(
        html`<div style=${wrapper}>
          <maqal-article progress>
            <h1 slot="headline">عنوان</h1>
            ${Array.from({length: 300}, () => html`<p>نصّ طويل من الخبر.</p>`)}
          </maqal-article>
          <maqal-related src=${`/faults/counted/${crypto.randomUUID()}`}></maqal-related>
          <div style="block-size: 4000px"></div>
          <maqal-to-top progress></maqal-to-top>
        </div>`,
      );
      /* A box remembers where it stood while it had nothing to scroll. */
      scroll(0);
      await frame();
      return {
        article: box.querySelector<MaqalArticle>('maqal-article')!,
        related: box.querySelector<MaqalRelated>('maqal-related')!,
        toTop: box.querySelector<MaqalToTop>('maqal-to-top')!,
      };
    };

    it('the way back shows after a screen, counts, and leads to the top', async () => {
      const {toTop} = await page();
      await until(() => !toTop.shown, 'it to hide at the beginning');
      scroll(3000);
      await until(() => toTop.shown, 'it to show');
      const {left, bottom} = toTop.getBoundingClientRect();
      expect([left < innerWidth / 2, Math.round(innerHeight - bottom)]).to.deep.equal([true, 20], 'in its corner of the window');
      const read = () => Number.parseFloat(getComputedStyle(toTop.shadowRoot!.querySelector('.progress')!).strokeDasharray);
      await until(() => read() > 0.1 && read() < 0.9, `a part to be read, not ${read()}`);
      toTop.shadowRoot!.querySelector('a')!.click();
      await until(() => scroller().scrollTop < 3000, 'the page to scroll');
      scroll(0);
      await until(() => !toTop.shown, 'it to hide');
    });

    it('an article’s progress moves', async () => {
      const {article} = await page();
      const read = () =>
        Number(
          article.shadowRoot!.querySelector<HTMLElement>('[part=progress]')!.style.getPropertyValue('--_read') || Number.NaN,
        );
      await until(() => read() < 0.2, 'the beginning');
      scroll(article.offsetHeight * 0.6);
      await until(() => read() > 0.5 && read() < 0.9, 'more than half to be read');
    });

    it('a list far below loads once it comes near', async () => {
      const {article, related} = await page();
      const isWaiting = () => related.shadowRoot!.querySelector('[aria-busy=true]') !== null;
      expect(isWaiting()).to.equal(true);
      scroll(article.offsetHeight);
      await until(() => !isWaiting(), 'the list to load');
    });
  });
}
