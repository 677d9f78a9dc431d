import * as sources from '../../src/sources.js';
import {fromElasticsearch} from '../../src/sources/from-elasticsearch.js';
import {fromFeed} from '../../src/sources/from-feed.js';
import {fromGhost} from '../../src/sources/from-ghost.js';
import {fromJsonFeed} from '../../src/sources/from-json-feed.js';
import {fromJsonLd} from '../../src/sources/from-json-ld.js';
import {fromList} from '../../src/sources/from-list.js';
import {fromNewsXml} from '../../src/sources/from-news-xml.js';
import {fromPlainText} from '../../src/sources/from-plain-text.js';
import {fromWordPress} from '../../src/sources/from-wordpress.js';
import type {ArticleList, SourceOptions} from '../../src/sources/article-list.js';
import {expect} from '../helpers.js';

type Source = (input: unknown, options?: SourceOptions) => ArticleList;
/** Bare text is one article, without a list. */
type SourceName = Exclude<Extract<keyof typeof sources, `from${string}`>, 'fromPlainText'>;

const SOURCES = Object.entries(sources).filter(([name]) => name.startsWith('from') && name !== 'fromPlainText') as [
  SourceName,
  Source,
][];

/** Input that no source can read. */
const NO_ANSWERS: unknown[] = [
  null,
  undefined,
  5,
  NaN,
  true,
  'x',
  '',
  {},
  [null],
  ['x', 5],
  {items: null},
  {posts: {}},
  {error: 'x'},
  () => 1,
];

describe('every source', () => {
  for (const [name, source] of SOURCES)
    it(`reports input that it cannot read, and throws nothing: ${name}`, () => {
      for (const input of NO_ANSWERS) {
        const {articles, problems} = source(input);
        expect(articles, String(input)).to.deep.equal([]);
        expect(problems.length, `${name} of ${JSON.stringify(input)}`).to.be.above(0);
        for (const {code, message} of problems) {
          expect(['malformed', 'empty']).to.include(code);
          expect(message).to.match(/\.$/);
        }
      }
    });

  it('reports input that it cannot read: fromPlainText', () => {
    for (const input of [null, undefined, 5, {}, [], ''])
      expect(fromPlainText(input as string).report.problems.map(({code}) => code)).to.deep.equal(['empty']);
  });

  it('takes an empty list for one', () => {
    for (const list of [
      fromGhost({posts: []}),
      fromJsonFeed({items: []}),
      fromElasticsearch({hits: {hits: []}}),
      fromJsonLd([]),
      fromJsonLd({articles: []}),
      fromList([]),
      fromList({items: []}),
      fromWordPress([]),
      fromFeed('<rss><channel></channel></rss>'),
      fromNewsXml('<urlset></urlset>'),
    ])
      expect(list).to.deep.equal({articles: [], problems: []});
  });
});

/** Foreign lists with pictures: an archive is our own, and a page has its own tests. A format that has no pictures is left out here too. */
type ForeignList = Exclude<SourceName, 'fromArchive' | 'fromHtml'>;

/** One article with an address, a picture and its size, as each source has it. */
const ARTICLES: Record<ForeignList, (article: {url?: string; image?: string; size?: number}) => ArticleList> = {
  fromElasticsearch: ({url, image, size}) =>
    fromElasticsearch({hits: {hits: [{_source: {headline: 'خبر', url, image: {url: image, width: size, height: size}}}]}}),
  fromFeed: ({url = '', image = '', size}) =>
    fromFeed(
      `<rss><channel><item><title>خبر</title><link>${url}</link><media:content url="${image}" medium="image"${size ? ` width="${size}" height="${size}"` : ''}/></item></channel></rss>`,
    ),
  fromGhost: ({url, image, size}) => fromGhost({posts: [{title: 'خبر', url, feature_image: size === 1 ? '/1x1.gif' : image}]}),
  fromJsonFeed: ({url, image, size}) => fromJsonFeed({items: [{title: 'خبر', url, image: size === 1 ? '/pixel.gif' : image}]}),
  fromJsonLd: ({url, image, size}) =>
    fromJsonLd({'@type': 'NewsArticle', headline: 'خبر', url, image: {url: image, width: size, height: size}}),
  fromList: ({url, image, size}) => fromList([{title: 'خبر', url, image: {url: image, width: size, height: size}}]),
  fromNewsXml: ({url = '', image = '', size}) =>
    fromNewsXml(
      `<urlset><url><loc>${url}</loc><news:title>خبر</news:title><image:loc>${size === 1 ? '/pixel.gif' : image}</image:loc></url></urlset>`,
    ),
  fromWordPress: ({url, image, size}) =>
    fromWordPress([
      {
        title: {rendered: 'خبر'},
        link: url,
        _embedded: {'wp:featuredmedia': [{source_url: image, media_details: {width: size, height: size}}]},
      },
    ]),
};

