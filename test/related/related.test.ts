import '../../src/related.js';
import {relatedHtml} from '../../src/html.js';
import type {MaqalRelated, RelatedLayout, SelectDetail, ViewDetail} from '../../src/related.js';
import {ARTICLE, ENGLISH, PICTURE} from '../card/articles.js';
import {
  composedText,
  expect,
  fixture,
  html,
  nextEvent,
  parsed,
  printed,
  settled,
  until,
  violationsInBothSchemes,
  cardsOf,
} from '../helpers.js';

const ARTICLES = Array.from({length: 6}, (_, index) => ({
  ...ARTICLE,
  url: `/articles/${index}`,
  headline: `خبر رقم ${index}: ${ARTICLE.headline}`,
}));
const focusedCard = () => document.activeElement!.closest('maqal-card');
const related = (layout: RelatedLayout = 'grid', articles: unknown = ARTICLES) =>
  fixture<MaqalRelated>(html`<maqal-related layout=${layout} .articles=${articles as never}></maqal-related>`);

describe('<maqal-related> from data', () => {
  it('is a region with a real heading and a list of cards one level below', async () => {
    const element = await related();
    expect(element.querySelector('h2')!.textContent).to.equal('مقالات ذات صلة');
    expect(element.shadowRoot!.querySelector('section')!.getAttribute('aria-label')).to.equal('مقالات ذات صلة');
    expect(cardsOf(element)).to.have.length(4);
    expect(cardsOf(element)[0]!.headingLevel).to.equal(3);
  });

  it('leads a list with a large card and goes on with small ones', async () => {
    expect(cardsOf(await related('list')).map(({layout}) => layout)).to.deep.equal(['stacked', 'compact', 'compact', 'compact']);
  });

  it('never lists the current article, nor what another list shows', async () => {
    const first = await related('grid', ARTICLES.slice(0, 2));
    expect(cardsOf(first)).to.have.length(2);
    const second = await fixture<MaqalRelated>(
      html`<maqal-related .articles=${ARTICLES} .article=${ARTICLES[5]}></maqal-related>`,
    );
    await until(() => cardsOf(second).length > 0, 'the ranking');
    const urls = cardsOf(second).map(({article}) => article!.url);
    expect(urls).to.have.members(['/articles/2', '/articles/3', '/articles/4'].filter((url) => urls.includes(url)));
    expect(urls).not.to.include('/articles/0').and.not.to.include('/articles/5');
  });

  it('shows more on demand, and moves the focus to the first of them', async () => {
    const element = await fixture<MaqalRelated>(
      html`<maqal-related limit="2" more="button" .articles=${ARTICLES}></maqal-related>`,
    );
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]')!.click();
    await until(() => cardsOf(element).length === 4, 'more cards');
    await settled(document.body);
    expect(focusedCard()).to.equal(cardsOf(element)[2]);
  });

  it('tells screen readers how many it shows then', async () => {
    const element = await fixture<MaqalRelated>(
      html`<maqal-related lang="ar-SY" limit="2" more="button" .articles=${ARTICLES}></maqal-related>`,
    );
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]')!.click();
    await until(() => cardsOf(element).length === 4, 'more cards');
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('المقالات المعروضة: ٤');
  });

  it('stands beside the article that the page says it is', async () => {
    const properties = {'og:type': 'article', 'og:title': ARTICLES[4]!.headline, 'og:url': '/articles/4', 'article:tag': 'إدلب'};
    const metas = Object.entries(properties).map(([property, content]) => {
      const meta = document.createElement('meta');
      meta.setAttribute('property', property);
      meta.content = content;
      return meta;
    });
    document.head.append(...metas);
    const element = await related();
    await until(() => cardsOf(element).length > 0, 'the ranking');
    metas.forEach((meta) => meta.remove());
    expect(cardsOf(element).map(({article}) => article!.url)).not.to.include('/articles/4');
  });

  it('stands beside the article around it, and knows the page by its canonical address', async () => {
    const canonical = Object.assign(document.createElement('link'), {rel: 'canonical', href: '/articles/4'});
    document.head.append(canonical);
    const article = await fixture<HTMLElement>(
      html`<article>
        <h1>${ARTICLES[4]!.headline}</h1>
        <p>نص</p>
        <maqal-related rank="relevance" limit="6" .articles=${ARTICLES}></maqal-related>
      </article>`,
    );
    const element = article.querySelector<MaqalRelated>('maqal-related')!;
    await until(() => cardsOf(element).length > 0, 'the ranking');
    canonical.remove();
    expect(cardsOf(element).map((card) => card.article!.url)).not.to.include('/articles/4');
  });

  it('tells once what has been in view, and where it stood', async () => {
    const seen: ViewDetail[] = [];
    await fixture<MaqalRelated>(
      html`<maqal-related
        .articles=${ARTICLES}
        @maqal-view=${(event: CustomEvent<ViewDetail>) => seen.push(event.detail)}
      ></maqal-related>`,
    );
    await until(() => seen.length > 0, 'the event');
    const [{items, source}] = seen as [ViewDetail];
    expect(items.map(({article, position}) => [article.url, position])).to.deep.equal(
      [0, 1, 2, 3].map((index) => [`/articles/${index}`, index + 1]),
    );
    expect(source).to.equal('page');
  });

  it('offers a link past itself in the middle of an article', async () => {
    const element = await fixture<MaqalRelated>(html`<maqal-related skip-link .articles=${ARTICLES}></maqal-related>`);
    const skip = element.shadowRoot!.querySelector<HTMLAnchorElement>('.skip')!;
    expect(skip.textContent).to.equal('تخطَّ «مقالات ذات صلة» وواصل القراءة');
    skip.click();
    expect(element.shadowRoot!.activeElement!.id).to.equal('after');
  });

  it('tells which card was chosen, and where it stood', async () => {
    const element = await related();
    const told = nextEvent<CustomEvent<SelectDetail>>(element, 'maqal-select');
    const link = cardsOf(element)[1]!.link!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    const {article, position} = (await told).detail;
    expect([article!.url, position]).to.deep.equal(['/articles/1', 2]);
  });
});

