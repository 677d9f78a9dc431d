import '../../src/card.js';
import type {CardLayout, MaqalCard} from '../../src/card.js';
import {cardHtml} from '../../src/html.js';
import type {NewsArticle} from '../../src/maqal.js';
import {expect, fixture, forEach, frame, html, settled, until} from '../helpers.js';
import {ARTICLE, ENGLISH, partOf, PICTURE} from './articles.js';

const LAYOUTS: CardLayout[] = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'];
const LANGUAGES = ['ar', 'en', 'fa', 'ur', 'fr', 'ar-MA'];

const TEXTS = [
  'قوّات النظام تتقدّم شمالي حماة',
  'شركة OpenAI تطلق ChatGPT Enterprise',
  'Idlib: talks “go on”',
  'خبر عن COVID-19 و F-16، 12 كم',
  '<img src=x onerror=alert(1)> & "quoted" \'text\'',
  '\u202Eمقلوب\u202C و\u2067معزول\u2069 !',
  'ك'.repeat(600),
  '2019',
  '؟!…',
  '  فراغ  في   الوسط ',
  'a'.repeat(90),
  '',
];
const DATES = [
  '2019-08-26T20:05:00+03:00',
  '2019-08-26',
  'ليس تاريخًا',
  '',
  undefined,
  new Date(Date.now() - 3_600_000).toISOString(),
];
const URLS = ['/articles/1', 'https://example.org/خبر?a=1&b="2"', 'javascript:alert(1)', '', undefined];
const GENRES = ['opinion', 'live', 'video', 'breaking', 'constructor', undefined, undefined];
const IMAGES: unknown[] = [
  {url: PICTURE, width: 1600, height: 900},
  {url: PICTURE, alternateName: 'دبابة على الطريق M5', srcset: `${PICTURE} 1x`, sizes: '100vw'},
  {url: 'javascript:alert(1)'},
  undefined,
];

/** Articles of every mixture, odd and hostile ones among them; the same in each run. */
const ARTICLES = Array.from({length: 300}, (_, index) => {
  const pick = <T>(items: readonly T[], step: number): T =>
    items[(index * step + Math.floor(index / items.length)) % items.length]!;
  const article: Record<string, unknown> = {
    url: pick(URLS, 3),
    headline: pick(TEXTS, 5),
    description: pick(TEXTS, 7),
    articleSection: [[{name: pick(TEXTS, 1), url: pick(URLS, 1)}], [pick(TEXTS, 11)], undefined][index % 3],
    author: [[{name: pick(TEXTS, 2), image: PICTURE}], [{name: 'سامر'}, {name: 'Layla'}], undefined][(index + 1) % 3],
    datePublished: pick(DATES, 5),
    dateModified: pick(DATES, 1),
    image: pick(IMAGES, 3),
    inLanguage: pick(['ar', 'en-US', 'fa', '', undefined], 2),
    commentCount: pick([0, 3, 12_345, -1, undefined], 3),
    timeRequired: pick(['PT4M', 'PT0M', 'x', undefined], 3),
    genre: pick(GENRES, 2),
    isAccessibleForFree: pick([true, false, undefined], 2),
    sponsor: pick([undefined, undefined, undefined, {name: 'شركة Acme'}], 1),
    articleBody: '<p>نص</p>',
  };
  return article as unknown as NewsArticle;
});

/** Without what a fresh date becomes in the browser. */
const normalized = (markup: string): string =>
  markup
    .replace(/(<maqal-time[^>]*>).*?(?=<\/maqal-time>)/gs, '$1')
    .replace(/\s+/g, ' ')
    .trim();

/** The children of a card as a page prints them, by a parser that knows no elements. */
function printedChildren(article: NewsArticle, layout: CardLayout, lang: string): string {
  const template = document.createElement('template');
  template.innerHTML = cardHtml(article, {layout, lang});
  return normalized(template.content.querySelector('maqal-card')!.innerHTML);
}

describe('a card has one form', () => {
  for (const lang of LANGUAGES)
    it(`in ${lang}: what it makes of data is what a server prints, also after its article has changed twice`, async () => {
      const dir = /^(ar|fa|ur)/.test(lang) ? 'rtl' : 'ltr';
      const first = await fixture<HTMLElement>(
        html`<div lang=${lang} dir=${dir}><maqal-card .article=${ARTICLE}></maqal-card></div>`,
      );
      await until(
        () => normalized(first.firstElementChild!.innerHTML) === printedChildren(ARTICLE, 'stacked', lang),
        'the words of the language',
      );
      await forEach(ARTICLES, async (article) => {
        const index = ARTICLES.indexOf(article);
        const layout = LAYOUTS[index % LAYOUTS.length]!;
        const host = await fixture<HTMLElement>(
          html`<div lang=${lang} dir=${dir}>
            <maqal-card .article=${article} layout=${layout}></maqal-card>
          </div>`,
        );
        const card = host.querySelector('maqal-card')!;
        for (const next of [article, ARTICLES[(index + 7) % ARTICLES.length]!, ARTICLES[(index + 100) % ARTICLES.length]!]) {
          card.article = next;
          await card.updateComplete;
          expect(normalized(card.innerHTML)).to.equal(printedChildren(next, layout, lang));
        }
        card.article = undefined as never;
        await card.updateComplete;
        expect(normalized(card.innerHTML)).to.equal('');
        host.remove();
      });
    }).timeout(60_000);
});

