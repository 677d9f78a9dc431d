import '../src/maqal.js';
import {articleHtml, cardHtml, relatedHtml, shareHtml} from '../src/html.js';
import {stylesheet} from '../src/stylesheet.js';
import {ARTICLE, PICTURE} from './card/articles.js';
import {allElements, expect, printed, settled} from './helpers.js';

/** Grounds that sites are set on, each with the inks that they write in; a dark one may be so by `color-scheme`, or by a class alone. */
const LIGHT_INKS = ['#111', '#333', '#444'];
const DARK_INKS = ['#eee', '#ccc', '#bbb'];
const GROUNDS: Record<string, {ground: string; inks: string[]; scheme?: string}> = {
  white: {ground: '#fff', inks: LIGHT_INKS},
  cream: {ground: '#fdf6e3', inks: LIGHT_INKS},
  'near-black by color-scheme': {ground: '#14161a', inks: DARK_INKS, scheme: 'dark'},
  'near-black by a class': {ground: '#111827', inks: DARK_INKS},
  navy: {ground: '#0b1d3a', inks: DARK_INKS},
};

const BODY = `<p>نصّ فيه <a href="/x">رابط</a> و<mark>علامة</mark> و<code>code</code> و<kbd>K</kbd>.</p><h2>فرعيّ</h2>
  <blockquote><p>اقتباس</p><cite>قائله</cite></blockquote><figure class="wp-block-pullquote"><blockquote><p>قول</p><cite>قائله</cite></blockquote></figure>
  <figure><img src="${PICTURE}" alt="" width="16" height="9"><figcaption>شرح <cite>مصدر</cite></figcaption></figure>
  <table><caption>جدول</caption><tr><th>أ</th><td>ب</td></tr></table><pre><code>x = 1</code></pre>
  <details open><summary>تفاصيل</summary><p>نصّ <small>صغير</small></p></details><aside><h3>صندوق</h3><p>نصّ</p></aside>
  <div class="wp-block-button"><a href="/y">زرّ</a></div><figure data-embed="video" data-provider="youtube"><a href="https://www.youtube.com/watch?v=dQw4w9WgXcQ">فيديو</a><small>لا يُحمَّل شيء</small></figure><hr><ol><li>بند</li></ol>`;

const article = {
  ...ARTICLE,
  articleBody: BODY,
  alternativeHeadline: 'حصري',
  dateModified: '2019-08-28',
  keywords: ['إدلب'],
  author: [{name: 'سامر', jobTitle: 'مراسل', description: 'يكتب من إدلب.'}],
  sourceOrganization: {name: 'وكالات'},
  correction: ['تصويب'],
};
const kinds = ['live', 'breaking', 'opinion', 'video', 'sponsored'] as const;

const page = () => `<div>
  ${articleHtml(article, {lang: 'ar', sanitize: (body) => body, attributes: {toc: '', 'text-size-control': ''}})}
  ${kinds.map((kind) => cardHtml(article, {kind})).join('')}
  <maqal-card href="/1" headline="من السمات" section="قسم" author="سامر" published="2019-08-27" kind="breaking" summary="ملخّص" comments="3"></maqal-card>
  ${relatedHtml([ARTICLE, ARTICLE], {layout: 'headlines'})}
  ${relatedHtml([ARTICLE, ARTICLE], {layout: 'list'})}
  ${shareHtml({url: 'https://example.org/', headline: 'خبر', lang: 'ar'})}
  <maqal-share appearance="label" url="https://example.org/1" headline="خبر" networks="whatsapp x copy"></maqal-share>
  <maqal-related heading="فارغة" src="/nothing-there.json" loading="eager"></maqal-related></div>`;

type Colour = [red: number, green: number, blue: number, alpha: number];

const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true})!;
const read = new Map<string, Colour>();

/** A computed colour of any form, as the engine paints it. */
function colour(css: string): Colour {
  const known = read.get(css);
  if (known) return known;
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
  const found: Colour = [red!, green!, blue!, alpha! / 255];
  read.set(css, found);
  return found;
}

const over = ([r, g, b, a]: Colour, ground: Colour): Colour =>
  [r, g, b].map((part, index) => part * a + ground[index]! * (1 - a)).concat(1) as Colour;

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

