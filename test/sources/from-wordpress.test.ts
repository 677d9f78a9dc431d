import {fromWordPress} from '../../src/sources/from-wordpress.js';
import {expect} from '../helpers.js';
import {sample} from './samples.js';

const POST = {
  id: 1,
  link: '/2026/11/خبر/',
  date: '2026-11-20T13:00:00',
  date_gmt: '2026-11-20T10:00:00',
  title: {rendered: '<em>محادثات</em> &#8220;أستانا&#8221; &amp; إدلب'},
  excerpt: {rendered: '<p>بدأت اليوم&hellip; [&hellip;]</p>'},
  content: {rendered: '<p>بدأت</p>', protected: false},
};
const SIZES = {
  thumbnail: {width: 150, height: 150, source_url: '/p-150x150.jpg'},
  medium: {width: 300, height: 200, source_url: '/p-300x200.jpg'},
  full: {width: 1200, height: 800, source_url: '/p.jpg'},
};
const EMBEDDED = {
  author: [{name: 'هيثم &amp; أحمد', link: '/author/h/', avatar_urls: {24: '/24.png', 96: '/96.png'}, description: ''}],
  'wp:featuredmedia': [
    {
      source_url: '/p.jpg',
      alt_text: 'سوق في حلب',
      caption: {rendered: '<p>سوق <b>حلب</b></p>'},
      media_details: {width: 1200, height: 800, sizes: SIZES, image_meta: {credit: 'رويترز'}},
    },
  ],
  'wp:term': [
    [{name: 'الشأن السوري', slug: 'syria', taxonomy: 'category', link: '/category/syria/'}],
    [{name: 'إدلب', slug: 'idlib', taxonomy: 'post_tag', link: '/tag/idlib/'}],
    [{name: 'غير مصنف', slug: 'uncategorized', taxonomy: 'category'}],
  ],
};
const read = (post: unknown) => fromWordPress([post], {url: 'https://news.example/wp-json/wp/v2/posts'});

describe('posts of WordPress', () => {
  it('are read from a real site', async function () {
    const {articles, problems} = fromWordPress(JSON.parse(await sample(this, 'wp-posts-embed.json')));
    expect(problems).to.deep.equal([]);
    expect(articles.map(({headline}) => headline)).to.include.members([
      'مباحثات روسية تركية بشأن التطورات في إدلب',
      'محادثات أستانا تختتم جولتها الـ 12',
      'أسعار الصرف في دمشق & حلب «اليوم»',
    ]);
    const seed = articles[0]!;
    expect(seed.datePublished).to.equal('2019-08-27T16:30:00+03:00');
    expect(seed.articleSection).to.have.length(2);
    expect(seed.keywords!.map((tag) => (tag as {name: string}).name)).to.deep.equal(['إدلب', 'تركيا', 'روسيا']);
    expect(seed.description).to.match(/منطقة…$/);
    for (const {headline, description = ''} of articles) expect(headline + description).not.to.match(/<|&\w+;|Continue reading/);
  });

  it('have their titles and excerpts as text, and absolute addresses', () => {
    const [article] = read(POST).articles;
    expect(article).to.include({headline: 'محادثات “أستانا” & إدلب', description: 'بدأت اليوم…', articleBody: '<p>بدأت</p>'});
    expect(article!.url).to.equal('https://news.example/2026/11/%D8%AE%D8%A8%D8%B1/');
  });

  it('have authors, picture, sections and tags with _embed', () => {
    const [article] = read({...POST, _embedded: EMBEDDED}).articles;
    expect(article!.author).to.deep.equal([
      {name: 'هيثم & أحمد', url: 'https://news.example/author/h/', image: 'https://news.example/96.png'},
    ]);
    expect(article!.image).to.deep.equal({
      url: 'https://news.example/p.jpg',
      width: 1200,
      height: 800,
      caption: 'سوق حلب',
      creditText: 'رويترز',
      alternateName: 'سوق في حلب',
      srcset: 'https://news.example/p-300x200.jpg 300w, https://news.example/p.jpg 1200w',
    });
    expect(article!.articleSection).to.deep.equal([{name: 'الشأن السوري', url: 'https://news.example/category/syria/'}]);
    expect(article!.keywords).to.deep.equal([{name: 'إدلب', url: 'https://news.example/tag/idlib/'}]);
  });

  it('do without fields that may not be read, or are missing', () => {
    const forbidden = [{code: 'rest_user_invalid_id', message: 'Invalid user ID.', data: {status: 404}}];
    const [article] = read({
      ...POST,
      date_gmt: '0000-00-00T00:00:00',
      date: null,
      excerpt: undefined,
      content: {rendered: '', protected: true},
      _embedded: {author: forbidden, 'wp:featuredmedia': forbidden, 'wp:term': 'x'},
    }).articles;
    expect(Object.keys(article!)).to.have.members(['url', 'identifier', 'headline']);
  });

  it('have local dates without a zone where that is all there is', () =>
    expect(read({...POST, date_gmt: null}).articles[0]!.datePublished).to.equal('2026-11-20T13:00:00'));

  it('are read from its search', () => {
    const {articles} = read({id: 4, title: 'مباحثات &amp; قمّة', url: 'https://news.example/4', type: 'post', subtype: 'post'});
    expect(articles).to.deep.equal([{url: 'https://news.example/4', identifier: '4', headline: 'مباحثات & قمّة'}]);
  });

  it('are skipped and reported when malformed or double', () => {
    const {articles, problems} = fromWordPress([null, {}, POST, {...POST, id: 2}, {title: {rendered: 7}}, 'x']);
    expect(articles.map(({headline}) => headline)).to.deep.equal(['محادثات “أستانا” & إدلب', '7']);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed', 'malformed', 'duplicate', 'malformed']);
  });
});

describe('an excerpt of WordPress', () => {
  const describe = (excerpt: string) => read({...POST, excerpt: {rendered: excerpt}}).articles[0]!.description;

  for (const link of [
    '<a href="/a" class="read-more">أكمل القراءة »</a>',
    '<a href="/a">أكمل القراءة ←</a>',
    '<a href="/a">اقرأ المزيد</a>',
    '<a href="/a">المزيد »</a>',
    '<a href="/a" class="btn btn_read-more">التفاصيل</a>',
    '<a href="/a#more-7">(…)</a>',
    '<a class="more-link" href="/a">Continue reading <span class="screen-reader-text">“محادثات”</span></a>',
    '<a href="/a">Continue reading “محادثات” →</a>',
    '<a href="/a">Read More...</a>',
    '<button>Read more</button>',
    '<p class="link-more"><a href="/a"><span><b>Read</b> more</span></a></p>',
  ])
    it(`is without ${link}`, () => {
      expect(describe(`<p>بدأت اليوم</p>${link}`)).to.equal('بدأت اليوم');
      expect(describe(`<p>بدأت اليوم&hellip; ${link}</p>`)).to.equal('بدأت اليوم…');
    });

  it('keeps its other links', () =>
    expect(describe('<p>قرأت <a href="/b">المزيد من الكتب</a> و<a href="/c">أخبارًا</a></p>')).to.equal(
      'قرأت المزيد من الكتب وأخبارًا',
    ));

  for (const end of ['…', '...', ' […]', ' [&hellip;]', '… […]', ' ... …'])
    it(`ends in one ellipsis: ${end}`, () => expect(describe(`<p>بدأت${end}</p>`)).to.equal('بدأت…'));
});
