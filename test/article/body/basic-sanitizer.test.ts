import {articleHtml} from '../../../src/html.js';
import {sanitizeBasically} from '../../../src/article/body/basic-sanitizer.js';
import {safeImageUrl, safeUrl} from '../../../src/text/safe-url.js';
import {expect, warningsOf} from '../../helpers.js';
import {MARKUP} from '../../security/vectors.js';

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const blocks = (html: string): string => sanitizeBasically(html).replaceAll('\n', '');
const text = (html: string): string => parsed(sanitizeBasically(html)).textContent!.replace(/\s+/g, ' ').trim();

describe('a body printed without a DOM', () => {
  for (const html of [
    '<p dir="ltr">a<br>b &amp; c</p><ul><li>د</li></ul>',
    '<table><caption>جدول</caption><thead><tr><th colspan="2">أ</th></tr></thead><tbody><tr><td rowspan="2">ب</td><td><p>ج</p></td></tr></tbody></table>',
    '<figure><img src="/x" alt="أ" width="4" height="3"><figcaption>ب <small>ج</small></figcaption></figure><ol start="3" reversed><li value="2">أ</li></ol>',
    '<details><summary>أ</summary><p>ب</p></details><aside><p>ج</p></aside><video src="/v.mp4" poster="/p.jpg" controls></video>',
    '<p>إذا كان <math display="inline"><msup><mi>x</mi><mn>2</mn></msup></math> موجباً.</p>',
    '<blockquote lang="en"><p>x</p></blockquote><pre><code>&lt;p&gt;</code></pre>',
  ])
    it(`keeps tags, their direction, language and spans: ${html}`, () => expect(blocks(html)).to.equal(html));

  it('gives its headings ids of their own words, each its own', () =>
    expect(blocks('<h2 id="gtag">أردوغان <b>يُحذّر</b></h2><h3>أردوغان يحذر</h3>')).to.equal(
      '<h2 id="أردوغان-يحذر">أردوغان <b>يُحذّر</b></h2><h3 id="أردوغان-يحذر-2">أردوغان يحذر</h3>',
    ));

  it('keeps a tag whose attributes go', () =>
    expect(blocks('<h2 class="wp-block-heading" style="color: red">أ</h2><p style="direction: ltr; color: red">b</p>')).to.equal(
      '<h2 id="أ">أ</h2><p dir="ltr">b</p>',
    ));

  it('removes boxes that only wrap, passes on their direction and language, and makes paragraphs of bare text', () => {
    expect(
      blocks('<div dir="rtl" lang="ar"><div>أ <a href="/x" class="y">ب</a></div><p dir="ltr">c</p>د<br><br>هـ\n\nو</div>'),
    ).to.equal(
      '<p dir="rtl" lang="ar">أ <a href="/x">ب</a></p><p dir="ltr" lang="ar">c</p><p dir="rtl" lang="ar">د</p><p dir="rtl" lang="ar">هـ</p><p dir="rtl" lang="ar">و</p>',
    );
    expect(blocks('<p>أ<figure><img src="/x" alt=""></figure>ب</p>')).to.equal(
      '<p>أ</p><figure><img src="/x" alt=""></figure><p>ب</p>',
    );
  });

  it('has pictures and players that have a safe address, and puts a link in place of a frame', () => {
    expect(blocks('<img src="javascript:x" alt="أ"><video></video><audio><source src="/a.mp3" onerror="x"></audio>')).to.equal(
      '<audio controls><source src="/a.mp3"></audio>',
    );
    for (const html of ['<iframe src="https://youtu.be/aqz-KE-bpKQ"></iframe>', '<p>https://youtu.be/aqz-KE-bpKQ</p>'])
      expect(blocks(html)).to.match(
        /^<figure data-embed="video"><a href="https:\/\/youtu.be\/aqz-KE-bpKQ">[^<]+<\/a><small>[^<]+<\/small><\/figure>$/,
      );
    expect(blocks('<iframe src="javascript:x"></iframe>')).to.equal('');
  });

  it('warns a developer of what it left out', async () => {
    const warnings = await warningsOf(() => sanitizeBasically('<p class="x">أ</p><script>x()</script><form><input></form>'));
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain('<form>, <script>, attribute "class"').and.to.contain('"sanitize"');
    expect(await warningsOf(() => sanitizeBasically('<p dir="rtl">أ <a href="/x">ب</a></p>'))).to.deep.equal([]);
  });

  it('keeps the words of a table in their order, also of one that holds something beside its cells', () => {
    expect(text('<table><tr><td>السنة</td><td data-align="right">العدد</td></tr>ملاحظة<tr><td>٢٠٢٣</td></tr></table>')).to.equal(
      'السنة العدد ملاحظة ٢٠٢٣',
    );
    expect(blocks('<td>أ</td><td>ب</td>')).to.equal('<p>أ</p><p>ب</p>');
  });

  it('shows nothing of attributes, conditions, scripts and hidden elements', () =>
    expect(
      text(
        '<p title="أ > ب">نص<![if !supportLists]>·<![endif]></p><script>x()</script><p hidden>مخفي</p><b style="display:none">مخفي</b>',
      ),
    ).to.equal('نص·'));

  it('is printed as it is where the site says that it is its own', () => {
    const articleBody = '<p class="lead" onclick="x()">أ</p><script>x()</script>';
    expect(articleHtml({headline: '', articleBody}, {sanitize: 'trusted'})).to.contain(articleBody);
    expect(articleHtml({headline: '', articleBody}))
      .to.contain('<p>أ</p>')
      .and.not.to.contain('x()');
  });

  it('lets nothing through of what attackers send', () => {
    for (const vector of MARKUP) {
      for (const html of [
        vector,
        `<p title="${vector}">نص</p>`,
        `<h2 title='${vector}'>${vector}</h2>`,
        `<table>${vector}</table>`,
      ]) {
        for (const element of parsed(sanitizeBasically(html)).querySelectorAll('*')) {
          const isKnown =
            /^(?:p|h[1-6]|ul|ol|li|blockquote|q|pre|code|hr|br|b|strong|em|i|u|s|su[bp]|d[ltd]|table|caption|t(?:head|body|foot|r|h|d)|mark|small|abbr|cite|dfn|kbd|samp|var|del|ins|time|bd[io]|a|img|figure|figcaption|aside|details|summary|address|audio|video|source|span|r[pt]|ruby|wbr|math|m[a-z]+)$/;
          expect(element.localName, html).to.match(isKnown);
          for (const {name} of element.attributes)
            expect(name, html).to.match(
              /^(?:id|dir|lang|colspan|rowspan|scope|href|src|poster|alt|width|height|controls|type|start|value|reversed|data-embed|display)$/,
            );
          for (const name of ['href', 'poster']) {
            const address = element.getAttribute(name);
            if (address !== null) expect(safeUrl(address), html).to.equal(address);
          }
          const src = element.getAttribute('src');
          if (src !== null) expect(element.localName === 'img' ? safeImageUrl(src) : safeUrl(src), html).to.equal(src);
          if (element.localName === 'math')
            expect(element.querySelector(':not(mrow, mi, mo, mn, ms, mtext)'), html).to.equal(null);
        }
      }
    }
  });
});
