import type {Readability as Reader} from '@mozilla/readability';
import '../../src/article.js';
import type {MaqalArticle} from '../../src/article.js';
import {articleHtml} from '../../src/html.js';
import type {NewsArticle} from '../../src/maqal.js';
import {fromPlainText} from '../../src/sources.js';
import {expect, fixture, html, printed, settled, until} from '../helpers.js';
import {SECTIONS, seedText} from '../sources/seed.js';

/** Readability is a CommonJS module, and browsers know none. */
async function readability(): Promise<typeof Reader> {
  const response = await fetch('/node_modules/@mozilla/readability/Readability.js');
  const module = {exports: undefined as unknown};
  new Function('module', await response.text())(module);
  return module.exports as typeof Reader;
}

let Readability: typeof Reader;
let seed: NewsArticle;
before(async () => {
  Readability = await readability();
  seed = {
    ...fromPlainText(await seedText(), {sections: SECTIONS}),
    author: [{name: 'ليلى منصور'}],
    datePublished: '2019-08-27T16:30:00+03:00',
  };
});

const paragraphs = (markup: string) =>
  [...new DOMParser().parseFromString(markup, 'text/html').querySelectorAll('p, h2')].map(({textContent}) => textContent!);

const WAYS: Record<string, () => Promise<MaqalArticle>> = {
  'as children': () => printed<MaqalArticle>(articleHtml(seed, {lang: 'ar'})),
  'as data': async () => {
    const element = await fixture<MaqalArticle>(html`<maqal-article .article=${seed}></maqal-article>`);
    await until(() => element.querySelector(':scope > p:not([slot])'), 'the body');
    await settled(document.body);
    return element;
  },
};

for (const [way, make] of Object.entries(WAYS)) {
  describe(`an article that came ${way}`, () => {
    it('is found whole by a reader mode, with headline, author and date', async () => {
      const element = await make();
      const page = document.implementation.createHTMLDocument(seed.headline);
      page.body.append(page.importNode(element, true));
      const found = new Readability(page, {charThreshold: 200}).parse()!;
      expect(found.title).to.equal(seed.headline);
      expect(found.byline).to.equal('ليلى منصور');
      expect(found.publishedTime ?? element.querySelector('[itemprop=datePublished]')!.getAttribute('datetime')).to.equal(
        seed.datePublished,
      );
      for (const text of paragraphs(seed.articleBody!)) expect(found.textContent).to.contain(text);
    });

    it('is copied in the order in which it reads, with its quotation marks and its breaks', async () => {
      const element = await make();
      const range = document.createRange();
      range.selectNodeContents(element);
      getSelection()!.removeAllRanges();
      getSelection()!.addRange(range);
      const copied = getSelection()!.toString();
      getSelection()!.removeAllRanges();
      const lines = copied
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
      const body = paragraphs(seed.articleBody!);
      expect(lines.filter((line) => body.includes(line))).to.deep.equal(body);
      expect(copied).to.contain('“إدلب وما حولها”');
      expect(lines.indexOf(seed.headline)).to.be.below(lines.indexOf(body[0]!));
    });

    it('is found by find-in-page: all of its text is in the page itself', async () => {
      const element = await make();
      for (const text of [seed.headline, ...paragraphs(seed.articleBody!), 'وكالات'])
        expect(element.textContent).to.contain(text);
    });

    it('survives a browser’s translation, and shows the next article after it', async () => {
      const element = await make();
      for (const node of texts(element)) {
        const font = document.createElement('font');
        font.textContent = `translated ${node.data.trim()}`;
        node.replaceWith(font);
      }
      element.requestUpdate();
      await settled(document.body);
      expect(element.querySelector('[slot=headline]')!.textContent).to.contain('translated');
      element.article = {headline: 'عنوان ثانٍ', articleBody: '<p>نص ثانٍ.</p>'};
      await settled(document.body);
      if (way === 'as data') {
        await until(() => element.textContent!.includes('نص ثانٍ'), 'the next article');
        expect(element.textContent).to.contain('عنوان ثانٍ').and.not.to.contain('translated');
      }
    });
  });
}

/** Every text that a translator would replace. */
function texts(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if ((walker.currentNode as Text).data.trim()) found.push(walker.currentNode as Text);
  return found;
}

describe('a table of contents that was printed', () => {
  it('is passed over by a reader mode', async () => {
    const element = await printed<MaqalArticle>(articleHtml(seed, {lang: 'ar', attributes: {toc: ''}}));
    expect(element.textContent).to.contain('في هذا المقال');
    const page = document.implementation.createHTMLDocument(seed.headline);
    page.body.append(page.importNode(element, true));
    const found = new Readability(page, {charThreshold: 200}).parse()!;
    expect(found.textContent).not.to.contain('في هذا المقال');
    for (const text of paragraphs(seed.articleBody!)) expect(found.textContent).to.contain(text);
  });
});
