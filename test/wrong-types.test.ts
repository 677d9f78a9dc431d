import type {LitElement} from 'lit';
import {articleHtml, cardHtml, pageHtml, relatedHtml, shareHtml} from '../src/html.js';
import '../src/maqal.js';
import {TAGS} from '../src/platform/tags.js';
import {composedText, expect, fixture, html, settled, warningsOf} from './helpers.js';

const VALUES: unknown[] = [null, undefined, 5, NaN, true, [], ['x'], {}, {a: 1}, () => 1, Symbol('x'), new Date(0)];

type AnyElement = LitElement & Record<string, unknown>;

/** The public properties of an element, with what each is in HTML: `false` where it has no attribute. */
const propertiesOf = (tag: string) =>
  [...(customElements.get(tag) as typeof LitElement).elementProperties].filter(([, {state}]) => !state) as [
    string,
    {attribute?: string | false},
  ][];

/** An element in the page, with something to show. */
async function make(tag: string): Promise<AnyElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const element = Object.assign(document.createElement(tag), {headline: 'عنوان', href: '/x'}) as unknown as AnyElement;
  host.append(element);
  await element.updateComplete;
  return element;
}

for (const tag of TAGS) {
  describe(`<${tag}>`, () => {
    for (const [name, {attribute}] of propertiesOf(tag)) {
      it(`takes anything as "${name}", throws nothing and shows no nonsense`, async () => {
        const element = await make(tag);
        await warningsOf(async () => {
          for (const value of VALUES) {
            element[name] = value;
            await element.updateComplete;
            expect(composedText(element)).not.to.match(/\[object|undefined|null|Symbol|=>|GMT/);
          }
        });
      });

      if (attribute !== false)
        it(`is without the attribute of "${name}" as it was before it`, async () => {
          const element = await make(tag);
          const given = attribute ?? name.toLowerCase();
          const before = element[name];
          element.setAttribute(given, '3');
          await element.updateComplete;
          element.removeAttribute(given);
          await settled(document.body);
          expect([before, undefined, false]).to.include(element[name]);
        });
    }
  });
}

it('a property of a wrong type is named to the developer', async () => {
  const element = await make('maqal-share');
  const said = await warningsOf(async () => {
    element['networks'] = ['whatsapp'];
    await element.updateComplete;
  });
  expect(said).to.deep.equal(['maqal: <maqal-share>: "networks" takes a string, not this object; it is left out.']);
});

/* A message is said once: each element has a field of its own that throws. */
for (const [tag, broken] of [
  ['maqal-article', 'datePublished'],
  ['maqal-card', 'description'],
  ['maqal-related', 'commentCount'],
] as const)
  it(`<${tag}> shows what can be read of data that throws, names the rest, and takes the next`, async () => {
    const give = async (element: AnyElement, article: object) => {
      if (tag === 'maqal-related') element['articles'] = [article];
      else element['article'] = article;
      await settled(element);
    };
    const throwing = (field: string, article: object) =>
      Object.defineProperty({...article}, field, {
        enumerable: true,
        get() {
          throw new Error('gone');
        },
      });
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const element = host.appendChild(document.createElement(tag)) as unknown as AnyElement;
    const said = await warningsOf(() => give(element, throwing(broken, {url: '/1', headline: 'أول', articleBody: 'نص'})));
    expect(composedText(element)).to.contain('أول');
    expect(said.join()).to.contain(`the field “${broken}” of the article cannot be read; it was left out.`);
    await warningsOf(() => give(element, throwing('headline', {url: '/2'})));
    expect(composedText(element)).not.to.contain('أول');
    const {proxy, revoke} = Proxy.revocable({}, {});
    revoke();
    await warningsOf(() => give(element, proxy));
    await give(element, {url: '/3', headline: 'ثانٍ', articleBody: 'نص'});
    expect(composedText(element)).to.contain('ثانٍ');
  });

/** What feeds and editors leave behind. */
const ARTICLES: unknown[] = [
  null,
  undefined,
  'x',
  [],
  {},
  {headline: {}},
  {headline: 5, url: 5},
  {headline: 'h', author: [null, 1, {name: 5}], image: [], articleSection: {name: 's'}},
  {headline: 'h', datePublished: 1566930600000, timeRequired: 'PT', commentCount: '12', keywords: 'a,b'},
  {headline: 'h', inLanguage: {name: 'Arabic'}, description: {a: 1}, articleBody: 5, image: {url: 5}},
];

/** What a build hands over by mistake: in each place of an option. */
const OPTIONS: unknown[] = [
  null,
  5,
  'x',
  [],
  {lang: 5},
  {lang: Symbol('x')},
  {attributes: null},
  {attributes: 5},
  {layout: Symbol('x')},
  {headingLevel: 1n},
  {further: 'x'},
  {sponsor: 5, label: {}, duration: []},
  {heading: Symbol('x')},
  {sanitize: 'x'},
  {stylesheets: 5},
];

for (const [name, print] of Object.entries({
  articleHtml,
  pageHtml,
  cardHtml,
  relatedHtml: (article: never, options: never) => relatedHtml([article], options),
} as Record<string, (article: never, options: never) => string>))
  it(`${name} prints its headline whatever its options are`, async () => {
    await warningsOf(async () => {
      for (const options of OPTIONS) expect(print({headline: 'عنوان', url: '/x'} as never, options as never)).to.contain('عنوان');
    });
  });

const PRINTERS: Record<string, (article: never) => string> = {
  articleHtml: (article) => articleHtml(article),
  pageHtml: (article) => pageHtml(article, {body: ''}),
  cardHtml: (article) => cardHtml(article),
  'relatedHtml of one': (article) => relatedHtml([article]),
  relatedHtml: (article) => relatedHtml(article),
  shareHtml: (article) => shareHtml({...(article as object)} as never),
};

for (const [name, print] of Object.entries(PRINTERS))
  it(`${name} prints what it can of anything, and no nonsense`, () => {
    for (const article of ARTICLES) expect(print(article as never)).not.to.match(/\[object|undefined|null/);
  });

describe('what nobody can read is told to the developer', () => {
  /* A message is said once: each has a date of its own. */
  const dated = (datePublished: string) => ({headline: 'عنوان', url: 'https://e.com/1', datePublished});
  for (const [what, show] of Object.entries<(date: string) => unknown>({
    cardHtml: (date) => cardHtml(dated(date)),
    articleHtml: (date) => articleHtml(dated(date)),
    '<maqal-card>': (date) => fixture(html`<maqal-card .article=${dated(date)}></maqal-card>`),
    '<maqal-article>': (date) => fixture(html`<maqal-article .article=${dated(date)}></maqal-article>`),
  }))
    it(`a date, by ${what}`, async () => {
      const date = `أمس ${what}`;
      const said = await warningsOf(async () => {
        await show(date);
        await settled(document.body);
      });
      expect(said.filter((message) => message.includes(date) && message.includes('not a date'))).to.have.length(1);
    });
});
