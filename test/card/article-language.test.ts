import '../../src/card.js';
import '../../src/related.js';
import {cardHtml, relatedHtml} from '../../src/html.js';
import type {NewsArticle} from '../../src/maqal.js';
import {closestAcross, directionAt, languageOf} from '../../src/platform/page.js';
import {cardsOf, expect, fixture, html, printed, settled} from '../helpers.js';
import {ARTICLE, ENGLISH, PICTURE} from './articles.js';

/** An English article, all of whose words a card shows. */
const FOREIGN: NewsArticle = {
  ...ENGLISH,
  inLanguage: 'en',
  author: [{name: 'Layla Mansour'}, {name: 'Sam Hill'}],
  image: {url: PICTURE, width: 16, height: 9, alternateName: 'A street in Idlib'},
};

/** Each text that an element shows, in the language and direction that it is said to have. */
function textsOf(root: Element | ShadowRoot): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (node: Node): void => {
    const element = node instanceof Element ? node : node.parentElement!;
    const said = () => `${languageOf(element)} ${directionAt(element)}`;
    if (node instanceof HTMLImageElement && node.alt) found.set(node.alt, said());
    if (node instanceof Text && node.data.trim() && !(node.parentElement instanceof HTMLStyleElement))
      found.set(node.data.trim(), said());
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    node.childNodes.forEach(visit);
  };
  visit(root);
  return found;
}

type Options = {kind?: 'video'};
const WAYS: Record<string, (article: NewsArticle, options?: Options) => Promise<Element>> = {
  data: (article, {kind} = {}) => fixture(html`<maqal-card .article=${article} kind=${kind ?? 'article'}></maqal-card>`),
  children: (article, {kind} = {}) => printed(cardHtml(article, {lang: document.documentElement.lang, ...(kind && {kind})})),
  'a list of data': async (article) => {
    const list = await fixture(html`<maqal-related allow-repeats include-current .articles=${[article]}></maqal-related>`);
    await settled(document.body);
    return cardsOf(list)[0]!;
  },
  'a printed list': async (article) =>
    (await printed(relatedHtml([article], {lang: document.documentElement.lang}))).querySelector('maqal-card')!,
};

for (const [way, make] of Object.entries(WAYS))
  describe(`a card of an article in another language than its page, from ${way}`, () => {
    it('says so of the article’s words, and of the page’s own that they are the page’s', async () => {
      const texts = textsOf(await make(FOREIGN));
      const said = (text: string) => [...texts].find(([known]) => known.includes(text))?.[1];
      for (const text of [FOREIGN.headline, FOREIGN.description!, 'World', 'Layla Mansour and Sam Hill'])
        expect(said(text), text).to.equal('en ltr');
      expect(said('A street in Idlib')).to.match(/^en /);
      for (const text of ['26 أغسطس', '4 دقائق', '3 تعليقات']) expect(said(text), text).to.match(/^ar /);
    });

    it('says nothing where the language is the page’s, in another country’s form, or none that can be read', async () => {
      for (const inLanguage of [
        'ar',
        'AR',
        'ar-SY',
        'arb',
        'not a language',
        'arabic',
        'english',
        'und',
        '',
        '7',
        'en_US',
      ] as unknown[]) {
        const element = await make({...ARTICLE, url: `/${String(inLanguage)}`, inLanguage: inLanguage as string});
        const languages = new Set([...textsOf(element).values()].map((said) => said.split(' ')[0]));
        expect([...languages], String(inLanguage)).to.deep.equal(['ar']);
      }
    });

    it('leaves the direction to its page where that is the same', async () => {
      const texts = textsOf(await make({...ARTICLE, inLanguage: 'fa-IR'}));
      expect([...texts].find(([text]) => text.includes(ARTICLE.headline))?.[1]).to.equal('fa-IR rtl');
    });

    it('does not take letters of the other direction for it', async () => {
      const texts = textsOf(await make({...ARTICLE, inLanguage: 'en-US'}));
      expect(new Set([...texts.values()])).to.deep.equal(new Set(['ar rtl']));
    });

    it('follows its language where its letters say nothing', async () => {
      const texts = textsOf(await make({...FOREIGN, headline: '2024!'}));
      expect([...texts].find(([text]) => text.includes('2024!'))?.[1]).to.equal('en ltr');
    });

    it('is an Arabic one on an English page', async () => {
      document.documentElement.lang = 'en';
      document.documentElement.dir = 'ltr';
      const texts = textsOf(await make({...ARTICLE, inLanguage: 'ar'}));
      expect([...texts].find(([text]) => text.includes(ARTICLE.headline))?.[1]).to.equal('ar rtl');
    });
  });

describe('the language of a card', () => {
  it('is the page’s for its badge, whatever the headline’s', async () => {
    for (const make of [WAYS.data!, WAYS.children!]) {
      const texts = textsOf(await make(FOREIGN, {kind: 'video'}));
      expect([...texts].find(([text]) => text.includes('فيديو'))?.[1]).to.match(/^ar /);
      expect(texts.get(FOREIGN.headline)).to.equal('en ltr');
    }
  });

  it('is the page’s for what an attribute says', async () => {
    const element = await fixture<HTMLElement>(
      html`<maqal-card .article=${{...FOREIGN, inLanguage: 'tr'}} headline="Own"></maqal-card>`,
    );
    expect(textsOf(element).get('Own')).to.match(/^ar /);
    expect(textsOf(element).get('World')).to.match(/^tr /);
  });

  it('is told of each further headline', async () => {
    const element = await printed(cardHtml(ARTICLE, {further: [{...FOREIGN, headline: 'Further'}]}));
    expect(textsOf(element).get('Further')).to.equal('en ltr');
  });

  it('does not stand on the card itself, whose dates and layout are the page’s', async () => {
    for (const make of [WAYS.data!, WAYS.children!])
      expect(closestAcross(await make(FOREIGN), '[lang]')).to.equal(document.documentElement);
  });
});

describe('an Arabic headline on a page whose lines are set close', () => {
  const article = {headline: 'عنوان الخبر من إدلب', url: 'https://example.org/1'};
  for (const [what, show] of Object.entries({
    'from data': () => fixture(html`<maqal-card .article=${article}></maqal-card>`),
    'in print': () => printed(cardHtml(article, {lang: 'en'})),
    'of the page’s own': () =>
      printed(`<maqal-card><h3 slot="headline"><a href="/1"><bdi dir="rtl">${article.headline}</bdi></a></h3></maqal-card>`),
  }))
    it(`has the lines that Arabic needs, ${what}`, async () => {
      const host = document.documentElement;
      [host.lang, host.dir] = ['en', 'ltr'];
      host.style.setProperty('--maqal-line-height-headline', '1.2');
      const shown = (await show()) as HTMLElement;
      await settled(shown);
      const card = shown.localName === 'maqal-card' ? shown : shown.querySelector('maqal-card')!;
      const headline = card.querySelector('[slot=headline]')!;
      const {lineHeight, fontSize} = getComputedStyle(headline);
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(1.55, 0.01);
    });
});
