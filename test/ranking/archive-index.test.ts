import {ArchiveIndex} from '../../src/ranking/archive-index.js';
import {rankRelated} from '../../src/ranking/rank.js';
import {expect} from '../helpers.js';

const SUBJECTS = [
  'مباحثات روسية تركية بشأن إدلب وخفض التصعيد',
  'أسعار صرف الليرة في أسواق دمشق وحلب',
  'منتخب سوريا يستعد لتصفيات كأس العالم',
];
const WORDS = 'مدينة قرية شارع سوق مدرسة مستشفى جسر مطار ميناء جامعة مصنع محطة'.split(' ');
const ARTICLES = Array.from({length: 300}, (_, number) => ({
  url: `/${number}`,
  headline: `${SUBJECTS[number % 3]} ${WORDS[number % 12]} ${WORDS[Math.floor(number / 12) % 12]} ${number}`,
}));

function listsOf(articles: {headline: string; datePublished?: string}[], options = {}): number[][] {
  const index = new ArchiveIndex();
  for (const article of articles) index.add(article);
  return [...index.related({now: 0, ...options})];
}

describe('the index of an archive', () => {
  it('has a list for each article, of its own subject and without itself', () => {
    const lists = listsOf(ARTICLES, {limit: 5});
    expect(lists).to.have.length(300);
    lists.forEach((list, number) => {
      expect(list).to.have.length(5);
      expect(list).not.to.include(number);
      for (const other of list) expect(other % 3).to.equal(number % 3);
    });
  });

  it('gives the same lists when it is asked again', () => {
    const index = new ArchiveIndex();
    for (const article of ARTICLES) index.add(article);
    expect([...index.related({now: 0})]).to.deep.equal([...index.related({now: 0})]);
  });

  it('agrees with the ranking of a page on what is nearest', () => {
    const agreeing = listsOf(ARTICLES, {limit: 1}).filter(([first], number) =>
      rankRelated(ARTICLES[number]!, ARTICLES, {limit: 6, now: 0}).includes(ARTICLES[first!]!),
    );
    expect(agreeing.length).to.be.above(285);
  });

  it('leaves out the same story again', () => {
    const [list] = listsOf([
      {headline: 'مباحثات روسية تركية بشأن إدلب'},
      {headline: 'مباحثات روسيّة تركيّة بشأن إدلب'},
      {headline: 'مباحثات تركية في أنقرة بشأن إدلب'},
      {headline: 'مباحثات تركية في أنقرة بشأن إدلب'},
    ]);
    expect(list).to.have.length(1);
    expect([2, 3]).to.include(list![0]);
  });

  it('prefers the newer of two that are as like', () => {
    const day = (number: number) => new Date(Date.UTC(2026, 10, number)).toISOString();
    const [list] = listsOf(
      [
        {headline: 'مباحثات بشأن إدلب'},
        {headline: 'مباحثات إدلب في أنقرة', datePublished: day(1)},
        {headline: 'مباحثات إدلب في موسكو', datePublished: day(20)},
      ],
      {now: Date.UTC(2026, 10, 24)},
    );
    expect(list).to.deep.equal([2, 1]);
  });

  it('has nothing for articles that share no word', () =>
    expect(listsOf([{headline: 'أوّل'}, {headline: 'مطار'}, {headline: ''}])).to.deep.equal([[], [], []]));

  it('of nothing is nothing', () => expect(listsOf([])).to.deep.equal([]));
});
