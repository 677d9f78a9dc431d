import {fromFeed} from '../../src/sources/from-feed.js';
import {fromGhost} from '../../src/sources/from-ghost.js';
import {fromJsonFeed} from '../../src/sources/from-json-feed.js';
import {fromJsonLd} from '../../src/sources/from-json-ld.js';
import {fromWordPress} from '../../src/sources/from-wordpress.js';
import {toIsoDuration} from '../../src/sources/dates/iso-duration.js';
import {expect} from '../helpers.js';

const rss = (inner: string) =>
  `<rss xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><item><title>حلقة</title><link>https://e.com/1</link>${inner}</item></channel></rss>`;

describe('video, audio, and access', () => {
  for (const [name, xml, video, audio] of [
    [
      'an episode of a podcast',
      '<enclosure url="https://e.com/a.mp3" type="audio/mpeg" length="1"/><itunes:duration>1:02:03</itunes:duration>',
      undefined,
      {contentUrl: 'https://e.com/a.mp3', duration: 'PT3723S'},
    ],
    [
      'a video of Media RSS',
      '<media:content url="https://e.com/v.mp4" medium="video" duration="200"/>',
      {contentUrl: 'https://e.com/v.mp4', duration: 'PT200S'},
      undefined,
    ],
    ['a picture', '<enclosure url="https://e.com/p.jpg" type="image/jpeg" length="1"/>', undefined, undefined],
  ] as const)
    it(`of a feed: ${name}`, () => {
      const [article] = fromFeed(rss(xml)).articles;
      expect([article!.video, article!.audio]).to.deep.equal([video, audio]);
    });

  it('of Atom', () => {
    const [article] = fromFeed(
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>حلقة</title><link href="https://e.com/1"/><link rel="enclosure" type="audio/mpeg" href="https://e.com/a.mp3"/></entry></feed>',
    ).articles;
    expect(article!.audio).to.deep.equal({contentUrl: 'https://e.com/a.mp3'});
  });

  it('of a JSON Feed', () => {
    const attachments = [{url: 'https://e.com/a.m4a', mime_type: 'audio/x-m4a', duration_in_seconds: 205}];
    const [article] = fromJsonFeed({items: [{url: 'https://e.com/1', title: 'حلقة', attachments}]}).articles;
    expect(article!.audio).to.deep.equal({contentUrl: 'https://e.com/a.m4a', duration: 'PT205S'});
  });

  it('of WordPress, by its format', () => {
    const genres = ['video', 'audio', 'gallery', 'standard', 'aside'].map(
      (format) => fromWordPress([{link: 'https://e.com/1', title: {rendered: 'عنوان'}, format}]).articles[0]!.genre,
    );
    expect(genres).to.deep.equal(['video', 'audio', 'gallery', undefined, undefined]);
  });

  it('of Ghost, by its visibility', () => {
    const free = ['public', 'members', 'paid', 'tiers'].map(
      (visibility) => fromGhost({posts: [{url: 'https://e.com/1', title: 'عنوان', visibility}]}).articles[0]!.isAccessibleForFree,
    );
    expect(free).to.deep.equal([undefined, false, false, false]);
  });

  it('of schema.org, however it is written', () => {
    const article = {'@type': ['NewsArticle', 'https://schema.org/LiveBlogPosting'], headline: 'عنوان', url: 'https://e.com/1'};
    for (const isAccessibleForFree of [false, 'False', 'https://schema.org/False']) {
      const [read] = fromJsonLd({...article, isAccessibleForFree, sponsor: 'شركة'}).articles;
      expect([read!['@type'], read!.isAccessibleForFree, read!.sponsor]).to.deep.equal([
        'LiveBlogPosting',
        false,
        {name: 'شركة'},
      ]);
    }
  });
});

describe('a length of time', () => {
  for (const [written, wanted] of [
    [205, 'PT205S'],
    ['205', 'PT205S'],
    ['3:25', 'PT205S'],
    ['1:02:03', 'PT3723S'],
    ['PT3M25S', 'PT3M25S'],
    ['0', undefined],
    ['3 min', undefined],
    ['P', undefined],
    [undefined, undefined],
  ] as const)
    it(`written ${JSON.stringify(written)} is ${wanted}`, () => expect(toIsoDuration(written)).to.equal(wanted));
});
