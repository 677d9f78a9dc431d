import {fromJsonFeed} from '../../src/sources/from-json-feed.js';
import {expect} from '../helpers.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  language: 'ar',
  authors: [{name: 'وكالات'}],
  next_url: '/feed.json?page=2',
  items: [
    {
      id: '1',
      url: '/1',
      title: 'مباحثات بشأن إدلب',
      summary: 'بدأت اليوم',
      content_html: '<p>نص</p>',
      date_published: '2026-11-20T10:00:00Z',
      authors: [{name: 'هيثم', url: '/h', avatar: '/h.png'}],
      image: '/p.jpg',
      tags: ['إدلب'],
      language: 'ar-SY',
    },
    {id: 'https://feed.example/2', content_text: 'خبر قصير بلا عنوان'},
    {id: '3', content_html: ''},
  ],
};

describe('a JSON Feed', () => {
  it('gives its items, with the fields that they inherit from the feed', () => {
    const {articles, problems, next} = fromJsonFeed(FEED, {url: 'https://feed.example/feed.json'});
    expect(articles).to.deep.equal([
      {
        url: 'https://feed.example/1',
        headline: 'مباحثات بشأن إدلب',
        description: 'بدأت اليوم',
        articleBody: '<p>نص</p>',
        datePublished: '2026-11-20T10:00:00Z',
        author: [{name: 'هيثم', url: 'https://feed.example/h', image: 'https://feed.example/h.png'}],
        image: {url: 'https://feed.example/p.jpg'},
        keywords: ['إدلب'],
        inLanguage: 'ar-SY',
      },
      {
        url: 'https://feed.example/2',
        headline: 'خبر قصير بلا عنوان',
        articleBody: '<p>خبر قصير بلا عنوان</p>',
        author: [{name: 'وكالات'}],
        inLanguage: 'ar',
      },
    ]);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
    expect(next).to.equal('https://feed.example/feed.json?page=2');
  });

  it('has summaries of its items, as RSS has, from their text or HTML', () => {
    const {articles} = fromJsonFeed({
      items: [
        {title: 'أ', content_html: '<p>نص <b>أول</b></p>'},
        {title: 'ب', content_text: 'سطر.\n\nسطر & آخر.'},
      ],
    });
    expect(articles.map(({description, articleBody}) => [description, articleBody])).to.deep.equal([
      ['نص أول', '<p>نص <b>أول</b></p>'],
      ['سطر. سطر & آخر.', '<p>سطر.</p>\n<p>سطر &amp; آخر.</p>'],
    ]);
  });

  it('of version 1 has one author', () =>
    expect(fromJsonFeed({items: [{title: 'خبر', author: {name: 'هيثم'}}]}).articles[0]!.author).to.deep.equal([{name: 'هيثم'}]));

  for (const input of [null, 7, {}, {items: {}}, {items: [null, 'x']}])
    it(`has no articles in ${JSON.stringify(input)}`, () => expect(fromJsonFeed(input).articles).to.deep.equal([]));
});
