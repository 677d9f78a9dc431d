import '../../src/maqal.js';
import {articleHtml, cardHtml, relatedHtml, shareHtml} from '../../src/html.js';
import {CARD_LAYOUTS} from '../../src/card/card.js';
import {RELATED_LAYOUTS} from '../../src/related/layout.js';
import type {NewsArticle} from '../../src/model/news-article.js';
import {expect, printed, settled} from '../helpers.js';
import {HOST_SHEETS} from './host-sheets.js';

const PICTURE = `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='160' height='90'/>`;

const ARTICLE: NewsArticle = {
  url: 'https://example.org/1',
  headline: 'مباحثات روسية تركية بشأن التطورات في إدلب ومحيطها',
  alternativeHeadline: 'الشمال السوري',
  description: 'أجرى الجانبان مباحثات، وذلك أعقاب هجوم.',
  articleSection: [
    {name: 'سوريا', url: '/syria'},
    {name: 'سياسة', url: '/politics'},
  ],
  author: [
    {name: 'محمد العلي', url: '/mohammad', image: PICTURE, jobTitle: 'مراسل', description: 'يكتب عن الشمال.'},
    {name: 'ليلى حداد', image: PICTURE},
  ],
  datePublished: '2019-08-27T16:30:00+03:00',
  dateModified: '2019-08-29T16:30:00+03:00',
  image: {url: PICTURE, width: 160, height: 90, caption: 'من اللقاء', creditText: 'الوكالة'},
  keywords: [{name: 'إدلب', url: '/idlib'}, 'تركيا'],
  sourceOrganization: {name: 'الوكالة', url: 'https://example.org/'},
  correction: [{text: 'ورد في نسخة سابقة خطأ.', datePublished: '2019-08-28'}],
  commentCount: 12,
  genre: 'opinion',
  articleBody: '<p>نص.</p><h2 id="a">أوّل</h2><p>نص.</p><h2 id="b">ثانٍ</h2><p>نص.</p>',
};

const OTHERS = [2, 3, 4, 5].map((id) => ({...ARTICLE, url: `https://example.org/${id}`}));
const LINKS = '<li><a href="/1">عنوان أوّل</a></li><li><a href="/2">عنوان ثانٍ</a></li>';

/** Furniture as servers print it; of an article the text is left out, for that is the site's to set. */
const FURNITURE: Record<string, string> = {
  ...Object.fromEntries(CARD_LAYOUTS.map((layout) => [`a card, ${layout}`, cardHtml(ARTICLE, {layout})])),
  'a card with links': `<maqal-card href="/x"><h3 slot="headline"><mark>عاجل</mark> <a href="/x">عنوان</a></h3><p slot="meta"><time datetime="2019-08-27">٢٧ آب</time> <small>دقيقتان</small></p><ul>${LINKS}</ul></maqal-card>`,
  ...Object.fromEntries(RELATED_LAYOUTS.map((layout) => [`a list, ${layout}`, relatedHtml(OTHERS, {layout})])),
  'a list of links': `<maqal-related><h2 slot="heading">اقرأ أيضاً</h2><ul>${LINKS}</ul></maqal-related>`,
  'a numbered list of links': `<maqal-related><ol>${LINKS}</ol></maqal-related>`,
  'an article': articleHtml(ARTICLE, {
    attributes: {toc: '', class: 'entry-content prose content is-layout-flow'},
    sanitize: 'trusted',
  }),
  'share links': shareHtml({url: 'https://example.org/1', headline: 'عنوان', networks: ['whatsapp', 'x', 'email', 'copy']}),
  'share links, icons': shareHtml({
    url: 'https://example.org/1',
    headline: 'عنوان',
    networks: ['telegram', 'copy'],
    appearance: 'icon',
  }),
  'a time': '<div><maqal-time datetime="2019-08-27"><time datetime="2019-08-27">٢٧ آب ٢٠١٩</time></maqal-time></div>',
};

