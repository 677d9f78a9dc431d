import {fromGhost} from '../../src/sources/from-ghost.js';
import {expect} from '../helpers.js';

const ANSWER = {
  posts: [
    {
      url: 'https://ghost.example/khabar/',
      title: 'اللاجئون & العودة',
      custom_excerpt: null,
      excerpt: 'بدأت اليوم',
      html: '<p>بدأت اليوم</p>',
      published_at: '2026-11-20T10:00:00.000+00:00',
      feature_image: 'https://ghost.example/p.jpg',
      feature_image_alt: 'سوق',
      feature_image_caption: '<span>سوق &amp; ناس</span>',
      reading_time: 2,
      authors: [{name: 'هيثم', url: 'https://ghost.example/author/h/', profile_image: null, bio: null}],
      tags: [
        {name: 'سياسة', url: 'https://ghost.example/tag/politics/', visibility: 'public'},
        {name: '#قالب', visibility: 'internal'},
        {name: 'إدلب', url: 'https://ghost.example/tag/idlib/', visibility: 'public'},
      ],
    },
    null,
  ],
  meta: {pagination: {page: 1, pages: 3, next: 2}},
};

describe('posts of Ghost', () => {
  it('are read with their first public tag as the section', () => {
    const {articles, problems} = fromGhost(ANSWER);
    expect(articles).to.deep.equal([
      {
        url: 'https://ghost.example/khabar/',
        headline: 'اللاجئون & العودة',
        description: 'بدأت اليوم',
        articleBody: '<p>بدأت اليوم</p>',
        datePublished: '2026-11-20T10:00:00Z',
        author: [{name: 'هيثم', url: 'https://ghost.example/author/h/'}],
        image: {url: 'https://ghost.example/p.jpg', alternateName: 'سوق', caption: 'سوق & ناس'},
        articleSection: [{name: 'سياسة', url: 'https://ghost.example/tag/politics/'}],
        keywords: [{name: 'إدلب', url: 'https://ghost.example/tag/idlib/'}],
        timeRequired: 'PT2M',
      },
    ]);
    expect(problems).to.have.length(1);
  });

  it('have the address of the next page', () => {
    expect(fromGhost(ANSWER, {url: 'https://g.example/posts/?key=1&page=1'}).next).to.equal(
      'https://g.example/posts/?key=1&page=2',
    );
    expect(fromGhost({posts: []}, {url: 'https://g.example/'})).not.to.have.property('next');
  });

  for (const input of [null, 7, [], {posts: 'x'}, {posts: [{title: null}]}])
    it(`are none in ${JSON.stringify(input)}`, () => expect(fromGhost(input).articles).to.deep.equal([]));
});
