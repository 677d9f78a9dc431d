import '../../src/maqal.js';
import {articleHtml, cardHtml, relatedHtml} from '../../src/html.js';
import {EXAMPLES} from '../examples.js';
import {allElements, expect, fixture, html, printed, settled} from '../helpers.js';
import type {NewsArticle} from '../../src/model/news-article.js';

/** What stylesheets of real sites do to everything on a page. */
const HOSTILE = `
  *, ::before, ::after { letter-spacing: 0.1em; font-style: italic; text-transform: uppercase; font-variant: small-caps; hyphens: auto }
  p, em, i, cite, blockquote, figcaption, h1, h2, h3, li, a, span, small, strong, time, bdi, address {
    letter-spacing: 2px; font-style: oblique; text-transform: capitalize; font-variant-caps: all-small-caps; hyphens: auto; font-synthesis: weight style;
  }
  body p, body h2, body blockquote p { letter-spacing: 3px; font-style: italic; word-break: break-all; overflow-wrap: anywhere }
`;

const ARTICLE: NewsArticle = {
  headline: 'مباحثات روسية تركية بشأن التطورات في إدلب',
  description: 'أجرى الجانبان مباحثات، وذلك أعقاب هجوم.',
  articleSection: [{name: 'سوريا'}],
  author: [{name: 'محمد العلي'}],
  datePublished: '2019-08-27',
  keywords: ['إدلب'],
  articleBody:
    '<p>قال <em>مصدر</em> <strong>مطّلع</strong>.</p><h2>هجوم</h2><blockquote><p>«سنعود»</p><cite>الوكالة</cite></blockquote><ul><li>أوّل</li></ul><figure><figcaption>صورة</figcaption></figure>',
};

const ELEMENTS = {
  'an article': html`<maqal-article .article=${ARTICLE} toc></maqal-article>`,
  'printed children': html`<maqal-article
    ><h1 slot="headline">عنوان</h1>
    <p>قال <em>مصدر</em> <i>آخر</i>.</p>
    <blockquote>قول <cite>فلان</cite></blockquote></maqal-article
  >`,
  'a card': html`<maqal-card .article=${ARTICLE}></maqal-card>`,
  'a printed card': html`<maqal-card href="/x"
    ><h3 slot="headline">
      <a href="/x">عنوان <em>مهم</em></a>
    </h3>
    <p slot="meta"><span>محمد</span></p></maqal-card
  >`,
  'a related list': html`<maqal-related .articles=${[{...ARTICLE, url: 'https://example.org/1'}]}></maqal-related>`,
  ...EXAMPLES,
};

let sheet: HTMLStyleElement;
beforeEach(() => {
  sheet = document.head.appendChild(document.createElement('style'));
  sheet.textContent = HOSTILE;
});
afterEach(() => sheet.remove());

/** What of an element's text is set as Arabic never is. */
function faults(element: Element): string[] {
  const style = getComputedStyle(element);
  const wrong = [
    style.letterSpacing !== 'normal' && style.letterSpacing !== '0px' && `letter-spacing: ${style.letterSpacing}`,
    style.fontStyle !== 'normal' && `font-style: ${style.fontStyle}`,
    style.textTransform !== 'none' && `text-transform: ${style.textTransform}`,
    style.fontVariantCaps !== 'normal' && `font-variant-caps: ${style.fontVariantCaps}`,
    (style.hyphens || style.getPropertyValue('-webkit-hyphens')) === 'auto' && 'hyphens: auto',
    style.getPropertyValue('font-synthesis-weight') === 'auto' && 'font-synthesis: weight',
    ['break-all', 'break-word'].includes(style.wordBreak) && `word-break: ${style.wordBreak}`,
    style.overflowWrap === 'anywhere' && 'overflow-wrap: anywhere',
  ].filter(Boolean);
  return wrong.map((fault) => `${element.localName}: ${fault}`);
}

describe('Arabic text in a page that is hostile to it', () => {
  for (const [what, template] of Object.entries(ELEMENTS)) {
    it(`is neither spaced, slanted, capitalised, divided nor faked: ${what}`, async () => {
      const host = await fixture(template);
      await settled(host.parentElement!);
      const elements = [...allElements(host.parentElement!)].filter(
        (item) => item.checkVisibility() && (item.textContent?.trim() || item === host),
      );
      expect(elements.length).to.be.greaterThan(0);
      expect(elements.flatMap(faults)).to.deep.equal([]);
    });
  }

  it('leaves what is not Arabic to the host', async () => {
    document.documentElement.lang = 'en';
    const article = await fixture(
      html`<maqal-article headline="x"
        ><p>Talks <em>on</em> Idlib</p></maqal-article
      >`,
    );
    expect(getComputedStyle(article.querySelector('em')!).fontStyle).to.equal('oblique');
  });
});

/** What themes and resets do to what they know nothing of; a class, which means what it says, is another thing. */
const RESET = `
  body p, body ul, body ol, body li, body h1, body h2, body h3, body blockquote, body figure, body figcaption { padding: 0; margin: 0 }
  body h1, body h2, body h3 { font-size: 60px; line-height: 1; font-weight: 300 }
  body ul, body ol { list-style: square }
`;

describe('What the page printed, in a theme that resets what it knows nothing of', () => {
  const printedArticle = articleHtml({...ARTICLE, articleBody: ARTICLE.articleBody!, image: {url: 'data:image/svg+xml,<svg/>'}});
  const PRINTED = {
    'an article': printedArticle,
    'a card': cardHtml(ARTICLE),
    'a list': relatedHtml([ARTICLE, {...ARTICLE, url: '/2'}], {layout: 'headlines'}),
    'a list of links': '<maqal-related><ul><li><a href="/1">عنوان</a></li><li><a href="/2">آخر</a></li></ul></maqal-related>',
  };
  for (const [what, markup] of Object.entries(PRINTED)) {
    it(`is set as it is without it: ${what}`, async () => {
      sheet.textContent = '';
      const host = await printed<HTMLElement>(markup);
      const boxes = () =>
        [...host.querySelectorAll('*')].map((element) => {
          const {x, y, width, height} = element.getBoundingClientRect();
          return `${element.localName} ${[x, y, width, height].map(Math.round)}`;
        });
      const before = boxes();
      sheet.textContent = RESET;
      expect(before.length).to.be.above(3);
      expect(boxes()).to.deep.equal(before);
    });
  }

  it('a class of the page is still obeyed', async () => {
    sheet.textContent = '.quiet { margin: 7px; font-size: 9px }';
    const host = await printed<HTMLElement>('<maqal-article><h2 class="quiet">فرعي</h2><p class="quiet">نص</p></maqal-article>');
    for (const child of host.children) expect(getComputedStyle(child)).to.include({marginTop: '7px', fontSize: '9px'});
  });
});
