import '../../src/related.js';
import {relatedHtml} from '../../src/html.js';
import type {MaqalRelated, RelatedLayout} from '../../src/related.js';
import {ARTICLE, ENGLISH} from '../card/articles.js';
import {cardsOf, expect, fixture, forEach, frame, html, printed, settled, until} from '../helpers.js';

const LAYOUTS: RelatedLayout[] = ['grid', 'list', 'carousel', 'headlines'];
const DAY = 86_400_000;
const SECTIONS = ['ميداني', 'سياسة', 'World'];
const ARTICLES = Array.from({length: 9}, (_, index) => ({
  ...(index % 3 === 2 ? ENGLISH : ARTICLE),
  url: `https://example.org/articles/${index}`,
  headline: `${index}: ${index % 3 === 2 ? ENGLISH.headline : ARTICLE.headline}`,
  articleSection: [SECTIONS[index % 3]!],
  datePublished: new Date(Date.now() - (index + 1) * 20 * DAY).toISOString(),
}));

const urlsOf = (list: Element): string[] => cardsOf(list).map(({link}) => new URL(link!.href).pathname.split('/').at(-1)!);
const normalized = (markup: string): string =>
  markup
    .replace(/\s+/g, ' ')
    .replace(/(?<=>) (?=<)|^ | $/g, '')
    .trim();

/** A list with attributes, of the same articles as data or printed. */
async function made(way: 'data' | 'printed', attributes: string, layout: RelatedLayout = 'grid'): Promise<MaqalRelated> {
  const list = await printed<MaqalRelated>(
    way === 'printed'
      ? relatedHtml(ARTICLES, {layout}).replace('<maqal-related', `<maqal-related ${attributes}`)
      : `<maqal-related layout="${layout}" ${attributes}></maqal-related>`,
  );
  if (way === 'data') list.articles = ARTICLES;
  await settled(document.body);
  return list;
}

describe('a list has one form', () => {
  for (const layout of LAYOUTS)
    it(`as ${layout}: the children that it makes of data are those that relatedHtml prints`, async () => {
      const list = await made('data', 'limit="9"', layout);
      const template = document.createElement('template');
      template.innerHTML = relatedHtml(ARTICLES, {layout});
      expect(normalized(list.innerHTML)).to.equal(normalized(template.content.firstElementChild!.innerHTML));
    });

  const choices: [attributes: string, shown: string[]][] = [
    ['limit="3"', ['0', '1', '2']],
    ['limit="9"', ['0', '1', '2', '3', '4', '5', '6', '7', '8']],
    ['limit="3" exclude="https://example.org/articles/1?utm_source=x https://www.example.org/articles/0/"', ['2', '3', '4']],
    ['limit="9" exclude-sections="سياسة، World"', ['0', '3', '6']],
    ['limit="9" max-age="90d"', ['0', '1', '2', '3']],
    ['limit="2" max-age="P8W"', ['0', '1']],
    ['limit="2" max-age="عمر"', ['0', '1']],
  ];
  for (const way of ['data', 'printed'] as const)
    for (const [attributes, shown] of choices)
      it(`of ${way}, ${attributes} shows ${shown.join(', ')}`, async () => {
        expect(urlsOf(await made(way, attributes))).to.deep.equal(shown);
      });

  for (const way of ['data', 'printed'] as const) {
    it(`of ${way}, says card-layout and layout of every card that does not say it itself`, async () => {
      const layoutsOf = (list: Element) => cardsOf(list).map(({layout}) => layout);
      expect(layoutsOf(await made(way, 'limit="3" card-layout="overlay"'))).to.deep.equal(['overlay', 'overlay', 'overlay']);
      expect(layoutsOf(await made(way, 'limit="3" allow-repeats', 'list'))).to.deep.equal(['stacked', 'compact', 'compact']);
    });

    it(`of ${way}, leaves out the article of its page unless it is wanted`, async () => {
      const canonical = Object.assign(document.createElement('link'), {rel: 'canonical', href: 'https://example.org/articles/1'});
      document.head.append(canonical);
      try {
        expect(urlsOf(await made(way, 'limit="3"'))).to.deep.equal(['0', '2', '3']);
        expect(urlsOf(await made(way, 'limit="3" include-current allow-repeats'))).to.deep.equal(['0', '1', '2']);
      } finally {
        canonical.remove();
      }
    });

    it(`of ${way}, shows nothing that a list before it shows, unless it may`, async () => {
      expect(urlsOf(await made('printed', 'limit="2"'))).to.deep.equal(['0', '1']);
      expect(urlsOf(await made(way, 'limit="2"'))).to.deep.equal(['2', '3']);
      expect(urlsOf(await made(way, 'limit="2" allow-repeats'))).to.deep.equal(['0', '1']);
    });

    it(`of ${way}, ranks by the newest when it is asked to`, async () => {
      const list = await made(way, 'limit="9" rank="recent"');
      await until(() => urlsOf(list).length === 9, 'the ranking');
      expect(urlsOf(list)).to.deep.equal(ARTICLES.map((_, index) => String(index)));
    });

    it(`of ${way}, gives cards without a picture the fallback, and no other`, async () => {
      const bare = ARTICLES.map(({image, ...article}, index) => (index === 0 ? {...article, image} : article));
      const list = await printed<MaqalRelated>(
        way === 'printed'
          ? relatedHtml(bare).replace('<maqal-related', '<maqal-related fallback-image="/fallback.svg"')
          : '<maqal-related fallback-image="/fallback.svg" limit="9"></maqal-related>',
      );
      if (way === 'data') list.articles = bare;
      await settled(document.body);
      const pictures = cardsOf(list).map((card) => card.querySelector('img')!.getAttribute('src') === '/fallback.svg');
      expect(pictures).to.deep.equal([false, ...Array.from({length: 8}, () => true)]);
    });
  }

  it('cuts, orders and leaves out without moving a child of the page', async () => {
    const list = await made('printed', '');
    const before = [...list.childNodes];
    Object.assign(list, {limit: 2, rank: 'recent', exclude: 'https://example.org/articles/0', layout: 'carousel'});
    await settled(document.body);
    expect([...list.childNodes].every((node, index) => node === before[index])).to.equal(true);
    expect(cardsOf(list).length).to.equal(2);
  });

  it('is for assistive technology one list with an item for each card that is shown', async () => {
    await forEach(['data', 'printed'] as const, async (way) => {
      const list = await made(way, 'limit="3" allow-repeats');
      const items = [...list.shadowRoot!.querySelectorAll('[role=list] > li')];
      expect(items.map((item) => item.querySelector('slot')!.assignedElements().length)).to.deep.equal([1, 1, 1]);
      expect(list.shadowRoot!.querySelectorAll('[role=list]')).to.have.length(1);
    });
  });
});

