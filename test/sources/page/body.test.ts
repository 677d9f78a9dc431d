import {fromHtml} from '../../../src/sources/from-html.js';
import {textOfHtml} from '../../../src/text/html/html-text.js';
import {expect} from '../../helpers.js';
import {FURNITURE, HEADLINE, THEMES} from './themes.js';

const URL = 'https://news.example/1/';
const bodyOf = (html: string): string => fromHtml(html, {url: URL}).articles[0]?.articleBody ?? '';

const FIRST = '<p>أعلن المجلس البلدي افتتاح المكتبة العامة صباح أمس، بعد ترميم دام ثلاث سنوات كاملة، بحضور مئات من الأهالي.</p>';
const LAST = '<p>وسيبقى الدخول إلى المكتبة مجانًا حتى نهاية العام، كما قال المجلس في بيان وزعه على الصحف مساء أمس.</p>';

/** Blocks that are kept as they are written. */
const BLOCKS = [
  '<h2>عشرون ألف كتاب</h2>',
  '<h4>قاعات</h4>',
  '<ul><li>قاعة أولى<ul><li>ركن</li></ul></li><li>قاعة ثانية</li></ul>',
  '<ol start="3" reversed=""><li value="3">ثالث</li><li><strong>رابع</strong></li></ol>',
  '<blockquote cite="https://news.example/speech"><p>هذا يوم طال انتظاره.</p><p>وقد جاء.</p></blockquote>',
  '<table><thead><tr><th scope="col">السنة</th><th>الزوار</th></tr></thead><tbody><tr><td colspan="2">٢٠٢٦</td></tr><tr><td rowspan="2">١</td><td>٢</td></tr></tbody></table>',
  '<figure><img src="https://news.example/hall.jpg" alt="القاعة" width="9" height="6"><figcaption>القاعة <em>بعد الترميم</em></figcaption></figure>',
  '<pre><code class="language-js">if (a &lt; b)\n  run();</code></pre>',
  '<dl><dt>مكتبة</dt><dd>دار كتب</dd></dl>',
  '<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
  '<video src="https://news.example/v.mp4" controls="" poster="https://news.example/v.jpg"></video>',
  '<details><summary>الأسعار</summary><p>مجانًا.</p></details>',
  '<blockquote class="twitter-tweet"><p>تغريدة</p></blockquote>',
  '<figure class="wp-block-pullquote"><blockquote><p>قول</p></blockquote></figure>',
  '<p class="has-text-align-center">في الوسط</p>',
  ...[
    '<a href="https://other.example/x?a=1&amp;b=2">رابط</a>',
    '<strong>ثقيل</strong> و<em>مائل</em> و<b>ب</b> و<i>إ</i>',
    'H<sub>2</sub>O وس<sup>٢</sup>',
    '<code>a &lt; b</code> و<kbd>Ctrl</kbd>',
    '<cite>كتاب</cite> <q>قول</q> <abbr title="منظمة">م</abbr>',
    '<time datetime="2026-01-02">أمس</time> <bdi>Ali</bdi> <mark>مهم</mark>',
    'سطر<br>وآخر',
    '<bdo dir="ltr">abc</bdo> <span>غلاف</span>'.replace(/<\/?span>/g, ''),
  ].map((phrase) => `<p>وفيها ${phrase} أيضًا.</p>`),
];

