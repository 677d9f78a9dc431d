import {articleHtml, pageHtml} from '../../src/html.js';
import {fromHtml} from '../../src/sources/from-html.js';
import {expect} from '../helpers.js';

const OPTIONS = {url: 'https://news.example/2026/11/1/'};
const read = (html: string) => fromHtml(html, OPTIONS);
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const og = (properties: Record<string, string>) =>
  Object.entries(properties)
    .map(([property, content]) => `<meta property="${property}" content="${content}">`)
    .join('');

const ARTICLE = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'مباحثات &quot;أستانا&quot;',
  datePublished: '2026-11-20T10:00:00+03:00',
  author: {'@type': 'Person', name: 'هيثم'},
};
const OPEN_GRAPH = {
  'og:type': 'article',
  'og:title': 'عنوان للشبكات',
  'og:description': 'ملخّص',
  'og:url': '/2026/11/1/',
  'og:image': '/p.jpg',
  'og:image:width': '1200',
  'og:image:height': '630',
  'article:published_time': '2026-01-01T00:00:00Z',
  'article:section': 'سياسة',
  'article:tag': 'إدلب',
  'og:locale': 'ar_SY',
};

const PICTURE = {
  url: 'https://news.example/p.jpg',
  width: 9,
  height: 6,
  caption: 'في السوق',
  creditText: 'رويترز',
  alternateName: 'سوق',
};

describe('an article’s page', () => {
  it('is read from JSON-LD first, then from Open Graph, then from its markup', () => {
    const {articles, problems} = read(
      `<!doctype html><html lang="ar"><head>${ld(ARTICLE)}${og(OPEN_GRAPH)}</head><body><article><h1>عنوان</h1><p>أوّل</p><p>ثانٍ</p></article></body></html>`,
    );
    expect(problems).to.deep.equal([]);
    expect(articles).to.deep.equal([
      {
        url: 'https://news.example/2026/11/1/',
        headline: 'مباحثات "أستانا"',
        description: 'ملخّص',
        articleSection: ['سياسة'],
        keywords: ['إدلب'],
        author: [{name: 'هيثم'}],
        datePublished: '2026-11-20T10:00:00+03:00',
        image: {url: 'https://news.example/p.jpg', width: 1200, height: 630},
        articleBody: '<p>أوّل</p>\n<p>ثانٍ</p>',
        inLanguage: 'ar-SY',
      },
    ]);
  });

  it('is found in a graph among other things, with the things that it refers to', () => {
    const graph = {
      '@graph': [
        {'@type': 'WebPage', '@id': '/#page', name: 'صفحة'},
        {
          '@type': ['Article', 'NewsArticle'],
          headline: 'خبر',
          author: {'@id': '/#h'},
          image: {'@id': '/#p'},
          mainEntityOfPage: {'@id': '/1'},
        },
        {'@type': 'Person', '@id': '/#h', name: 'هيثم'},
        {'@type': 'ImageObject', '@id': '/#p', url: '/p.jpg', width: 9},
        {'@type': 'BreadcrumbList', itemListElement: [{'@type': 'ListItem', item: {'@id': '/', name: 'الرئيسية'}}]},
      ],
    };
    const [article] = read(ld(graph)).articles;
    expect(article).to.deep.include({headline: 'خبر', author: [{name: 'هيثم'}], url: 'https://news.example/1'});
    expect(article!.image!.width).to.equal(9);
  });

  it('is read from Open Graph alone', () =>
    expect(read(og(OPEN_GRAPH)).articles[0]).to.include({headline: 'عنوان للشبكات', url: 'https://news.example/2026/11/1/'}));

  it('is read from its markup alone', () => {
    const [article] = read(
      `<html lang="ar"><link rel="canonical" href="/1"><main><article><h1>خبر <em>مهم</em></h1><time datetime="2026-11-20">أمس</time>
       <a rel="author" href="/h">هيثم</a><img src="/p.jpg" alt="سوق" width="9" height="6"><p>نص &amp; نص</p></article></main>`,
    ).articles;
    expect(article).to.deep.equal({
      url: 'https://news.example/1',
      headline: 'خبر مهم',
      author: [{name: 'هيثم', url: 'https://news.example/h'}],
      datePublished: '2026-11-20',
      image: {url: 'https://news.example/p.jpg', width: 9, height: 6, alternateName: 'سوق'},
      articleBody: '<p>نص &amp; نص</p>',
      inLanguage: 'ar',
    });
  });

  it('that Maqal prints is read as it was', () => {
    const model = {url: OPTIONS.url, headline: 'خبر', datePublished: '2026-11-20T10:00:00Z', articleBody: '<p>نص</p>'};
    expect(read(pageHtml(model, {body: articleHtml(model, {sanitize: (body) => body})})).articles[0]).to.deep.include(model);
  });

  it('that holds a list gives the list', () => {
    const list = {
      '@type': 'ItemList',
      itemListElement: [1, 2].map((number) => ({item: {'@type': 'NewsArticle', headline: `خبر ${number}`, url: `/${number}`}})),
    };
    expect(read(ld(list)).articles.map(({url}) => url)).to.deep.equal(['https://news.example/1', 'https://news.example/2']);
  });

  it('with broken JSON-LD is read from the rest, and says so', () => {
    const {articles, problems} = read(`<script type="application/ld+json">{"@type": "NewsArt</script>${og(OPEN_GRAPH)}`);
    expect(articles).to.have.length(1);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
  });

  for (const html of [
    '<!doctype html><title>404</title><h1>الصفحة غير موجودة</h1>',
    '<article></article>',
    og({...OPEN_GRAPH, 'og:type': 'website'}),
    '',
    'نص',
    '<html',
    null,
  ])
    it(`is none: ${html}`, () => {
      const {articles, problems} = read(html as string);
      expect(articles).to.deep.equal([]);
      expect(problems.map(({code}) => code)).to.deep.equal(['empty']);
    });
});

