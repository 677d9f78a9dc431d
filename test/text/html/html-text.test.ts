import {textBlocksOf, textOfHtml} from '../../../src/text/html/html-text.js';
import {expect} from '../../helpers.js';

describe('the text of HTML', () => {
  for (const [html, text] of [
    ['<em>محادثات أستانا</em> تختتم جولتها', 'محادثات أستانا تختتم جولتها'],
    ['أسعار الصرف في دمشق &amp; حلب', 'أسعار الصرف في دمشق & حلب'],
    ['It&#8217;s &laquo;عاجل&raquo; &copy 2024', 'It’s «عاجل» © 2024'],
    ['ال<b>قرآن</b>', 'القرآن'],
    ['<p>أوّل</p><p>ثانٍ</p>', 'أوّل ثانٍ'],
    ['أوّل<br>ثانٍ<td>ثالث</td>', 'أوّل ثانٍ ثالث'],
    ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
    ['<p title="أ > ب">نص</p>', 'نص'],
    ['&lt;b&gt;', '<b>'],
    ['  مسافات\n\t كثيرة ', 'مسافات كثيرة'],
    ['<b>لم يُغلق', 'لم يُغلق'],
    ['&am<b>p;</b>', '&amp;'],
    ['&constructor; &__proto__;', '&constructor; &__proto__;'],
  ] as const)
    it(`is what a reader sees of ${html}`, () => expect(textOfHtml(html)).to.equal(text));

  for (const unread of [
    '<script>x("</p>")</script>',
    '<SCRIPT\n>x()</SCRIPT\n>',
    '<style>p{}</style>',
    '<!-- تعليق > <p>تعليق</p> -->',
    '<!-->',
    '<![if !supportLists]>',
    '<?php x ?>',
    '<!doctype html>',
    '<template><p>قالب</p></template>',
    '<noscript><p>بلا</p></noscript>',
    '<iframe>إطار</iframe>',
    '<title>عنوان</title>',
    '<svg><title>رسم</title><style/><text>رسم</text><foreignObject><p>رسم</p></foreignObject></svg>',
    '<video>لا فيديو<source src="x"></video>',
    '<p hidden>مخفي</p>',
    '<div hidden="until-found">مخفي<div>مخفي</div>مخفي</div>',
    '<span style="color: red; display : none">مخفي</span>',
    '<b style=visibility:hidden>مخفي</b>',
    '<span class="more screen-reader-text">مخفي</span>',
  ])
    it(`has nothing of ${unread}`, () => expect(textOfHtml(`قبل ${unread} بعد`)).to.equal('قبل بعد'));

  it('goes on after a hidden paragraph that was left open', () => expect(textOfHtml('<p hidden>مخفي<p>نص')).to.equal('نص'));

  for (const value of [undefined, null, 7, {}, ''])
    it(`is empty of ${String(value)}`, () => expect(textOfHtml(value)).to.equal(''));

  it('stands in blocks, as the reader sees it', () =>
    expect(textBlocksOf('<h2>عنوان</h2><p>نص<br>تتمّة</p><ul><li>بند<li>بند</ul><tr><td>١<td>٢')).to.deep.equal([
      'عنوان',
      'نص تتمّة',
      'بند',
      'بند',
      '١ ٢',
    ]));
});

describe('the text of HTML as browsers parse it', () => {
  const PIECES = [
    '<p>',
    '</p>',
    '<b title=">">',
    "<i title='<p>'>",
    '</b>',
    '<',
    '< b',
    '<!--',
    '-->',
    '<!-->',
    '--!>',
    '</',
    '</>',
    '<?',
    '<a b=c>',
    '<br/>',
    '&amp;',
    'نص',
    '>',
    '"',
    "'",
    '=',
    ' ',
    '<p',
    '<script>',
    '</script>',
    '<style>',
    '</style>',
    '<svg>',
    '</svg>',
  ];
  /** A generator of numbers that is the same in each run (mulberry32). */
  const numbers = (seed: number) => () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const letters = (text: string) => text.replace(/\s+/g, '');

  it('is theirs, whatever pieces of markup follow each other', () => {
    const next = numbers(7);
    for (let round = 0; round < 5000; round++) {
      const html = Array.from({length: 1 + Math.floor(next() * 9)}, () => PIECES[Math.floor(next() * PIECES.length)]).join('');
      const {body} = new DOMParser().parseFromString(`<body>${html}`, 'text/html');
      body.querySelectorAll('script, style, svg').forEach((element) => element.remove());
      expect(letters(textOfHtml(html)), html).to.equal(letters(body.textContent ?? ''));
    }
  });
});
