import {formatMessage, isolateParagraph, isolatePlainText} from '../../src/text/isolate.js';
import {expect} from '../helpers.js';
import {HEADLINES} from './headlines.js';

describe('text from outside in a plain text', () => {
  it('is isolated where letters of another direction could reorder what stands beside it', () => {
    expect(isolatePlainText('Apple (MENA)', 'rtl')).to.equal('\u2068Apple (MENA)\u2069');
    expect(isolatePlainText('(بالصور) سوريا', 'ltr')).to.equal('\u2068(بالصور) سوريا\u2069');
  });

  it('is laid out by its words, not by the first of them', () => {
    expect(isolatePlainText('BBC: عاجل من دمشق', 'ltr')).to.equal('\u2067BBC: عاجل من دمشق\u2069');
    expect(isolatePlainText('سوريا: Daily News!', 'ltr')).to.equal('\u2066سوريا: Daily News!\u2069');
  });

  for (const text of ['Apple', 'Agence France-Presse', 'BBC: عاجل من دمشق', 'محمد العلي', '3-1', 'كوفيد-19', '(بالصور)!', '']) {
    it(`is left alone where it reorders nothing: "${text}"`, () => expect(isolatePlainText(text, 'rtl')).to.equal(text));
  }

  it('takes its surroundings from the message’s own words', () => {
    expect(formatMessage((name) => `برعاية ${name}`, 'C++')).to.equal('برعاية \u2068C++\u2069');
    expect(formatMessage((name) => `Sponsored by ${name}`, 'C++')).to.equal('Sponsored by C++');
  });
});

describe('a paragraph of plain text', () => {
  it('is isolated where its first letter would turn it', () => {
    expect(isolateParagraph('BBC: عاجل من دمشق')).to.equal('\u2067BBC: عاجل من دمشق\u2069');
  });
  for (const text of [...HEADLINES.ar.split('\n').slice(0, 6), 'Reuters: Talks on Idlib', 'فوز سوريا 3-1 على الهند', '2026']) {
    it(`is left alone otherwise: "${text}"`, () => expect(isolateParagraph(text)).to.equal(text));
  }
});