describe('an article of our own element', () => {
  it('is read by its attributes and its slots, and children without a slot are the body', () => {
    const [article] =
      read(`<html lang="en"><body><maqal-article href="/x/" published="2026-11-20T10:00:00Z" modified="2026-11-21T10:00:00Z" lang="ar-SY">
      <ul slot="sections"><li><a href="/s/"><bdi>سياسة</bdi></a></li></ul>
      <hgroup slot="headline"><p itemprop="alternativeHeadline"><bdi>حصري</bdi></p><h1 itemprop="headline"><bdi>خبر</bdi></h1></hgroup>
      <p slot="summary"><bdi>ملخّص</bdi></p>
      <ul slot="byline"><li itemprop="author"><img src="/h.jpg"><a href="/h" rel="author"><bdi>هيثم</bdi></a> و<bdi>وسيم</bdi></li><li><time datetime="2026-11-20T10:00:00Z">أمس</time></li><li>دقيقتان</li></ul>
      <figure slot="media"><img src="/p.jpg" width="9" height="6" alt="سوق"><figcaption><bdi>في السوق</bdi> <small><span>تصوير:</span> <bdi>رويترز</bdi></small></figcaption></figure>
      <nav slot="contents">الفهرس</nav>
      <p>أوّل</p><h2>عنوان</h2><ul><li>بند</li></ul>
      <maqal-share></maqal-share><maqal-related><maqal-card><a href="/y/"><h3>آخر</h3></a></maqal-card></maqal-related>
      <p slot="source"><span>المصدر:</span> <a href="/r"><bdi>وكالة</bdi></a></p>
      <ul slot="tags"><li><bdi>إدلب</bdi></li></ul></maqal-article></body></html>`).articles;
    const {articleBody, ...fields} = article!;
    expect(fields).to.deep.equal({
      url: 'https://news.example/x/',
      headline: 'خبر',
      alternativeHeadline: 'حصري',
      description: 'ملخّص',
      articleSection: [{name: 'سياسة', url: 'https://news.example/s/'}],
      keywords: ['إدلب'],
      author: [{name: 'هيثم', url: 'https://news.example/h'}, {name: 'وسيم'}],
      datePublished: '2026-11-20T10:00:00Z',
      dateModified: '2026-11-21T10:00:00Z',
      image: PICTURE,
      inLanguage: 'ar-SY',
      sourceOrganization: {name: 'وكالة', url: 'https://news.example/r'},
    });
    expect(articleBody!.replace(/\s*\n\s*/g, '')).to.equal('<p>أوّل</p><h2>عنوان</h2><ul><li>بند</li></ul>');
  });

  it('that is printed is read as it was, without JSON-LD too', () => {
    const model = {
      url: OPTIONS.url,
      headline: 'خبر «مهم» & جديد',
      alternativeHeadline: 'حصري',
      description: 'ملخّص الخبر',
      articleSection: ['سياسة', {name: 'سوريا', url: 'https://news.example/sy/'}],
      keywords: ['إدلب', 'حلب'],
      author: [{name: 'هيثم', url: 'https://news.example/h'}, {name: 'وسيم'}],
      datePublished: '2026-11-20T10:00:00Z',
      dateModified: '2026-11-21T10:00:00Z',
      image: PICTURE,
      articleBody: '<p>نص</p>',
      inLanguage: 'ar',
      sourceOrganization: {name: 'وكالة', url: 'https://news.example/r'},
    };
    const html = articleHtml(model, {sanitize: (body) => body});
    expect(read(html).articles).to.deep.equal([model]);
  });

  it('is not a card or a related list alone', () => {
    const cards =
      '<maqal-related><h2>مقالات</h2><maqal-card><article><h3><a href="/y/">خبر</a></h3><p>نص</p></article></maqal-card></maqal-related>';
    expect(read(`<main><h1>الرئيسية</h1>${cards}</main>`).articles).to.deep.equal([]);
  });
});

