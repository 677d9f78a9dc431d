import '../../src/card.js';
import type {CardLayout, MaqalCard} from '../../src/card.js';
import {cardHtml} from '../../src/html.js';
import {
  composedText,
  expect,
  fixture,
  frame,
  html,
  parsed,
  printed,
  settled,
  violationsInBothSchemes,
  warningsOf,
} from '../helpers.js';
import {ARTICLE, ENGLISH, partOf} from './articles.js';

const LAYOUTS: CardLayout[] = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'];
const card = (article = ARTICLE, layout: CardLayout = 'stacked') =>
  fixture<MaqalCard>(html`<maqal-card .article=${article} layout=${layout} style="inline-size: 360px"></maqal-card>`);

describe('<maqal-card> from data', () => {
  it('shows headline, section, summary, author, date, reading time and comments', async () => {
    const text = composedText(await card());
    for (const wanted of [
      ARTICLE.headline,
      'ميداني',
      ARTICLE.description!,
      'سامر الحلبي',
      '26 أغسطس 2019',
      '4 دقائق',
      '3 تعليقات',
    ])
      expect(text).to.contain(wanted);
  });

  it('has one link in the tab order, named by its headline', async () => {
    const element = await card({...ARTICLE, articleSection: ['ميداني']});
    const links = [...element.querySelectorAll<HTMLAnchorElement>('a[href]')].filter((link) => link.tabIndex >= 0);
    expect(links).to.deep.equal([element.link]);
    expect(element.link!.textContent!.trim()).to.equal(ARTICLE.headline);
  });

  it('takes the same from attributes, which win', async () => {
    const element = await fixture<MaqalCard>(
      html`<maqal-card .article=${ARTICLE} headline="عنوان آخر" href="/x" heading-level="4"></maqal-card>`,
    );
    expect(element.link!.getAttribute('href')).to.equal('/x');
    expect(element.querySelector('h4')!.textContent).to.contain('عنوان آخر');
  });

  it('says its kind once, within the headline’s link', async () => {
    const element = await fixture<MaqalCard>(html`<maqal-card .article=${ARTICLE} kind="video" duration="PT3M20S"></maqal-card>`);
    expect(partOf(element, 'badge')!.textContent).to.equal('فيديو 3:20');
    expect(element.link!.contains(partOf(element, 'badge'))).to.equal(true);
  });

  it('ends breaking news by itself', async () => {
    const recent = {...ARTICLE, datePublished: new Date(Date.now() - 60_000).toISOString()};
    const element = await fixture<MaqalCard>(html`<maqal-card .article=${recent} kind="breaking"></maqal-card>`);
    expect(partOf(element, 'badge')!.textContent).to.equal('عاجل');
    element.article = {...recent, datePublished: new Date(Date.now() - 61 * 60_000).toISOString()};
    await settled(document.body);
    expect(partOf(element, 'badge')).to.equal(null);
  });
});

describe('<maqal-card> from children', () => {
  const markup = cardHtml(ARTICLE, {layout: 'compact', headingLevel: 3});

  it('shows what the page printed, and touches none of it', async () => {
    const element = await printed<MaqalCard>(markup);
    expect(composedText(element)).to.contain(ARTICLE.headline).and.to.contain('ميداني');
    expect(element.outerHTML).to.equal(parsed(markup));
    expect(element.link!.getAttribute('href')).to.equal('/articles/1');
  });

  it('shows data in the slots that the page left empty', async () => {
    const element = await fixture<MaqalCard>(
      html`<maqal-card .article=${ARTICLE}
        ><h3 slot="headline"><a href="/own">عنوان الصفحة</a></h3></maqal-card
      >`,
    );
    expect(composedText(element)).to.contain('عنوان الصفحة').and.to.contain('ميداني').and.not.to.contain(ARTICLE.headline);
  });
});

describe('<maqal-card> clicked', () => {
  const clicks = (link: HTMLAnchorElement) => {
    const seen: MouseEvent[] = [];
    link.addEventListener('click', (event) => {
      event.preventDefault();
      seen.push(event);
    });
    return seen;
  };

  it('anywhere, follows its link, with the modifier keys that were held', async () => {
    const element = await card();
    const seen = clicks(element.link!);
    partOf(element, 'summary')!.dispatchEvent(
      new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ctrlKey: true}),
    );
    expect(seen).to.have.length(1);
    expect(seen[0]!.ctrlKey).to.equal(true);
  });

  it('on a link inside, follows that one alone', async () => {
    const element = await card();
    const seen = clicks(element.link!);
    const section = partOf(element, 'section')!.querySelector('a')!;
    section.addEventListener('click', (event) => event.preventDefault());
    section.click();
    expect(seen).to.have.length(0);
  });

  it('while text is selected, does nothing', async () => {
    const element = await card();
    const seen = clicks(element.link!);
    const outside = document.createElement('p');
    outside.textContent = 'نص محدد';
    element.after(outside);
    getSelection()!.selectAllChildren(outside);
    partOf(element, 'summary')!.click();
    getSelection()!.removeAllRanges();
    expect(seen).to.have.length(0);
  });
});

