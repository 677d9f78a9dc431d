import {describesArticle, toJsonLd} from '../../src/article/json-ld.js';
import {expect} from '../helpers.js';

describe('an article as JSON-LD', () => {
  it('is a NewsArticle whose text can end no script', () => {
    const text = toJsonLd({
      headline: '</script><b>',
      articleSection: [{name: 'سياسة', url: '/s'}],
      author: [{name: 'ليلى'}],
      articleBody: '<p>نص</p>',
    });
    expect(text).not.to.contain('<');
    expect(JSON.parse(text)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '</script><b>',
      articleSection: ['سياسة'],
      author: [{'@type': 'Person', name: 'ليلى'}],
      articleBody: 'نص',
    });
  });

  it('has the kind of each author, the publisher and the corrections with their dates, and no field that schema.org does not have', () => {
    const text = toJsonLd({
      url: 'https://e.com/a',
      headline: 'عنوان',
      author: [
        {'@type': 'Organization', name: 'هيئة التحرير'},
        {name: 'ليلى', url: 'javascript:1'},
      ],
      publisher: {name: 'مقال', url: 'https://e.com/'},
      correction: ['صُحّح اسم.', {text: 'صُحّح رقم.', datePublished: '2026-11-20'}],
      image: {url: 'https://e.com/p.jpg', width: 9, srcset: '/p.jpg 9w', sizes: '9px'},
    });
    expect(JSON.parse(text)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://e.com/a',
      mainEntityOfPage: 'https://e.com/a',
      headline: 'عنوان',
      author: [
        {'@type': 'Organization', name: 'هيئة التحرير'},
        {'@type': 'Person', name: 'ليلى'},
      ],
      publisher: {'@type': 'Organization', name: 'مقال', url: 'https://e.com/'},
      correction: [
        {'@type': 'CorrectionComment', text: 'صُحّح اسم.'},
        {'@type': 'CorrectionComment', text: 'صُحّح رقم.', datePublished: '2026-11-20'},
      ],
      image: {'@type': 'ImageObject', url: 'https://e.com/p.jpg', width: 9},
    });
  });
});

/* How the page's own description may write the address and the kind of its article. */
const ADDRESS = 'https://site.example/2026/%D8%AE%D8%A8%D8%B1/';
const SPELLINGS: Record<string, string> = {
  plain: `{"@type": "NewsArticle", "url": "${ADDRESS}"}`,
  'with PHP’s slashes': JSON.stringify({'@type': 'NewsArticle', url: ADDRESS}).replaceAll('/', '\\/'),
  'with a list of types': JSON.stringify({'@type': ['Article', 'NewsArticle'], url: ADDRESS}),
  'as a post': JSON.stringify({'@type': 'BlogPosting', url: ADDRESS}),
  'as a live blog': JSON.stringify({'@type': 'LiveBlogPosting', url: ADDRESS}),
  'without the last slash': JSON.stringify({'@type': 'Article', url: ADDRESS.slice(0, -1)}),
  'without TLS': JSON.stringify({'@type': 'Article', url: ADDRESS.replace('https', 'http')}),
  'with its letters decoded': JSON.stringify({'@type': 'Article', url: decodeURI(ADDRESS)}),
  'as a page’s main entity': JSON.stringify({'@type': 'WebPage', mainEntity: {'@type': 'Article', '@id': `${ADDRESS}#article`}}),
  'with the page as an object': JSON.stringify({'@type': 'Article', mainEntityOfPage: {'@type': 'WebPage', '@id': ADDRESS}}),
  'in a graph': JSON.stringify({'@graph': [{'@type': 'WebSite'}, {'@type': 'Article', mainEntityOfPage: ADDRESS}]}),
  'in a list': JSON.stringify([{'@type': 'Organization'}, {'@type': 'Article', url: ADDRESS}]),
  'without an address': JSON.stringify({'@type': 'Article', headline: 'عنوان'}),
  'with a raw line break': `{"@type": "Article", "headline": "سطر\nآخر", "url": "${ADDRESS}"}`,
};

describe('a page that describes its article', () => {
  const pageWith = (json: string) => {
    const page = document.implementation.createHTMLDocument();
    page.head.append(Object.assign(page.createElement('script'), {type: 'application/ld+json', textContent: json}));
    return page;
  };
  for (const [name, json] of Object.entries(SPELLINGS))
    it(`is known by it ${name}`, () => {
      for (const address of [ADDRESS, decodeURI(ADDRESS), `${ADDRESS}?utm_source=x`, ADDRESS.replace('//', '//www.')])
        expect(describesArticle(pageWith(json), address), address).to.equal(true);
    });
  for (const [name, json] of Object.entries({
    'another article': JSON.stringify({'@type': 'NewsArticle', url: 'https://site.example/other', text: ADDRESS}),
    'what is no article': JSON.stringify({'@type': 'WebPage', url: ADDRESS}),
    'what cannot be read': `{"@type": "NewsArticle", "url": "${ADDRESS}"`,
    nothing: 'null',
  }))
    it(`is not known by ${name}`, () => expect(describesArticle(pageWith(json), ADDRESS)).to.equal(false));
});
