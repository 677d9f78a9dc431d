import {childOf, descendants, innerHtml, parseMarkup, textOf} from '../../src/sources/markup-tree.js';
import {expect} from '../helpers.js';

/** The text of a parsed piece of HTML. */
const htmlText = (html: string) => textOf(parseMarkup(html, 'html'));

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

  it('keeps what it has read of XML that is cut off', () => {
    const root = parseMarkup('<rss><item><title>أوّل</title></item><item><title>ثا', 'xml');
    expect([...descendants(root)].filter(({name}) => name === 'title').map(textOf)).to.deep.equal(['أوّل', 'ثا']);
  });

  it('keeps what is read of a text that is cut off anywhere', () => {
    const text = '<rss a="1"><item><title>أوّل</title><b c=d e>ثانٍ</b><br/></item><!-- x --><![CDATA[y]]></rss>';
    for (const kind of ['xml', 'html'] as const)
      for (let length = 0; length <= text.length; length++) {
        const root = parseMarkup(text.slice(0, length), kind);
        if (length > 40) expect(textOf(root), text.slice(0, length)).to.contain('أوّل');
      }
  });

  it('takes CDATA as it is written', () => {
    const root = parseMarkup('<title><![CDATA[<b>&amp;</b>]]></title>', 'xml');
    expect(textOf(childOf(root, 'title'))).to.equal('<b>&amp;</b>');
  });

  it('writes elements as HTML again', () => {
    const root = parseMarkup('<xhtml:p class="a&quot;b">&lt;نص&gt;<xhtml:br/></xhtml:p>', 'xml');
    expect(innerHtml(root)).to.equal('<p class="a&quot;b">&lt;نص&gt;<br></p>');
  });

  it('reads a text that is a hundred thousand elements deep', () =>
    expect(htmlText('<div>'.repeat(100_000) + 'نص')).to.equal('نص'));
});

describe('markup that is nested without end', () => {
  it('keeps its text in order', () => {
    const text = htmlText(Array.from({length: 5000}, (_, depth) => `<div>${depth} `).join(''));
    expect(text).to.equal(Array.from({length: 5000}, (_, depth) => depth).join(' '));
  });

  it('goes on where it ends', () => {
    const root = parseMarkup(`<a>${'<b>'.repeat(1000)}x${'</b>'.repeat(1000)}</a><c>y</c>`, 'xml');
    expect(textOf(childOf(root, 'c'))).to.equal('y');
  });

  it('shows no code', () => expect(htmlText(`${'<div>'.repeat(1000)}<script>x()</script><style>b{}</style>نص`)).to.equal('نص'));

  it('is written as HTML again', () => {
    const html = innerHtml(parseMarkup('<b>'.repeat(100_000), 'xml'));
    expect(html.match(/<b>/g)).to.have.length(100_000);
  });
});

it('an element of 200,000 children has text', () => expect(htmlText('<i>ن</i>'.repeat(200_000))).to.have.length(200_000));
