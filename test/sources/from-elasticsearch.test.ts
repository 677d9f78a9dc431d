import {fromElasticsearch, moreLikeThis} from '../../src/sources/from-elasticsearch.js';
import {loadArticles} from '../../src/sources/load-articles.js';
import {expect} from '../helpers.js';

const CURRENT = {
  url: 'https://news.example/1',
  headline: 'مباحثات بشأن إدلب',
  description: 'بدأت اليوم',
  keywords: ['إدلب', {name: 'تركيا'}],
  articleBody: `<p>${'نص '.repeat(2000)}</p>`,
};
/** As Elasticsearch 8 answers. */
const ANSWER = {
  took: 5,
  timed_out: false,
  _shards: {total: 1, successful: 1, skipped: 0, failed: 0},
  hits: {
    total: {value: 2, relation: 'eq'},
    max_score: 7.2,
    hits: [
      {
        _index: 'articles',
        _id: '7',
        _score: 7.2,
        _source: {url: '/7', headline: 'خبر سابع', datePublished: '2026-11-20T10:00:00Z'},
      },
      {_index: 'articles', _id: '8', _score: 6.1, _source: {url: '/8', headline: 'خبر ثامن'}},
      {_index: 'articles', _id: '9', _score: 6.0},
    ],
  },
};

describe('a search engine', () => {
  it('is asked for more like an article, and not for the article', () => {
    const {size, query} = moreLikeThis(CURRENT, {limit: 8}) as {
      size: number;
      query: {function_score: {query: {bool: Record<string, never>}}};
    };
    const {must, must_not} = query.function_score.query.bool as Record<string, Record<string, Record<string, string>>>;
    expect(size).to.equal(8);
    expect(must!.more_like_this!.like).to.match(/^مباحثات بشأن إدلب\nبدأت اليوم\nإدلب تركيا\nنص نص/);
    expect(must!.more_like_this!.like!.length).to.be.below(2100);
    expect(must_not).to.deep.equal({term: {url: CURRENT.url}});
  });

  it('answers with articles, the best first', () => {
    const {articles, problems} = fromElasticsearch(ANSWER, {url: 'https://search.example/articles/_search'});
    expect(articles.map(({headline, url}) => [headline, url])).to.deep.equal([
      ['خبر سابع', 'https://search.example/7'],
      ['خبر ثامن', 'https://search.example/8'],
    ]);
    expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
  });

  it('that ran out of time says so', () =>
    expect(fromElasticsearch({...ANSWER, timed_out: true}).problems.map(({code}) => code)).to.include('cut-off'));

  for (const input of [null, {}, {hits: []}, {hits: {hits: 'x'}}, {error: {type: 'x'}}])
    it(`finds nothing in ${JSON.stringify(input)}`, () => expect(fromElasticsearch(input).articles).to.deep.equal([]));

  it('is sent its query as JSON', async () => {
    const {articles} = await loadArticles('/faults/search', {format: 'elasticsearch', article: CURRENT, limit: 3});
    expect(articles.map(({headline}) => headline)).to.deep.equal(['POST application/json', '3', CURRENT.url]);
  });

  it('is not asked without an article', async () => {
    const failure = await loadArticles('/faults/search', {format: 'elasticsearch'}).catch((error: Error) => error.message);
    expect(failure).to.contain('needs the current article');
  });
});
