import {sanitizeBody} from '../../../src/article/body/sanitize.js';
import {expect} from '../../helpers.js';
import {MARKUP} from '../../security/vectors.js';

const OPTIONS = {locale: 'ar', url: 'https://example.com/a'};

async function safe(html: string): Promise<string> {
  const box = document.createElement('div');
  box.append(await sanitizeBody(html, OPTIONS));
  return box.innerHTML;
}

describe('a sanitised body', () => {
  it('keeps the elements of articles', async () => {
    for (const html of [
      '<h2 id="user-content-أ">عنوان</h2><p dir="rtl">نص <strong>مهم</strong> و<a href="/x" hreflang="en">رابط</a></p>',
      '<figure><picture><source srcset="/a.avif" type="image/avif"><img src="/a.jpg" srcset="/a.jpg 1x" alt="صورة" width="4" height="3" loading="lazy"></picture><figcaption>تعليق <small>مصدر</small></figcaption></figure>',
      '<table><caption>جدول</caption><thead><tr><th scope="col" colspan="2">أ</th></tr></thead><tbody><tr><td rowspan="2">ب</td></tr></tbody></table>',
      '<ol start="3" reversed="" type="a"><li value="2">أ</li></ol><dl><dt>أ</dt><dd>ب</dd></dl>',
      '<video controls="" poster="/p.jpg"><source src="/v.mp4" type="video/mp4"><track kind="captions" srclang="ar" src="/v.vtt"></video>',
      '<details><summary>سؤال</summary><p>جواب <ruby>漢<rt>x</rt></ruby> <bdi>x</bdi> <mark>م</mark></p></details>',
    ]) {
      const kept = await safe(html);
      expect(kept).to.equal(html.replace(' hreflang="en"', ''));
    }
  });

  it('keeps the text of elements that it removes, and nothing of scripts, styles and forms', async () => {
    expect(await safe('<font color="red">أ</font><center>ب</center>'))
      .to.contain('أ')
      .and.to.contain('ب')
      .and.not.to.match(/<(?:font|center)/);
    expect(await safe('<p>أ</p><script>x()</script><style>p{}</style><form><input value="x"></form>')).to.equal('<p>أ</p>');
  });

  it('puts a link in place of a frame, of a quotation for embedding and of an address alone in its paragraph', async () => {
    for (const html of [
      '<p><iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ"></iframe></p>',
      '<p>https://youtu.be/aqz-KE-bpKQ</p>',
      '<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\nhttps://youtu.be/aqz-KE-bpKQ\n</div></figure>',
      '<div class="wp-block-embed__wrapper"><iframe src="https://youtu.be/aqz-KE-bpKQ"></iframe></div>',
    ]) {
      const box = document.createElement('div');
      box.append(await sanitizeBody(html, OPTIONS));
      expect(box.querySelectorAll('figure[data-embed=video] > a'), html).to.have.length(1);
      expect(box.querySelector('a')!.textContent).to.equal('شاهد الفيديو على يوتيوب');
      expect(box.querySelector('p, iframe')).to.equal(null);
    }
  });

  it('splits the paragraph or link around a frame, for HTML allows no figure in either', async () => {
    expect(await safe('<p id="note">قبل <b>مهم <iframe src="https://youtu.be/aqz-KE-bpKQ"></iframe> تتمّة</b> بعد</p>')).to.match(
      /^<p id="user-content-note">قبل <b>مهم <\/b><\/p><figure data-embed="video">.*<\/figure><p><b> تتمّة<\/b> بعد<\/p>$/,
    );
    expect(await safe('<a href="/x"><figure><iframe src="https://youtu.be/aqz-KE-bpKQ"></iframe></figure></a>')).to.match(
      /^<figure data-embed="video"><a href="https:.*<\/figure>$/,
    );
  });

  it('keeps a quotation readable, in whatever way it names its address', async () => {
    for (const [html, address] of [
      [
        '<blockquote class="twitter-tweet"><p>تغريدة</p>— <a href="https://twitter.com/a/status/1">27</a></blockquote>',
        'https://twitter.com/a/status/1',
      ],
      [
        '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/Ab/"><p>تغريدة</p></blockquote>',
        'https://instagram.com/p/Ab/',
      ],
      [
        '<blockquote class="telegram-post" data-telegram-post="aljazeera/5"><p>تغريدة</p></blockquote>',
        'https://t.me/aljazeera/5',
      ],
      [
        '<div class="fb-post" data-href="https://www.facebook.com/a/posts/5"><p>تغريدة</p></div>',
        'https://facebook.com/a/posts/5',
      ],
    ] as const) {
      const box = document.createElement('div');
      box.append(await sanitizeBody(html, OPTIONS));
      expect(box.querySelector('figure[data-embed=post] > a:last-of-type')?.getAttribute('href'), html).to.equal(address);
      expect(box.textContent).to.contain('تغريدة');
    }
  });

  it('keeps an address of an unknown site as text, and drops a frame without an address', async () => {
    expect(await safe('<p>https://example.org/x</p>')).to.equal('<p>https://example.org/x</p>');
    expect(await safe('<p>أ</p><iframe src="javascript:alert(1)"></iframe><iframe></iframe>')).to.equal('<p>أ</p>');
  });

  it('cannot take a name of the page: ids are prefixed, with what refers to them, and old fragments with them', async () => {
    expect(
      await safe(
        '<h2 id="gtag">أ</h2><p id="body">ب <a href="#gtag">ج</a> <a href="https://example.com/a#gtag">د</a> <a href="#elsewhere">هـ</a></p>' +
          '<table><tr><th id="head">و</th><td headers="head x">ز</td></tr></table><a name="old">ح</a><p aria-labelledby="gtag" aria-owns="site-nav">ط</p>',
      ),
    ).to.equal(
      '<h2 id="user-content-gtag">أ</h2><p id="user-content-body">ب <a href="#user-content-gtag">ج</a> <a href="https://example.com/a#user-content-gtag">د</a> <a href="#elsewhere">هـ</a></p>' +
        '<table><tbody><tr><th id="user-content-head">و</th><td headers="user-content-head">ز</td></tr></tbody></table><p><a id="user-content-old">ح</a></p><p aria-labelledby="user-content-gtag">ط</p>',
    );
  });

  it('wears the classes that we style and no others, and claims no properties', async () => {
    for (const name of [
      'wp-block-quote',
      'is-style-plain',
      'kg-card',
      'alignleft',
      'has-text-align-center',
      'gallery',
      'pullquote',
    ])
      expect(await safe(`<p class="modal ${name} fixed">أ</p>`)).to.equal(`<p class="${name}">أ</p>`);
    expect(await safe('<p class="modal fixed inset-0" itemprop="headline" data-x="1" role="alert">أ</p>')).to.equal('<p>أ</p>');
  });

  it('keeps of styles how a text is set, and nothing else', async () => {
    expect(await safe('<p style="direction: ltr; text-align: left; position: fixed">x</p>')).to.equal(
      '<p dir="ltr" class="has-text-align-left">x</p>',
    );
    expect(await safe('<p align="center">أ</p><img align="right" src="/x" alt="">')).to.equal(
      '<p class="has-text-align-center">أ</p><p><img src="/x" alt="" class="alignright"></p>',
    );
  });

  it('leaves out hidden elements, whatever their tag, and hides from view those for screen readers', async () => {
    for (const hidden of [
      '<p hidden>مخفي</p>',
      '<span style="display:none">مخفي <b>مخفي</b></span>',
      '<font style="visibility: hidden">مخفي</font>',
      '<center hidden><p>مخفي</p></center>',
      '<iframe style="display:none" src="https://youtu.be/aqz-KE-bpKQ"></iframe>',
      '<details hidden open><summary>مخفي</summary></details>',
    ])
      expect(await safe(`<p>قبل</p>${hidden}<p>بعد</p>`)).to.equal('<p>قبل</p><p>بعد</p>');
    expect(await safe('<body hidden style="display:none"><p>أ</p>')).to.equal('<p>أ</p>');
    expect(await safe('<p>أ<span class="sr-only">ب</span></p>')).to.equal('<p>أ<span class="screen-reader-text">ب</span></p>');
  });

  it('opens no window that can reach back, and leads into no other program', async () => {
    const link = async (attributes: string) => (await safe(`<p><a ${attributes}>أ</a></p>`)).slice(3, -9);
    expect(await link('href="/x" target="_blank" rel="opener me"')).to.equal('<a href="/x" target="_blank" rel="noopener">');
    expect(await link('href="/x" target="_top" rel="nofollow"')).to.equal('<a href="/x" rel="nofollow">');
    for (const scheme of [
      'ftp://x',
      'sms:1',
      'callto:1',
      'xmpp:a@b',
      'cid:x',
      'matrix:x',
      'javascript:x',
      'data:x',
      'blob:x',
      'intent:x',
    ])
      expect(await safe(`<p><a href="${scheme}">أ</a></p>`)).to.equal('<p>أ</p>');
    for (const address of ['https://x.y/', 'mailto:a@b.c', 'tel:+1', '/x', '?x', '#x', '//x.y'])
      expect(await link(`href="${address}"`)).to.contain(`href="${address}"`);
  });

  it('keeps formulas, without another notation, another language or a link in them', async () => {
    expect(
      await safe(
        '<p>إذا كان <math display="block" class="x"><semantics><mrow><msup><mi href="https://x.example/">a</mi><mn>2</mn></msup><mo stretchy="false">≠</mo><mtext>ب <b>ج</b></mtext></mrow><annotation encoding="application/x-tex">a^2</annotation></semantics></math> فلا.</p>',
      ),
    ).to.equal(
      '<p>إذا كان <math display="block"><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup><mo stretchy="false">≠</mo><mtext>ب ج</mtext></mrow></semantics></math> فلا.</p>',
    );
  });

  it('gives players controls, and leaves out the remains of their own controls and of forms', async () => {
    for (const [html, kept] of [
      [
        '<div class="kg-card kg-audio-card"><audio src="/a.mp3"></audio><div class="kg-audio-title">حلقة</div><div class="kg-audio-player">0:00<input type="range"><button>1×</button></div></div>',
        '<div class="kg-card kg-audio-card"><audio src="/a.mp3" controls=""></audio><div class="kg-audio-title">حلقة</div></div>',
      ],
      [
        '<video src="/v.mp4"></video><div class="mejs-controls"><button>تشغيل</button> 0:00</div>',
        '<video src="/v.mp4" controls=""></video>',
      ],
      ['<form><input type="email"><button>اشترك</button><div>راجع بريدك</div></form>', ''],
      ['<form action="/x"><p>متن</p><select><option>أ</option></select></form>', '<p>متن</p>'],
      ['<h3><button>سؤال</button></h3><p>جواب</p><button>المزيد</button>', '<h3>سؤال</h3><p>جواب</p>'],
      ['<p>أ</p><img src="" alt="صورة">', '<p>أ</p>'],
    ] as const)
      expect(await safe(html), html).to.equal(kept);
  });

  it('keeps the emphasis that the styles of a pasted text add, and removes the one that they take back', async () => {
    for (const [html, kept] of [
      ['<b style="font-weight:normal" id="docs-1"><p>أ</p></b>', '<p>أ</p>'],
      ['<p><strong style="font-weight: 400">أ</strong></p>', '<p>أ</p>'],
      [
        '<p><span style="font-weight:700;color:red">أ</span> <span style="font-style:italic" dir="ltr">b</span></p>',
        '<p><strong>أ</strong> <em dir="ltr">b</em></p>',
      ],
      ['<h2><span style="font-weight: bold">أ</span></h2>', '<h2><span>أ</span></h2>'],
      ['<ol><li>أ</li><ol><li>ب</li></ol></ol>', '<ol><li>أ<ol><li>ب</li></ol></li></ol>'],
    ] as const)
      expect(await safe(html), html).to.equal(kept);
  });

  it('is shown however deep it is nested, and whatever frames it brings', async () => {
    for (const opening of [
      '<div>',
      '<blockquote>',
      '<b>',
      '<font>',
      '<ul><li>',
      '<table><tr><td>',
      '<section></p>',
      '<b><div></b>',
      '<svg><g>',
      '<x-y>',
    ]) {
      const html = await safe(`<p>قبل</p>${opening.repeat(20_000)}<p>بعد</p>`);
      expect(html, opening).to.contain('قبل');
      if (!opening.includes('svg')) expect(html, opening).to.contain('بعد');
    }
    expect(await safe('<frameset><frame src="javascript:alert(1)"></frameset>نص')).to.contain('نص');
  }).timeout(60_000);

  it('does not change when it is sanitized again', async () => {
    for (const vector of MARKUP) {
      const once = await safe(`<p title="${vector}">${vector}</p>`);
      if (once.includes('data-embed')) continue;
      expect(await safe(once), vector).to.equal(once);
    }
  });
});
