import '../../src/card.js';
import type {CardLayout, Kind, MaqalCard} from '../../src/card.js';
import {cardHtml} from '../../src/html.js';
import type {NewsArticle} from '../../src/maqal.js';
import {
  composedText,
  expect,
  fixture,
  frame,
  html,
  printed,
  settled,
  until,
  violationsInBothSchemes,
  warningsOf,
} from '../helpers.js';
import {ARTICLE, ENGLISH, partOf, PICTURE} from './articles.js';

const LAYOUTS: CardLayout[] = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'];
const KINDS: Kind[] = ['article', 'live', 'breaking', 'opinion', 'video', 'gallery', 'audio', 'sponsored'];
const WIDTHS = [240, 360, 1000];

const data = (layout: CardLayout, width: number, article: NewsArticle = ARTICLE, kind: Kind = 'article') =>
  fixture<MaqalCard>(
    html`<maqal-card
      .article=${article}
      layout=${layout}
      kind=${kind}
      style="inline-size: ${width}px; content-visibility: visible"
    ></maqal-card>`,
  );

async function children(layout: CardLayout, width: number, article: NewsArticle = ARTICLE): Promise<MaqalCard> {
  const element = await printed<MaqalCard>(cardHtml(article, {layout, lang: document.documentElement.lang}));
  element.style.inlineSize = `${width}px`;
  element.style.contentVisibility = 'visible';
  await frame();
  return element;
}

describe('a card', () => {
  for (const layout of LAYOUTS) {
    for (const width of WIDTHS) {
      it(`as ${layout} of ${width} px is as high from data as from children, and keeps everything inside`, async () => {
        const [first, second] = [await data(layout, width), await children(layout, width)];
        expect(Math.abs(first.offsetHeight - second.offsetHeight)).to.be.at.most(1);
        for (const card of [first, second]) expect(card.scrollWidth).to.be.at.most(width);
      });
    }
  }

  for (const layout of LAYOUTS) {
    it(`as ${layout} that a page printed stays as it is when it is given something to render`, async () => {
      const card = await children(layout, 360, {...ARTICLE, datePublished: new Date().toISOString()});
      const boxes = () =>
        [...card.querySelectorAll('[slot], [slot] *')].map((element) => {
          const {x, y, width, height} = element.getBoundingClientRect();
          return `${element.localName} ${[x, y, width, height].map(Math.round)}`;
        });
      const left = boxes();
      card.published = ARTICLE.datePublished!;
      await card.updateComplete;
      expect(boxes()).to.deep.equal(left);
    });

    it(`as ${layout} is no wider than its column of a grid, however long its text`, async () => {
      const grid = await fixture<HTMLElement>(html`<div style="display: grid; inline-size: 240px"></div>`);
      const card = document.createElement('maqal-card');
      card.layout = layout;
      card.article = {...ARTICLE, description: 'ملخّصٌ يُحذِّرُ إِنَّهُ قُوَّاتٍ طويل. '.repeat(12)};
      grid.append(card);
      await card.updateComplete;
      card.style.contentVisibility = 'visible';
      expect(card.offsetWidth).to.equal(240);
    });
  }

  for (const kind of KINDS) {
    it(`of kind ${kind} passes axe in both directions, in light and dark`, async () => {
      for (const article of [ARTICLE, ENGLISH]) {
        document.documentElement.lang = article === ARTICLE ? 'ar' : 'en';
        document.documentElement.dir = article === ARTICLE ? 'rtl' : 'ltr';
        const element = await data('stacked', 360, {...article, author: [{name: 'سامر', image: PICTURE}]}, kind);
        expect(await violationsInBothSchemes(element)).to.deep.equal([]);
        element.parentElement!.remove();
      }
    });
  }

  it('tells its kind and duration once, within the name of its one link', async () => {
    const element = await fixture<MaqalCard>(html`<maqal-card .article=${ARTICLE} kind="video" duration="PT3M20S"></maqal-card>`);
    expect(composedText(element).match(/فيديو/g)).to.have.length(1);
    expect(element.link!.textContent).to.contain('فيديو 3:20').and.to.contain(ARTICLE.headline);
    const named = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.ariaHidden !== 'true');
    expect(named.filter(({href}) => href === element.link!.href)).to.deep.equal([element.link]);
  });

  it('stacks a hero where it is narrow, picture first and headline before the date', async () => {
    const element = await data('hero', 360);
    const tops = ['image', 'section', 'headline', 'summary', 'details'].map(
      (name) => partOf(element, name)!.getBoundingClientRect().top,
    );
    expect(tops).to.deep.equal([...tops].sort((a, b) => a - b));
    expect(partOf(element, 'headline')!.getBoundingClientRect().width).to.be.above(300);
  });

  it('lists further headlines under a lead', async () => {
    const element = await printed<MaqalCard>(
      cardHtml(ARTICLE, {layout: 'hero', further: [ENGLISH, {headline: 'بلا عنوان', url: 'javascript:x'}]}),
    );
    expect([...element.querySelectorAll('ul a')].map(({textContent}) => textContent)).to.deep.equal([ENGLISH.headline]);
    expect(element.link!.textContent).to.equal(ARTICLE.headline);
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
  });
});

