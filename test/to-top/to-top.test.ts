import '../../src/to-top.js';
import type {MaqalToTop} from '../../src/to-top.js';
import {expect, fixture, frame, html, nextEvent, settled, until, violationsInBothSchemes, warningsOf} from '../helpers.js';

let tall: HTMLElement;

beforeEach(() => {
  tall = document.createElement('div');
  tall.style.blockSize = '6000px';
  document.body.append(tall);
});

afterEach(() => {
  tall.remove();
  scrollTo({top: 0, behavior: 'instant'});
});

const scrolled = async (top: number) => {
  scrollTo({top, behavior: 'instant'});
  await nextEvent(window, 'scroll').catch(() => undefined);
};
const link = (element: MaqalToTop) => element.shadowRoot!.querySelector('a')!;

describe('<maqal-to-top>', () => {
  it('is hidden, and out of the tab order, until the reader has scrolled', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top after="300px"></maqal-to-top>`);
    expect(getComputedStyle(element).visibility).to.equal('hidden');
    await scrolled(900);
    await until(() => element.shown, 'it to show');
    await until(() => getComputedStyle(element).visibility === 'visible', 'it to be visible');
  });

  it('is a link with a name, in the page’s language', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top></maqal-to-top>`);
    expect(link(element).getAttribute('href')).to.equal('#top');
    expect(link(element).getAttribute('aria-label')).to.equal('العودة إلى الأعلى');
  });

  it('moves the focus with the scroll', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top after="10px"></maqal-to-top>`);
    await scrolled(900);
    await until(() => element.shown, 'it to show');
    link(element).click();
    expect(document.activeElement).to.equal(document.body);
    await until(() => scrollY < 900, 'the page to scroll');
  });

  it('goes at once where readers ask for less motion, though the page scrolls smoothly', async () => {
    const {matchMedia} = window;
    const root = document.documentElement;
    root.style.scrollBehavior = 'smooth';
    window.matchMedia = (query) => ({...matchMedia.call(window, query), matches: query.includes('reduced-motion')});
    const element = await fixture<MaqalToTop>(html`<maqal-to-top></maqal-to-top>`);
    await scrolled(900);
    link(element).click();
    const top = scrollY;
    window.matchMedia = matchMedia;
    root.style.scrollBehavior = '';
    expect(top).to.equal(0);
  });

  it('leaves the address and the history to the page: "back" leaves the article, not its end', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top></maqal-to-top>`);
    const before = [location.href, history.length];
    await scrolled(900);
    link(element).click();
    expect([location.href, history.length]).to.deep.equal(before);
  });

  it('stays within the window where the page is zoomed', async () => {
    const root = document.documentElement;
    root.style.zoom = '2';
    const element = await fixture<MaqalToTop>(html`<maqal-to-top after="10px" progress></maqal-to-top>`);
    await scrolled(900);
    await until(() => element.shown, 'it to show');
    const {left, right, bottom} = link(element).getBoundingClientRect();
    root.style.zoom = '';
    expect(Math.min(left, innerWidth - right, innerHeight - bottom)).to.be.at.least(0);
  });

  it('leads to a target, and to the top where there is none', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top target="#start"></maqal-to-top>`);
    const start = Object.assign(document.createElement('h1'), {id: 'start'});
    document.body.querySelector('main')!.prepend(start);
    link(element).click();
    expect(document.activeElement).to.equal(start);
    element.target = '!bad';
    const said = await warningsOf(() => link(element).click());
    expect(said.join()).to.contain('no such element');
    expect(document.activeElement).to.equal(document.body);
  });

  const read = (element: MaqalToTop) =>
    Number.parseFloat(getComputedStyle(element.shadowRoot!.querySelector('.progress')!).strokeDasharray);
  const isRead = (element: MaqalToTop, part: number) =>
    until(() => Math.abs(read(element) - part) < 0.02, `${part} to be read, not ${read(element)}`);

  it('shows how far the page has been read', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top progress></maqal-to-top>`);
    const end = document.documentElement.scrollHeight - innerHeight;
    await scrolled(end / 2);
    await isRead(element, 0.5);
    await scrolled(end);
    await isRead(element, 1);
  });

  it('counts an article, and not what stands below it', async () => {
    const element = await fixture<MaqalToTop>(
      html`<div>
        <article id="story" style="block-size: 3000px"></article>
        <maqal-to-top progress for="story"></maqal-to-top>
      </div>`,
    );
    const article = element.querySelector('article')!.getBoundingClientRect();
    await scrolled(article.top + scrollY + article.height - innerHeight);
    await isRead(element.querySelector('maqal-to-top')!, 1);
    await scrolled(article.top + scrollY);
  });

  it('works in a scroll container, and leaves the page alone', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="overflow: auto; block-size: 300px" tabindex="0">
        <div style="block-size: 2000px"></div>
        <maqal-to-top progress></maqal-to-top>
      </div>`,
    );
    const element = box.querySelector<MaqalToTop>('maqal-to-top')!;
    document.body.prepend(box.parentElement!);
    await frame();
    expect(element.shown).to.equal(false);
    box.scrollTop = 900;
    await until(() => element.shown, 'it to show');
    const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
    expect(inner.bottom).to.be.at.most(outer.bottom);
    expect(inner.left - outer.left).to.be.below(100);
    await isRead(element, 900 / (box.scrollHeight - box.clientHeight));
    link(element).click();
    expect(document.activeElement).to.equal(box);
    await until(() => box.scrollTop < 900, 'the container to scroll');
    expect(scrollY).to.equal(0);
  });

  it('stands above what covers the bottom of the window', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top></maqal-to-top>`);
    const before = element.getBoundingClientRect().bottom;
    document.documentElement.style.setProperty('--maqal-bottom-inset', '60px');
    expect(before - element.getBoundingClientRect().bottom).to.equal(60);
  });

  it('leaves nothing in the page when it goes', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top></maqal-to-top>`);
    expect(document.querySelectorAll('maqal-mark').length).to.equal(1);
    element.remove();
    expect(document.querySelectorAll('maqal-mark').length).to.equal(0);
  });

  it('shows the page’s own link in place of its own', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top><a href="#top">إلى أعلى الصفحة</a></maqal-to-top>`);
    const own = element.querySelector('a')!;
    expect(own.assignedSlot).not.to.equal(null);
    own.click();
    expect(document.activeElement).to.equal(document.body);
  });

  for (const dir of ['rtl', 'ltr'] as const) {
    it(`stands at the inline end in ${dir}`, async () => {
      document.documentElement.dir = dir;
      const element = await fixture<MaqalToTop>(html`<maqal-to-top></maqal-to-top>`);
      const {left, width} = element.getBoundingClientRect();
      expect(left + width / 2 < innerWidth / 2).to.equal(dir === 'rtl');
    });
  }

  it('takes one screen where the distance is nonsense, and says so', async () => {
    const said = await warningsOf(async () => {
      await fixture(html`<maqal-to-top after="بعيد"></maqal-to-top>`);
      await settled(document.body);
    });
    expect(said.join()).to.contain('neither a length nor a number of screens');
  });

  it('passes axe in light and dark', async () => {
    const element = await fixture<MaqalToTop>(html`<maqal-to-top progress after="10px"></maqal-to-top>`);
    await scrolled(900);
    await until(() => element.shown, 'it to show');
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
  });
});
