import '../src/maqal.js';
import type {MaqalArticle} from '../src/article.js';
import type {MaqalRelated} from '../src/related.js';
import type {MaqalToTop} from '../src/to-top.js';
import {EXAMPLES} from './examples.js';
import {expect, fixture, frame, html, settled, until} from './helpers.js';

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

describe('in a box that scrolls in place of the page', () => {
  const shell = async (content: unknown) => {
    root.style.cssText = 'block-size: 100%';
    body.style.cssText = 'block-size: 100%; margin: 0';
    const host = await fixture<HTMLElement>(
      html`<div style="block-size: 100vh">
        <div style="block-size: 100%; overflow: auto">
          <div style="block-size: 3000px"></div>
          ${content}
        </div>
      </div>`,
    );
    return host.querySelector('div')!;
  };
  const ARTICLE = {
    headline: 'عنوان',
    url: 'https://example.org/1',
    image: {url: '/test/fixtures/picture.svg', caption: 'وصف', creditText: 'وكالة'},
    datePublished: '2019-08-27',
    articleBody:
      '<p>نص</p><p class="screen-reader-text">نص مخفي</p><figure><img alt="" src="/x.jpg"><figcaption>وصف <small>وكالة</small></figcaption></figure>',
  };

  for (const [tag, content] of Object.entries({
    ...EXAMPLES,
    'maqal-article': html`<maqal-article toc progress text-size-control .article=${ARTICLE}></maqal-article>`,
    'maqal-card': html`<maqal-card .article=${ARTICLE}></maqal-card>`,
    'maqal-related': html`<maqal-related skip-link .articles=${[ARTICLE]}></maqal-related>`,
    'maqal-share': html`<maqal-share appearance="icon"></maqal-share>`,
  }))
    it(`${tag} adds nothing to the scroll of the page`, async () => {
      const box = await shell(content);
      await settled(box);
      box.scrollTo(0, box.scrollHeight);
      await frame();
      expect(root.scrollHeight).to.equal(innerHeight);
    });

  for (const [name, style] of Object.entries({
    'as high as the window': 'block-size: 100vh; overflow: auto',
    'fixed to the window': 'position: fixed; inset: 0; overflow: auto',
  }))
    it(`the way back follows it from beside it, where it is ${name}`, async () => {
      root.style.cssText = 'block-size: 100%; overflow: hidden';
      body.style.cssText = 'block-size: 100%; margin: 0; overflow: hidden';
      const page = await fixture<HTMLElement>(
        html`<div>
          <div style=${style}>
            <div style="block-size: 300px; overflow: auto"><div style="block-size: 900px"></div></div>
            <div style="block-size: 9000px"></div>
          </div>
          <maqal-to-top></maqal-to-top>
        </div>`,
      );
      const [box, toTop] = [page.querySelector('div')!, page.querySelector('maqal-to-top')!];
      const inner = box.querySelector('div')!;
      inner.scrollTo(0, 600);
      await frame();
      await frame();
      expect(toTop.shown, 'a small box is not the page').to.equal(false);
      box.scrollTo({top: 3000, behavior: 'instant'});
      await until(() => toTop.shown, 'it to show');
      const {left, bottom} = toTop.getBoundingClientRect();
      expect([left < innerWidth / 2, Math.round(innerHeight - bottom)]).to.deep.equal([true, 20], 'in its corner of the window');
      toTop.shadowRoot!.querySelector('a')!.click();
      await until(() => box.scrollTop < 3000, 'the box to scroll');
      box.scrollTo({top: 0, behavior: 'instant'});
      await until(() => !toTop.shown, 'it to hide');
    });
});