describe('a headline too long for its card', () => {
  const headline = 'يُحذِّرُ إِنَّهُ قُوَّاتٍ '.repeat(40);

  for (const layout of ['stacked', 'hero', 'compact'] as CardLayout[]) {
    it(`is as high in ${layout} as its lines, with room for marks, and shows nothing of the next line`, async () => {
      const element = await data(layout, 360, {...ARTICLE, headline});
      const box = partOf(element, 'headline')!;
      const {lineHeight, paddingTop, paddingBottom} = getComputedStyle(box);
      const lines = (box.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight);
      expect(lines).to.be.within(3.9, 4.4);
      const range = document.createRange();
      range.selectNodeContents(element.link!);
      const {left, right, bottom} = box.getBoundingClientRect();
      for (const rect of range.getClientRects()) {
        const isBelow = rect.top > bottom - parseFloat(paddingBottom) - 2;
        const isSeen = rect.right > left && rect.left < right;
        expect(isBelow && isSeen).to.equal(false);
      }
    });
  }

  it('may be given other numbers of lines', async () => {
    const element = await data('stacked', 360, {...ARTICLE, headline});
    const four = partOf(element, 'headline')!.clientHeight;
    element.style.setProperty('--maqal-headline-lines', '2');
    expect(partOf(element, 'headline')!.clientHeight).to.be.below(four * 0.65);
  });
});

describe('a card that lacks something', () => {
  const cases: Record<string, NewsArticle> = {
    'no picture': {...ARTICLE, image: undefined as never},
    'a headline alone': {headline: ARTICLE.headline, url: '/x'},
    'a headline of 300 characters': {...ARTICLE, headline: 'خبرٌ عاجلٌ '.repeat(28)},
    'one long word': {...ARTICLE, headline: 'ـ'.repeat(400)},
    'an empty headline': {...ARTICLE, headline: ' ', articleBody: 'x'},
    'no date that can be read': {...ARTICLE, datePublished: 'أمس'},
  };
  for (const [what, article] of Object.entries(cases)) {
    it(`${what}: no gap in its place, and nothing outside the card`, async () => {
      await warningsOf(async () => {
        for (const layout of LAYOUTS) {
          const element = await data(layout, 300, article);
          expect(element.scrollWidth, layout).to.be.at.most(300);
          if (!article.image && (layout === 'horizontal' || layout === 'compact')) {
            const {right} = partOf(element, 'headline')!.getBoundingClientRect();
            expect(Math.abs(right - element.getBoundingClientRect().right), layout).to.be.at.most(1);
          }
          element.parentElement!.remove();
        }
      });
    });
  }

  for (const [way, make] of Object.entries({data, children})) {
    it(`a picture that does not load, from ${way}, gives up its place`, async () => {
      const broken = {...ARTICLE, image: {url: 'data:image/png;base64,AAAA', width: 16, height: 9}};
      const element = await make('horizontal', 300, broken);
      const root = way === 'data' ? element : element;
      await until(
        () => [...root.querySelectorAll<HTMLElement>('[slot=media]')].every((media) => media.offsetHeight === 0),
        'the picture to go',
      );
      await settled(document.body);
      const headline = root.querySelector('[slot=headline]')!.getBoundingClientRect();
      expect(Math.abs(headline.right - element.getBoundingClientRect().right)).to.be.at.most(1);
    });
  }
});

/** Where each layout is at home, in pixels. */
const TYPICAL: Record<CardLayout, number> = {stacked: 300, horizontal: 480, compact: 300, overlay: 480, hero: 900, headline: 300};

describe('a portrait that does not load', () => {
  it('in what a server printed, gives up its place', async () => {
    const author = {name: 'سامر', image: 'data:image/png;base64,AAAA'};
    const element = await printed<MaqalCard>(cardHtml({...ARTICLE, author: [author]}, {kind: 'opinion'}));
    const portrait = element.querySelector<HTMLElement>('[slot=meta] img')!;
    portrait.scrollIntoView();
    await until(() => portrait.offsetHeight === 0, 'the portrait to go');
    expect(composedText(element)).to.contain('سامر');
  });
});

describe('a card not in view', () => {
  for (const layout of LAYOUTS) {
    it(`as ${layout} is taken to be as high as typical content, within a tenth`, async () => {
      const width = TYPICAL[layout];
      const seen = await data(layout, width);
      const height = seen.offsetHeight;
      seen.parentElement!.remove();
      const host = await fixture<HTMLElement>(
        html`<div style="padding-block-start: 9000px">
          <maqal-card .article=${ARTICLE} layout=${layout} style="inline-size: ${width}px"></maqal-card>
        </div>`,
      );
      await frame();
      await frame();
      const estimate = (host.firstElementChild as HTMLElement).offsetHeight;
      expect(estimate, `${height} in view`).to.be.within(height * 0.9, height * 1.1);
    });
  }
});
