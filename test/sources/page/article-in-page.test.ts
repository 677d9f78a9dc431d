import {readPage} from '../../../src/sources/from-html.js';
import {expect} from '../../helpers.js';

const URL = 'https://news.example/1/';
const read = (html: string) => readPage(html, {url: URL});

const HEADLINE = 'افتتاح المكتبة العامة';
const TEXT =
  '<p>أعلن المجلس البلدي افتتاح المكتبة العامة صباح أمس، بعد ترميم دام ثلاث سنوات كاملة.</p>\n<p>وتضمّ المكتبة نحو عشرين ألف كتاب، وقاعة للأطفال، وأخرى للمطالعة.</p>';
const page = (body: string, head = '') =>
  `<html lang="ar"><head><meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE} - صحيفة"><link rel="canonical" href="${URL}">${head}</head><body><div id="primary">${body}</div></body></html>`;
const POST = `<h1>${HEADLINE}</h1><div class="entry-content">${TEXT}</div>`;

const LONG_COMMENT = '<p>تعليق من قارئ يطيل الكلام في ما لا صلة له بالنص أبدًا، ولا بمن كتبه، ولا بالصحيفة التي نشرته.</p>';
const teaser = (at: number): string =>
  `<article><h3><a href="/${at + 1}/">خبر ذو صلة ${at}</a></h3><img src="/${at}.jpg" alt=""><time datetime="2026-01-0${at}">أمس</time><p>سطر يصف الخبر رقم ${at} وما فيه</p></article>`;

/** Elements beside a post that has no element of its own. */
const BESIDE: Record<string, (count: number) => string> = {
  'comments of WordPress': (count) =>
    `<ol class="comment-list">${`<li class="comment"><article class="comment-body">${LONG_COMMENT}</article></li>`.repeat(count)}</ol>`,
  'comments by microdata': (count) =>
    `<article itemscope itemtype="https://schema.org/Comment">${LONG_COMMENT}</article>`.repeat(count),
  'comments by their role': (count) => `<div role="comment"><article>${LONG_COMMENT}</article></div>`.repeat(count),
  'comments by id': (count) => `<section id="comments">${`<article>${LONG_COMMENT}</article>`.repeat(count)}</section>`,
  'comments that say nothing of themselves': (count) => `<article>${LONG_COMMENT}</article>`.repeat(count),
  teasers: (count) => Array.from({length: count}, (_, at) => teaser(at + 1)).join(''),
  'teasers in links': (count) => '<a href="/2/"><article><h3>خبر ذو صلة</h3><p>سطر يصف الخبر</p></article></a>'.repeat(count),
  'a sidebar': (count) => `<aside>${`<article>${LONG_COMMENT}</article>`.repeat(count)}</aside>`,
};

describe('the article of a page', () => {
  for (const [what, beside] of Object.entries(BESIDE))
    for (const count of [1, 2, 3])
      it(`is the text below its headline, with ${what} beside it: ${count}`, () => {
        for (const html of [
          page(POST + beside(count)),
          page(beside(count) + POST),
          page(`<main>${POST}${beside(count)}</main>`),
        ]) {
          const {kind, articles} = read(html);
          expect(kind).to.equal('article');
          expect(articles[0]).to.deep.include({headline: `${HEADLINE} - صحيفة`.slice(0, HEADLINE.length), articleBody: TEXT});
        }
      });

  it('is the element with the headline, among others with texts', () => {
    const others = `<article><h1>خبر آخر</h1>${LONG_COMMENT.repeat(9)}</article>`;
    expect(read(page(`${others}<article>${POST}</article>`)).articles[0]!.articleBody).to.equal(TEXT);
  });

  it('is an element that begins with the name of its section, or a link in its text', () => {
    for (const label of ['<h3><a href="/sports/">رياضة</a></h3>', '<h2><a href="/shop/">كتاب</a></h2>']) {
      const [article] = read(page(`<article>${label}${POST}</article>${teaser(1)}${teaser(2)}`)).articles;
      expect(article!.articleBody).to.equal(TEXT);
    }
  });

  it('is the text within a frame that has the headline', () => {
    const inner = `<article><div>${TEXT}${TEXT}</div></article>`;
    const [article] = read(
      page(`<div itemscope itemtype="https://schema.org/NewsArticle"><h1>${HEADLINE}</h1>${inner}</div>`),
    ).articles;
    expect(article).to.deep.include({headline: HEADLINE, articleBody: `${TEXT}\n${TEXT}`});
  });
});