describe('<maqal-card> given bad input', () => {
  it('stays empty without throwing where the article is none', async () => {
    const said = await warningsOf(async () => {
      for (const article of [null, 7, 'x', {}, {headline: 3 < 2}]) await card(article as never);
    });
    expect(said).to.have.length(1);
  });

  it('lets no script and no foreign address in', async () => {
    const element = await card({
      ...ARTICLE,
      url: 'javascript:alert(1)',
      headline: '<img src=x onerror=alert(1)>',
      image: {url: 'javascript:alert(1)'},
      articleSection: [{name: '<b>', url: 'java\nscript:alert(1)'}],
    });
    expect(element.querySelectorAll('a[href], img[src], b')).to.have.length(0);
    expect(composedText(element)).to.contain('<img src=x onerror=alert(1)>');
  });

  it('gives up a picture that does not load, and its place', async () => {
    const element = await card({...ARTICLE, image: {url: 'data:image/png;base64,AAAA'}});
    element.querySelector('img')?.dispatchEvent(new Event('error'));
    await settled(document.body);
    expect(partOf(element, 'media')!.getBoundingClientRect().height).to.equal(0);
  });

  it('says how long ago a fresh article was published, once, from data and printed', async () => {
    const fresh = {...ARTICLE, datePublished: new Date(Date.now() - 2 * 3600_000 - 60_000).toISOString()};
    const fromData = await card(fresh);
    const fromPage = await printed<MaqalCard>(cardHtml(fresh, {now: Date.now()}));
    for (const element of [fromData, fromPage]) {
      for (const text of [element.innerText, composedText(element)]) expect(text.split('قبل ساعتين')).to.have.length(2);
      expect(partOf(element, 'details')!.innerText).to.not.contain(String(new Date(fresh.datePublished).getFullYear()));
      expect(element.querySelectorAll('time')).to.have.length(1);
    }
    fromData.lang = 'en';
    await settled(document.body);
    expect(partOf(fromData, 'details')!.innerText.split('2 hours ago')).to.have.length(2);
    fromData.article = {...fresh, datePublished: new Date(Date.now() - 3 * 3600_000 - 60_000).toISOString()};
    await settled(document.body);
    expect(partOf(fromData, 'details')!.innerText.split('3 hours ago')).to.have.length(2);
    expect(fromData.innerText).to.not.contain('2 hours');
  });

  it('shows no date where it is nonsense', async () => {
    let element!: MaqalCard;
    await warningsOf(async () => (element = await card({...ARTICLE, datePublished: 'أمس'})));
    expect(element.querySelector('maqal-time')).to.equal(null);
  });

  it('keeps a very long headline and a very long word inside itself', async () => {
    for (const headline of ['كلمة '.repeat(300), 'ط'.repeat(400)]) {
      const element = await card({...ARTICLE, headline});
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    }
  });
});

describe('<maqal-card> laid out', () => {
  for (const layout of LAYOUTS) {
    it(`as ${layout} passes axe in both directions, in light and dark`, async () => {
      for (const article of [ARTICLE, ENGLISH]) {
        document.documentElement.lang = article === ARTICLE ? 'ar' : 'en';
        document.documentElement.dir = article === ARTICLE ? 'rtl' : 'ltr';
        const element = await card({...article, image: {...ARTICLE.image!, alternateName: 'زخرفة'}}, layout);
        expect(await violationsInBothSchemes(element)).to.deep.equal([]);
        element.parentElement!.remove();
      }
    });
  }

  for (const dir of ['rtl', 'ltr'] as const) {
    it(`puts a picture at the inline start in ${dir}`, async () => {
      document.documentElement.dir = dir;
      document.documentElement.lang = dir === 'rtl' ? 'ar' : 'en';
      const element = await card(dir === 'rtl' ? ARTICLE : ENGLISH, 'horizontal');
      const [media, headline] = [partOf(element, 'media')!, partOf(element, 'headline')!].map((box) =>
        box.getBoundingClientRect(),
      );
      expect(media!.left > headline!.left).to.equal(dir === 'rtl');
    });
  }

  it('isolates the interface’s words from a card in another language, and says which is theirs', async () => {
    document.documentElement.lang = 'sw';
    document.documentElement.dir = 'ltr';
    const meta = (await card()).querySelectorAll("bdi[lang='en']");
    expect(meta).to.have.length(2);
  });

  it('cuts no mark under a clamp: there is room above the first line and below the last', async () => {
    const element = await card({...ARTICLE, headline: 'يُحذِّرُ إِنَّهُ قُوَّاتٍ '.repeat(30)});
    const box = partOf(element, 'headline')!;
    const {paddingTop, paddingBottom, fontSize} = getComputedStyle(box);
    expect(parseFloat(paddingTop)).to.be.at.least(parseFloat(fontSize) * 0.25);
    expect(parseFloat(paddingBottom)).to.be.at.least(parseFloat(fontSize) * 0.25);
  });

  it('takes the direction of a language where the page gives none', async () => {
    document.documentElement.removeAttribute('dir');
    const element = await card();
    expect(getComputedStyle(element).direction).to.equal('rtl');
    document.documentElement.dir = 'ltr';
    await frame();
    await settled(document.body);
    expect(getComputedStyle(element).direction).to.equal('ltr');
  });

  it('loads the lead picture at once and the others when they are near', async () => {
    const lead = await fixture<MaqalCard>(html`<maqal-card .article=${ARTICLE} priority></maqal-card>`);
    expect(lead.querySelector('img')!.getAttribute('fetchpriority')).to.equal('high');
    expect((await card()).querySelector('img')!.loading).to.equal('lazy');
  });
});
