import {bareBody} from '../../src/article/bare-body.js';
import {safeUrl} from '../../src/base/safe-url.js';
import {expect} from '../helpers.js';
import {MARKUP} from '../security/vectors.js';

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const text = (html: string): string => parsed(bareBody(html)).textContent!.replace(/\s+/g, ' ').trim();

describe('a body printed without a DOM', () => {
  for (const html of [
    '<p dir="ltr">a<br>b &amp; c</p><ul><li>د</li></ul>',
    '<table><caption>جدول</caption><thead><tr><th colspan="2">أ</th></tr></thead><tbody><tr><td rowspan="2">ب</td><td><p>ج</p></td></tr></tbody></table>',
    '<blockquote lang="en"><p>x</p></blockquote><pre><code>&lt;p&gt;</code></pre>',
  ])
    it(`keeps bare tags, their direction, language and spans: ${html}`, () => expect(bareBody(html)).to.equal(html));

  it('gives its headings ids of their own words, each its own', () =>
    expect(bareBody('<h2 id="gtag">أردوغان <b>يُحذّر</b></h2><h3>أردوغان يحذر</h3>')).to.equal(
      '<h2 id="أردوغان-يحذر">أردوغان <b>يُحذّر</b></h2><h3 id="أردوغان-يحذر-2">أردوغان يحذر</h3>',
    ));

  it('keeps a tag whose attributes go', () =>
    expect(
      bareBody('<h2 class="wp-block-heading" style="color: red">أ</h2><p style="direction: ltr; color: red">b</p>'),
    ).to.equal('<h2 id="أ">أ</h2><p dir="ltr">b</p>'));

  it('makes paragraphs of boxes that hold nothing but text', () =>
    expect(
      bareBody('<div>أ <a href="/x">ب</a></div><figure><img src="/x" alt="أ > ب"><figcaption>ج</figcaption></figure>'),
    ).to.equal('<p>أ <a href="/x">ب</a></p> <p>ج</p> '));

  it('keeps the words of a table in their order, also of one that holds something beside its cells', () => {
    expect(text('<table><tr><td>السنة</td><td data-align="right">العدد</td></tr>ملاحظة<tr><td>٢٠٢٣</td></tr></table>')).to.equal(
      'السنة العدد ملاحظة ٢٠٢٣',
    );
    expect(bareBody('<td>أ</td><td>ب</td>')).to.equal('<p>أ</p><p>ب</p>');
  });

  it('shows nothing of attributes, conditions, scripts and of what is hidden', () =>
    expect(
      text(
        '<p title="أ > ب">نص<![if !supportLists]>·<![endif]></p><script>x()</script><p hidden>مخفي</p><b style="display:none">مخفي</b>',
      ),
    ).to.equal('نص·'));

  it('lets nothing through of what attackers send', () => {
    for (const vector of MARKUP) {
      for (const html of [
        vector,
        `<p title="${vector}">نص</p>`,
        `<h2 title='${vector}'>${vector}</h2>`,
        `<table>${vector}</table>`,
      ]) {
        for (const element of parsed(bareBody(html)).querySelectorAll('*')) {
          const isKnown =
            /^(?:p|h[1-6]|ul|ol|li|blockquote|q|pre|code|hr|br|b|strong|em|i|s|su[bp]|d[ltd]|table|caption|t(?:head|body|foot|r|h|d)|mark|small|abbr|cite|dfn|kbd|samp|var|del|ins|time|bdi|a)$/;
          expect(element.localName, html).to.match(isKnown);
          for (const {name} of element.attributes) expect(name, html).to.match(/^(?:id|dir|lang|colspan|rowspan|href)$/);
          const href = element.getAttribute('href');
          if (href !== null) expect(safeUrl(href), html).to.equal(href);
        }
      }
    }
  });
});