describe('what a card makes among children', () => {
  it('stands in the order in which it is read, and leaves what the page printed where it was', async () => {
    const printed = ['media', 'section', 'headline', 'summary', 'meta'] as const;
    const parts = {
      media: `<img slot="media" alt="" src="${PICTURE}">`,
      section: '<p slot="section">قسم الصفحة</p>',
      headline: '<h3 slot="headline"><a href="/own">عنوان الصفحة</a></h3>',
      summary: '<p slot="summary">ملخص الصفحة</p>',
      meta: '<p slot="meta"><bdi>كاتب الصفحة</bdi></p>',
    };
    await forEach(
      Array.from({length: 2 ** printed.length}, (_, bits) => printed.filter((_name, index) => bits & (1 << index))),
      async (names) => {
        const host = await fixture<HTMLElement>(html`<div></div>`);
        host.append(
          document
            .createRange()
            .createContextualFragment(
              `<maqal-card>${names.map((name) => parts[name]).join('')}<ul><li>تحته</li></ul></maqal-card>`,
            ),
        );
        const card = host.querySelector('maqal-card')!;
        const before = [...card.children];
        card.article = ARTICLE;
        await settled(host);
        expect([...card.children].filter((child) => before.includes(child))).to.deep.equal(before);
        expect([...card.children].map(({slot}) => slot)).to.deep.equal([...printed, '']);
        for (const name of names) expect(partOf(card, name)!.outerHTML).to.contain('الصفحة'.slice(0, name === 'media' ? 0 : 6));
        expect(card.innerText.trim().split(/\s+/).length).to.be.above(names.length);
        card.article = undefined as never;
        await settled(host);
        expect([...card.children]).to.deep.equal(before);
      },
    );
  });

  it('comes back where the owner empties the card, and gives way to what the owner puts in', async () => {
    const card = await fixture<MaqalCard>(html`<maqal-card .article=${ARTICLE}></maqal-card>`);
    const whole = card.innerHTML;
    card.replaceChildren();
    await frame();
    await settled(document.body);
    expect(card.innerHTML).to.equal(whole);
    const own = document.createElement('h3');
    own.slot = 'headline';
    own.textContent = 'عنوان المالك';
    card.prepend(own);
    await frame();
    await settled(document.body);
    expect(Array.from(card.querySelectorAll('[slot=headline]'), ({textContent}) => textContent)).to.deep.equal(['عنوان المالك']);
    own.remove();
    await frame();
    await settled(document.body);
    expect(card.innerHTML).to.equal(whole);
  });

  it('keeps the link and its focus while its words change', async () => {
    const card = await fixture<MaqalCard>(html`<maqal-card .article=${ARTICLE}></maqal-card>`);
    const {link} = card;
    link!.focus();
    card.article = {...ARTICLE, headline: 'عنوان آخر'};
    await card.updateComplete;
    expect(card.link === link).to.equal(true);
    card.kind = 'breaking';
    card.article = {...ARTICLE, headline: 'عنوان ثالث', datePublished: new Date().toISOString()};
    await card.updateComplete;
    expect(document.activeElement === card.link).to.equal(true);
  });

  it('is written anew where a translation of the page has changed it', async () => {
    const card = await fixture<MaqalCard>(html`<maqal-card .article=${ARTICLE}></maqal-card>`);
    const font = document.createElement('font');
    font.textContent = 'Regime forces advance';
    card.link!.firstChild!.replaceWith(font);
    card.article = ENGLISH;
    await card.updateComplete;
    expect(card.link!.textContent).to.equal(ENGLISH.headline);
  });

  it('comes once the parser is past the card, and not beside what is still to come', async () => {
    const frameElement = document.createElement('iframe');
    document.body.append(frameElement);
    const page = frameElement.contentDocument!;
    page.open();
    page.write(
      `<!doctype html><html lang="ar" dir="rtl"><body><maqal-card href="/1" author="سامر" headline="من السمة"><p slot="section">`,
    );
    const view = frameElement.contentWindow as unknown as {customElements: CustomElementRegistry};
    const script = page.createElement('script');
    script.type = 'module';
    script.src = new URL('../../src/card.ts', import.meta.url).href;
    const loaded = new Promise((resolve) => (script.onload = resolve));
    page.head.append(script);
    await loaded;
    await view.customElements.whenDefined('maqal-card');
    await frame();
    const slots = () => Array.from(page.querySelectorAll('maqal-card > *'), ({slot}) => slot);
    expect(slots()).to.deep.equal(['section']);
    page.write(`ميداني</p><h3 slot="headline"><a href="/1">من الصفحة</a></h3></maqal-card><p>بعدها</p>`);
    await frame();
    await frame();
    expect(slots()).to.deep.equal(['section', 'headline', 'meta']);
    page.close();
    expect(page.querySelector('maqal-card')!.textContent).not.to.contain('من السمة');
    frameElement.remove();
  });
});

describe('a card that a page printed', () => {
  it('shows what was set on it before its upgrade', async () => {
    const inert = document.implementation.createHTMLDocument();
    inert.body.innerHTML = '<maqal-card><h3 slot="headline"><a href="/x">عنوان</a></h3></maqal-card>';
    const element = inert.querySelector('maqal-card')!;
    Object.assign(element, {article: {headline: 'خبر', description: 'موجز'}});
    document.body.append(element);
    await element.updateComplete;
    expect(element.querySelector('h3')!.textContent).to.equal('عنوان');
    expect(element.querySelector('[slot=summary]')?.textContent).to.equal('موجز');
    element.remove();
  });
});
