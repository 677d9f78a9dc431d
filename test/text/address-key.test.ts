import {addressKey, pathKey} from '../../src/text/address-key.js';
import {expect} from '../helpers.js';

/* How the same page is written: what stands before its path, its path, and what stands after it. */
const SITES = [
  'https://site.example',
  'http://site.example',
  'https://site.example:443',
  'https://Site.Example',
  'https://www.site.example',
  'https://m.site.example',
  'https://amp.site.example',
  'https://site.example/amp',
  'https://site.example./',
  'https://site-example.cdn.ampproject.org/c/s/site.example',
  'https://www.google.com/amp/s/site.example',
  '',
];
const PATHS = ['/2026/خبر-عاجل', encodeURI('/2026/خبر-عاجل'), encodeURI('/2026/خبر-عاجل').toLowerCase()];
const ENDS = [
  '',
  '/',
  '/index.html',
  '/index.php',
  '/amp/',
  '?amp=1',
  '?amp',
  '?outputType=amp',
  '?m=1',
  '?utm_source=x&utm_medium=y',
  '?fbclid=IwAR0',
  '?ref=homepage',
  '/?ref=homepage&m=0#top',
  '?source=rss----4',
  '?at_medium=RSS&at_campaign=rss',
  '?traffic_source=rss',
  '?maca=ar-rss-ar-all-1',
  '?UTM_SOURCE=x',
  '?partner=rss&emc=rss',
  '?srsltid=Af0&ocid=x&xtor=RSS-1',
  '?noamp=mobile',
  '?nonamp=1',
  '.amp',
  '#section',
  '#:~:text=خبر',
];

describe('the key of an address', () => {
  it('is one, however the same page is written', () => {
    const addresses = SITES.flatMap((site) => PATHS.flatMap((path) => ENDS.map((end) => site + path + end)));
    const keys = new Map(addresses.map((address) => [addressKey(address, 'https://site.example/2026/list/'), address]));
    expect([...keys.entries()]).to.have.length(1);
    expect(addresses).to.have.length(12 * 3 * 25);
  });

  for (const [one, other] of [
    ['https://e.com/?p=123', 'https://e.com/?p=124'],
    ['https://e.com/?p=123', 'https://e.com/'],
    ['https://e.com/news.php?id=5', 'https://e.com/news.php?id=6'],
    ['https://e.com/a', 'https://e.com/b'],
    ['https://e.com/a', 'https://f.com/a'],
    ['https://ar.e.com/a', 'https://en.e.com/a'],
    ['https://m.com/a', 'https://www.com/a'],
    ['https://e.com/camp', 'https://e.com/c'],
    ['https://e.com/#!/a', 'https://e.com/#!/b'],
    ['https://e.com/#/a', 'https://e.com/#/b'],
    ['https://e.com/a?m=5', 'https://e.com/a'],
    ['https://e.com/a?source=archive', 'https://e.com/a'],
    ['https://e.com/A', 'https://e.com/a'],
    ['https://e.com/news?ref=1001', 'https://e.com/news?ref=1002'],
    ['https://e.com/n?pk_id=1', 'https://e.com/n?pk_id=2'],
    ['https://e.com/x?source=rss1', 'https://e.com/x?source=rss2'],
    ['https://e.com/a%2Fb', 'https://e.com/a/b'],
    ['https://e.com/a%3Fid=1', 'https://e.com/a?id=1'],
    ['https://e.com/a%23b', 'https://e.com/a#b'],
    ['https://e.com/c%23', 'https://e.com/c'],
    ['https://e.com/100%25-a', 'https://e.com/100-a'],
    ['https://e.com/a?cid=1', 'https://e.com/a?cid=2'],
    ['https://e.com/a?x=1&y=2', 'https://e.com/a?x=2&y=1'],
  ] as const)
    it(`tells ${one} from ${other}`, () => expect(addressKey(one)).not.to.equal(addressKey(other)));

  it('does not depend on the order of the query', () => {
    expect(addressKey('https://e.com/a?y=2&x=1')).to.equal(addressKey('https://e.com/a?x=1&y=2'));
  });

  it('does not depend on how a sign is escaped', () => {
    for (const [one, other] of [
      ['/100%-خبر', '/100%25-%D8%AE%D8%A8%D8%B1'],
      ['/a%2fb', '/a%2Fb'],
      ['/a%2cb', '/a,b'],
      ['/a%20b', '/a b'],
      ['/%7Eme', '/~me'],
      ['//a//b', '/a/b'],
    ] as const)
      expect(addressKey(`https://e.com${one}`), one).to.equal(addressKey(`https://e.com${other}`));
  });

  it('of a text that is no address is the text', () => {
    for (const text of ['', 'خبر عاجل', 'http://', '%']) expect(addressKey(text), text).to.equal(text);
  });

  it('without its host is the same for a copy of the site', () => {
    expect(pathKey('https://copy.example/a/index.html')).to.equal(pathKey('/a?utm_source=x'));
    expect(pathKey('https://e.com/')).to.equal('');
    expect(pathKey('https://e.com/%D4%C7')).to.equal(pathKey('/%d4%c7/'));
  });
});
