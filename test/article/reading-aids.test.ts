import '../../src/article.js';
import type {MaqalArticle, TextSize} from '../../src/article.js';
import {articleHtml} from '../../src/html.js';
import {expect, fixture, frame, html, nextEvent, printed, settled, until, violationsInBothSchemes} from '../helpers.js';

const part = (element: MaqalArticle, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`)!;
const long = (heading: string) =>
  html`<h2>${heading}</h2>
    ${Array.from({length: 12}, () => html`<p>نصّ طويل من الخبر.</p>`)}`;

const article = (attributes = {toc: true, progress: true, textSize: true}) =>
  fixture<HTMLElement>(
    html`<div style="inline-size: 400px; padding-block-end: 2000px">
      <maqal-article ?toc=${attributes.toc} ?progress=${attributes.progress} ?text-size-control=${attributes.textSize}
        ><h1 slot="headline">عنوان</h1>
        ${long('أوّل')}${long('ثانٍ')}${long('ثالث')}</maqal-article
      >
    </div>`,
  ).then((host) => host.firstElementChild as MaqalArticle);

afterEach(() => scrollTo(0, 0));

describe('the table of contents', () => {
  const current = (element: MaqalArticle) =>
    [...part(element, 'contents').querySelectorAll('[aria-current=true]')].map(({textContent}) => textContent);

  it('follows the reader from heading to heading', async () => {
    const element = await article();
    for (const heading of element.querySelectorAll('h2')) {
      heading.scrollIntoView();
      await until(() => current(element).join() === heading.textContent, `"${heading.textContent}" to be current`);
    }
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
  });

  it('leads to headings with ids that can be read', async () => {
    const element = await article();
    const hashes = [...part(element, 'contents').querySelectorAll('a')].map(({hash}) => decodeURIComponent(hash));
    expect(hashes).to.deep.equal(['#أول', '#ثان', '#ثالث']);
    for (const hash of hashes) expect(element.querySelector(hash)).not.to.equal(null);
  });

  it('that the page printed reads without script, takes the place of another, and follows the reader', async () => {
    const articleBody = ['أوّل', 'ثانٍ', 'أوّل'].map((heading) => `<h2>${heading}</h2>${'<p>نصّ.</p>'.repeat(20)}`).join('');
    const element = await printed<MaqalArticle>(articleHtml({headline: 'عنوان', articleBody}, {attributes: {toc: ''}}));
    element.parentElement!.style.paddingBlockEnd = '2000px';
    const links = [...element.querySelectorAll<HTMLAnchorElement>('[slot=contents] a')];
    const headings = [...element.querySelectorAll('h2')];
    expect(links.map(({hash}) => decodeURIComponent(hash.slice(1)))).to.deep.equal(headings.map(({id}) => id));
    expect(part(element, 'contents')).to.equal(null);
    for (const [index, heading] of headings.entries()) {
      heading.scrollIntoView();
      await until(() => links.findIndex(({ariaCurrent}) => ariaCurrent === 'true') === index, `heading ${index} to be current`);
    }
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
    element.parentElement!.style.paddingBlockEnd = '';
  });

  it('is not there for fewer than two headings', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article toc
        ><h2>وحيد</h2>
        <p>نص.</p></maqal-article
      >`,
    );
    expect(part(element, 'contents')).to.equal(null);
  });
});

describe('reading progress', () => {
  const read = (element: MaqalArticle) => Number(part(element, 'progress').style.getPropertyValue('--_read'));

  it('grows from the first line to the last, in reading direction', async () => {
    const element = await article();
    await until(() => read(element) > 0, 'the first measure');
    const before = read(element);
    element.querySelector('p:last-of-type')!.scrollIntoView({block: 'end'});
    await until(() => read(element) > 0.95, 'the end to be read');
    expect(before).to.be.below(0.9);
    const {right, width} = part(element, 'progress').getBoundingClientRect();
    expect(Math.abs(right - document.documentElement.clientWidth)).to.be.at.most(width * 0.06 + 1);
  });

  it('stops when the element leaves the page', async () => {
    const element = await article();
    await until(() => read(element) > 0, 'the first measure');
    const bar = part(element, 'progress');
    element.remove();
    const before = bar.style.getPropertyValue('--_read');
    scrollTo(0, 50);
    await frame();
    await frame();
    expect(bar.style.getPropertyValue('--_read')).to.equal(before);
  });
});

describe('the size of the text', () => {
  const size = (element: MaqalArticle) => parseFloat(getComputedStyle(element.querySelector('p')!).fontSize);

  it('grows with each step', async () => {
    const element = await article();
    const sizes: number[] = [];
    for (const step of ['s', 'm', 'l', 'xl'] as TextSize[]) {
      element.textSize = step;
      await settled(document.body);
      sizes.push(size(element));
    }
    expect(sizes).to.deep.equal([...sizes].sort((a, b) => a - b));
    expect(new Set(sizes).size).to.equal(4);
  });

  it('is changed by two buttons, which say what they do and where the steps end', async () => {
    const element = await article();
    const [smaller, larger] = [...part(element, 'text-size').querySelectorAll('button')] as [
      HTMLButtonElement,
      HTMLButtonElement,
    ];
    expect([smaller, larger].map((button) => button.getAttribute('aria-label'))).to.deep.equal(['تصغير النص', 'تكبير النص']);
    const change = nextEvent<CustomEvent<{size: TextSize}>>(element, 'maqal-text-size');
    larger.click();
    expect((await change).detail.size).to.equal('l');
    larger.focus();
    for (let clicks = 0; clicks < 3; clicks++) {
      larger.click();
      await settled(document.body);
    }
    expect(element.getAttribute('text-size')).to.equal('xl');
    expect([smaller, larger].map(({ariaDisabled}) => ariaDisabled)).to.deep.equal([null, 'true']);
    expect(element.shadowRoot!.activeElement).to.equal(larger);
  });

  it('is offered only when asked', async () => {
    expect(part(await article({toc: false, progress: false, textSize: false}), 'text-size')).to.equal(null);
  });
});
