import {fromJsonLd} from '../../src/sources/from-json-ld.js';
import {expect} from '../helpers.js';

const item = {'@type': 'NewsArticle', headline: 'عنوان'};

describe('schema.org JSON', () => {
  for (const [what, input] of Object.entries({
    'one article': item,
    'a list': [item],
    'our own file': {articles: [item]},
    'a graph': {'@graph': [item]},
    'an ItemList': {itemListElement: [{'@type': 'ListItem', position: 1, item}]},
  })) {
    it(`is read as ${what}`, () => expect(fromJsonLd(input).articles).to.deep.equal([{headline: 'عنوان'}]));
  }

  it('loses the tags and references that sites leave in its texts', () => {
    const {articles} = fromJsonLd({
      '@type': 'NewsArticle',
      headline: 'الخبز &amp; الملح: &quot;غلاء&quot;',
      description: '<p>وصف &#8230;</p>',
      author: {name: 'سامي &amp; هيثم'},
      articleSection: 'أخبار &amp; آراء',
      image: {url: '/p.jpg', caption: '<em>سوق</em>'},
    });
    expect(articles[0]).to.deep.equal({
      headline: 'الخبز & الملح: "غلاء"',
      description: 'وصف …',
      author: [{name: 'سامي & هيثم'}],
      articleSection: ['أخبار & آراء'],
      image: {url: '/p.jpg', caption: 'سوق'},
    });
    expect(fromJsonLd({headline: '5 < 6 & 7 > 3'}).articles[0]!.headline).to.equal('5 < 6 & 7 > 3');
  });

  it('has keywords in one text, addresses from its page, values as objects and dates as sites write them', () => {
    const {articles} = fromJsonLd(
      {
        '@type': 'WebPage',
        mainEntity: {
          '@type': ['Article', 'NewsArticle'],
          headline: {'@value': 'عنوان', '@language': 'ar'},
          url: '/a',
          image: ['/p.jpg', '/q.jpg'],
          author: [{name: 'سامي', url: '/author/sami', image: '/s.jpg'}],
          keywords: 'سوريا, إدلب، تركيا',
          datePublished: ['2022-05-05T22:12:00 UTC'],
          dateModified: '05/12/2023',
        },
      },
      {url: 'https://news.example/list.json'},
    );
    expect(articles).to.deep.equal([
      {
        url: 'https://news.example/a',
        headline: 'عنوان',
        image: {url: 'https://news.example/p.jpg'},
        author: [{name: 'سامي', url: 'https://news.example/author/sami', image: 'https://news.example/s.jpg'}],
        keywords: ['سوريا', 'إدلب', 'تركيا'],
        datePublished: '2022-05-05T22:12:00Z',
      },
    ]);
  });

  it('loses no neighbour of a malformed item, and reports it', () => {
    const {articles, problems} = fromJsonLd([item, null, 7, {}, item]);
    expect(articles).to.have.length(2);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed', 'malformed', 'malformed']);
  });

  for (const input of [null, undefined, 'x', 3])
    it(`holds nothing in ${input}`, () => expect(fromJsonLd(input).articles).to.deep.equal([]));
});

it('schema.org JSON that is nested 100,000 deep is read as far as it goes', () => {
  const deep = (value: string) => JSON.parse('['.repeat(100_000) + value + ']'.repeat(100_000)) as unknown;
  expect(fromJsonLd({...item, author: deep('"x"'), image: deep('"x"'), keywords: deep('"x"')}).articles).to.deep.equal([
    {headline: 'عنوان'},
  ]);
  expect(fromJsonLd(deep('{}')).articles).to.deep.equal([]);
});
