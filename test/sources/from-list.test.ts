import {readList} from '../../src/sources/read-list.js';
import {largestSize} from '../../src/sources/largest-picture.js';
import {expect} from '../helpers.js';

const OPTIONS = {url: 'https://news.example/api/list', page: ''};
const read = (answer: unknown) => readList(typeof answer === 'string' ? answer : JSON.stringify(answer), 'auto', OPTIONS);
const failure = async (answer: unknown) =>
  read(answer).then(
    () => 'it did not fail',
    (error: Error) => error.message,
  );

const DATE = '2026-11-20T10:00:00+03:00';
const BODY = '<p>أعلن المجلس توسيع الميناء.</p>';

/* One story, as systems answer it: each gives its headline and address, and of the rest what it has. */
const ANSWERS: Record<string, unknown> = {
  'Blogger, version 3': {
    kind: 'blogger#postList',
    items: [
      {
        kind: 'blogger#post',
        url: 'https://news.example/port',
        selfLink: 'https://www.googleapis.com/blogger/v3/1',
        title: 'توسيع الميناء',
        content: BODY,
        published: DATE,
        author: {displayName: 'سلمى'},
        images: [{url: 'https://news.example/p.jpg'}],
      },
    ],
  },
  'Blogger’s feed as JSON': {
    feed: {
      title: {$t: 'مدونة'},
      link: [{rel: 'alternate', href: 'https://news.example/'}],
      entry: [
        {
          id: {$t: 'tag:blogger.com,1999:1'},
          title: {type: 'text', $t: 'توسيع الميناء'},
          link: [
            {rel: 'replies', href: 'https://news.example/port#comments'},
            {rel: 'alternate', href: 'https://news.example/port'},
          ],
          content: {type: 'html', $t: BODY},
          published: {$t: DATE},
          author: [{name: {$t: 'سلمى'}, email: {$t: 'noreply@blogger.com'}}],
          media$thumbnail: {url: 'https://news.example/p.jpg', width: '72'},
        },
      ],
    },
  },
  'WordPress.com': {
    found: 1,
    posts: [
      {
        ID: 1,
        URL: 'https://news.example/port',
        title: 'توسيع &#8220;الميناء&#8221;'.replaceAll(/&#822[01];/g, ''),
        content: BODY,
        date: DATE,
        author: {name: 'سلمى', URL: 'https://news.example/a'},
        featured_image: 'https://news.example/p.jpg',
      },
    ],
  },
  'JSON:API with what it refers to (Drupal)': {
    jsonapi: {version: '1.0'},
    data: [
      {
        type: 'node--story',
        id: 'a',
        attributes: {title: 'توسيع الميناء', created: DATE, path: {alias: '/port'}, body: {processed: BODY}},
        relationships: {
          field_image: {data: {type: 'file--file', id: 'f', meta: {alt: ''}}},
          uid: {data: {type: 'user--user', id: 'u'}},
          field_author: {data: {type: 'person', id: 'x'}},
        },
      },
    ],
    included: [
      {type: 'file--file', id: 'f', attributes: {uri: {value: 'public://p.jpg', url: '/p.jpg'}}},
      {type: 'person', id: 'x', attributes: {name: 'سلمى'}},
    ],
  },
  'Drupal’s REST': [
    {
      title: [{value: 'توسيع الميناء'}],
      path: [{alias: '/port'}],
      created: [{value: DATE}],
      body: [{value: BODY}],
      field_image: [{url: '/p.jpg'}],
      field_author: [{value: 'سلمى'}],
    },
  ],
  'Drupal’s views': [
    {title: '<a href="/port">توسيع الميناء</a>', created: DATE, field_image: '/p.jpg', author: '<span>سلمى</span>'},
  ],
  'Strapi 4': {
    data: [
      {
        id: 1,
        attributes: {
          title: 'توسيع الميناء',
          url: '/port',
          publishedAt: DATE,
          cover: {data: {attributes: {url: '/p.jpg'}}},
          author: {data: {attributes: {name: 'سلمى'}}},
        },
      },
    ],
    meta: {pagination: {page: 1}},
  },
  Contentful: {
    sys: {type: 'Array'},
    items: [
      {
        sys: {id: 'e', type: 'Entry'},
        fields: {
          title: 'توسيع الميناء',
          url: '/port',
          publishDate: DATE,
          author: 'سلمى',
          heroImage: {sys: {type: 'Link', linkType: 'Asset', id: 'p'}},
        },
      },
    ],
    includes: {Asset: [{sys: {id: 'p', type: 'Asset'}, fields: {file: {url: '//news.example/p.jpg'}}}]},
  },
  'ninjs 1': [
    {
      uri: 'https://news.example/port',
      type: 'text',
      versioncreated: DATE,
      headline: 'توسيع الميناء',
      byline: 'سلمى',
      body_html: BODY,
      associations: {main: {renditions: {s: {href: '/s.jpg', width: 200}, l: {href: '/p.jpg', width: 1200}}}},
    },
  ],
  'ninjs 2': {
    uri: 'https://news.example/port',
    standard: {name: 'ninjs'},
    versioncreated: DATE,
    headlines: [
      {role: 'short', value: 'ميناء'},
      {role: 'main', value: 'توسيع الميناء'},
    ],
    by: 'سلمى',
    bodies: [{role: 'main', value: BODY}],
    associations: [{renditions: [{href: '/p.jpg', width: 1200}]}],
  },
  'Arc’s ANS': {
    content_elements: [
      {
        type: 'story',
        canonical_url: '/port',
        headlines: {basic: 'توسيع الميناء'},
        display_date: DATE,
        credits: {by: [{name: 'سلمى'}]},
        promo_items: {basic: {url: '/p.jpg'}},
      },
    ],
  },
  ActivityPub: {
    type: 'OrderedCollectionPage',
    orderedItems: [
      {
        type: 'Create',
        object: {
          type: 'Article',
          url: 'https://news.example/port',
          name: 'توسيع الميناء',
          published: DATE,
          content: BODY,
          image: {url: '/p.jpg'},
        },
      },
    ],
  },
  Typesense: {
    hits: [{document: {title: 'توسيع الميناء', url: '/port', thumbnail: '/p.jpg', published_at: 1795158000, author: 'سلمى'}}],
  },
  Algolia: {
    hits: [{objectID: '1', title: 'توسيع الميناء', permalink: '/port', image: '/p.jpg', date: DATE, author: 'سلمى'}],
    nbHits: 1,
  },
  'Elasticsearch with its own names': {
    hits: {
      hits: [{_id: '1', _source: {title: 'توسيع الميناء', url: '/port', cover: '/p.jpg', published_at: DATE, author: 'سلمى'}}],
    },
  },
  'a news API': {
    status: 'ok',
    articles: [
      {
        source: {name: 'وكالة'},
        author: 'سلمى',
        title: 'توسيع الميناء',
        url: 'https://news.example/port',
        urlToImage: '/p.jpg',
        publishedAt: DATE,
      },
    ],
  },
  'the Guardian’s': {
    response: {
      status: 'ok',
      results: [
        {
          webTitle: 'توسيع الميناء',
          webUrl: 'https://news.example/port',
          webPublicationDate: DATE,
          fields: {thumbnail: '/p.jpg', byline: 'سلمى'},
        },
      ],
    },
  },
  GraphQL: {
    data: {
      posts: {
        edges: [
          {
            node: {
              title: 'توسيع الميناء',
              link: '/port',
              date: DATE,
              author: {name: 'سلمى'},
              featuredImage: {node: {url: '/p.jpg'}},
            },
          },
        ],
      },
    },
  },
  'a static site’s index': [
    {title: 'توسيع الميناء', permalink: 'https://news.example/port', date: DATE, image: '/p.jpg', author: 'سلمى'},
  ],
  'a list by slugs': {data: [{name: 'توسيع الميناء', slug: 'port', created_at: DATE, image_url: '/p.jpg', author: 'سلمى'}]},
};

describe('a list of another system', () => {
  for (const [name, answer] of Object.entries(ANSWERS))
    it(`is read: ${name}`, async () => {
      const {articles} = await read(answer);
      expect(articles).to.have.length(1);
      const {headline, url, datePublished, image, author, description = '', articleBody} = articles[0]!;
      expect(headline).to.equal('توسيع الميناء');
      expect(new URL(url!, OPTIONS.url).href).to.equal('https://news.example/port');
      expect(Date.parse(datePublished!)).to.equal(Date.parse(DATE));
      expect(new URL(image!.url).href).to.equal('https://news.example/p.jpg');
      if (name !== 'ActivityPub') expect(author!.map((person) => person.name)).to.deep.equal(['سلمى']);
      expect(description).not.to.match(/[<&]/);
      if (articleBody !== undefined) expect(articleBody).to.equal(BODY);
    });

  it('is told from Ghost’s by its fields, and keeps no tag (Jetpack)', async () => {
    const posts = [{id: 1, url: '/port', title: 'توسيع الميناء', excerpt: 'أعلن <b>المجلس</b> التوسيع'}];
    const {articles} = await read({posts});
    expect(articles[0]!.description).to.equal('أعلن المجلس التوسيع');
  });

  it('has a headline for a post without one, and for one of several lengths', async () => {
    const note = {type: 'Note', url: '/1', content: '<p>أعلن المجلس توسيع الميناء.</p>'};
    expect((await read({type: 'OrderedCollectionPage', orderedItems: [{object: note}]})).articles[0]?.headline).to.equal(
      'أعلن المجلس توسيع الميناء.',
    );
    const docs = [{web_url: '/port', headline: {main: 'توسيع الميناء', kicker: ''}}];
    expect((await read({status: 'OK', response: {docs}})).articles[0]!.headline).to.equal('توسيع الميناء');
  });

  it('is followed to its next page', async () => {
    const answer = {
      ...(ANSWERS['JSON:API with what it refers to (Drupal)'] as object),
      links: {next: {href: '/api/list?page=2'}},
    };
    expect((await read(answer)).next).to.equal('https://news.example/api/list?page=2');
  });

  it('is no error where it is empty', async () => {
    for (const answer of [
      [],
      {data: [], meta: {}},
      {feed: {entry: []}},
      {feed: {title: {$t: 'مدونة'}}},
      {hits: []},
      {articles: []},
    ])
      expect((await read(answer)).articles).to.deep.equal([]);
  });

  for (const [answer, ...told] of [
    [
      {data: Array.from({length: 25}, (_, id) => ({id, attributes: {createdAt: DATE}})), meta: {pagination: {}}},
      '25 items',
      'none with a headline',
      'Strapi 4',
      'populate',
    ],
    [{data: [{id: 1, documentId: 'x', publishedAt: DATE}], meta: {pagination: {}}}, '1 item', 'Strapi 5'],
    [{sys: {type: 'Array'}, items: [{sys: {id: '1'}, fields: {}}]}, 'Contentful'],
    [[{id: 1, slug: 'a', date_gmt: DATE}], 'WordPress', '_fields'],
    [[{foo: 1, bar: 2}], 'none with a headline', '“foo”', '“bar”'],
  ] as const)
    it(`none of whose items can be read is an error that names it: ${told.join(', ')}`, async () => {
      const message = await failure(answer);
      for (const part of told) expect(message).to.contain(part);
    });
});

const ITEM = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>س</title></head><body>${BODY}</body></html></inlineXML>`;

describe('what agencies and search engines are given', () => {
  it('is read as NewsML-G2, with its body', async () => {
    const {articles} = await read(
      `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="https://news.example/port" xml:lang="ar"><contentMeta><contentCreated>${DATE}</contentCreated><by>سلمى</by><headline>توسيع الميناء</headline></contentMeta><contentSet>${ITEM}</contentSet></newsItem></itemSet></newsMessage>`,
    );
    expect(articles).to.deep.equal([
      {
        url: 'https://news.example/port',
        headline: 'توسيع الميناء',
        author: [{name: 'سلمى'}],
        datePublished: DATE,
        inLanguage: 'ar',
        articleBody: BODY,
      },
    ]);
  });

  it('is read as NITF, with its body', async () => {
    const {articles} = await read(
      `<nitf><head><title>س</title><docdata><date.issue norm="${DATE}"/></docdata></head><body><body.head><hedline><hl1>توسيع الميناء</hl1></hedline><byline><person>سلمى</person></byline></body.head><body.content>${BODY}</body.content></body></nitf>`,
    );
    expect(articles[0]).to.deep.equal({
      headline: 'توسيع الميناء',
      author: [{name: 'سلمى'}],
      datePublished: DATE,
      articleBody: BODY,
    });
  });

  it('is read as a news sitemap; a sitemap without titles is named', async () => {
    const sitemap = (inner: string) =>
      `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/port</loc>${inner}</url></urlset>`;
    const {articles} = await read(
      sitemap(
        `<news:news><news:title>توسيع الميناء</news:title><news:publication_date>${DATE}</news:publication_date></news:news>`,
      ),
    );
    expect(articles).to.deep.equal([{url: 'https://news.example/port', headline: 'توسيع الميناء', datePublished: DATE}]);
    expect(await failure(sitemap(''))).to.contain('a sitemap of 1 items, none with a headline');
    expect(await failure('<sitemapindex><sitemap><loc>https://news.example/1.xml</loc></sitemap></sitemapindex>')).to.contain(
      'an index of sitemaps',
    );
  });
});

describe('the largest picture', () => {
  for (const [small, large] of [
    ['https://1.bp.blogspot.com/-a/b/s72-c/x.jpg', 'https://1.bp.blogspot.com/-a/b/s1600/x.jpg'],
    [
      'https://blogger.googleusercontent.com/img/b/R29/w400-h300/x.jpg',
      'https://blogger.googleusercontent.com/img/b/R29/s1600/x.jpg',
    ],
    ['https://lh3.googleusercontent.com/abc=s72-c', 'https://lh3.googleusercontent.com/abc=s1600'],
    ['https://news.example/s72-c/x.jpg', 'https://news.example/s72-c/x.jpg'],
  ] as const)
    it(`of ${small}`, () => expect(largestSize(small)).to.equal(large));
});
