import {Corpus} from '../../src/ranking/corpus.js';
import {rankRelated} from '../../src/ranking/rank.js';
import {expect} from '../helpers.js';

/** Names that light stemming leaves apart, as different houses write them, and with a clitic. */
const SPELLINGS = [
  ['تمازيغت', 'تامازيغت', 'بتمازيغتهم', 'تمازيغتنا'],
  ['ميسيسيبي', 'مسيسيبي', 'لميسيسيبيهم', 'ميسيسيپي'],
  ['بوركينافاسو', 'بوركينافاسوا', 'كبوركينافاسو', 'لبوركينافاسو'],
  ['Lukaschenko', 'Lukashenko', 'Lukaschenkos', 'Lukaschenka'],
];

/** Articles of a name each, in one of its spellings, and of a number of their own. */
const articles = Array.from({length: 320}, (_, number) => {
  const spellings = SPELLINGS[number % SPELLINGS.length]!;
  const spelling = spellings[Math.floor(number / SPELLINGS.length) % spellings.length]!;
  return {url: `${number}`, headline: `${spelling} ${spelling}`, articleBody: `x${number * 7919}`};
});
const nameOf = (url: string | undefined) => Number(url) % SPELLINGS.length;

function learn(list: object[]): Corpus {
  const corpus = new Corpus();
  for (const article of list) corpus.add(article as never);
  for (const step of corpus.learn()) void step;
  return corpus;
}

describe('the description of articles by words and subjects', () => {
  it('brings together spellings of a name, and the name with what is attached to it', () => {
    for (const article of articles.slice(0, 16)) {
      const found = rankRelated(article, articles, {now: 0, limit: 5}).map(({url}) => nameOf(url));
      expect(found, article.headline).to.deep.equal(found.map(() => nameOf(article.url)));
    }
  });

  it('brings an unknown spelling to its name', () => {
    const found = rankRelated({headline: 'وبميسيسيبيكم'}, articles, {now: 0, limit: 5});
    expect(found.map(({url}) => nameOf(url))).to.deep.equal([1, 1, 1, 1, 1]);
  });

  it('knows articles in another language for one kind', () => {
    const found = rankRelated({headline: 'Lukaschenkow'}, articles, {now: 0, limit: 5});
    expect(found.map(({url}) => nameOf(url))).to.deep.equal([3, 3, 3, 3, 3]);
  });

  it('gives numbers for articles that are empty, short or all alike', () => {
    const kinds = {
      empty: {headline: ''},
      short: {headline: 'ب'},
      'all alike': {headline: 'بورصة دمشق'},
      'of one gram': {headline: '7'},
    };
    for (const [kind, article] of Object.entries(kinds)) {
      const corpus = learn(Array.from({length: 200}, () => article));
      const {subjects} = corpus.describe(article as never);
      const score = corpus.similarity(0, corpus.moveToNearest(subjects, [{other: 3, cosine: 0, score: 1}]), 5);
      expect(score, kind).to.be.within(-1, 1);
    }
  });

  it('does not depend on the order of articles', () => {
    const [forwards, backwards] = [learn(articles), learn([...articles].reverse())];
    const last = articles.length - 1;
    for (let other = 0; other < articles.length; other += 7) {
      const one = forwards.similarity(0, forwards.subjectsOf(0), other);
      expect(backwards.similarity(0, backwards.subjectsOf(last), last - other)).to.be.closeTo(one, 1e-4);
    }
  });
});
