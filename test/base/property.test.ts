import type {LitElement} from 'lit';
import '../../src/maqal.js';
import type {PropertyOptions} from '../../src/base/property.js';
import {TAGS} from '../../src/platform/tags.js';
import {expect, warningsOf} from '../helpers.js';

interface Enumeration {
  tag: string;
  name: string;
  attribute: string;
  values: readonly string[];
  missing: string | number | undefined;
}

/** Every enumerated property of the library. */
const enumerations: Enumeration[] = TAGS.flatMap((tag) =>
  [...(customElements.get(tag) as typeof LitElement).elementProperties]
    .map(([key, options]) => ({name: String(key), options: options as PropertyOptions}))
    .filter(({options}) => options.values !== undefined)
    .map(({name, options: {attribute, values, default: missing}}) => {
      return {tag, name, attribute: typeof attribute === 'string' ? attribute : name.toLowerCase(), values: values!, missing};
    }),
);

it('there are enumerations', () => {
  expect(enumerations.map(({tag, name}) => `${tag}.${name}`)).to.include.members([
    'maqal-article.textSize',
    'maqal-card.layout',
    'maqal-share.appearance',
    'maqal-related.more',
    'maqal-time.digits',
  ]);
});

for (const {tag, name, attribute, values, missing} of enumerations)
  describe(`<${tag} ${attribute}>`, () => {
    const make = () => document.createElement(tag) as unknown as LitElement & Record<string, unknown>;

    it('is its default until it is given, and without it again', () => {
      const element = make();
      expect(element[name]).to.equal(missing);
      element.setAttribute(attribute, values[0]!);
      element.removeAttribute(attribute);
      expect(element[name]).to.equal(missing);
    });

    it('is any of its values, by attribute and by property', async () => {
      const said = await warningsOf(() => {
        for (const value of values) {
          const [byAttribute, byProperty] = [make(), make()];
          byAttribute.setAttribute(attribute, value);
          byProperty[name] = value;
          expect([byAttribute[name], byProperty[name]]).to.deep.equal([value, value]);
        }
      });
      expect(said).to.deep.equal([]);
    });

    it('is its default for an unknown value, of which the developer is told with all that are known', async () => {
      const said = await warningsOf(() => {
        for (const give of ['attribute', 'property']) {
          const element = make();
          element[name] = values.at(-1);
          if (give === 'attribute') element.setAttribute(attribute, 'nonesuch');
          else element[name] = 'nonesuch';
          expect(element[name]).to.equal(missing);
        }
      });
      expect(said.join()).to.contain(`<${tag} ${attribute}="nonesuch">`);
      for (const value of values) expect(said.join()).to.contain(value);
    });
  });

for (const value of ['four', '', ' ', '4 cards', 'NaN'])
  it(`a number that is none is its default, and the developer is told: "${value}"`, async () => {
    const list = document.createElement('maqal-related');
    const card = document.createElement('maqal-card');
    const said = await warningsOf(() => {
      list.setAttribute('heading-level', value);
      card.setAttribute('comments', value);
    });
    expect([list.headingLevel, card.comments]).to.deep.equal([2, undefined]);
    expect(said).to.deep.equal([
      `maqal: <maqal-related>: "headingLevel" takes a number, not "${value}"; "2" is used.`,
      `maqal: <maqal-card>: "comments" takes a number, not "${value}"; it is left out.`,
    ]);
  });

it('a heading’s level beyond those of HTML is the nearest of them', async () => {
  for (const [level, tag] of [
    ['Infinity', 'h6'],
    ['1e9', 'h6'],
    ['-3', 'h2'],
    ['', 'h3'],
  ]) {
    const card = document.createElement('maqal-card');
    Object.assign(card, {headline: 'عنوان', href: '/'});
    document.body.append(card);
    await warningsOf(() => card.setAttribute('heading-level', level!));
    await card.updateComplete;
    expect(card.renderRoot.querySelector('h1, h2, h3, h4, h5, h6')!.localName, level).to.equal(tag);
    card.remove();
  }
});