describe('a page’s address', () => {
  const page = (head: string) => `${head}<article><h1>خبر</h1><p>نص</p></article>`;
  const address = (head: string) => read(page(head)).articles[0]!.url;

  it('is the canonical one, else that of Open Graph, else where it is', () => {
    const canonical = '<link rel="canonical" href="/canonical/">';
    const open = og({'og:url': '/open/'});
    expect([canonical + open, open, ''].map(address)).to.deep.equal([
      'https://news.example/canonical/',
      'https://news.example/open/',
      OPTIONS.url,
    ]);
  });

  it('is not that of the front page, which some sites give on each of theirs', () =>
    expect(
      address('<link rel="canonical" href="https://news.example/"><meta property="og:url" content="https://news.example/">'),
    ).to.equal(OPTIONS.url));
});

describe('a page that is no article', () => {
  const teaser = (number: number) =>
    `<article><h2><a href="/${number}">خبر ${number}</a></h2><p>نص الخبر ${number}</p></article>`;
  for (const [what, html] of [
    ['a list of teasers', `<main><h1>أخبار</h1>${teaser(1)}${teaser(2)}</main>`],
    ['a list of one teaser', `<main><h1>أخبار</h1>${teaser(1)}</main>`],
    [
      'a list in an article',
      `<main><article><h1>أخبار</h1><section>${teaser(1)}${teaser(2)}</section></article></main>`.replace('<h1>أخبار</h1>', ''),
    ],
    [
      'a list that says it is an article',
      `${og({'og:type': 'article', 'og:title': 'أخبار'})}<h1>أخبار</h1>${teaser(1)}${teaser(2)}`,
    ],
    ['a list of texts', `<h1>أخبار</h1><article><h2>أول</h2><p>نص أول</p></article><article><h2>ثان</h2><p>نص ثان</p></article>`],
    [
      'a list of links',
      '<main><h1>أخبار</h1><ul><li><a href="/1">خبر طويل</a> <time datetime="2026-01-01"></time></li></ul></main>',
    ],
    ['a redirect', '<meta http-equiv="refresh" content="0; url=/x/"><article><h1>خبر</h1><p>نص</p></article>'],
    ['an error', `${og({'og:url': '/404.html'})}<article><h1>لا توجد</h1><p>نص</p></article>`],
    [
      'a front page',
      `${og({'og:url': 'https://news.example/'})}<article><h1>أهلًا</h1><p>نص</p></article>`.replace('https://news.example/', '/'),
    ],
  ] as const)
    it(`is ${what}`, () => {
      const url = what === 'a front page' ? 'https://news.example/' : OPTIONS.url;
      expect(fromHtml(html, {url}).articles).to.deep.equal([]);
    });

  it('is not one with teasers beside its article, comments in it, or a link to itself in its headline', () => {
    const article = `<article><h1><a href="${OPTIONS.url}">خبر</a></h1><p>نص</p><article><h4>زائر</h4><p>تعليق</p></article></article>`;
    expect(read(`<main>${teaser(1)}${article}${teaser(2)}</main>`).articles[0]).to.deep.include({
      headline: 'خبر',
      articleBody: '<p>نص</p>',
    });
  });
});

