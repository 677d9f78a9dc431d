import {FeedReader, fromFeed} from '../../src/sources/from-feed.js';
import {expect} from '../helpers.js';
import {sample} from './samples.js';

const HEADLINES = [
  'مباحثات روسية تركية بشأن التطورات في إدلب',
  'محادثات أستانا تختتم جولتها الـ 12',
  'أسعار الصرف في دمشق & حلب «اليوم»',
];
const OPTIONS = {url: 'https://news.example/feed/'};
const rss = (items: string, head = '') =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>صحيفة</title>${head}${items}</channel></rss>`;
const read = (items: string, head?: string) => fromFeed(rss(items, head), OPTIONS);
const atom = (entry: string) =>
  fromFeed(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar"><title>صحيفة</title>${entry}</feed>`, OPTIONS).articles[0]!;

describe('a feed', () => {
  for (const name of ['rss2.xml', 'atom.xml'])
    it(`is read from a real site: ${name}`, async function () {
      const {articles, problems} = fromFeed(await sample(this, name));
      expect(problems).to.deep.equal([]);
      expect(articles).to.have.length(8);
      expect(articles.map(({headline}) => headline)).to.include.members(HEADLINES);
      const seed = articles.find(({headline}) => headline === HEADLINES[0])!;
      expect(Date.parse(seed.datePublished!)).to.equal(Date.parse('2019-08-27T13:30:00Z'));
      expect(seed.articleSection).to.deep.equal(['الشأن السوري', 'سلايد رئيسي', 'إدلب', 'تركيا', 'روسيا']);
      expect(seed.author).to.deep.include.members([seed.author![0]]);
      expect(seed.url).to.match(/^http:\/\/127\.0\.0\.1:8181\/2019\/08\/%d9/);
      expect(seed.articleBody).to.contain('<h2>');
      expect(seed.inLanguage).to.equal('ar');
      for (const {headline, description = ''} of articles) expect(headline + description).not.to.match(/<|&\w+;/);
    });

  it('of RSS 1.0 has its items beside the channel', () => {
    const {articles} = fromFeed(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <channel rdf:about="https://news.example/"><title>صحيفة</title><dc:language>ar</dc:language></channel>
        <item rdf:about="https://news.example/1"><title>خبر أوّل</title><dc:date>2026-11-20T10:00:00+03:00</dc:date><dc:creator>هيثم</dc:creator></item>
      </rdf:RDF>`,
    );
    expect(articles).to.deep.equal([
      {
        url: 'https://news.example/1',
        headline: 'خبر أوّل',
        datePublished: '2026-11-20T10:00:00+03:00',
        author: [{name: 'هيثم'}],
        inLanguage: 'ar',
      },
    ]);
  });

  it('of Atom has text, HTML and XHTML', () => {
    expect(atom('<entry><title>5 &lt; 6 &amp;amp;</title></entry>').headline).to.equal('5 < 6 &amp;');
    expect(atom('<entry><title type="html">&lt;b&gt;عاجل&lt;/b&gt; &amp;amp; مهم</title></entry>').headline).to.equal(
      'عاجل & مهم',
    );
    const xhtml = '<div xmlns="http://www.w3.org/1999/xhtml"><p>نص <b>مهم</b></p></div>';
    const entry = atom(
      `<entry><title type="xhtml"><div>عاجل <b>جدًّا</b></div></title><content type="xhtml">${xhtml}</content></entry>`,
    );
    expect(entry).to.deep.include({headline: 'عاجل جدًّا', articleBody: '<p>نص <b>مهم</b></p>', description: 'نص مهم'});
  });

  it('of Atom has its link, authors, dates and next page', () => {
    const list = fromFeed(
      `<feed xml:base="https://news.example/a/"><link rel="next" href="?page=2"/><entry><title>خبر</title>
        <link rel="replies" href="1/replies"/><link href="1"/><author><name>هيثم</name><uri>/h</uri></author>
        <updated>2026-11-21T10:00:00Z</updated><published>2026-11-20T10:00:00Z</published><category term="politics" label="سياسة"/></entry></feed>`,
    );
    expect(list).to.deep.equal({
      articles: [
        {
          url: 'https://news.example/a/1',
          headline: 'خبر',
          author: [{name: 'هيثم', url: 'https://news.example/h'}],
          datePublished: '2026-11-20T10:00:00Z',
          dateModified: '2026-11-21T10:00:00Z',
          articleSection: ['سياسة'],
        },
      ],
      problems: [],
      next: 'https://news.example/a/?page=2',
    });
  });
});

describe('an item of a feed', () => {
  for (const title of [
    'أسعار &amp;amp; رواتب',
    'أسعار &amp;#038; رواتب',
    '<![CDATA[أسعار &amp; رواتب]]>',
    '<![CDATA[<em>أسعار</em> & رواتب]]>',
    '&lt;em&gt;أسعار&lt;/em&gt; &amp;amp; رواتب',
    '<b>أسعار</b> &amp;amp; رواتب',
    'أسعار & رواتب',
  ])
    it(`has the title ${title} as text`, () =>
      expect(read(`<item><title>${title}</title></item>`).articles[0]!.headline).to.equal('أسعار & رواتب'));

  it('without a title is called by its text', () =>
    expect(read('<item><description>خبر قصير بلا عنوان</description></item>').articles).to.deep.equal([
      {headline: 'خبر قصير بلا عنوان'},
    ]));

  it('has relative addresses made absolute, and its guid for a link where that is one', () => {
    const urls = (item: string) => read(`<item><title>خبر</title>${item}</item>`).articles[0]!.url;
    expect(urls('<link>/1</link>')).to.equal('https://news.example/1');
    expect(urls('<guid>https://news.example/2</guid>')).to.equal('https://news.example/2');
    expect(urls('<guid isPermaLink="false">https://news.example/?p=3</guid>')).to.equal(undefined);
    expect(urls('<guid>tag:4</guid>')).to.equal(undefined);
  });

  for (const [kind, item] of [
    ['an enclosure', '<enclosure url="/p.jpg" type="image/jpeg" length="1"/>'],
    [
      'Media RSS',
      '<media:group><media:content url="/small.jpg" medium="image" width="100"/><media:content url="/p.jpg" medium="image" width="900"/></media:group>',
    ],
    ['a thumbnail', '<media:thumbnail url="/p.jpg"/>'],
    [
      'its content',
      '<content:encoded><![CDATA[<img src="/dot.gif" width="1" height="1"><p><img src="/p.jpg"></p>]]></content:encoded>',
    ],
    ['its escaped description', '<description>&lt;img src="/p.jpg"&gt; نص</description>'],
  ] as const)
    it(`has the picture of ${kind}`, () =>
      expect(read(`<item><title>خبر</title>${item}</item>`).articles[0]!.image!.url).to.equal('https://news.example/p.jpg'));

  for (const [what, parts] of [
    ['a counter of Media RSS', '<media:thumbnail url="/c.gif" width="1" height="1"/>'],
    ['a portrait of its author', '<media:content url="https://1.gravatar.com/avatar/a?s=96" medium="image"/>'],
    ['a counter that is enclosed', '<enclosure url="https://pixel.wp.com/b.gif?x=1" type="image/gif"/>'],
  ])
    it(`has the picture of its text, not ${what}`, () => {
      const body = '<description>&lt;img src="https://stats.wordpress.com/b.gif?x=1"&gt;&lt;img src="/p.jpg"&gt;</description>';
      expect(read(`<item><title>خبر</title>${parts}${body}</item>`).articles[0]!.image!.url).to.equal(
        'https://news.example/p.jpg',
      );
    });

  for (const set of [
    'srcset="/s.jpg 300w, /p.jpg 1200w"',
    'data-srcset="/s.jpg 1x, /p.jpg 2x" src="data:image/gif;base64,R0lGODlh"',
    'data-lazy-srcset="/s.jpg 300w,/p.jpg 1200w" src="/spacer.gif"',
  ])
    it(`has the largest picture of a set: ${set}`, () => {
      const description = `<description><![CDATA[<img ${set}> نص]]></description>`;
      expect(read(`<item><title>خبر</title>${description}</item>`).articles[0]!.image!.url).to.equal(
        'https://news.example/p.jpg',
      );
    });

  for (const [where, media] of [
    ['in its picture', '<media:content url="/p.jpg" medium="image">#</media:content>'],
    ['in the group of its picture', '<media:group><media:content url="/p.jpg" medium="image"/>#</media:group>'],
  ] as const)
    it(`has the caption and the credit ${where}`, () => {
      const words =
        '<media:title>خبر</media:title><media:description>سفن &amp;amp; ناس</media:description><media:credit>رويترز</media:credit>';
      expect(read(`<item><title>خبر</title>${media.replace('#', words)}</item>`).articles[0]!.image).to.deep.equal({
        url: 'https://news.example/p.jpg',
        caption: 'سفن & ناس',
        creditText: 'رويترز',
      });
    });

  it('has no size of its picture that Blogger writes of every thumbnail', () => {
    const size = (width: string) =>
      read(
        `<item><title>خبر</title><media:thumbnail url="https://img.youtube.com/vi/a/0.jpg" width="${width}" height="${width}"/></item>`,
      ).articles[0]!.image!.width;
    expect([size('72'), size('480')]).to.deep.equal([undefined, 480]);
  });

  it('has no picture in a film', () =>
    expect(read('<item><title>خبر</title><enclosure url="/f.mp4" type="video/mp4"/></item>').articles[0]!.image).to.equal(
      undefined,
    ));

  it('has its dates, authors, comments and source', () => {
    const [article] = read(
      `<item><title>خبر</title><pubDate>Tue, 27 Aug 2019 16:30:00 +0300</pubDate><author>h@example.org (هيثم)</author><author>وكالات</author>
       <slash:comments>3</slash:comments><source url="https://sana.example/">سانا</source></item>`,
    ).articles;
    expect(article).to.deep.include({
      datePublished: '2019-08-27T16:30:00+03:00',
      author: [{name: 'هيثم'}, {name: 'وكالات'}],
      commentCount: 3,
      sourceOrganization: {name: 'سانا', url: 'https://sana.example/'},
    });
  });

  it('has no invalid date', () => {
    for (const date of ['', 'أمس', '0000-00-00', 'Tue, 99 Foo 2026'])
      expect(read(`<item><title>خبر</title><pubDate>${date}</pubDate></item>`).articles[0], date).not.to.have.property(
        'datePublished',
      );
  });

  it('is summed up where its description is the whole text', () => {
    const [article] = read(`<item><title>خبر</title><description>${'كلمة '.repeat(300)}</description></item>`).articles;
    expect(article!.description!.length).to.be.below(230);
    expect(article!.description).to.match(/…$/);
  });

  it('that is malformed or double is reported, and harms no other', () => {
    const {articles, problems} = read(
      '<item></item><item><title>أوّل</title><link>/1</link></item><item><title>أوّل ثانيةً</title><link>/1</link></item><item><title>ثانٍ</title></item>',
    );
    expect(articles.map(({headline}) => headline)).to.deep.equal(['أوّل', 'ثانٍ']);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed', 'duplicate']);
  });
});

describe('lines that feeds add to an item', () => {
  const item = (parts: string) => read(`<item><title>خبر</title><link>https://news.example/a</link>${parts}</item>`).articles[0]!;
  const cdata = (html: string) => `<description><![CDATA[${html}]]></description>`;

  for (const line of [
    '<p>ظهرت المقالة <a href="https://news.example/a">خبر</a> أولاً على <a href="https://news.example/">صحيفة</a>.</p>',
    '<p>The post <a rel="nofollow" href="https://news.example/a?utm_source=rss">خبر</a> appeared first on <a href="https://news.example">News</a>.</p>',
    '<div><a href="/a/">المقالة كاملة</a></div>',
  ])
    it(`is recognized by its links, and is no part of its summary or body: ${line.slice(0, 30)}`, () => {
      const {description, articleBody} = item(cdata(`<p>قرر المجلس توسيع المكتبة [&#8230;]</p>\n${line}`));
      expect(description).to.equal('قرر المجلس توسيع المكتبة…');
      expect(articleBody).to.equal('<p>قرر المجلس توسيع المكتبة […]</p>');
    });

  for (const line of [
    '<p>انظر <a href="https://other.example/x">مصدرًا آخر</a>.</p>',
    '<p>آخر فقرة</p>',
    `<p><a href="https://news.example/a">${'كلمة '.repeat(80)}</a></p>`,
  ])
    it(`stays where it is of the text: ${line.slice(0, 40)}`, () =>
      expect(item(cdata(`<p>أول</p>${line}`)).articleBody).to.include(line.slice(3, 12)));

  it('makes addresses of its body absolute, and leaves all others', () => {
    const html =
      '<p><a href="/b">1</a><a href="#n">2</a><a href="mailto:a@b.example">3</a></p><img src="/p.jpg" srcset="/p.jpg 1x, /q.jpg 2x" alt="">';
    const {articleBody} = item(`<content:encoded><![CDATA[${html}]]></content:encoded>`);
    expect(articleBody).to.equal(
      '<p><a href="https://news.example/b">1</a><a href="#n">2</a><a href="mailto:a@b.example">3</a></p><img src="https://news.example/p.jpg" srcset="https://news.example/p.jpg 1x, https://news.example/q.jpg 2x" alt="">',
    );
  });

  for (const [what, html] of [
    ['a placeholder', '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="/p.jpg">'],
    ['an emoji', '<img class="emoji" src="https://s.w.org/images/core/emoji/14/72x72/1f600.png"><img src="/p.jpg">'],
    ['a spacer', '<img src="/i/spacer.gif"><img src="/p.jpg">'],
    ['a counter', '<img src="/c.png" width="1" height="1"><img src="/p.jpg">'],
  ])
    it(`has a picture that shows something, not ${what}`, () =>
      expect(item(cdata(`${html} نص`)).image!.url).to.equal('https://news.example/p.jpg'));

  it('is read by its other names', () => {
    const found = item(
      '<dc:subject>سياسة</dc:subject><media:description>وصف</media:description><itunes:author>هيثم</itunes:author><image><url>/p.jpg</url></image>',
    );
    expect(found).to.deep.include({
      articleSection: ['سياسة'],
      description: 'وصف',
      author: [{name: 'هيثم'}],
      image: {url: 'https://news.example/p.jpg'},
    });
  });

  it('has the author of Atom’s feed where it names none', () => {
    const xml = (own: string) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>هيئة التحرير</name></author><entry>${own}<title>خبر</title></entry></feed>`;
    expect(fromFeed(xml('')).articles[0]!.author).to.deep.equal([{name: 'هيئة التحرير'}]);
    expect(fromFeed(xml('<author><name>سامي</name></author>')).articles[0]!.author).to.deep.equal([{name: 'سامي'}]);
  });

  for (const type of ['', ' type="text"', ' type="text/plain"'])
    it(`is plain text in Atom’s content${type}`, () => {
      const {headline, articleBody, description} = atom(
        `<entry><title>خبر</title><content${type}>نص 5 &lt; 6.\n\nثانٍ.</content></entry>`,
      );
      expect({headline, articleBody, description}).to.deep.equal({
        headline: 'خبر',
        articleBody: '<p>نص 5 &lt; 6.</p>\n<p>ثانٍ.</p>',
        description: 'نص 5 < 6. ثانٍ.',
      });
    });

  it('may have a prefix, in Atom and in RSS 1.0', () => {
    const prefixed =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>خبر</a:title><a:link href="/1"/></a:entry></a:feed>';
    const rdf =
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:item rdf:about="/1"><r:title>خبر</r:title><r:link>/1</r:link></r:item></rdf:RDF>';
    for (const xml of [prefixed, rdf])
      expect(fromFeed(xml, OPTIONS).articles).to.deep.equal([{url: 'https://news.example/1', headline: 'خبر'}]);
  });
});

describe('a feed that is half broken', () => {
  const headlines = (xml: string) => fromFeed(xml).articles.map(({headline}) => headline);

  for (const [what, xml] of [
    ['cut off in an item', rss('<item><title>أوّل</title></item><item><title>ثانٍ</title><descr').slice(0, -23)],
    [
      'with a bare ampersand and an HTML entity',
      rss(
        '<item><title>أوّل</title><link>/?a=1&b=2</link><description>&nbsp;&hellip;</description></item><item><title>ثانٍ</title></item>',
      ),
    ],
    ['with tags that cross', rss('<item><title><b><i>أوّل</b></i></title></item><item><title>ثانٍ</title></item>')],
    ['with CDATA that never ends', rss('<item><title>أوّل</title></item><item><title>ثانٍ</title><description><![CDATA[نص')],
    [
      'with control characters',
      rss('<item><title>أو\u0001ّل</title></item><item><title>ثانٍ</title></item>').replace('\u0001', ''),
    ],
    [
      'with space and a comment before its declaration',
      `\n<!-- x -->${rss('<item><title>أوّل</title></item><item><title>ثانٍ</title></item>')}`,
    ],
    ['with names that nobody declared', rss('<item><foo:bar/><title>أوّل</title></item><item><title>ثانٍ</title></item>')],
  ] as const)
    it(`is read: ${what}`, () => expect(headlines(xml)).to.deep.equal(['أوّل', 'ثانٍ']));

  for (const input of ['', 'نص', '{}', '<html><p>خطأ</p></html>', null, 7])
    it(`is none: ${JSON.stringify(input)}`, () => {
      const {articles, problems} = fromFeed(input as string);
      expect(articles).to.deep.equal([]);
      expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
    });

  it('is not read beyond its entities: a billion laughs stay unread', () => {
    const xml = `<!DOCTYPE rss [<!ENTITY a "ها"><!ENTITY b "&a;&a;">]>${rss('<item><title>&b;</title></item>')}`;
    expect(headlines(xml)).to.deep.equal(['&b;']);
  });
});

describe('a feed that breaks off', () => {
  const FEEDS = {
    RSS: rss(
      ['a', 'b', 'c']
        .map(
          (name) =>
            `<item><title>خبر ${name} كامل</title><link>https://news.example/${name}/full/</link><description>نص</description></item>`,
        )
        .join(''),
    ),
    Atom: `<feed>${['a', 'b', 'c'].map((name) => `<entry><link href="https://news.example/${name}/full/"/><title>خبر ${name} كامل</title><content>نص</content></entry>`).join('')}</feed>`,
    'RSS 1.0': `<rdf:RDF><channel/>${['a', 'b', 'c'].map((name) => `<item rdf:about="https://news.example/${name}/full/"><title>خبر ${name} كامل</title></item>`).join('')}</rdf:RDF>`,
  };

  for (const [name, xml] of Object.entries(FEEDS))
    it(`has no half of a headline or of an address, and says so, wherever that is: ${name}`, () => {
      for (let end = xml.indexOf('</title>'); end < xml.length - '</rss>'.length; end++) {
        const {articles, problems} = fromFeed(xml.slice(0, end), OPTIONS);
        for (const {headline, url} of articles) {
          expect(headline, xml.slice(0, end)).to.match(/^(?:خبر [abc] كامل|نص?)$/);
          if (url !== undefined) expect(url).to.match(/^https:\/\/news\.example\/[abc]\/full\/$/);
        }
        expect(
          problems.map(({code}) => code),
          xml.slice(0, end),
        ).to.include('cut-off');
      }
      expect(fromFeed(xml, OPTIONS).problems).to.deep.equal([]);
    });

  it('in its text has the beginning of that', () =>
    expect(
      fromFeed('<rss><channel><item><title>خبر</title><link>/1</link><description>أعلن المجل', OPTIONS).articles,
    ).to.deep.equal([{url: 'https://news.example/1', headline: 'خبر', description: 'أعلن المجل'}]));
});

describe('a feed that is read piece by piece', () => {
  const FEEDS = [
    rss(
      `<item><title>أسعار &amp;amp; رواتب</title><link>/1</link><category>a</category></item>
       <item><title><![CDATA[ثانٍ & <b>ثالث</b>]]></title><description>&lt;p title="&amp;quot;"&gt;نص&lt;/p&gt;</description></item><item/>`,
      '<language>ar</language><atom:link rel="next" href="?page=2"/>',
    ),
    `<rdf:RDF><item rdf:about="/1"><title>أوّل</title></item><channel><dc:language>ar</dc:language></channel><item><title>ثانٍ</title></item></rdf:RDF>`,
    `<feed xml:lang="ar" xml:base="https://news.example/a/"><link rel="next" href="2"/><entry><title type="html">&lt;b>خبر</title>
       <link href="1"/><content type="xhtml"><div><p>نص 👨‍👩‍👧</p></div></content></entry></feed>`,
    rss('<item><title>أوّل</title><related><item><title>ثالث</title></item></related><link>/1</link></item>'),
    '<html><p>خطأ</p></html>',
    rss('<item><title>أوّل</title></item><item><title>ثا').slice(0, -17),
  ];

  it('is the same wherever it is parted', () => {
    for (const xml of FEEDS)
      for (let size = 1; size < 40; size += 3) {
        const reader = new FeedReader(OPTIONS);
        for (let at = 0; at < xml.length; at += size) reader.write(xml.slice(at, at + size));
        expect(reader.end(), `${size}: ${xml}`).to.deep.equal(fromFeed(xml, OPTIONS));
      }
  });

  it('hands over its articles when their items end, and keeps none', () => {
    const headlines: string[] = [];
    const reader = new FeedReader({...OPTIONS, onArticle: ({headline}) => headlines.push(headline)});
    reader.write('<rss><channel><item><title>أوّل</title></item><item><title>ثا');
    expect(headlines).to.deep.equal(['أوّل']);
    reader.write('نٍ</title></item><item></item>');
    expect(headlines).to.deep.equal(['أوّل', 'ثانٍ']);
    const {articles, problems} = reader.end();
    expect(articles).to.deep.equal([]);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed', 'cut-off']);
  });

  it('has the items of an item after it, which keeps what follows them', () => {
    const {articles} = fromFeed(FEEDS[3]!, OPTIONS);
    expect(articles.map(({headline, url}) => [headline, url])).to.deep.equal([
      ['أوّل', 'https://news.example/1'],
      ['ثالث', undefined],
    ]);
  });

  it('has its language for the items before it as well', () =>
    expect(fromFeed(FEEDS[1]!).articles.map(({inLanguage}) => inLanguage)).to.deep.equal(['ar', 'ar']));

  it('loses no item to the end tags that are missing', () => {
    const {articles} = fromFeed(`<rss><channel>${'<item><title>خبر</title>'.repeat(1000)}`);
    expect(articles).to.have.length(1000);
  });

  it('reports a thousand skipped items, and counts the others', () => {
    const {problems} = read('<item/>'.repeat(5000));
    expect(problems).to.have.length(1001);
    expect(problems.at(-1)!.message).to.contain('4000 more');
  });
});

describe('an author of a feed', () => {
  for (const [written, name] of [
    ['h@example.org (هيثم)', 'هيثم'],
    ['سامي الحلبي (editor@site.example)', 'سامي الحلبي'],
    ['هيثم &lt;h@example.org&gt;', 'هيثم'],
    ['@sami', '@sami'],
    ['هيثم (حلب)', 'هيثم (حلب)'],
    ['editor@site.example', undefined],
    ['<name>هيثم</name>', 'هيثم'],
  ] as const)
    it(`called ${written} is ${name}`, () =>
      expect(read(`<item><title>خبر</title><author>${written}</author></item>`).articles[0]!.author?.[0]?.name).to.equal(name));
});

it('a feed of names that every object has is a feed', () => {
  const xml = rss(
    '<item><constructor/><__proto__ x="1" __proto__="2">a</__proto__><title __proto__="x" constructor="y">خبر</title></item>',
    '<__proto__ rel="next" href="/x"/>',
  );
  expect(fromFeed(xml, OPTIONS)).to.deep.equal({articles: [{headline: 'خبر'}], problems: []});
});

it('an item of 20,000 elements of each kind is read', () => {
  const many = (element: string) => element.repeat(20_000);
  const item = `<title>خبر</title>${many('<category>أ</category>')}${many('<media:content medium="image" url="/p.jpg"/>')}${many('<author>ب</author>')}`;
  const [article] = read(`<item>${item}</item>`).articles;
  expect(article!.articleSection).to.have.length(1000);
  expect(article!.image!.url).to.equal('https://news.example/p.jpg');
});
