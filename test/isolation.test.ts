import '../src/maqal.js';
import type {NewsArticle} from '../src/model/news-article.js';
import {directionOf} from '../src/text/bidi.js';
import {allElements, expect, fixture, html, until} from './helpers.js';

/** What newsrooms write: each begins and ends at its own ends, whatever the page around it. */
const TEXTS = [
  'BBC: عاجل من دمشق',
  'شركة Apple تعلن iPhone 17 (بالصور)',
  'فوز سوريا 3-1 على الهند',
  'كوفيد-19',
  'C++ بالعربية',
  '@user يغرّد',
  '(بالصور) سوريا تفوز!',
  '«قال: “سنعود” ثم مضى»',
  'Talks on Idlib (with pictures)!',
  'Reuters: “We will return”…',
  '#سوريا_الآن',
  '+963 11 222 3333 هاتف',
];

const article = (text: string): NewsArticle => ({
  url: 'https://example.org/1',
  headline: text,
  description: text,
  articleSection: [{name: text}],
  author: [{name: text}],
  sourceOrganization: {name: text},
  keywords: [text],
  image: {url: 'data:image/svg+xml,<svg/>', caption: text, creditText: text},
  articleBody: '<p>1</p>',
});

/** The innermost elements of a tree, shadow roots included, whose text is a text from outside and nothing else. */
function holders(host: Element, text: string): Element[] {
  const holds = ({textContent}: Element) => textContent?.trim() === text;
  return [...allElements(host.parentElement!)].filter(
    (element) => holds(element) && ![...element.children].some(holds) && element.checkVisibility(),
  );
}

/** The box of some characters of an element's text. */
function boxOf(element: Element, start: number, end: number): DOMRect {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let from = 0; texts.nextNode();) {
    const node = texts.currentNode as Text;
    const to = from + node.length;
    if (start >= from && start < to) range.setStart(node, start - from);
    if (end > from && end <= to) range.setEnd(node, end - from);
    from = to;
  }
  return range.getBoundingClientRect();
}

/** Whether the first and the last word of a line stand at the ends where the text's own direction has them. */
function isInOrder(element: Element): boolean {
  const data = element.textContent!;
  const [start, end] = [data.search(/\S/), data.trimEnd().length];
  const first = boxOf(element, start, start + /^\S+/.exec(data.slice(start))![0].length);
  const last = boxOf(element, data.lastIndexOf(' ', end - 1) + 1, end);
  const {left, right} = boxOf(element, start, end);
  const near = (a: number, b: number) => Math.abs(a - b) < 1;
  return (directionOf(data) ?? document.documentElement.dir) === 'rtl'
    ? near(first.right, right) && near(last.left, left)
    : near(first.left, left) && near(last.right, right);
}

const ELEMENTS = {
  'a card': (text: string) => html`<maqal-card .article=${article(text)} style="inline-size: 90rem"></maqal-card>`,
  'a card from attributes': (text: string) =>
    html`<maqal-card headline=${text} section=${text} author=${text} label=${text} style="inline-size: 90rem"></maqal-card>`,
  'an article': (text: string) => html`<maqal-article .article=${article(text)} style="--maqal-measure: 90rem"></maqal-article>`,
  'a related list': (text: string) =>
    html`<maqal-related heading=${text} .articles=${[article(text)]} layout="headlines"></maqal-related>`,
};

for (const [element, template] of Object.entries(ELEMENTS)) {
  describe(`in ${element}`, () => {
    for (const direction of ['rtl', 'ltr']) {
      for (const text of TEXTS) {
        it(`"${text}" keeps its ends in a page that is ${direction}`, async () => {
          document.documentElement.dir = direction;
          document.documentElement.lang = direction === 'rtl' ? 'ar' : 'en';
          const host = await fixture(template(text));
          await until(() => holders(host, text).length > 0, 'the text is shown');
          const turned = holders(host, text).filter((element) => !isInOrder(element));
          expect(turned.map((element) => element.outerHTML)).to.deep.equal([]);
        });
      }
    }
  });
}