const PARAGRAPHS = [
  'أعلن المجلس البلدي افتتاح المكتبة العامة بعد ترميم دام ثلاث سنوات.',
  'وتضمّ المكتبة نحو عشرين ألف كتاب، وقاعة للأطفال.',
];
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`);
const BESIDE = '<div class="sidebar widget"><ul><li><a href="/x">خبر آخر عن شيء بعيد كل البعد</a></li></ul></div>';
const COMMENTS =
  '<div id="comments"><div class="comment-body"><p>تعليق طويل من قارئ لا صلة له بالنص أبدًا، ولا بمن كتبه.</p></div></div>';
const page = (body: string, head = '') =>
  `<!doctype html><html dir="rtl" lang="ar"><head>${head}</head><body><div id="header"><a href="/">موقع</a></div>${body}${BESIDE}${COMMENTS}</body></html>`;

/* One article, as systems and themes mark it up: each gives its headline, author, date and paragraphs. */
const THEMES: Record<string, string> = {
  'microdata without an article element (Blogger)': page(
    `<div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title" itemprop="name">يوم في المكتبة</h3>
    <span class="post-author vcard">بقلم <span itemprop="author" itemscope><span itemprop="name">سامي</span></span></span>
    <abbr class="published" itemprop="datePublished" title="2026-01-02T03:04:00+03:00">٢ يناير</abbr>
    <div class="post-body entry-content" itemprop="articleBody">${TEXT.join('')}</div></div>`,
  ),
  'lines and breaks in one box (Blogger’s editor)': page(
    `<div class="post hentry"><h3 class="post-title entry-title">يوم في المكتبة</h3><span class="fn author">سامي</span><abbr class="published" title="2026-01-02T03:04:00+03:00">٢ يناير</abbr>
    <div class="post-body entry-content"><div dir="rtl" trbidi="on">${PARAGRAPHS.join('<br /><br />')}</div></div></div>`,
  ),
  'microformats (WordPress’s old themes)': page(
    `<div id="content"><div id="post-7" class="post-7 post hentry"><h1 class="entry-title">يوم في المكتبة</h1><div class="entry-meta"><a class="author">سامي</a><time class="entry-date" datetime="2026-01-02T03:04:00+03:00">٢ يناير</time></div><div class="entry-content">${TEXT.join('')}</div></div></div>`,
  ),
  'a newspaper’s theme (Newspaper, tagDiv)': page(
    `<div class="td-container"><article class="post" itemscope itemtype="https://schema.org/Article"><header><h1 class="entry-title">يوم في المكتبة</h1><div class="td-post-author-name"><span class="author-name">سامي</span></div><time class="entry-date" datetime="2026-01-02T03:04:00+03:00">٢ يناير</time></header><div class="td-post-content">${TEXT.join('')}</div></article></div>`,
  ),
  'boxes without names, of a page that says it is an article': page(
    `<div id="__next"><div class="css-1"><h1>يوم في المكتبة</h1><div class="css-2">${TEXT.map((text) => `<div class="css-3">${text.slice(3, -4)}</div>`).join('')}</div></div></div>`,
    og({
      'og:type': 'Article',
      'og:title': 'يوم في المكتبة',
      'article:published_time': '2026-01-02T03:04:00+03:00',
      'article:author': 'سامي',
    }),
  ),
  'a body that is itself an article element': page(
    `<main itemscope itemtype="https://schema.org/Article"><h1>يوم في المكتبة</h1><span itemprop="author">سامي</span><time itemprop="datePublished" datetime="2026-01-02T03:04:00+03:00">٢ يناير</time><article itemprop="articleBody">${TEXT.join('')}</article></main>`,
  ),
  'Dublin Core and a field of Drupal': page(
    `<div class="node node-article"><h1>يوم في المكتبة</h1><div class="field-name-body"><div class="field-item">${TEXT.join('')}</div></div></div>`,
    og({'og:type': 'article'}) +
      '<meta name="DC.date.issued" content="2026-01-02T03:04:00+03:00"><meta name="dc.creator" content="سامي">',
  ),
};

describe('an article of a page without <article> or <main>', () => {
  for (const [name, html] of Object.entries(THEMES))
    it(`is found by ${name}`, () => {
      const {articles} = read(html);
      expect(articles).to.have.length(1);
      const {headline, author, datePublished, articleBody} = articles[0]!;
      expect({headline, author, datePublished}).to.deep.equal({
        headline: 'يوم في المكتبة',
        author: [{name: 'سامي'}],
        datePublished: '2026-01-02T03:04:00+03:00',
      });
      expect(articleBody!.split('\n')).to.deep.equal(TEXT);
    });

  it('is none on a page of two posts, and a list on a page of more', () => {
    const post = (at: number) =>
      `<div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title"><a href="/2026/${at}.html">عنوان ${at}</a></h3><div class="post-body">${TEXT.join('')}</div></div>`;
    expect(read(page([1, 2].map(post).join(''))).articles).to.deep.equal([]);
    const {articles} = read(page([1, 2, 3].map(post).join('')));
    expect(articles.map(({url}) => url)).to.deep.equal([1, 2, 3].map((at) => `https://news.example/2026/${at}.html`));
  });
});
