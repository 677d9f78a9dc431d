import {ADDRESS, AUTHOR, BODY, DATE, HEADLINE, PICTURE, SUMMARY, type ListSamples} from './sample.js';

/** Answers of services that collect news, after their public documentation. */
export const NEWS_SERVICES: ListSamples = {
  'the Guardian’s, with fields': {
    answer: {
      response: {
        status: 'ok',
        total: 1,
        startIndex: 1,
        pageSize: 10,
        currentPage: 1,
        pages: 1,
        results: [
          {
            id: 'world/2026/nov/20/port',
            type: 'article',
            sectionId: 'world',
            sectionName: 'محليات',
            webPublicationDate: DATE,
            webTitle: 'عنوان الوب',
            webUrl: ADDRESS,
            apiUrl: 'https://content.guardianapis.com/world/2026/nov/20/port',
            fields: {
              headline: HEADLINE,
              trailText: '<p>' + SUMMARY + '</p>',
              byline: AUTHOR,
              thumbnail: PICTURE,
              body: BODY,
              lastModified: DATE,
              wordcount: '5',
            },
            tags: [
              {id: 'profile/s', type: 'contributor', webTitle: AUTHOR},
              {id: 'world/syria', type: 'keyword', webTitle: 'سوريا'},
            ],
            isHosted: false,
            pillarName: 'News',
          },
        ],
      },
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, section: 'محليات', body: BODY},
  },
  'the New York Times’ top stories': {
    answer: {
      status: 'OK',
      copyright: 'c',
      section: 'home',
      last_updated: DATE,
      num_results: 1,
      results: [
        {
          section: 'محليات',
          subsection: '',
          title: HEADLINE,
          abstract: SUMMARY,
          url: ADDRESS,
          uri: 'nyt://article/1',
          byline: 'By ' + AUTHOR,
          item_type: 'Article',
          updated_date: DATE,
          created_date: DATE,
          published_date: DATE,
          material_type_facet: '',
          kicker: '',
          des_facet: ['Ports'],
          multimedia: [
            {
              url: 'https://news.example/s.jpg',
              format: 'thumb',
              height: 75,
              width: 75,
              type: 'image',
              caption: 'سفن',
              copyright: 'رويترز',
            },
            {url: PICTURE, format: 'super', height: 600, width: 800, type: 'image', caption: 'سفن', copyright: 'رويترز'},
          ],
          short_url: '',
        },
      ],
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, section: 'محليات', caption: 'سفن'},
  },
  GNews: {
    answer: {
      totalArticles: 9,
      articles: [
        {
          title: HEADLINE,
          description: SUMMARY,
          content: 'أعلن… [120 chars]',
          url: ADDRESS,
          image: PICTURE,
          publishedAt: DATE,
          source: {name: 'وكالة', url: 'https://agency.example'},
        },
      ],
    },
    want: {summary: SUMMARY, picture: PICTURE, source: 'وكالة'},
  },
  mediastack: {
    answer: {
      pagination: {limit: 25, offset: 0, count: 1, total: 99},
      data: [
        {
          author: AUTHOR,
          title: HEADLINE,
          description: SUMMARY,
          url: ADDRESS,
          source: 'وكالة',
          image: PICTURE,
          category: 'general',
          language: 'ar',
          country: 'sy',
          published_at: '2026-11-20T07:00:00+00:00',
        },
      ],
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, language: 'ar', section: 'general', source: 'وكالة'},
  },
  GDELT: {
    answer: {
      articles: [
        {
          url: ADDRESS,
          url_mobile: '',
          title: HEADLINE,
          seendate: '20261120T070000Z',
          socialimage: PICTURE,
          domain: 'news.example',
          language: 'Arabic',
          sourcecountry: 'Syria',
        },
      ],
    },
    want: {picture: PICTURE},
  },
  'World News API': {
    answer: {
      offset: 0,
      number: 1,
      available: 9,
      news: [
        {
          id: 1,
          title: HEADLINE,
          text: 'أعلن المجلس توسيع الميناء.',
          summary: SUMMARY,
          url: ADDRESS,
          image: PICTURE,
          video: null,
          publish_date: '2026-11-20 07:00:00',
          author: AUTHOR,
          authors: [AUTHOR],
          language: 'ar',
          category: 'محليات',
          source_country: 'sy',
          sentiment: 0,
        },
      ],
    },
    want: {isDay: true, summary: SUMMARY, author: AUTHOR, picture: PICTURE, section: 'محليات'},
  },
  'Event Registry': {
    answer: {
      articles: {
        results: [
          {
            uri: '123',
            lang: 'ara',
            isDuplicate: false,
            date: '2026-11-20',
            time: '07:00:00',
            dateTime: DATE,
            dateTimePub: DATE,
            dataType: 'news',
            sim: 0,
            url: ADDRESS,
            title: HEADLINE,
            body: 'أعلن المجلس توسيع الميناء.',
            source: {uri: 'news.example', dataType: 'news', title: 'وكالة'},
            authors: [{uri: 's', name: AUTHOR, type: 'author', isAgency: false}],
            image: PICTURE,
            eventUri: null,
            sentiment: 0,
          },
        ],
        totalResults: 1,
        page: 1,
        count: 100,
        pages: 1,
      },
    },
    want: {author: AUTHOR, picture: PICTURE, isDay: true},
  },
};