describe('the body of an article’s page', () => {
  const body = [FIRST, ...BLOCKS, LAST];
  for (const [theme, page] of Object.entries(THEMES))
    it(`is kept block by block, and nothing else: ${theme}`, () => {
      const [article] = fromHtml(page(body.join('\n')), {url: URL}).articles;
      expect(article?.headline).to.equal(HEADLINE);
      expect(article!.articleBody!.split(/\n(?=<)/)).to.deep.equal(body);
      for (const word of FURNITURE) expect(article!.articleBody).not.to.contain(word);
    });

  const within = (block: string, page = THEMES['WordPress, Twenty Twelve']!): string =>
    bodyOf(page(FIRST + block + LAST))
      .slice(FIRST.length, -LAST.length)
      .trim();

  for (const [what, block, expected] of [
    [
      'an address from the page’s',
      '<p>في <a href="../2/#x">خبر</a></p>',
      '<p>في <a href="https://news.example/2/#x">خبر</a></p>',
    ],
    ['no script in a link', '<p>في <a href="javascript:x()">خبر</a></p>', '<p>في خبر</p>'],
    [
      'boxes and spans left out',
      '<div><section><div><p>نص <span style="color:red">أحمر</span></p></div></section></div>',
      '<p>نص أحمر</p>',
    ],
    ['two breaks as paragraphs', '<div>أول<br><br>ثان<br>سطر</div>', '<p>أول</p>\n<p>ثان<br>سطر</p>'],
    ['a box of text as a paragraph', '<div>نص في صندوق</div>', '<p>نص في صندوق</p>'],
    ['a heading of the first rank below the headline', '<h1>عنوان</h1><p>نص</p>', '<h2>عنوان</h2>\n<p>نص</p>'],
    [
      'a caption of WordPress',
      '<div class="wp-caption"><img src="/p.jpg" alt=""><p class="wp-caption-text">شرح</p></div>',
      '<figure class="wp-caption"><img src="https://news.example/p.jpg" alt=""><figcaption>شرح</figcaption></figure>',
    ],
    [
      'a caption of Blogger',
      '<table class="tr-caption-container"><tr><td><img src="/p.jpg"></td></tr><tr><td class="tr-caption">شرح</td></tr></table>',
      '<figure><img src="https://news.example/p.jpg" alt=""><figcaption>شرح</figcaption></figure>',
    ],
    ['a table that only lays out', '<table><tr><td><p>نص</p></td></tr></table>', '<p>نص</p>'],
    ['a list right in a list', '<ul><li>أ</li><ul><li>ب</li></ul></ul>', '<ul><li>أ<ul><li>ب</li></ul></li></ul>'],
    ['the numbers of lines left out', '<pre><span class="lineno">1</span>a\n<span class="k">b</span></pre>', '<pre>a\nb</pre>'],
    [
      'an id that a note leads to',
      '<p>نص<sup id="r1"><a href="#n1">1</a></sup></p><ol><li id="n1">شرح <a href="#r1">↩</a></li></ol>',
      '<p>نص<sup id="r1"><a href="#n1">1</a></sup></p>\n<ol><li id="n1">شرح</li></ol>',
    ],
    ['text as text', '<p>&lt;script&gt; 5 &lt; 6 &amp; "x"</p>', '<p>&lt;script&gt; 5 &lt; 6 &amp; &quot;x&quot;</p>'],
    ['the letter of an emoji’s picture', '<p>نعم <img class="emoji" alt="😀" src="/e.svg"></p>', '<p>نعم 😀</p>'],
  ] as const)
    it(`has ${what}`, () => expect(within(block)).to.equal(expected));

  const PICTURE = '<figure><img src="https://news.example/p.jpg" alt="سوق"></figure>';
  for (const [what, block] of [
    ['a script loads it', '<img src="data:image/gif;base64,AA" data-src="/p.jpg" alt="سوق">'],
    ['a page without scripts has it', '<img src="/lazy.gif" alt="سوق"><noscript><img src="/p.jpg" alt="سوق"></noscript>'],
    ['both do', '<p><img src="/1x1.gif" data-lazy-src="/p.jpg" alt="سوق"><noscript><img src="/p.jpg" alt="سوق"></noscript></p>'],
    ['it leads to its file', '<a href="/p.jpg"><img src="/p.jpg" alt="سوق"></a>'],
  ] as const)
    it(`shows a picture where ${what}`, () => expect(within(block)).to.equal(PICTURE));

  it('shows the largest file of a picture', () => {
    const files = '<img src="/p-300x200.jpg" alt="" srcset="/p-300x200.jpg 300w, /p-1200x800.jpg 1200w,/p-600x400.jpg 600w">';
    expect(within(files))
      .to.contain('src="https://news.example/p-1200x800.jpg"')
      .and.to.contain('https://news.example/p-600x400.jpg 600w');
    const picture = '<picture><source srcset="/p.webp 2x"><img src="data:image/gif;base64,AA" alt=""></picture>';
    expect(within(picture)).to.contain('src="https://news.example/p.webp"');
  });

  for (const furniture of [
    '<script>x()</script>',
    '<style>p{}</style>',
    '<nav><a href="/x">قائمة</a></nav>',
    '<div class="sharedaddy sd-sharing-enabled"><a href="/x">شاركها</a></div>',
    '<div class="ads"><p>إعلانات</p></div>',
    '<ins class="adsbygoogle">إعلانات</ins>',
    '<p hidden>مخفي</p>',
    '<p style="display:none">مخفي</p>',
    '<span class="screen-reader-text">مخفي</span>',
    '<button>زر</button>',
    '<p><strong>اقرأ أيضاً:</strong> <a href="/x">افتتاح متحف المدينة القديمة</a></p>',
    '<h3>مواضيع ذات صلة</h3><ul><li><a href="/x">افتتاح متحف المدينة</a></li><li><a href="/y">ترميم السوق</a></li></ul>',
    '<p>اقرأ أيضاً</p><p><a href="/x">افتتاح متحف المدينة القديمة</a></p>',
    '<form class="newsletter"><p>اشترك</p><input></form>',
    '<aside><p>شريط</p></aside>',
    '<iframe src="https://ads.doubleclick.net/x"></iframe>',
    '<img src="/count.gif" width="1" height="1">',
  ])
    it(`has nothing of ${furniture}`, () => expect(within(furniture)).to.equal(''));

  it('keeps every word of its text once, whatever it is nested in', () => {
    let seed = 7;
    const random = (below: number): number => (seed = (seed * 16807) % 2147483647) % below;
    const names =
      'div section p ul li ol b em a span blockquote table tr td figure figcaption dl dd center font article-x u'.split(' ');
    for (let round = 0; round < 60; round++) {
      let html = '';
      const words: string[] = [];
      for (let at = 0; at < 60; at++) {
        const name = names[random(names.length)]!;
        words.push(`كلمة${round}x${at}y`);
        html += (random(3) === 0 && !/div|section/.test(name) ? `</${name}>` : `<${name}>`) + ` ${words.at(-1)} `;
      }
      const text = textOfHtml(bodyOf(THEMES['WordPress, Twenty Twelve']!(`${FIRST}<div>${html}</div>`)));
      expect(
        words.filter((word) => !text.includes(word)),
        html,
      ).to.deep.equal([]);
    }
  });
});

