import '../../../src/article.js';
import type {MaqalArticle} from '../../../src/article.js';
import {articleHtml} from '../../../src/html.js';
import {loadSanitizer} from '../../../src/sanitizer.js';
import {expect, fixture, forEach, html, printed, settled, until} from '../../helpers.js';

/** Boxes that systems put around the text of a body, each open and closed. */
const BOXES = [
  ['<div>', '</div>'],
  ['<div dir="rtl" trbidi="on">', '</div>'],
  ['<section><div class="field">', '</div></section>'],
  ['<article>', '</article>'],
  ['<center>', '</center>'],
  ['<div class="wp-block-group">', '</div>'],
  ['<div class="wp-block-group has-background">', '</div>'],
  ['<div class="wp-block-columns"><div class="wp-block-column"><p>عمود</p></div><div class="wp-block-column">', '</div></div>'],
  ['<div class="wp-block-media-text"><div class="wp-block-media-text__content">', '</div></div>'],
  ['<blockquote>', '</blockquote>'],
  ['<details open><summary>سؤال</summary>', '</details>'],
  ['<aside>', '</aside>'],
  ['<ul><li dir="ltr">', '</li></ul>'],
  ['<dl><dt>لفظ</dt><dd>', '</dd></dl>'],
  ['<figure>', '<figcaption>تعليق</figcaption></figure>'],
  ['<table><tbody><tr><td>خلية</td><td>', '</td></tr></tbody></table>'],
  ['<b style="font-weight: normal">', '</b>'],
  ['<span>', '</span>'],
] as const;
const row = (cell: string) => `<tr>${`<${cell}>المحافظة ٢٠٢٦</${cell}>`.repeat(12)}</tr>`;
/** Blocks that may be wider than a phone. */
const CONTENTS = [
  '<p>فقرة أولى من متن المقالة.</p>',
  `<table width="900"><caption>أرقام</caption><tbody>${row('th')}${row('td')}</tbody></table>`,
  `<figure class="wp-block-table"><table><tbody>${row('td')}</tbody></table><figcaption>جدول</figcaption></figure>`,
  `<pre><code>${'npm install maqal '.repeat(12)}</code></pre>`,
  `<p>${'كلمة'.repeat(60)} https://site.example/${'x'.repeat(90)}</p>`,
  '<img src="data:," width="900" height="20" alt="صورة">',
  `<math display="block"><mrow>${'<mi>س</mi><mo>+</mo>'.repeat(60)}</mrow></math>`,
  '<video src="data:," width="900" height="20"></video>',
  '<iframe src="https://www.youtube.com/embed/aqz-KE-bpKQ" width="900"></iframe>',
  `<p><nobr>${'كلمات متتالية '.repeat(20)}</nobr></p>`,
  '<p>فقرة أخيرة.</p>',
];

/** Every box, around all contents, alone and with each of a few others around it. */
function* bodies(): Generator<string> {
  for (const [index, [open, close]] of BOXES.entries()) {
    yield open + CONTENTS.join('') + close;
    const [outerOpen, outerClose] = BOXES[(index * 7 + 3) % BOXES.length]!;
    yield `<p>قبل</p>${outerOpen}${open}${CONTENTS.join('')}${close}${outerClose}<p>بعد</p>`;
  }
}

/** The same of a site's own, which needs no sanitiser. */
const TRUSTED = [
  `<form><textarea cols="200"></textarea><select><option>${'خيار طويل '.repeat(20)}</option></select></form>`,
  '<svg width="1200" height="20" viewBox="0 0 1200 20"><rect width="1200" height="20"></rect></svg>',
  `<p><button>${'زر '.repeat(90)}</button><input size="300"></p>`,
];

const WIDTH = 360;
const inColumn = (markup: string) => `<div style="inline-size: ${WIDTH}px; overflow-x: auto">${markup}</div>`;