const PROPERTIES = [
  ...['color', 'background-color', 'background-image', 'box-shadow', 'text-decoration-line', 'opacity', 'fill', 'stroke'],
  ...[
    'font-family',
    'font-size',
    'font-weight',
    'font-style',
    'line-height',
    'letter-spacing',
    'text-transform',
    'text-align',
    'text-indent',
  ],
  ...['display', 'float', 'border-radius', 'list-style-type', 'margin-inline'],
  ...['padding-block-start', 'padding-block-end', 'padding-inline-start', 'padding-inline-end'],
];

const SIDES = ['block-start', 'block-end', 'inline-start', 'inline-end'];

/** How each element of a piece of furniture looks, and where it stands in it. */
function looks(root: Element): Map<string, string> {
  const result = new Map<string, string>();
  const parts = root.localName === 'maqal-article' ? [...root.children].filter((child) => child.slot) : [root];
  for (const part of parts) {
    const origin = part.getBoundingClientRect();
    [part, ...part.querySelectorAll('*')].forEach((element, index) => {
      if (!element.checkVisibility()) return;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const name = `${part.localName}[${part.slot}] ${index} ${element.localName}`;
      const place = [box.x - origin.x, box.y - origin.y, box.width, box.height].map((value) => value.toFixed(1));
      result.set(`${name} place`, place.join(' '));
      for (const property of PROPERTIES) {
        if (property === 'list-style-type' && style.display !== 'list-item') continue;
        result.set(`${name} ${property}`, style.getPropertyValue(property));
      }
      for (const side of SIDES) {
        const width = style.getPropertyValue(`border-${side}-width`);
        const color = width === '0px' ? '' : style.getPropertyValue(`border-${side}-color`);
        result.set(`${name} border-${side}`, `${width} ${color}`);
      }
      for (const pseudo of ['::before', '::after']) result.set(`${name} ${pseudo}`, getComputedStyle(element, pseudo).content);
      if (style.display === 'list-item' && style.listStyleType !== 'none')
        result.set(`${name} marker`, getComputedStyle(element, '::marker').color);
    });
  }
  return result;
}

/** A rule for a state weighs the same as one for every state: so a link is seen as if it were hovered, focused and visited. */
const inEveryState = (css: string): string => css.replace(/:(hover|focus-visible|focus|visited)\b/g, ':not(._)');

const CLASSES = 'entry-content post prose content markdown-body wp-block-post-content is-layout-flow is-layout-constrained';

let sheet: HTMLStyleElement;
let host: HTMLElement;
beforeEach(async () => {
  sheet = document.head.appendChild(document.createElement('style'));
  host = await printed(`<div class="${CLASSES}"></div>`);
  host.style.inlineSize = '600px';
});
afterEach(() => sheet.remove());

async function show(markup: string): Promise<Element> {
  host.replaceChildren(document.createRange().createContextualFragment(markup));
  await settled(host);
  return host.querySelector('*')!;
}

/** What a host's stylesheet changes. */
function changedBy(css: string, root: Element): string[] {
  sheet.textContent = '';
  const before = looks(root);
  sheet.textContent = inEveryState(css);
  const after = looks(root);
  return [...before].flatMap(([name, value]) => (after.get(name) === value ? [] : [`${name}: ${value} → ${after.get(name)}`]));
}

