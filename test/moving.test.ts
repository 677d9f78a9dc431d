import '../src/maqal.js';
import '../src/share/passage.js';
import type {MaqalRelated} from '../src/related.js';
import type {MaqalShare} from '../src/share.js';
import type {MaqalToTop} from '../src/to-top.js';
import {ARTICLE} from './card/articles.js';
import {cardsOf, expect, fixture, html, nextEvent, settled, until} from './helpers.js';

/** Applications move elements, and put back what they had taken out before its first frame. */
async function putBack(element: HTMLElement): Promise<void> {
  const parent = element.parentElement!;
  element.remove();
  await settled(document.body);
  parent.append(element);
  await settled(document.body);
}

/** An element that is gone before it has rendered, and comes back. */
async function late<T extends HTMLElement>(tag: string, properties: Partial<T>, width = 'auto'): Promise<T> {
  const element = Object.assign(document.createElement(tag), properties) as T;
  element.style.inlineSize = width;
  (await fixture(html`<div></div>`)).parentElement!.append(element);
  await putBack(element);
  return element;
}

describe('what was taken out and put back', () => {
  let tall: HTMLElement;
  beforeEach(() => {
    tall = document.createElement('div');
    tall.style.blockSize = '5000px';
    document.body.append(tall);
  });
  afterEach(() => {
    tall.remove();
    getSelection()!.removeAllRanges();
    scrollTo({top: 0, behavior: 'instant'});
  });

  it('still leads back to the top, and counts what was read', async () => {
    const element = await late<MaqalToTop>('maqal-to-top', {showAfter: '10px', progress: true});
    scrollTo({top: 900, behavior: 'instant'});
    await until(() => element.shown, 'it to show');
    const circle = element.shadowRoot!.querySelector('.progress')!;
    await until(() => Number.parseFloat(getComputedStyle(circle).strokeDasharray) > 0.1, 'the progress');
  });

  for (const when of ['at once', 'later'])
    it(`still turns as a carousel, taken out ${when}`, async () => {
      const articles = Array.from({length: 8}, (_, index) => ({...ARTICLE, url: `/moved/${index}`}));
      const element = await late<MaqalRelated>(
        'maqal-related',
        {articles, layout: 'carousel', limit: 8, allowRepeats: true},
        '600px',
      );
      if (when === 'later') await putBack(element);
      const part = (name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
      const before = '2 من 8';
      await until(() => part('position')?.textContent === before, 'the buttons');
      part('list')!.style.scrollBehavior = 'auto';
      part('next')!.click();
      await until(() => part('position')!.textContent !== before, 'the next cards');
    });

  it('still offers to share the text that is selected', async () => {
    const text = await fixture(html`<article><p>قال مصدر مطّلع إنّ وفدين التقيا.</p></article>`);
    const element = Object.assign(document.createElement('maqal-share'), {
      selection: true,
      url: 'https://e.com/a',
    }) as MaqalShare;
    text.append(element);
    await putBack(element);
    const words = text.querySelector('p')!.firstChild!;
    const bar = () => element.shadowRoot!.querySelector('[part=passage]');
    getSelection()!.setBaseAndExtent(words, 0, words, 12);
    await until(() => bar()?.matches(':popover-open'), 'the buttons beside the selection');
    getSelection()!.removeAllRanges();
    await until(() => !bar(), 'the buttons to go');
    await putBack(element);
    getSelection()!.setBaseAndExtent(words, 0, words, 12);
    await until(() => bar()?.matches(':popover-open'), 'the buttons to come back');
  });

  it('still tells once of a list that comes into view', async () => {
    const element = await late<MaqalRelated>('maqal-related', {articles: [ARTICLE], allowRepeats: true});
    document.body.prepend(element.parentElement!);
    await nextEvent(element, 'maqal-view');
    expect(cardsOf(element)).to.have.length(1);
  });
});
