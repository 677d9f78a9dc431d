import {readList} from '../../src/sources/read-list.js';
import {largestPictureUrl} from '../../src/sources/largest-picture.js';
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
        },
      },
    ],
    included: [
      {type: 'file--file', id: 'f', attributes: {uri: {value: 'public://p.jpg', url: '/p.jpg'}}},
      {type: 'user--user', id: 'u', attributes: {display_name: 'سلمى', name: 'salma'}},
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
  WPGraphQL: {
    data: {
      posts: {
        nodes: [
          {
            title: 'توسيع الميناء',
            uri: '/port',
            slug: 'other',
            date: '2026-11-20T10:00:00',
            dateGmt: '2026-11-20T07:00:00',
            featuredImage: {node: {sourceUrl: '/p.jpg', altText: '', mediaDetails: {width: 8, height: 6}}},
            author: {node: {name: 'سلمى'}},
            categories: {nodes: [{name: 'محليات'}]},
          },
        ],
      },
    },
  },
  Gatsby: {
    data: {
      allMarkdownRemark: {
        edges: [
          {node: {fields: {slug: '/port'}, frontmatter: {title: 'توسيع الميناء', date: DATE, author: 'سلمى', image: '/p.jpg'}}},
        ],
      },
    },
  },
  Sanity: {
    result: [
      {
        title: 'توسيع الميناء',
        slug: {_type: 'slug', current: 'port'},
        publishedAt: DATE,
        author: {name: 'سلمى'},
        mainImage: {_type: 'image', asset: {url: '/p.jpg'}},
        body: [{_type: 'block', style: 'normal', children: [{_type: 'span', text: 'أعلن المجلس توسيع الميناء.'}]}],
      },
    ],
  },
  Directus: {
    data: [{id: 1, title: 'توسيع الميناء', slug: 'port', date_created: DATE, image: '/p.jpg', author: 'سلمى', content: BODY}],
  },
  'Algolia over WordPress': {
    hits: [
      {
        post_title: 'توسيع الميناء',
        permalink: 'https://news.example/port',
        post_date: 1795158000,
        post_author: {display_name: 'سلمى'},
        images: {thumbnail: {url: '/p.jpg'}},
      },
    ],
  },
  'the New York Times’': {
    status: 'OK',
    response: {
      docs: [
        {
          web_url: 'https://news.example/port',
          headline: {main: 'توسيع الميناء', kicker: null},
          pub_date: DATE,
          byline: {original: 'By سلمى'},
          multimedia: {default: {url: 'https://news.example/p.jpg', width: 8, height: 6}},
        },
      ],
      meta: {hits: 1},
    },
  },
  'Apple News': {
    version: '1.7',
    title: 'توسيع الميناء',
    metadata: {canonicalURL: '/port', datePublished: DATE, authors: ['سلمى'], thumbnailURL: '/p.jpg'},
    components: [
      {role: 'title', text: 'توسيع الميناء'},
      {role: 'body', text: 'أعلن المجلس توسيع الميناء.'},
    ],
  },
  'Blogger without its list of pictures': {
    items: [
      {
        url: 'https://news.example/port',
        title: 'توسيع الميناء',
        content: `<img src="/dot.gif" width="1" height="1"><img src="/p.jpg">`,
        published: DATE,
        author: {displayName: 'سلمى'},
      },
    ],
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
      if (articleBody !== undefined && !articleBody.includes('<img')) expect(articleBody).to.equal(BODY);
    });

  it('is distinguished from Ghost’s by its fields, and keeps no tag (Jetpack)', async () => {
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

  it('reports once that its addresses are made of slugs', async () => {
    const items = ['a', 'b'].map((slug) => ({documentId: slug, title: `خبر ${slug}`, slug}));
    const {articles, problems} = await read({data: items, meta: {pagination: {}}});
    expect(articles.map(({url}) => url)).to.deep.equal(['/a', '/b']);
    expect(problems.map(({code}) => code)).to.deep.equal(['guessed']);
    expect(problems[0]!.message).to.contain('“/a” (2 of 2)');
  });

  it('of ActivityPub whose items are all on pages leads to the first', async () => {
    const page = 'https://news.example/outbox?page=1';
    for (const first of [page, {type: 'OrderedCollectionPage', id: page}])
      expect((await read({type: 'OrderedCollection', totalItems: 5, first})).next).to.equal(page);
  });

  for (const [what, answer] of Object.entries({
    'by numbers': {0: {title: 'أول', url: '/1'}, 1: {title: 'ثان', url: '/2'}},
    'by ids': {'id-a': {title: 'أول', url: '/1'}, 'id-b': {title: 'ثان', url: '/2'}},
    'deep in an answer': {
      response: {
        results: {
          data: {
            items: [
              {title: 'أول', url: '/1'},
              {title: 'ثان', url: '/2'},
            ],
          },
        },
      },
    },
    'of several questions (Algolia)': {
      results: [{hits: [{title: 'أول', permalink: '/1'}]}, {hits: []}, {hits: [{title: 'ثان', permalink: '/2'}]}],
    },
    'by sections': {
      sections: [
        {title: 'سياسة', articles: [{title: 'أول', url: '/1'}]},
        {title: 'رياضة', articles: [{title: 'ثان', url: '/2'}]},
      ],
    },
    'beside lists of other things': {
      menu: [{title: 'الرئيسية', url: '/'}],
      articles: {
        nodes: [
          {title: 'أول', url: '/1'},
          {title: 'ثان', url: '/2'},
        ],
      },
    },
    'as the teasers of a theme': {
      items: [
        '<article><a href="/1"><img src="/p.jpg"></a><h2><a href="/1">أول</a></h2></article>',
        '<h3 class="entry-title"><a href="/2">ثان</a></h3>',
      ].map((html) => ({html})),
    },
  }))
    it(`is found ${what}`, async () => {
      const {articles} = await read(answer);
      expect(articles.map(({headline, url}) => [headline, url])).to.deep.equal([
        ['أول', 'https://news.example/1'],
        ['ثان', 'https://news.example/2'],
      ]);
    });

  const PRINTED = `<time datetime="${DATE}">20 نوفمبر</time>`;
  for (const [what, item] of Object.entries({
    'that begin with what they are of': {
      post_title: 'خبر',
      post_url: '/1',
      post_date: DATE,
      post_author: 'سلمى',
      post_image: '/p.jpg',
      post_body: 'خلاصة',
    },
    'that end with what they are of': {
      title: 'خبر',
      news_url: '/1',
      published_at: DATE,
      author_name: 'سلمى',
      image_path: '/p.jpg',
      short_description: 'خلاصة',
    },
    'of .NET': {
      NewsTitle: 'خبر',
      NewsUrl: '/1',
      PublishDate: `/Date(${Date.parse(DATE)})/`,
      WriterName: 'سلمى',
      NewsImage: '/p.jpg',
      NewsBrief: 'خلاصة',
    },
    'of OData': {
      Title: 'خبر',
      Url: {Description: 'خبر', Url: '/1'},
      FirstPublishedDate: DATE,
      AuthorByline: 'سلمى',
      BannerImageUrl: '/p.jpg',
      Description: 'خلاصة',
    },
    'as Drupal’s views print them': {
      title: '<a href="/1">خبر</a>',
      created: PRINTED,
      uid: '<span>سلمى</span>',
      field_image: ' <img src="/p.jpg" width="8" height="6" alt="">',
      body: 'خلاصة',
    },
    'with hyphens': {
      title: 'خبر',
      'canonical-url': '/1',
      'published-at': DATE,
      author: {'first-name': '', name: 'سلمى'},
      'main-image': '/p.jpg',
      summary: 'خلاصة',
    },
  }))
    it(`is read by the names of its fields ${what}`, async () => {
      const [article] = (await read([item])).articles;
      expect(article).to.deep.include({
        url: 'https://news.example/1',
        headline: 'خبر',
        description: 'خلاصة',
        author: [{name: 'سلمى'}],
      });
      expect(Date.parse(article!.datePublished!)).to.equal(Date.parse(DATE));
      expect(article!.image!.url).to.equal('https://news.example/p.jpg');
    });

  it('has no author that is the number of a user', async () =>
    expect((await read([{title: 'خبر', url: '/1', uid: 7, author: 12}])).articles[0]).not.to.have.property('author'));

  it('loses nothing silently that is no object', async () => {
    const {articles, problems} = await read([{title: 'أول', url: '/1'}, null, 'x']);
    expect(articles).to.have.length(1);
    expect(problems).to.deep.equal([{code: 'malformed', message: '2 values of the list are no objects; they were skipped.'}]);
  });

  it('has the zone of its dates where it has them in UTC as well', async () => {
    for (const names of [
      ['date', 'dateGmt'],
      ['date', 'date_gmt'],
      ['post_date', 'post_date_gmt'],
    ] as const) {
      const item = {title: 'خبر', url: '/1', [names[0]]: '2026-11-20T10:00:00', [names[1]]: '2026-11-20 07:00:00'};
      expect((await read([item])).articles[0]!.datePublished).to.equal(DATE);
    }
  });

  it('has the size, the caption, the credit and the alternative of a picture', async () => {
    for (const image of [
      {sourceUrl: '/p.jpg', altText: 'ميناء', mediaDetails: {width: 8, height: 6}, caption: '<p>سفن</p>', credit: 'رويترز'},
      {asset: {url: '/p.jpg', metadata: {dimensions: {width: 8, height: 6}}}, alt: 'ميناء', caption: 'سفن', credit: 'رويترز'},
      {url: '/p.jpg', width: 8, height: 6, alternativeText: 'ميناء', caption: 'سفن', copyright: 'رويترز'},
    ])
      expect((await read([{title: 'خبر', url: '/1', image}])).articles[0]!.image).to.deep.equal({
        url: 'https://news.example/p.jpg',
        width: 8,
        height: 6,
        alternateName: 'ميناء',
        caption: 'سفن',
        creditText: 'رويترز',
      });
  });

  it('has no picture in a film, but that which is shown for it', async () => {
    const film = {type: 'video', url: 'https://news.example/v.mp4', preview_url: '/p.jpg'};
    expect((await read([{title: 'خبر', url: '/1', media_attachments: [film]}])).articles[0]!.image!.url).to.equal(
      'https://news.example/p.jpg',
    );
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
    it(`of ${small}`, () => expect(largestPictureUrl(small)).to.equal(large));
});
