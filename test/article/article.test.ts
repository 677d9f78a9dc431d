import '../../src/article.js';
import '../../src/related.js';
import type {MaqalArticle} from '../../src/article.js';
import {articleHtml} from '../../src/html.js';
import type {NewsArticle} from '../../src/maqal.js';
import {fromPlainText} from '../../src/sources.js';
import {ARTICLE, PICTURE} from '../card/articles.js';
import {
  composedText,
  expect,
  fixture,
  html,
  parsed,
  printed,
  settled,
  until,
  violationsInBothSchemes,
  warningsOf,
} from '../helpers.js';
import {SECTIONS, seedText} from '../sources/seed.js';

let seed: NewsArticle;
before(async () => {
  seed = {
    ...fromPlainText(await seedText(), {sections: SECTIONS}),
    author: [{name: 'ليلى منصور'}, {name: 'BBC'}],
    datePublished: '2019-08-27T16:30:00+03:00',
    commentCount: 11,
    keywords: ['إدلب'],
    image: {url: PICTURE, width: 1600, height: 900, alternateName: 'زخرفة', caption: 'رسم', creditText: 'مقال'},
  };
});

/** An article from data, once its body has been sanitised. */
async function fromData(article: NewsArticle, attributes = html``): Promise<MaqalArticle> {
  const element = await fixture<MaqalArticle>(html`<maqal-article .article=${article}>${attributes}</maqal-article>`);
  if (article.articleBody) await until(() => element.querySelector(':scope > p:not([slot])'), 'the body');
  await settled(document.body);
  return element;
}

/** Texts of the blocks as a reader sees them, in their visual order. */
const read = (element: MaqalArticle) => composedText(element);