describe('an article of every source', () => {
  for (const [name, read] of Object.entries(ARTICLES)) {
    const first = (article: Parameters<typeof read>[0]) => read(article).articles[0]!;
    const url = 'https://news.example/1';

    it(`has a picture that shows something: ${name}`, () => {
      for (const image of [
        'https://news.example/p.jpg',
        'https://news.example/2026/google-pixel-9.jpg',
        'https://stats-office.example/chart.png',
        'https://news.example/pixel/art.png',
      ])
        expect(first({url, image}).image?.url).to.equal(image);
      for (const image of [
        'https://s.w.org/images/core/emoji/14.0.0/72x72/1f600.png',
        'https://pixel.wp.com/b.gif?host=news.example',
        'https://stats.wordpress.com/b.gif?x=1',
        'https://feeds.feedburner.com/~r/news/~4/abc',
        'https://ad.doubleclick.net/ddm/trackimp/x',
        'https://www.facebook.com/tr?id=1',
        'https://news.example/pixel',
        'https://news.example/i/1x1.gif',
        'https://secure.gravatar.com/avatar/abc?s=96',
        '/spacer.gif',
      ])
        expect(first({url, image}), image).not.to.have.property('image');
      expect(first({url, image: 'https://news.example/c.png', size: 1})).not.to.have.property('image');
    });

    it(`has a safe address, or none: ${name}`, () => {
      expect(first({url}).url).to.equal(url);
      for (const unsafe of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'vbscript:x']) {
        const {articles, problems} = read({url: unsafe});
        expect(articles[0], unsafe).not.to.have.property('url');
        expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
      }
    });
  }
});

describe('a body without a summary', () => {
  const html = '<figure><img src="/p.jpg"><figcaption>شرح</figcaption></figure><p>أعلن المجلس توسيع الميناء.</p>';
  const plain = 'أعلن المجلس توسيع الميناء.\n\nوبدأ العمل.';
  for (const [name, list] of [
    [
      'RSS',
      fromFeed(
        `<rss><channel><item><title>خبر</title><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
      ),
    ],
    ['Atom', fromFeed(`<feed><entry><title>خبر</title><content type="html"><![CDATA[${html}]]></content></entry></feed>`)],
    ['JSON Feed', fromJsonFeed({items: [{title: 'خبر', content_html: html}]})],
    ['JSON Feed, as text', fromJsonFeed({items: [{title: 'خبر', content_text: plain}]})],
    ['Ghost', fromGhost({posts: [{title: 'خبر', html}]})],
    ['WordPress', fromWordPress([{title: {rendered: 'خبر'}, content: {rendered: html}}])],
    ['Blogger', fromList({feed: {entry: [{title: {$t: 'خبر'}, content: {type: 'html', $t: html}}]}})],
    ['Drupal', fromList({data: [{attributes: {title: 'خبر', body: {processed: html, summary: ''}}}]})],
    ['a list', fromList([{title: 'خبر', body: html}])],
    ['a list, as text', fromList([{title: 'خبر', content: plain}])],
    ['NITF', fromNewsXml(`<nitf><head><title>خبر</title></head><body><body.content>${html}</body.content></body></nitf>`)],
  ] as const)
    it(`begins the summary: ${name}`, () => {
      const [article] = list.articles;
      expect(article!.description).to.match(/^أعلن المجلس توسيع الميناء\./);
      expect(article!.articleBody).to.contain('<p>أعلن المجلس');
    });
});