describe('<maqal-related> from children', () => {
  it('shows the cards that the page printed, and touches none of them', async () => {
    const markup = relatedHtml(ARTICLES.slice(0, 3), {layout: 'list'});
    const element = await printed<MaqalRelated>(markup);
    expect(element.outerHTML).to.equal(parsed(markup));
    expect(cardsOf(element).map((card) => card.link!.textContent)).to.deep.equal(
      ARTICLES.slice(0, 3).map(({headline}) => headline),
    );
    expect(composedText(element)).to.contain('خبر رقم 2').and.to.contain('مقالات ذات صلة');
  });

  it('shows any list of links', async () => {
    const element = await fixture<MaqalRelated>(
      html`<maqal-related
        ><ul>
          <li><a href="/a">أوّل</a></li>
        </ul></maqal-related
      >`,
    );
    expect(composedText(element)).to.contain('أوّل').and.to.contain('مقالات ذات صلة');
  });
});

describe('<maqal-related> as numbered headlines', () => {
  const numberOf = (element: MaqalRelated) => getComputedStyle(cardsOf(element)[0]!, '::before').content.replaceAll('"', '');

  for (const [lang, style] of [
    ['ar', 'decimal'],
    ['ar-SY', 'arabic-indic'],
    ['fa', 'persian'],
    ['en', 'decimal'],
  ] as const)
    it(`counts in the digits of ${lang}`, async () => {
      const element = await fixture<MaqalRelated>(
        html`<maqal-related lang=${lang} layout="headlines" .articles=${ARTICLES}></maqal-related>`,
      );
      expect(element.shadowRoot!.querySelector('ol')!.childElementCount).to.equal(4);
      expect(numberOf(element)).to.match(
        style === 'decimal' ? /^counter\(maqal-headlines(?:, decimal)?\)$/ : new RegExp(`, ${style}\\)$`),
      );
    });

  it('numbers what the page printed', async () => {
    const markup = relatedHtml(ARTICLES.slice(0, 3), {layout: 'headlines', lang: 'ar-SY'});
    const element = await printed<MaqalRelated>(markup);
    expect(element.outerHTML).to.equal(parsed(markup));
    const last = element.querySelector('maqal-card:last-of-type')!;
    expect(getComputedStyle(last, '::before').content).to.contain('arabic-indic');
  });
});

describe('<maqal-related> given bad input', () => {
  for (const articles of [[], null, 'x', {}, [null, 7, {}]]) {
    it(`takes no room for ${JSON.stringify(articles)}`, async () => {
      const element = await related('grid', articles);
      expect(element.getBoundingClientRect().height).to.equal(0);
    });
  }

  it('shows the good ones among the bad', async () =>
    expect(cardsOf(await related('grid', [null, ARTICLE, {}]))).to.have.length(1));

  it('takes a limit that is none for the default', async () => {
    const element = await fixture<MaqalRelated>(html`<maqal-related limit="كثير" .articles=${ARTICLES}></maqal-related>`);
    expect(cardsOf(element)).to.have.length(4);
  });
});

describe('<maqal-related> laid out', () => {
  for (const layout of ['grid', 'list', 'carousel', 'headlines'] as const) {
    it(`as ${layout} passes axe in light and dark`, async () =>
      expect(await violationsInBothSchemes(await related(layout))).to.deep.equal([]));
  }

  for (const dir of ['rtl', 'ltr'] as const) {
    it(`begins at the inline start in ${dir}`, async () => {
      document.documentElement.dir = dir;
      const articles = [ARTICLE, ENGLISH].map((article) => ({...article, image: {url: PICTURE}}));
      const element = await related('grid', articles);
      const [first, second] = cardsOf(element).map((card) => card.getBoundingClientRect().left) as [number, number];
      expect(first > second).to.equal(dir === 'rtl');
    });
  }

  for (const from of ['data', 'children']) {
    it(`leaves none of four cards from ${from} alone in its row, unless each is`, async () => {
      const element =
        from === 'data' ? await related() : await printed<MaqalRelated>(relatedHtml(ARTICLES.slice(0, 4), {lang: 'ar'}));
      const four = from === 'data' ? cardsOf(element) : [...element.querySelectorAll('maqal-card')];
      const perRow = [300, 500, 620, 700, 800, 900, 1000, 1200].map((width) => {
        element.style.inlineSize = `${width}px`;
        const tops = four.map((card) => Math.round(card.getBoundingClientRect().top));
        return tops.filter((top) => top === tops[0]).length;
      });
      expect(new Set(perRow)).to.deep.equal(new Set([1, 2, 4]));
    });
  }
});