describe('fields of an article in the text of its page', () => {
  const read = (body: string, head = '') =>
    fromHtml(`<html lang="ar"><head>${head}</head><main><article><h1>${HEADLINE}</h1>${body}</article></main></html>`, {url: URL})
      .articles[0]!;
  const LEAD =
    '<figure><img src="/p-800x600.jpg" alt="سوق"><figcaption>في السوق <small class="credit">رويترز</small></figcaption></figure>';

  it('is the caption of its picture, which is not shown again', () => {
    const {image, articleBody} = read(LEAD + FIRST);
    expect(image).to.deep.include({
      url: 'https://news.example/p-800x600.jpg',
      caption: 'في السوق',
      creditText: 'رويترز',
      alternateName: 'سوق',
    });
    expect(articleBody).to.equal(FIRST);
  });

  it('is the caption of the picture for networks, where that is the same', () => {
    const {image, articleBody} = read(LEAD + FIRST, '<meta property="og:image" content="https://cdn.example/p.jpg">');
    expect(image).to.deep.include({url: 'https://cdn.example/p.jpg', caption: 'في السوق'});
    expect(articleBody).to.equal(FIRST);
  });

  it('is not the caption of another picture in the text', () => {
    const {image, articleBody} = read(LEAD + FIRST, '<meta property="og:image" content="https://cdn.example/other.jpg">');
    expect(image).to.deep.equal({url: 'https://cdn.example/other.jpg'});
    expect(articleBody).to.contain('<figcaption>في السوق').and.to.contain(FIRST);
  });

  it('is its author with an address, also of one that JSON-LD names', () => {
    const byline = '<p>بقلم <a rel="author" href="/a/sami">سامي الحلبي</a></p>';
    const author = [{name: 'سامي الحلبي', url: 'https://news.example/a/sami'}];
    expect(read(byline + FIRST)).to.deep.include({author, articleBody: FIRST});
    const ld = `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: HEADLINE, author: {name: 'سامي الحلبي'}, articleBody: textOfHtml(FIRST)})}</script>`;
    expect(read(byline + FIRST, ld)).to.deep.include({author, articleBody: FIRST});
  });

  it('is its tags, but not its sections', () => {
    const tags = '<footer><a rel="category tag" href="/c">محليات</a><a rel="tag" href="/t/1">مكتبات</a></footer>';
    expect(read(FIRST + tags).keywords).to.deep.equal([{name: 'مكتبات', url: 'https://news.example/t/1'}]);
  });

  it('is its source below the text', () => {
    const {sourceOrganization, articleBody} = read(`${FIRST}<p>المصدر: الأناضول + رويترز</p>`);
    expect(sourceOrganization).to.deep.equal({name: 'الأناضول + رويترز'});
    expect(articleBody).to.equal(FIRST);
  });

  it('is the whole text that JSON-LD has, where the page shows only its beginning', () => {
    const whole = Array.from({length: 9}, (_, at) => `فقرة ${at} من النص الكامل الذي لا يظهر في الصفحة.`).join('\n');
    const ld = `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', headline: HEADLINE, articleBody: whole})}</script>`;
    expect(read(FIRST, ld).articleBody).to.equal(whole);
  });
});