describe('Furniture in pages of others', () => {
  for (const [name, css] of Object.entries(HOST_SHEETS)) {
    it(`looks the same under ${name}`, async () => {
      const changes: string[] = [];
      for (const [what, markup] of Object.entries(FURNITURE)) {
        const root = await show(markup);
        changes.push(...changedBy(css, root).map((change) => `${what}: ${change}`));
      }
      expect(changes).to.deep.equal([]);
    });
  }

  it('shows its focus where a page takes focus rings away', async () => {
    sheet.textContent = '*:focus, a:focus, .post a { outline: none }';
    for (const what of ['a card, stacked', 'a list of links', 'an article', 'share links']) {
      const link = (await show(FURNITURE[what]!)).querySelector<HTMLElement>('a:not([tabindex])')!;
      link.focus();
      expect(
        getComputedStyle(link).outlineStyle,
        `${what} ${document.activeElement === link} ${link.matches(':focus-visible')} ${link.outerHTML}`,
      ).to.equal('solid');
    }
  });

  it('is reached by three classes of the site', async () => {
    sheet.textContent = '.post maqal-card [slot="headline"][slot] a[href] { color: rgb(1, 2, 3) }';
    const card = await show(FURNITURE['a card, stacked']!);
    expect(getComputedStyle(card.querySelector('[slot=headline] a')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('is as large as a class of the site says', async () => {
    sheet.textContent = '.large { font-size: 40px; margin: 7px }';
    for (const markup of [
      '<maqal-share class="large" url="/x"></maqal-share>',
      '<maqal-card class="large" headline="x"></maqal-card>',
    ]) {
      expect(getComputedStyle(await show(markup))).to.include({fontSize: '40px', marginTop: '7px'});
    }
  });

  it('is hidden by `hidden`', async () => {
    const printedCard = await show('<maqal-card href="/x"><p slot="section" hidden>س</p></maqal-card>');
    expect(getComputedStyle(printedCard.querySelector('[slot=section]')!).display).to.equal('none');
    const portrait = (await show(FURNITURE['a card, stacked']!)).querySelector('[slot=meta] img')!;
    portrait.toggleAttribute('hidden', true);
    expect(getComputedStyle(portrait).display).to.equal('none');
    const {parentElement: card} = host.querySelector('[slot=headline]')!;
    card!.toggleAttribute('hidden', true);
    expect(getComputedStyle(card!).display).to.equal('none');
  });
});

describe('The text of an article in pages of others', () => {
  const TEXT = `<maqal-article><p class="lead">نص <img src="${PICTURE}" alt="صورة"> <b>مهمّ</b> <a href="/x">رابط</a></p>
    <ul><li>أ<ul><li>ب</li></ul></li></ul><ol><li>أ</li></ol><ol type="i"><li>أ</li></ol><p>م<sup>2</sup></p></maqal-article>`;
  const computed = (selector: string) => getComputedStyle(host.querySelector(selector)!);

  for (const name of Object.keys(HOST_SHEETS).filter((key) => /reset|preflight/.test(key))) {
    it(`keeps what readers need under ${name}`, async () => {
      await show(TEXT);
      sheet.textContent = HOST_SHEETS[name]!;
      expect(computed('ul').listStyleType).to.equal('disc');
      expect(computed('ul ul').listStyleType).to.equal('circle');
      expect(computed('ol').listStyleType).to.equal('decimal');
      expect(computed('ol > li').display).to.equal('list-item');
      expect(parseFloat(computed('ul').paddingInlineStart)).to.be.above(15);
      expect(computed('p img').display).to.equal('inline');
      expect(Number(computed('b').fontWeight)).to.be.above(500);
      expect(computed('sup').verticalAlign).to.equal('super');
      expect(computed('p a').textDecorationLine).to.equal('underline');
      if (!name.includes('layer')) expect(computed('ol[type]').listStyleType).to.equal('lower-roman');
    });
  }

  it('shows its focus where a page takes focus rings away', async () => {
    await show(TEXT);
    sheet.textContent = '*:focus, a:focus { outline: none }';
    host.querySelector<HTMLElement>('p a')!.focus();
    expect(computed('p a').outlineStyle).to.equal('solid');
  });

  it('obeys any class of the site', async () => {
    await show(TEXT);
    sheet.textContent = `
      .lead { color: rgb(1, 2, 3); font-size: 33px }
      .entry-content p { margin: 5px } .entry-content ul { list-style: square; padding: 9px } .entry-content a { color: rgb(4, 5, 6) }`;
    expect(computed('.lead')).to.include({color: 'rgb(1, 2, 3)', fontSize: '33px', marginBottom: '5px'});
    expect(computed('ul')).to.include({listStyleType: 'square', paddingTop: '9px'});
    expect(computed('p a').color).to.equal('rgb(4, 5, 6)');
  });
});
