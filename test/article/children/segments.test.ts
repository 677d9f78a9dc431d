import {segmentsOf} from '../../../src/article/children/segments.js';
import {expect} from '../../helpers.js';

const make = (tag: string, slot = '') => Object.assign(document.createElement(tag), {slot});
const places = (tags: string[], inserts: string[]) => {
  const body = tags.map((tag) => make(tag));
  return segmentsOf(
    body,
    inserts.map((slot) => make('div', slot)),
  ).map(({kind, nodes}) => (kind === 'insert' ? (nodes[0] as Element).slot : nodes.length));
};

describe('a child after the Nth paragraph', () => {
  it('counts paragraphs alone', () =>
    expect(places(['p', 'h2', 'p', 'p', 'p', 'p'], ['after-2'])).to.deep.equal([3, 'after-2', 3]));
  it('is never after one of the last two', () =>
    expect(places(['p', 'p', 'p', 'p'], ['after-9'])).to.deep.equal([2, 'after-9', 2]));
  it('is shown at the end of a body that is too short for it', () =>
    expect(places(['p', 'p'], ['after-1'])).to.deep.equal([2, 'after-1', 0]));
  it('is shown in order, also several at one place', () => {
    expect(places(['p', 'p', 'p', 'p', 'p'], ['after-3', 'after-1', 'after-1'])).to.deep.equal([
      1,
      'after-1',
      'after-1',
      2,
      'after-3',
      2,
    ]);
  });

  const boxed = (counts: number[], slot: string) => {
    const body = counts.map((count) => {
      const box = make('div');
      box.append(...Array.from({length: count}, () => make('p')));
      return box;
    });
    return segmentsOf(body, [make('div', slot)]).map(({kind, nodes}) => (kind === 'insert' ? slot : nodes.length));
  };
  it('is shown between two boxes that only wrap, whose paragraphs count', () => {
    expect(boxed([2, 2, 4], 'after-3')).to.deep.equal([2, 'after-3', 1]);
    expect(boxed([2, 1, 4], 'after-2')).to.deep.equal([1, 'after-2', 2]);
    expect(boxed([2, 4], 'after-3')).to.deep.equal([1, 'after-3', 1]);
    expect(boxed([6], 'after-3')).to.deep.equal([1, 'after-3', 0]);
  });
  it('counts no paragraphs of a quotation or a box beside the text', () => {
    const quotation = make('blockquote');
    quotation.append(make('p'), make('p'));
    const body = [make('p'), quotation, ...Array.from({length: 4}, () => make('p'))];
    expect(segmentsOf(body, [make('div', 'after-2')]).map(({nodes}) => nodes.length)).to.deep.equal([3, 1, 3]);
  });
});
