import {createTextFallback} from '../../../src/article/body/text-fallback.js';
import {expect} from '../../helpers.js';

/** Bodies as systems make them, each with its paragraphs. */
const BODIES: [string, string[]][] = [
  ['<p>أول</p>\n<p>ثانٍ <b>مهم</b>ة</p>', ['أول', 'ثانٍ مهمة']],
  ['<div>نص<ul><li>بند<ol><li>فرع</li></ol></li></ul>ختام</div>', ['نص', 'بند', 'فرع', 'ختام']],
  ['سطر<br>سطر<br><br>فقرة', ['سطر', 'سطر', 'فقرة']],
  ['<table><tr><td>يوم</td><td>شهر</td></tr></table>', ['يوم', 'شهر']],
  ['<blockquote>قول\n  طويل</blockquote><script>x()</script><style>p{}</style><noscript><p>بديل</p></noscript>', ['قول طويل']],
  ['<p>غير مغلق <em>نص', ['غير مغلق نص']],
  ['', []],
];

describe('a body as text alone', () => {
  it('keeps a paragraph for each block, and runs nothing', () => {
    const paragraphs = [...createTextFallback('<h2>عنوان</h2><p>نص &amp; نص</p><img src=x onerror=alert(1)><p></p>').children];
    expect(paragraphs.map(({localName, textContent}) => `${localName}: ${textContent}`)).to.deep.equal([
      'p: عنوان',
      'p: نص & نص',
    ]);
  });

  it('loses no word of a body, and adds none', () => {
    for (const [html, paragraphs] of BODIES)
      expect(
        Array.from(createTextFallback(html).children, ({textContent}) => textContent),
        html,
      ).to.deep.equal(paragraphs);
  });
});
