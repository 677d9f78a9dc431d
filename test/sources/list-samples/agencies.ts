import {AUTHOR, BODY, DATE, HEADLINE, PICTURE, SUMMARY, type ListSamples} from './sample.js';

/** Answers of agencies, after their public documentation. */
export const AGENCIES: ListSamples = {
  'the Associated Press’': {
    answer: {
      id: '1',
      updated: DATE,
      data: {
        updated: DATE,
        total_items: 1,
        current_item_count: 1,
        items: [
          {
            meta: {products: [{id: 1, name: 'AP Top News'}]},
            item: {
              uri: 'https://api.ap.org/media/v/content/x',
              altids: {itemid: 'x', friendlykey: '1'},
              version: 0,
              type: 'text',
              urgency: 4,
              language: 'ar',
              versioncreated: DATE,
              firstcreated: DATE,
              pubstatus: 'usable',
              title: 'BC-SYRIA-PORT',
              headline: HEADLINE,
              headline_extended: HEADLINE,
              bylines: [{by: 'By ' + AUTHOR, title: 'Associated Press'}],
              slugline: 'Syria Port',
              subject: [{name: 'General news'}],
              renditions: {nitf: {href: 'https://api.ap.org/x', type: 'text'}},
            },
          },
        ],
        next_page: 'https://news.example/media/v/content/feed?page=2',
      },
    },
    want: {
      url: 'https://api.ap.org/media/v/content/x',
      author: AUTHOR,
      language: 'ar',
      next: 'https://news.example/media/v/content/feed?page=2',
    },
  },
  'dpa’s': {
    answer: {
      next: 'https://news.example/next',
      entries: [
        {
          urn: 'urn:newsml:dpa.com:20090101:1',
          entry_id: '1',
          version: 1,
          version_created: DATE,
          language: 'ar',
          headline: HEADLINE,
          title: HEADLINE,
          teaser: SUMMARY,
          byline: AUTHOR,
          article_html: '<section class="main">' + BODY + '</section>',
          dateline: 'حلب',
          notepad: null,
          associations: [
            {
              urn: 'urn:x',
              type: 'image',
              headline: 'صورة',
              caption: 'سفن',
              creditline: 'dpa',
              renditions: [
                {url: 'https://news.example/s.jpg', width: 100, height: 75, mimetype: 'image/jpeg'},
                {url: PICTURE, width: 800, height: 600, mimetype: 'image/jpeg'},
              ],
            },
          ],
          categories: [{name: 'محليات', qcode: 'dpacat:pl', type: 'dnltype:genre'}],
          rubrics: [],
        },
      ],
    },
    want: {
      url: null,
      summary: SUMMARY,
      author: AUTHOR,
      picture: PICTURE,
      width: 800,
      section: 'محليات',
      isNamed: true,
      next: 'https://news.example/next',
    },
  },
  'Reuters’': {
    answer: {
      data: {
        search: {
          totalHits: 1,
          items: [
            {
              headLine: HEADLINE,
              headline: HEADLINE,
              versionedGuid: 'tag:reuters.com,2026:newsml_L8:1',
              uri: 'tag:reuters.com,2026:newsml_L8',
              language: 'ar',
              type: 'text',
              profile: 'TEXT',
              slug: 'SYRIA-PORT/',
              usageTerms: null,
              version: '1',
              firstCreated: DATE,
              sortTimestamp: DATE,
              productLabel: 'x',
              fragment: SUMMARY,
              thumbnailUrl: PICTURE,
            },
          ],
          pageInfo: {endCursor: 'x', hasNextPage: true},
        },
      },
    },
    want: {url: null, summary: SUMMARY, picture: PICTURE, isNamed: true},
  },
  Superdesk: {
    answer: {
      _items: [
        {
          _id: 'urn:x',
          uri: 'https://news.example/items/1',
          type: 'text',
          headline: HEADLINE,
          slugline: 'port',
          body_html: BODY,
          description_text: SUMMARY,
          byline: AUTHOR,
          language: 'ar',
          versioncreated: '2026-11-20T07:00:00+0000',
          firstcreated: '2026-11-20T07:00:00+0000',
          associations: {
            featuremedia: {
              type: 'picture',
              headline: 'صورة',
              description_text: 'سفن',
              renditions: {original: {href: PICTURE, width: 800, height: 600, mimetype: 'image/jpeg'}},
            },
          },
          service: [{code: 'p', name: 'محليات'}],
          place: [],
        },
      ],
      _links: {next: {title: 'next page', href: 'items?page=2'}},
      _meta: {page: 1, max_results: 25, total: 99},
    },
    want: {url: 'https://news.example/items/1', summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, body: BODY},
  },
};
