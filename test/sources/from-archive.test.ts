import {archiveKey, shardAddressOf} from '../../src/sources/archive-key.js';
import {fromArchive} from '../../src/sources/from-archive.js';
import {expect} from '../helpers.js';

const PAGE = 'https://news.example/2026/%d8%ae%d8%a8%d8%b1/';
const shard = (numbers: unknown) => ({
  articles: [{url: '/1', headline: 'أوّل'}, {url: '/2', headline: 'ثانٍ'}, null],
  related: {[archiveKey(PAGE, 0).key]: numbers},
});

describe('where an archive’s index keeps a page', () => {
  it('is the same however its address is written, on every copy of the site', () => {
    for (const url of [
      'https://staging.example/2026/%D8%AE%D8%A8%D8%B1',
      'http://news.example:8080/2026/خبر/index.html#top',
      '/2026/خبر',
    ])
      expect(archiveKey(url, 14), url).to.deep.equal(archiveKey(PAGE, 14));
    expect(archiveKey('/?p=1', 14)).not.to.deep.equal(archiveKey('/?p=2', 14));
  });

  it('is spread evenly', () => {
    const files = new Map<string, number>();
    for (let number = 0; number < 4096; number++) {
      const {shard: name} = archiveKey(`https://news.example/2026/${number}/`, 8);
      files.set(name, (files.get(name) ?? 0) + 1);
    }
    expect(files.size).to.equal(256);
    expect(Math.max(...files.values())).to.be.below(40);
  });

  it('is written into an address, also into an encoded one', () => {
    const {shard: name} = archiveKey(PAGE, 14);
    expect(name).to.match(/^[\da-f]{4}$/);
    expect(shardAddressOf('/related/{hash:14}.json', PAGE)).to.equal(`/related/${name}.json`);
    expect(shardAddressOf(new URL('/related/{hash:14}.json', location.href).href, PAGE)).to.contain(`/related/${name}.json`);
    expect(shardAddressOf('/related.json', PAGE)).to.equal('/related.json');
  });
});

describe('an archive’s index', () => {
  it('gives the related articles of a page', () => {
    const {articles} = fromArchive(shard([1, 0]), {page: PAGE, url: 'https://news.example/related.json'});
    expect(articles.map(({url}) => url)).to.deep.equal(['https://news.example/2', 'https://news.example/1']);
  });

  it('has none for a page that it does not know', () =>
    expect(fromArchive(shard([1]), {page: 'https://news.example/other/'}).articles).to.deep.equal([]));

  it('says where its parts are', () => {
    const {next} = fromArchive({shards: 'related/{hash:4}.json'}, {page: PAGE, url: 'https://news.example/a/related.json'});
    expect(next).to.equal(`https://news.example/a/related/${archiveKey(PAGE, 4).shard}.json`);
  });

  for (const input of [null, {}, {related: 7, articles: {}}, shard('x'), shard([9, 'a'])])
    it(`has none in ${JSON.stringify(input)}`, () => expect(fromArchive(input, {page: PAGE}).articles).to.deep.equal([]));
});
