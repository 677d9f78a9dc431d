import {sanitizeBody} from '../../src/article/sanitize.js';
import {expect} from '../helpers.js';

const OPTIONS = {locale: 'ar', url: 'https://example.com/a'};

async function safe(html: string): Promise<string> {
  const box = document.createElement('div');
  box.append(await sanitizeBody(html, OPTIONS));
  return box.innerHTML;
}

describe('a sanitised body', () => {
  it('keeps what an article is made of', async () => {
    for (const html of [
      '<h2 id="أ">عنوان</h2><p dir="rtl">نص <strong>مهم</strong> و<a href="/x" hreflang="en">رابط</a></p>',
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

  it('keeps the text of what it takes away, and nothing of scripts, styles and forms', async () => {
    expect(await safe('<font color="red">أ</font><center>ب</center>'))
      .to.contain('أ')
      .and.to.contain('ب')
      .and.not.to.match(/font|center/);
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

  it('keeps a quotation to be read, by whatever way it says what it stands for', async () => {
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

  it('lets an address that no one knows stand as text, and drops a frame that leads nowhere', async () => {
    expect(await safe('<p>https://example.org/x</p>')).to.equal('<p>https://example.org/x</p>');
    expect(await safe('<p>أ</p><iframe src="javascript:alert(1)"></iframe><iframe></iframe>')).to.equal('<p>أ</p>');
  });
});