describe('children of a list', () => {
  it('that are pinned stay first, and data comes after them', async () => {
    const list = await printed<MaqalRelated>(
      `<maqal-related limit="3">
        <maqal-card><h3 slot="headline"><a href="https://example.org/articles/7">عادي</a></h3></maqal-card>
        <maqal-card pinned><h3 slot="headline"><a href="https://example.org/articles/1">مثبّت</a></h3></maqal-card>
      </maqal-related>`,
    );
    expect(urlsOf(list)).to.deep.equal(['1', '7']);
    list.articles = ARTICLES;
    await settled(document.body);
    expect(urlsOf(list)).to.deep.equal(['1', '0', '2']);
    list.articles = [];
    await settled(document.body);
    expect(urlsOf(list)).to.deep.equal(['1', '7']);
  });

  it('that were made come back where the owner empties the list, and go with their data', async () => {
    const list = await made('data', 'limit="2"');
    const whole = normalized(list.innerHTML);
    list.replaceChildren();
    await frame();
    await settled(document.body);
    expect(normalized(list.innerHTML)).to.equal(whole);
    list.articles = [];
    await settled(document.body);
    expect(list.innerHTML.trim()).to.equal('');
    expect(list.getBoundingClientRect().height).to.equal(0);
  });

  it('that the owner adds and removes are shown and gone', async () => {
    const list = await printed<MaqalRelated>(relatedHtml(ARTICLES.slice(0, 2)));
    list.insertAdjacentHTML(
      'beforeend',
      '<maqal-card><h3 slot="headline"><a href="https://example.org/articles/5">جديد</a></h3></maqal-card>',
    );
    await frame();
    await settled(document.body);
    expect(urlsOf(list)).to.deep.equal(['0', '1', '5']);
    list.querySelector('maqal-card')!.remove();
    await frame();
    await settled(document.body);
    expect(urlsOf(list)).to.deep.equal(['1', '5']);
  });

  it('that are places of what is on its way hold no text and no link', async () => {
    const list = await fixture<MaqalRelated>(html`<maqal-related src="/faults/slow" loading="eager"></maqal-related>`);
    const places = list.shadowRoot!.querySelector<HTMLElement>('[part=list]')!;
    expect(places.textContent.trim()).to.equal('');
    expect(places.querySelectorAll('a')).to.have.length(0);
    expect(places.offsetHeight).to.be.above(100);
  });
});

describe('several addresses', () => {
  const article = (index: number) => ({url: `https://example.org/ladder/${index}`, headline: `خبر رقم ${index} من السلّم`});
  const address = (...indexes: number[]) =>
    `data:application/json,${encodeURIComponent(JSON.stringify({articles: indexes.map(article)}))}`;
  const load = async (...addresses: string[]) => {
    const list = await fixture<MaqalRelated>(
      html`<maqal-related loading="eager" rank="source" limit="3" src=${addresses.join(' ')}></maqal-related>`,
    );
    await until(() => cardsOf(list).length === 3, 'three cards');
    return urlsOf(list);
  };

  it('are a ladder: the first fills the list, the others top it up', async () => {
    expect(await load(address(1, 2, 3), address(4))).to.deep.equal(['1', '2', '3']);
    expect(await load(address(11, 12), address(12, 13, 14), address(15))).to.deep.equal(['11', '12', '13']);
  });

  it('that fail are passed over', async () => {
    expect(await load('/faults/status/500', address(21, 22), address(23))).to.deep.equal(['21', '22', '23']);
  });
});