async function fromData(articleBody: string): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(
    html`<div style="inline-size: ${WIDTH}px; overflow-x: auto">
      <maqal-article .article=${{headline: '', url: 'https://example.com/a', articleBody}}></maqal-article>
    </div>`,
  );
  const element = host.querySelector<MaqalArticle>('maqal-article')!;
  await until(() => element.querySelector(':scope > :not([slot])'), 'the body');
  await settled(host);
  return host;
}

/** The letters of a body, but for those of embeds, whose words are ours. */
function letters(root: Element): string {
  const copy = root.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll('[slot], [data-embed] > :is(a, small), iframe, script, style')) element.remove();
  return copy.textContent!.replace(/\s/g, '');
}

describe('a body of boxes in boxes, on a phone', () => {
  it('scrolls only wide blocks sideways, and keeps its text whole and in order: from data, printed with and without a sanitiser, and as children', async () => {
    const sanitize = await loadSanitizer(window);
    await forEach(bodies(), async (body) => {
      const article = {headline: '', articleBody: body};
      const wanted = letters(new DOMParser().parseFromString(body, 'text/html').body);
      const children = body.replace(/<iframe.*?<\/iframe>/, '').replace(/ style="font-weight: normal"/, '');
      const ways: Record<string, () => Promise<HTMLElement>> = {
        data: () => fromData(body),
        sanitised: () => printed(inColumn(articleHtml(article, {sanitize}))),
        bare: () => printed(inColumn(articleHtml(article))),
        children: () => printed(inColumn(`<maqal-article>${children}</maqal-article>`)),
      };
      for (const [way, show] of Object.entries(ways)) {
        const host = await show();
        expect(letters(host) === wanted, `the text of ${way}: ${body}`).to.equal(true);
        expect(host.scrollWidth, `${way}: ${body}`).to.be.at.most(WIDTH);
        host.parentElement!.remove();
      }
    });
  }).timeout(120_000);

  it('scrolls nothing sideways either where it is the site’s own, with forms and drawings', async () => {
    for (const articleBody of [TRUSTED.join(''), `<div><div>${TRUSTED.join('')}</div></div>`]) {
      const host = await printed(inColumn(articleHtml({headline: '', articleBody}, {sanitize: 'trusted'})));
      expect(host.scrollWidth).to.be.at.most(WIDTH);
    }
  });
});

describe('boxes that only wrap', () => {
  it('are removed, and their direction, language and alignment pass to their children', async () => {
    const host = await fromData(
      '<div id="post" dir="ltr" style="text-align: center"><div><p>a</p>b</div><center><p dir="rtl">ت</p></center></div><p>ث</p>',
    );
    const [a, b, c, d] = host.querySelectorAll('maqal-article > p');
    expect([a, b, c].map((p) => p!.className)).to.deep.equal(Array(3).fill('has-text-align-center'));
    expect([a, b, c, d].map((p) => (p as HTMLElement).dir)).to.deep.equal(['ltr', 'ltr', 'rtl', '']);
    expect(a!.id).to.equal('user-content-post');
  });

  it('stay where our styles give them a look', async () => {
    for (const name of ['has-background', 'wp-block-columns', 'kg-callout-card', 'wp-caption', 'alignright']) {
      const host = await fromData(`<div class="${name}"><p>أ</p></div>`);
      expect(host.querySelector(`maqal-article > .${name}`), name).not.to.equal(null);
    }
  });
});

describe('columns', () => {
  it('stand beside each other where there is room for words, and below each other where there is none', async () => {
    for (const name of ['wp-block-columns', 'wp-block-media-text']) {
      for (const [width, isStacked] of [
        [328, true],
        [680, false],
      ] as const) {
        const host = await printed<HTMLElement>(
          `<div style="inline-size: ${width}px"><maqal-article><div class="${name}"><div><p>نص</p></div><div><p>نص</p></div></div></maqal-article></div>`,
        );
        const [first, second] = host.querySelectorAll(`.${name} > div`);
        expect(second!.getBoundingClientRect().top >= first!.getBoundingClientRect().bottom, `${name} ${width}`).to.equal(
          isStacked,
        );
      }
    }
  });
});
