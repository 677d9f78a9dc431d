import {fromJsonLd} from '../../src/sources/from-json-ld.js';
import {expect} from '../helpers.js';

const item = {'@type': 'NewsArticle', headline: 'عنوان'};

describe('schema.org JSON', () => {
  for (const [what, input] of Object.entries({
    'one article': item,
    'a list': [item],
    'our own file': {articles: [item]},
    'a graph': {'@graph': [item]},
    'an ItemList': {itemListElement: [{'@type': 'ListItem', position: 1, item}]},
  })) {
    it(`is read as ${what}`, () => expect(fromJsonLd(input).articles).to.deep.equal([{headline: 'عنوان'}]));
  }

  it('loses no neighbour of a malformed item, and reports it', () => {
    const {articles, problems} = fromJsonLd([item, null, 7, {}, item]);
    expect(articles).to.have.length(2);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed', 'malformed', 'malformed']);
  });

  for (const input of [null, undefined, 'x', 3])
    it(`holds nothing in ${input}`, () => expect(fromJsonLd(input).articles).to.deep.equal([]));
});

it('schema.org JSON that is nested 100,000 deep is read as far as it goes', () => {
  const deep = (value: string) => JSON.parse('['.repeat(100_000) + value + ']'.repeat(100_000)) as unknown;
  expect(fromJsonLd({...item, author: deep('"x"'), image: deep('"x"'), keywords: deep('"x"')}).articles).to.deep.equal([
    {headline: 'عنوان'},
  ]);
  expect(fromJsonLd(deep('{}')).articles).to.deep.equal([]);
});