function groundOf(element: Element | null): Colour {
  if (!element) return [255, 255, 255, 1];
  const own = colour(getComputedStyle(element).backgroundColor);
  return own[3] === 1 ? own : over(own, groundOf(parentOf(element)));
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
const linear = (part: number): number => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
const luminance = ([r, g, b]: Colour): number => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
function contrast(one: Colour, other: Colour): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** Texts that are harder to read than WCAG AA allows, one line each. */
function faint(root: ParentNode): string[] {
  return [...allElements(root)].flatMap((element) => {
    const text = [...element.childNodes].find((node) => node instanceof Text && node.data.trim() !== '');
    const {width, height} = element.getBoundingClientRect();
    if (!text || width < 4 || height < 4 || element.closest('[aria-disabled], [disabled]')) return [];
    const {color, fontSize, fontWeight} = getComputedStyle(element);
    /* The words of a card that is on its way only take its room. */
    if (colour(color)[3] === 0) return [];
    const ground = groundOf(element);
    const ratio = contrast(over(colour(color), ground), ground);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    return ratio >= (isLarge ? 3 : 4.5)
      ? []
      : [`${element.localName} "${text.textContent!.trim()}" ${ratio.toFixed(2)}: ${color}`];
  });
}

/** The lines and boxes that are there at all: a border or a ground whose colour differs from what is behind it. */
const hasLine = (element: Element): boolean => {
  const {borderTopColor, borderTopWidth} = getComputedStyle(element);
  return (
    parseFloat(borderTopWidth) > 0 &&
    contrast(over(colour(borderTopColor), groundOf(parentOf(element))), groundOf(parentOf(element))) > 1.1
  );
};

/** What a page links. */
const linked = new CSSStyleSheet();
linked.replaceSync(stylesheet.cssText);

describe('on the ground of a site', () => {
  before(() => document.adoptedStyleSheets.push(linked));
  after(() => (document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== linked)));

  for (const [name, {ground, inks, scheme}] of Object.entries(GROUNDS))
    for (const ink of inks)
      it(`${name}, in ${ink}, every text is legible and every line is seen`, async () => {
        document.documentElement.style.colorScheme = scheme ?? 'normal';
        const root = (await printed(page())).parentElement!;
        Object.assign(root.style, {background: ground, color: ink});
        await settled(root);
        expect(faint(root)).to.deep.equal([]);
        const share = [...root.querySelectorAll('maqal-share')].at(-1)!;
        expect(hasLine(share.shadowRoot!.querySelector('[data-network]')!)).to.equal(true);
      });

  it('what covers other content is opaque and legible, whatever the ink', async () => {
    for (const {ground, inks} of Object.values(GROUNDS)) {
      const root = (
        await printed(
          '<div><maqal-share layout="menu" url="https://example.org/1"></maqal-share><maqal-to-top></maqal-to-top></div>',
        )
      ).parentElement!;
      Object.assign(root.style, {background: ground, color: inks.at(-1)});
      await settled(root);
      const share = root.querySelector('maqal-share')!;
      share.shadowRoot!.querySelector('button')!.click();
      await settled(root);
      const covers = [share.shadowRoot!.querySelector(':popover-open')!, root.querySelector('maqal-to-top')!];
      for (const element of covers) expect(colour(getComputedStyle(element).backgroundColor)[3], element.localName).to.equal(1);
      expect(faint(share.shadowRoot!)).to.deep.equal([]);
      root.remove();
    }
  });

  it('muted in muted is not muted twice', async () => {
    const card = await printed(
      '<maqal-card href="/1"><h3 slot="headline">خبر</h3><p slot="meta"><span><b>سامر</b></span></p></maqal-card>',
    );
    const outer = card.querySelector('span')!;
    const inner = outer.querySelector('b')!;
    inner.style.color = 'var(--_muted)';
    await settled(card);
    expect(colour(getComputedStyle(outer).color)[3]).to.be.below(1);
    expect(colour(getComputedStyle(inner).color)).to.deep.equal(colour(getComputedStyle(outer).color));
  });
});
