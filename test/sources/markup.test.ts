import {childOf, descendants, htmlText, innerHtml, parseMarkup, textOf} from '../../src/sources/markup.js';
import {expect} from '../helpers.js';

describe('markup', () => {
  for (const [html, text] of [
    ['<em>محادثات أستانا</em> تختتم جولتها', 'محادثات أستانا تختتم جولتها'],
    ['أسعار الصرف في دمشق &amp; حلب', 'أسعار الصرف في دمشق & حلب'],
    ['ال<b>قرآن</b>', 'القرآن'],
    ['<p>أوّل</p><p>ثانٍ</p>', 'أوّل ثانٍ'],
    ['أوّل<br>ثانٍ', 'أوّل ثانٍ'],
    ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
    ['<script>alert(1)</script>نص<style>b{}</style>', 'نص'],
    ['<b>لم يُغلق', 'لم يُغلق'],
    ['&lt;b&gt;', '<b>'],
    ['  مسافات\n\t كثيرة ', 'مسافات كثيرة'],
  ] as const)
    it(`as text: ${html}`, () => expect(htmlText(html)).to.equal(text));

  for (const value of [undefined, null, 7, {}, ''])
    it(`has no text in ${String(value)}`, () => expect(htmlText(value)).to.equal(''));

  it('keeps what is read of XML that is cut off', () => {
    const root = parseMarkup('<rss><item><title>أوّل</title></item><item><title>ثا', 'xml');
    expect([...descendants(root)].filter(({name}) => name === 'title').map(textOf)).to.deep.equal(['أوّل', 'ثا']);
  });

  it('takes CDATA as it is written', () => {
    const root = parseMarkup('<title><![CDATA[<b>&amp;</b>]]></title>', 'xml');
    expect(textOf(childOf(root, 'title'))).to.equal('<b>&amp;</b>');
  });

  it('writes elements as HTML again', () => {
    const root = parseMarkup('<xhtml:p class="a&quot;b">&lt;نص&gt;<xhtml:br/></xhtml:p>', 'xml');
    expect(innerHtml(root)).to.equal('<p class="a&quot;b">&lt;نص&gt;<br></p>');
  });

  it('reads what is a hundred thousand elements deep', () => expect(htmlText('<div>'.repeat(100_000) + 'نص')).to.equal('نص'));
});
