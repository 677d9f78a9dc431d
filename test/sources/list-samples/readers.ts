import {ADDRESS, AUTHOR, BODY, DATE, HEADLINE, PICTURE, SUMMARY, TIME, type ListSamples} from './sample.js';

/** Answers of publishers and of readers of feeds, after their public documentation. */
export const READERS: ListSamples = {
  Substack: {
    answer: [
      {
        id: 1,
        title: HEADLINE,
        subtitle: SUMMARY,
        social_title: null,
        description: 'وصف آخر',
        slug: 'port',
        post_date: DATE,
        audience: 'everyone',
        canonical_url: ADDRESS,
        cover_image: PICTURE,
        reactions: {},
        comment_count: 4,
        publishedBylines: [{id: 1, name: AUTHOR, handle: 's'}],
        wordcount: 300,
        body_html: null,
        truncated_body_text: 'أعلن',
        type: 'newsletter',
      },
    ],
    want: {author: AUTHOR, picture: PICTURE, comments: 4},
  },
  Feedly: {
    answer: {
      id: 'feed/x',
      title: 'صحيفة',
      direction: 'rtl',
      updated: TIME,
      alternate: [{href: 'https://news.example', type: 'text/html'}],
      continuation: 'x',
      items: [
        {
          id: 'abc=',
          originId: ADDRESS,
          fingerprint: 'x',
          title: HEADLINE,
          summary: {content: '<p>' + SUMMARY + '</p>', direction: 'rtl'},
          alternate: [{type: 'text/html', href: ADDRESS}],
          canonicalUrl: ADDRESS,
          origin: {title: 'صحيفة', streamId: 'feed/x', htmlUrl: 'https://news.example'},
          crawled: TIME + 5e6,
          published: TIME,
          author: AUTHOR,
          visual: {url: PICTURE, width: 800, height: 600, contentType: 'image/jpeg'},
          keywords: ['ميناء'],
          unread: true,
          engagement: 3,
        },
      ],
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, keyword: 'ميناء'},
  },
  Inoreader: {
    answer: {
      direction: 'rtl',
      id: 'feed/x',
      title: 'صحيفة',
      description: '',
      self: {href: 'https://www.inoreader.com/reader/api/0/stream/contents/x'},
      updated: TIME / 1000,
      continuation: 'x',
      items: [
        {
          crawlTimeMsec: String(TIME),
          timestampUsec: TIME + '000',
          id: 'tag:google.com,2005:reader/item/1',
          categories: ['user/1/state/com.google/reading-list', 'user/1/label/أخبار'],
          title: HEADLINE,
          published: TIME / 1000,
          updated: 0,
          canonical: [{href: ADDRESS}],
          alternate: [{href: ADDRESS, type: 'text/html'}],
          summary: {direction: 'rtl', content: BODY},
          author: AUTHOR,
          likingUsers: [],
          comments: [],
          commentsNum: -1,
          annotations: [],
          origin: {streamId: 'feed/x', title: 'صحيفة', htmlUrl: 'https://news.example'},
        },
      ],
    },
    want: {author: AUTHOR, summary: 'أعلن المجلس توسيع الميناء.'},
  },
  rss2json: {
    answer: {
      status: 'ok',
      feed: {
        url: 'https://news.example/feed',
        title: 'صحيفة',
        link: 'https://news.example/',
        author: '',
        description: 'أخبار',
        image: 'https://news.example/logo.png',
      },
      items: [
        {
          title: HEADLINE,
          pubDate: '2026-11-20 07:00:00',
          link: ADDRESS,
          guid: ADDRESS,
          author: AUTHOR,
          thumbnail: '',
          description: SUMMARY,
          content: BODY,
          enclosure: {link: PICTURE, type: 'image/jpeg', length: 1},
          categories: ['محليات'],
        },
      ],
    },
    want: {isDay: true, summary: SUMMARY, author: AUTHOR, picture: PICTURE, section: 'محليات', body: BODY},
  },
  MediaWiki: {
    answer: {
      batchcomplete: '',
      query: {
        pages: {
          '12': {
            pageid: 12,
            ns: 0,
            title: HEADLINE,
            extract: SUMMARY,
            fullurl: ADDRESS,
            thumbnail: {source: PICTURE, width: 800, height: 600},
            touched: DATE,
          },
        },
      },
    },
    want: {summary: SUMMARY, picture: PICTURE, width: 800, isDay: true},
  },
  YouTube: {
    answer:
      '<?xml version="1.0"?><feed xmlns:yt="http://www.youtube.com/xml/schemas/2015" xmlns:media="http://search.yahoo.com/mrss/" xmlns="http://www.w3.org/2005/Atom"><title>ق</title><entry><id>yt:video:1</id><title>' +
      HEADLINE +
      '</title><link rel="alternate" href="' +
      ADDRESS +
      '"/><author><name>' +
      AUTHOR +
      '</name></author><published>' +
      DATE +
      '</published><updated>' +
      DATE +
      '</updated><media:group><media:title>' +
      HEADLINE +
      '</media:title><media:content url="https://www.youtube.com/v/1" type="application/x-shockwave-flash" width="640" height="390"/><media:thumbnail url="' +
      PICTURE +
      '" width="480" height="360"/><media:description>' +
      SUMMARY +
      '</media:description></media:group></entry></feed>',
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 480},
  },
};
