import '../../src/related.js';
import {relatedHtml} from '../../src/html.js';
import type {MaqalRelated} from '../../src/related.js';
import {ARTICLE} from '../card/articles.js';
import {expect, fixture, html, printed, settled, until, cardsOf} from '../helpers.js';

const ARTICLES = Array.from({length: 8}, (_, index) => ({...ARTICLE, url: `/carousel/${index}`}));
const part = (element: MaqalRelated, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`)!;
const position = (element: MaqalRelated) => part(element, 'position').textContent;

async function ready(element: MaqalRelated): Promise<MaqalRelated> {
  element.style.inlineSize = '600px';
  part(element, 'list').style.scrollBehavior = 'auto';
  await until(() => part(element, 'controls')?.checkVisibility() && position(element) === '2 من 8', 'the buttons');
  return element;
}
const carousel = async (dir: string) =>
  ready(
    await fixture<MaqalRelated>(
      html`<maqal-related dir=${dir} layout="carousel" limit="8" allow-repeats .articles=${ARTICLES}></maqal-related>`,
    ),
  );

const FORWARD = {rtl: 'ArrowLeft', ltr: 'ArrowRight'};
const BACKWARD = {rtl: 'ArrowRight', ltr: 'ArrowLeft'};

for (const dir of ['rtl', 'ltr'] as const)
  describe(`a carousel in ${dir}`, () => {
    it('begins at the start, and says so', async () => {
      const element = await carousel(dir);
      expect(position(element)).to.equal('2 من 8');
      expect(part(element, 'previous').ariaDisabled).to.equal('true');
      expect(part(element, 'next').ariaDisabled).to.equal('false');
    });

    it('turns by its buttons, in the direction of reading, to the end', async () => {
      const element = await carousel(dir);
      const list = part(element, 'list');
      part(element, 'next').click();
      await until(() => position(element) === '4 من 8', 'the next cards');
      expect(Math.sign(list.scrollLeft)).to.equal(dir === 'rtl' ? -1 : 1);
      for (const expected of ['6 من 8', '8 من 8']) {
        part(element, 'next').click();
        await until(() => position(element) === expected, expected);
      }
      expect(part(element, 'next').ariaDisabled).to.equal('true');
      part(element, 'previous').click();
      await until(() => position(element) !== '8 من 8', 'the cards before');
    });

    it('moves the focus from card to card by arrow keys', async () => {
      const element = await carousel(dir);
      const cards = cardsOf(element);
      const press = (key: string) =>
        document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true}));
      const focused = () => cards.indexOf(document.activeElement!.closest('maqal-card')!);
      cards[0]!.link!.focus();
      press(FORWARD[dir]);
      press(FORWARD[dir]);
      expect(focused()).to.equal(2);
      press(BACKWARD[dir]);
      expect(focused()).to.equal(1);
      press('End');
      expect(focused()).to.equal(7);
      await until(() => position(element) === '8 من 8', 'the last card');
      press('Home');
      expect(focused()).to.equal(0);
      press(BACKWARD[dir]);
      expect(focused()).to.equal(0);
    });
  });

describe('a carousel', () => {
  it('has no buttons where all of it is in view', async () => {
    const element = await fixture<MaqalRelated>(
      html`<maqal-related layout="carousel" limit="2" allow-repeats .articles=${ARTICLES}></maqal-related>`,
    );
    element.style.inlineSize = '900px';
    await until(() => element.shadowRoot!.querySelector('[part=controls]'), 'the buttons');
    await settled(element);
    expect(part(element, 'controls').checkVisibility()).to.equal(false);
  });

  it('turns what the page printed', async () => {
    const element = await ready(await printed<MaqalRelated>(relatedHtml(ARTICLES, {layout: 'carousel'})));
    part(element, 'next').click();
    await until(() => position(element) === '4 من 8', 'the next cards');
  });

  it('moves nothing when its buttons come', async () => {
    const element = await fixture<MaqalRelated>(
      html`<maqal-related layout="carousel" limit="8" allow-repeats .articles=${ARTICLES}></maqal-related>`,
    );
    const before = part(element, 'list').getBoundingClientRect().top;
    await ready(element);
    expect(part(element, 'list').getBoundingClientRect().top).to.equal(before);
  });
});