describe('<maqal-article> from data', () => {
  it('puts the whole text among its children, in one h1, two h2 and nine paragraphs', async () => {
    const element = await fromData(seed);
    expect(element.querySelector('h1')!.textContent).to.equal(seed.headline);
    expect([...element.querySelectorAll('h2')].map(({textContent}) => textContent)).to.deep.equal([
      'مباحثات لوزيري الدفاع',
      'أردوغان يُحذّر',
    ]);
    expect(element.querySelectorAll(':scope > p:not([slot])')).to.have.length(9);
  });

  it('shows sections, authors with a real "و", date, reading time, comments, picture, source and tags', async () => {
    const text = read(await fromData(seed));
    for (const wanted of [
      'الشأن السوري',
      'سلايد رئيسي',
      'ليلى منصور وBBC',
      '27 أغسطس 2019',
      'مدة القراءة: دقيقتان',
      '11 تعليقًا',
      'رسم',
      'المصدر: وكالات',
      'إدلب',
    ]) {
      expect(text).to.contain(wanted);
    }
  });

  it('is read in the order of a newspaper', async () => {
    const text = read(await fromData(seed));
    const order = [
      'الشأن السوري',
      seed.headline,
      'ليلى منصور',
      'رسم',
      'أجرى الجانبان',
      'مباحثات لوزيري الدفاع',
      'يذكر أنّ التصعيد',
      'المصدر',
    ].map((part) => text.indexOf(part));
    expect(order).to.deep.equal([...order].sort((a, b) => a - b));
    expect(order).not.to.include(-1);
  });

  it('follows a change of its data', async () => {
    const element = await fromData(seed);
    element.article = {headline: 'عنوان جديد', articleBody: '<p>نص جديد.</p>'};
    await until(() => element.textContent!.includes('نص جديد'), 'the new body');
    expect(element.textContent).not.to.contain('أجرى الجانبان');
    expect(element.querySelectorAll('h1')).to.have.length(1);
  });

  it('sanitises a body', async () => {
    const element = await fromData({
      headline: 'عنوان',
      articleBody:
        '<p onclick="alert(1)" style="color:red">نص <a href="javascript:alert(1)">رابط</a><img src=x onerror=alert(1)></p><script>alert(1)</script><form><input></form><iframe src="//e.com"></iframe>',
    });
    expect(
      element.querySelectorAll('script, form, input, iframe, [onclick], [onerror], [style], [href^="javascript"]'),
    ).to.have.length(0);
    expect(element.textContent).to.contain('نص رابط');
  });

  it('says its language and direction, and leaves those that the page gave', async () => {
    document.documentElement.dir = 'ltr';
    const element = await fixture<MaqalArticle>(
      html`<maqal-article .article=${{headline: 'عنوان', inLanguage: 'ar-SY'}}></maqal-article>`,
    );
    expect([element.lang, element.dir]).to.deep.equal(['ar-SY', 'rtl']);
    element.article = {headline: 'Headline', inLanguage: 'en'};
    await settled(document.body);
    expect([element.lang, element.dir]).to.deep.equal(['en', 'ltr']);
    element.article = {headline: 'Headline'};
    await settled(document.body);
    expect([element.hasAttribute('lang'), element.hasAttribute('dir')]).to.deep.equal([false, false]);
    const own = await fixture<MaqalArticle>(
      html`<maqal-article dir="ltr" .article=${{headline: 'عنوان', inLanguage: 'ar-SY'}}></maqal-article>`,
    );
    expect([own.lang, own.dir]).to.deep.equal(['ar-SY', 'ltr']);
  });

  it('takes attributes, which win', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article
        .article=${ARTICLE}
        headline="عنوان"
        summary="ملخّص"
        author="سامر"
        source="وكالات"
        published="2019-08-27"
        heading-level="2"
      ></maqal-article>`,
    );
    const text = read(element);
    expect(element.querySelector('h2')!.textContent).to.equal('عنوان');
    for (const wanted of ['ملخّص', 'سامر', 'المصدر: وكالات', '27 أغسطس 2019']) expect(text).to.contain(wanted);
  });
});

describe('<maqal-article> from children', () => {
  it('shows what the page printed, and touches none of it', async () => {
    const markup = articleHtml(seed);
    const element = await printed<MaqalArticle>(markup);
    /* Dates are told in full by the title of their `<time>`. */
    for (const time of element.querySelectorAll('maqal-time > time'))
      for (const name of ['title', 'dir']) time.removeAttribute(name);
    expect(element.outerHTML).to.equal(parsed(markup));
    expect(read(element)).to.contain(seed.headline).and.to.contain('المصدر: وكالات');
  });

  it('reads the same as from data', async () => {
    const fromChildren = read(await printed<MaqalArticle>(articleHtml(seed, {lang: 'ar'})));
    const plain = (text: string) => text.replace(/\s+/g, '');
    expect(plain(fromChildren)).to.equal(plain(read(await fromData(seed))));
  });

  it('fills in what the page did not print', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article .article=${ARTICLE}
        ><h1 slot="headline">عنوان الصفحة</h1>
        <p>نص الصفحة.</p></maqal-article
      >`,
    );
    expect(element.querySelectorAll('h1')).to.have.length(1);
    expect(read(element)).to.contain('عنوان الصفحة').and.to.contain('نص الصفحة').and.to.contain('سامر الحلبي');
  });

  it('shows share buttons after a byline that comes as data', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article .article=${ARTICLE}
        ><maqal-share slot="byline"><a href="/s">شارك</a></maqal-share></maqal-article
      >`,
    );
    expect(read(element)).to.match(/سامر الحلبي.*شارك/);
  });

  it('shows a child after the Nth paragraph there, and moves no child', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article
        ><p>أوّل.</p>
        <p>ثانٍ.</p>
        <p>ثالث.</p>
        <p>رابع.</p>
        <div slot="after-1">نشرة</div></maqal-article
      >`,
    );
    expect(read(element).replace(/\s+/g, ' ')).to.match(/أوّل\..*نشرة.*ثانٍ\..*رابع\./);
    expect(element.lastElementChild!.textContent).to.equal('نشرة');
    element.prepend(Object.assign(document.createElement('p'), {textContent: 'قبل الأوّل.'}));
    await settled(document.body);
    expect(read(element)).to.match(/قبل الأوّل\..*نشرة.*أوّل\./);
  });

  it('leaves no gap for a child after the Nth paragraph and is empty', async () => {
    const heights: number[] = [];
    for (const insert of [html``, html`<div slot="after-1"></div>`, html`<maqal-related slot="after-1"></maqal-related>`]) {
      const element = await fixture<MaqalArticle>(
        html`<maqal-article
          ><p>أوّل.</p>
          <p>ثانٍ.</p>
          <p>ثالث.</p>
          ${insert}</maqal-article
        >`,
      );
      heights.push(element.offsetHeight);
      element.parentElement!.remove();
    }
    expect(new Set(heights)).to.have.length(1);
  });

  it('keeps a child after the Nth paragraph there when the body comes anew', async () => {
    const body = (name: string) => Array.from({length: 5}, (_, index) => `<p>${name} ${index + 1}.</p>`).join('');
    const element = await fixture<MaqalArticle>(
      html`<maqal-article .article=${{headline: 'عنوان', articleBody: body('أ')}}><div slot="after-2">نشرة</div></maqal-article>`,
    );
    await until(() => element.textContent!.includes('أ 5'), 'the body');
    expect(read(element)).to.match(/أ 2\..*نشرة.*أ 3\./);
    element.article = {headline: 'عنوان', articleBody: body('ب')};
    await until(() => element.textContent!.includes('ب 5'), 'the next body');
    await settled(document.body);
    expect(read(element)).to.match(/ب 2\..*نشرة.*ب 3\./);
  });

  it('offers a table of contents', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article toc
        ><h2>مباحثات</h2>
        <p>نص.</p>
        <h2>أردوغان يُحذّر</h2>
        <p>نص.</p></maqal-article
      >`,
    );
    const links = [...element.shadowRoot!.querySelectorAll('[part=contents] a')];
    expect(links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash))).to.deep.equal([
      '#مباحثات',
      '#أردوغان-يحذر',
    ]);
    expect(element.querySelector('#أردوغان-يحذر')).not.to.equal(null);
  });
});

describe('<maqal-article> as structured data', () => {
  const scripts = () => document.querySelectorAll('script[type="application/ld+json"]');

  it('is emitted once, and taken away with the element', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article structured-data .article=${{...ARTICLE, url: 'https://e.com/unique'}}></maqal-article>`,
    );
    await until(() => scripts().length === 1, 'the script');
    expect(JSON.parse(scripts()[0]!.textContent!)).to.include({'@type': 'NewsArticle', headline: ARTICLE.headline});
    element.remove();
    expect(scripts()).to.have.length(0);
  });
});

