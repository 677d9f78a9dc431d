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

  it('is found in a graph among what is no article, with what it refers to', () => {
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
      author: [{name: 'هيثم'}],
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
