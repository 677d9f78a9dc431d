import {readPageMetadata, webUrl} from '../../src/platform/page-metadata.js';
import {expect} from '../helpers.js';

const HERE = location.href;
const at = (path: string) => new URL(path, document.baseURI).href;

/** What a page says in its head, and what is shared: its address, and its picture. */
const TABLE: [what: string, head: string, url: string, image?: string][] = [
  ['nothing', '', HERE],
  ['a canonical link', '<link rel="canonical" href="https://e.com/a">', 'https://e.com/a'],
  ['a relative canonical link', '<link rel="canonical" href="/news/1">', at('/news/1')],
  [
    'an empty canonical link',
    '<link rel="canonical" href=" "><meta property="og:url" content="https://e.com/b">',
    'https://e.com/b',
  ],
  [
    'a script for a canonical link',
    '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/b">',
    at('/b'),
  ],
  [
    'a second canonical link after one that is none',
    '<link rel="canonical" href="http://"><link rel="canonical" href="/c">',
    at('/c'),
  ],
  ['an og:url', '<meta property="og:url" content=" https://e.com/b ">', 'https://e.com/b'],
  ['a relative og:url', '<meta property="og:url" content="/news/1?a=1#b">', at('/news/1?a=1#b')],
  ['an og:url without a scheme', '<meta property="og:url" content="//e.com/b">', `${location.protocol}//e.com/b`],
  [
    'an og:url that is none',
    '<meta property="og:url" content="mailto:a@e.com"><meta property="og:url" content="https://">',
    HERE,
  ],
  ['a picture', '<meta property="og:image" content="https://e.com/p.jpg">', HERE, 'https://e.com/p.jpg'],
  ['a relative picture', '<meta property="og:image" content="/p.jpg">', HERE, at('/p.jpg')],
  [
    'pictures, the first of which is none',
    '<meta property="og:image" content="data:,x"><meta property="og:image" content="q.jpg">',
    HERE,
    at('q.jpg'),
  ],
];

describe('what a page says of itself', () => {
  for (const [what, markup, url, image] of TABLE)
    it(`is absolute and on the web: ${what}`, () => {
      const said = [...document.createRange().createContextualFragment(markup).children];
      document.head.append(...said);
      const link = readPageMetadata();
      said.forEach((element) => element.remove());
      expect([link.url, link.image]).to.deep.equal([url, image]);
    });
});

describe('an address on the web', () => {
  for (const address of [
    '',
    ' ',
    'javascript:alert(1)',
    'data:text/html,x',
    'mailto:a@e.com',
    'tel:1',
    'ftp://e.com',
    'http://',
    null,
    7,
    {},
  ])
    it(`is none: ${JSON.stringify(address)}`, () => expect(webUrl(address)).to.equal(undefined));
});