describe('<maqal-article> given bad input', () => {
  for (const article of [null, 7, 'x', {}, fromPlainText('')]) {
    it(`says so readably, and throws nothing, for ${JSON.stringify(article).slice(0, 40)}`, async () => {
      let element!: MaqalArticle;
      await warningsOf(
        async () => (element = await fixture<MaqalArticle>(html`<maqal-article .article=${article as never}></maqal-article>`)),
      );
      expect(read(element)).to.contain('لا يتوفر نص هذا المقال');
    });
  }

  it('leaves out a date that is nonsense', async () => {
    const element = await fixture<MaqalArticle>(html`<maqal-article headline="عنوان" published="أمس"></maqal-article>`);
    expect(element.querySelector('maqal-time')).to.equal(null);
  });

  it('survives its children being replaced from outside', async () => {
    const element = await fromData(seed);
    element.innerHTML = '<p>نص مترجم.</p>';
    await settled(document.body);
    await until(() => element.querySelector('h1'), 'the headline to come back');
    expect(read(element)).to.contain('نص مترجم');
  });
});

describe('<maqal-article> laid out', () => {
  it('passes axe in light and dark', async () => expect(await violationsInBothSchemes(await fromData(seed))).to.deep.equal([]));

  it('gives the host’s own class the last word over its typography', async () => {
    const style = Object.assign(document.createElement('style'), {
      textContent: '.quiet { color: rgb(1, 2, 3); margin-block-end: 3px; }',
    });
    document.head.append(style);
    const element = await fixture<MaqalArticle>(html`<maqal-article><p class="quiet">نص.</p></maqal-article>`);
    expect(getComputedStyle(element.querySelector('p')!).marginBottom).to.equal('3px');
    style.remove();
  });

  it('sets Arabic open, upright and unspaced', async () => {
    const element = await fixture<MaqalArticle>(
      html`<maqal-article lang="ar"
        ><p>قال: <em>نعم</em>.</p></maqal-article
      >`,
    );
    const paragraph = getComputedStyle(element.querySelector('p')!);
    expect(parseFloat(paragraph.lineHeight) / parseFloat(paragraph.fontSize)).to.be.at.least(1.8);
    expect(getComputedStyle(element.querySelector('em')!).fontStyle).to.equal('normal');
  });

  it('sets Latin letters closer, which have no marks above and below', async () => {
    const element = await fixture<MaqalArticle>(html`<maqal-article lang="en" dir="ltr"><p>He said so.</p></maqal-article>`);
    const paragraph = getComputedStyle(element.querySelector('p')!);
    expect(parseFloat(paragraph.lineHeight) / parseFloat(paragraph.fontSize)).to.be.within(1.5, 1.75);
  });

  it('leaves Arabic the same room in an article in English', async () => {
    const element = await fixture(
      html`<maqal-article lang="en" dir="ltr">
        <h1 slot="headline" lang="ar" dir="rtl">قُوَّاتٍ</h1>
        <p>English</p>
        <blockquote lang="ar" dir="rtl"><p>إِنَّهُ</p></blockquote>
        <ul>
          <li dir="rtl">يُحذِّرُ</li>
        </ul>
      </maqal-article>`,
    );
    const leading = (selector: string) => {
      const {lineHeight, fontSize} = getComputedStyle(element.querySelector(selector)!);
      return parseFloat(lineHeight) / parseFloat(fontSize);
    };
    expect(leading('h1')).to.be.at.least(1.4);
    expect(leading('p')).to.be.below(1.75);
    expect(leading('blockquote p')).to.be.at.least(1.8);
    expect(leading('li')).to.be.at.least(1.8);
  });

  for (const dir of ['rtl', 'ltr'] as const) {
    it(`bars a subhead at its inline start in ${dir}`, async () => {
      document.documentElement.dir = dir;
      const element = await fixture<MaqalArticle>(
        html`<maqal-article
          ><h2>عنوان فرعي</h2>
          <p>نص.</p></maqal-article
        >`,
      );
      const {borderRightWidth, borderLeftWidth} = getComputedStyle(element.querySelector('h2')!);
      expect(parseFloat(dir === 'rtl' ? borderRightWidth : borderLeftWidth)).to.be.above(2);
      expect(parseFloat(dir === 'rtl' ? borderLeftWidth : borderRightWidth)).to.equal(0);
    });
  }
});