describe('a page’s JSON-LD', () => {
  const ld = (...articles: object[]) =>
    articles
      .map((one) => `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', ...one})}</script>`)
      .join('');
  const OTHER = {headline: 'خبر ذو صلة', description: 'غير هذا', author: {name: 'آخر'}, articleBody: 'نص آخر '.repeat(99)};
  const OWN = {headline: HEADLINE, description: 'هذا'};

  for (const address of [
    {url: 'https://news.example/2/'},
    {mainEntityOfPage: 'https://news.example/2/'},
    {mainEntityOfPage: {'@id': 'https://news.example/2/'}},
    {url: 'https://other.example/1/'},
    {'@id': 'https://news.example/2/'},
  ])
    for (const body of [POST, `<article>${POST}</article>`])
      it(`is not of the page with another headline and the address ${JSON.stringify(address)}`, () => {
        const [article] = read(page(body, ld({...OTHER, ...address}))).articles;
        expect(article).to.deep.equal({url: URL, headline: HEADLINE, articleBody: TEXT, inLanguage: 'ar'});
      });

  for (const [what, article] of [
    ['its address, however that is written', {...OTHER, url: 'http://www.news.example/1?utm_source=x'}],
    ['its headline', {...OWN, url: 'https://news.example/print/1/'}],
    ['its headline with another’s marks', {headline: 'إفتتاح «المكتبة» العامّة', url: 'https://news.example/print/1/'}],
    ['no address', OTHER],
    ['the address of the site', {...OTHER, url: 'https://news.example/'}],
  ] as const)
    it(`is of the page with ${what}`, () =>
      expect(read(page(POST, ld(article))).articles[0]!.headline).to.equal(article.headline));

  it('is the one of several that is of the page', () => {
    const head = ld({...OTHER, url: 'https://news.example/2/'}, OWN, {...OTHER, url: 'https://news.example/3/'});
    expect(read(page(POST, head)).articles[0]).to.include({headline: HEADLINE, description: 'هذا'});
  });

  it('says nothing of a page that shows nothing', () =>
    expect(
      read(`<title>خطأ</title><link rel="canonical" href="${URL}">${ld({...OTHER, url: 'https://news.example/2/'})}`).articles,
    ).to.deep.equal([]));
});

describe('a page of teasers', () => {
  const list = (count: number): string => Array.from({length: count}, (_, at) => teaser(at + 1)).join('');

  it('is a list of the teasers', () => {
    const {kind, articles, problems} = read(`<main><h1>أخبار</h1>${list(3)}</main>`);
    expect([kind, problems]).to.deep.equal(['list', []]);
    expect(articles).to.have.length(3);
    expect(articles[0]).to.deep.equal({
      url: 'https://news.example/2/',
      headline: 'خبر ذو صلة 1',
      description: 'سطر يصف الخبر رقم 1 وما فيه',
      datePublished: '2026-01-01',
      image: {url: 'https://news.example/1.jpg'},
    });
  });

  it('is none where there are only links, or two of them', () => {
    const links = '<article><h3><a href="/x/">قسم</a></h3></article><article><h3><a href="/y/">قسم آخر</a></h3></article>'.repeat(
      3,
    );
    for (const html of [list(2), links]) {
      const {kind, articles, problems} = read(`<main><h1>أخبار</h1>${html}</main>`);
      expect([kind, articles, problems.map(({code}) => code)]).to.deep.equal(['list', [], ['empty']]);
    }
  });
});
