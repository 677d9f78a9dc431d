import {segmentsOf} from '../../src/article/segments.js';
import {expect} from '../helpers.js';

const make = (tag: string, slot = '') => Object.assign(document.createElement(tag), {slot});
const places = (tags: string[], inserts: string[]) => {
  const body = tags.map((tag) => make(tag));
  return segmentsOf(
    body,
    inserts.map((slot) => make('div', slot)),
  ).map(({kind, nodes}) => (kind === 'insert' ? (nodes[0] as Element).slot : nodes.length));
};

describe('what stands after the Nth paragraph', () => {
  it('counts paragraphs alone', () =>
    expect(places(['p', 'h2', 'p', 'p', 'p', 'p'], ['after-2'])).to.deep.equal([3, 'after-2', 3]));
  it('is never after one of the last two', () =>
    expect(places(['p', 'p', 'p', 'p'], ['after-9'])).to.deep.equal([2, 'after-9', 2]));
  it('stands at the end of a body too short for it', () =>
    expect(places(['p', 'p'], ['after-1'])).to.deep.equal([2, 'after-1', 0]));
  it('stands in order, several at one place too', () => {
    expect(places(['p', 'p', 'p', 'p', 'p'], ['after-3', 'after-1', 'after-1'])).to.deep.equal([
      1,
      'after-1',
      'after-1',
      2,
      'after-3',
      2,
    ]);
  });
});
