import {readArticle} from '../../src/model/read-article.js';
import type {NewsArticle} from '../../src/model/news-article.js';
import {expect} from '../helpers.js';

describe('reading an article', () => {
  it('takes schema.org in its looser forms', () => {
    expect(
      readArticle({headline: ' عنوان ', author: 'ليلى', articleSection: 'سياسة', image: ['a.jpg', 'b.jpg'], commentCount: '3'}),
    ).to.deep.equal({
      headline: 'عنوان',
      author: [{name: 'ليلى'}],
      articleSection: ['سياسة'],
      image: {url: 'a.jpg'},
      commentCount: 3,
    });
  });

  it('drops wrong types and keeps the rest', () => {
    const article = readArticle({
      headline: 'عنوان',
      author: [null, 7, {name: ''}, {name: 'سامر'}],
      image: {width: 3},
      commentCount: -1,
      datePublished: {},
      keywords: [[]],
    });
    expect(article).to.deep.equal({headline: 'عنوان', author: [{name: '7'}, {name: 'سامر'}]});
  });

  for (const value of [undefined, null, 'text', 3, [], {}, {headline: ''}, {headline: 7 < 3}]) {
    it(`finds none in ${JSON.stringify(value)}`, () => expect(readArticle(value)).to.equal(undefined));
  }
});

const WHOLE: Required<NewsArticle> = {
  '@type': 'LiveBlogPosting',
  url: '/1',
  identifier: '1',
  headline: 'عنوان',
  alternativeHeadline: 'عاجل',
  description: 'وصف',
  articleSection: ['سياسة'],
  keywords: [{name: 'إدلب', url: '/t'}],
  author: [{'@type': 'Organization', name: 'ليلى', url: '/l', image: '/l.jpg', jobTitle: 'مراسلة', description: 'من حلب'}],
  datePublished: '2026-11-20',
  dateModified: '2026-11-21',
  image: {
    url: '/p.jpg',
    width: 9,
    height: 6,
    caption: 'سوق',
    creditText: 'رويترز',
    alternateName: 'سوق',
    srcset: '/p.jpg 9w',
    sizes: '9px',
  },
  articleBody: '<p>نص</p>',
  correction: ['صُحّح', {text: 'صُحّح', datePublished: '2026-11-22'}],
  inLanguage: 'ar',
  commentCount: 3,
  timeRequired: 'PT2M',
  sourceOrganization: {name: 'سانا', url: '/s'},
  publisher: {name: 'مقال', url: '/'},
  isBasedOn: '/0',
  genre: 'opinion',
  isAccessibleForFree: false,
  sponsor: {name: 'شركة', url: '/c'},
  video: {contentUrl: '/v.mp4', duration: 'PT3M'},
  audio: {contentUrl: '/a.mp3', duration: 'PT9M'},
  coverageEndTime: '2026-11-21',
};
const FIELDS = Object.keys(WHOLE) as (keyof NewsArticle)[];

const fail = () => {
  throw new Error('unreadable');
};
const revoked = (target: object) => {
  const {proxy, revoke} = Proxy.revocable(target, {});
  revoke();
  return proxy;
};
const cycle: Record<string, unknown> = {};
Object.assign(cycle, {name: cycle, url: cycle, image: [cycle], author: [cycle]});

/** Values that are nothing, or throw when they are looked at. */
const UNREADABLE: Record<string, unknown> = {
  'a revoked proxy': revoked({}),
  'a revoked proxy of a list': revoked([]),
  'a proxy that throws': new Proxy({}, {get: fail, has: fail, ownKeys: fail}),
  'a list that throws': new Proxy([1, 2], {get: fail}),
  'an object whose fields throw': Object.defineProperties({}, {name: {get: fail}, url: {get: fail}}),
  'a cyclic object': cycle,
  'a symbol': Symbol('x'),
  'a function': fail,
  'a big integer': 7n,
  'an object without a prototype': Object.create(null),
};

describe('an article that cannot be read in full', () => {
  it('is read whole where it can', () => expect(readArticle(WHOLE)).to.deep.equal(WHOLE));

  for (const field of FIELDS)
    it(`loses its ${field} and nothing else`, () => {
      const {[field]: _, ...rest} = WHOLE;
      const expected = field === 'headline' ? {...rest, headline: ''} : rest;
      for (const [what, value] of Object.entries(UNREADABLE))
        expect(readArticle({...rest, [field]: value}), what).to.deep.equal(expected);
      const throwing = Object.defineProperty({...rest}, field, {get: fail, enumerable: true});
      expect(readArticle(throwing), 'a getter that throws').to.deep.equal(expected);
    });

  for (const [what, value] of Object.entries(UNREADABLE))
    it(`is none where it is ${what}`, () => expect(readArticle(value)).to.equal(undefined));

  it('keeps the items of a list that can be read', () => {
    for (const value of Object.values(UNREADABLE))
      expect(readArticle({headline: 'عنوان', author: ['ليلى', value, {name: 'سامر', url: value, image: value}]})).to.deep.equal({
        headline: 'عنوان',
        author: [{name: 'ليلى'}, {name: 'سامر'}],
      });
  });

  it('keeps a thousand items of a list without end', () => {
    expect(readArticle({headline: 'عنوان', keywords: Array.from({length: 1_000_000}, () => 'إدلب')})!.keywords).to.have.length(
      1000,
    );
    expect(readArticle({headline: 'عنوان', keywords: new Array(4_000_000_000)})).to.deep.equal({headline: 'عنوان'});
  });

  it('has nothing of what every object has', () => {
    const article = readArticle(
      JSON.parse('{"headline": "عنوان", "__proto__": {"description": "x"}, "constructor": {"name": "x"}}'),
    );
    expect(article).to.deep.equal({headline: 'عنوان'});
  });
});
