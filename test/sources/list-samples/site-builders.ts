import {ADDRESS, AUTHOR, BODY, DATE, HEADLINE, PICTURE, SUMMARY, TIME, type ListSamples} from './sample.js';

/** Answers of systems and services that have pages of their own, after their public documentation. */
export const SITE_BUILDERS: ListSamples = {
  Umbraco: {
    answer: {
      total: 1,
      items: [
        {
          contentType: 'article',
          name: 'port',
          createDate: DATE,
          updateDate: DATE,
          route: {path: '/port/', startItem: {id: 's', path: 'home'}},
          id: 'g',
          properties: {
            title: HEADLINE,
            summary: SUMMARY,
            image: [
              {
                focalPoint: null,
                crops: [],
                id: 'i',
                name: 'p',
                mediaType: 'Image',
                url: '/p.jpg',
                extension: 'jpg',
                width: 800,
                height: 600,
                bytes: 1,
                properties: {},
              },
            ],
            bodyText: {markup: BODY, blocks: []},
          },
          cultures: {},
        },
      ],
    },
    want: {url: ADDRESS + '/', summary: SUMMARY, picture: PICTURE, width: 800, body: BODY},
  },
  Kirby: {
    answer: {
      code: 200,
      status: 'ok',
      result: {
        data: [
          {
            title: HEADLINE,
            url: ADDRESS,
            date: DATE,
            intro: SUMMARY,
            text: BODY,
            cover: {url: PICTURE, alt: 'سفن', width: 800, height: 600},
            author: AUTHOR,
          },
        ],
        pagination: {page: 1, pages: 1, offset: 0, limit: 10, total: 1},
      },
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, body: BODY},
  },
  Craft: {
    answer: {
      data: [{title: HEADLINE, url: ADDRESS, postDate: DATE, summary: SUMMARY, image: PICTURE, author: AUTHOR}],
      meta: {pagination: {total: 1, count: 1, per_page: 100, current_page: 1, total_pages: 1, links: {}}},
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE},
  },
  TYPO3: {
    answer: {
      news: [
        {
          uid: 5,
          title: HEADLINE,
          teaser: SUMMARY,
          bodytext: BODY,
          datetime: TIME / 1000,
          detailLink: '/port',
          author: AUTHOR,
          falMedia: [{publicUrl: PICTURE, properties: {width: 800, height: 600, alternative: 'سفن', mimeType: 'image/jpeg'}}],
          categories: [{uid: 1, title: 'محليات'}],
        },
      ],
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, section: 'محليات', body: BODY},
  },
  Wix: {
    answer: {
      posts: [
        {
          id: 'w',
          title: HEADLINE,
          excerpt: SUMMARY,
          firstPublishedDate: DATE,
          lastPublishedDate: DATE,
          slug: 'port',
          featured: false,
          url: {base: 'https://news.example', path: '/port'},
          minutesToRead: 2,
          language: 'ar',
          media: {
            wixMedia: {image: {id: 'x', url: PICTURE, width: 800, height: 600, altText: 'سفن'}},
            displayed: true,
            custom: true,
          },
          commentingEnabled: true,
        },
      ],
      metaData: {count: 1, offset: 0, total: 1},
    },
    want: {summary: SUMMARY, picture: PICTURE, width: 800, language: 'ar'},
  },
  Squarespace: {
    answer: {
      website: {id: 'w', siteTitle: 'صحيفة', baseUrl: 'https://news.example'},
      collection: {id: 'c', title: 'أخبار', urlId: 'news', fullUrl: '/news'},
      pagination: {nextPage: true, nextPageOffset: 1, nextPageUrl: '/news?offset=1', pageSize: 20},
      items: [
        {
          id: 'i',
          recordType: 1,
          addedOn: TIME,
          updatedOn: TIME,
          publishOn: TIME,
          urlId: 'port',
          title: HEADLINE,
          body: BODY,
          excerpt: '<p>' + SUMMARY + '</p>',
          author: {id: 'a', displayName: AUTHOR},
          fullUrl: '/port',
          assetUrl: PICTURE,
          categories: ['محليات'],
          tags: ['ميناء'],
          commentCount: 3,
          mediaFocalPoint: {x: 0.5, y: 0.5},
          systemDataVariants: '100w',
        },
      ],
    },
    want: {
      summary: SUMMARY,
      author: AUTHOR,
      picture: PICTURE,
      section: 'محليات',
      keyword: 'ميناء',
      body: BODY,
      next: 'https://news.example/news?offset=1',
    },
  },
  Webflow: {
    answer: {
      items: [
        {
          id: '1',
          cmsLocaleId: null,
          lastPublished: DATE,
          lastUpdated: DATE,
          createdOn: DATE,
          isArchived: false,
          isDraft: false,
          fieldData: {
            name: HEADLINE,
            slug: 'port',
            'post-body': BODY,
            'post-summary': SUMMARY,
            'main-image': {fileId: '1', url: PICTURE, alt: 'سفن'},
          },
        },
      ],
      pagination: {limit: 100, offset: 0, total: 1},
    },
    want: {summary: SUMMARY, picture: PICTURE, body: BODY, isGuessed: true},
  },
  ButterCMS: {
    answer: {
      meta: {next_page: null, previous_page: null, count: 1},
      data: [
        {
          status: 'published',
          created: DATE,
          updated: DATE,
          published: DATE,
          title: HEADLINE,
          slug: 'port',
          body: BODY,
          summary: SUMMARY,
          seo_title: HEADLINE,
          meta_description: SUMMARY,
          featured_image_alt: 'سفن',
          url: 'port',
          featured_image: PICTURE,
          author: {
            bio: '',
            slug: 's',
            email: 's@news.example',
            title: 'محررة',
            last_name: '',
            first_name: AUTHOR,
            profile_image: '',
          },
          tags: [{name: 'ميناء', slug: 'm'}],
          categories: [{name: 'محليات', slug: 'l'}],
        },
      ],
    },
    want: {isGuessed: true, summary: SUMMARY, author: AUTHOR, picture: PICTURE, section: 'محليات', keyword: 'ميناء', body: BODY},
  },
  Cosmic: {
    answer: {
      objects: [
        {
          slug: 'port',
          title: HEADLINE,
          metadata: {teaser: SUMMARY, hero: {url: PICTURE, imgix_url: PICTURE}, author: {title: AUTHOR}, content: BODY},
          published_at: DATE,
          created_at: DATE,
          type: 'posts',
        },
      ],
      total: 1,
      limit: 10,
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, body: BODY, isGuessed: true},
  },
  Airtable: {
    answer: {
      records: [
        {
          id: 'rec1',
          createdTime: DATE,
          fields: {
            Title: HEADLINE,
            URL: ADDRESS,
            Summary: SUMMARY,
            Date: DATE,
            Image: [{id: 'att', url: PICTURE, filename: 'p.jpg', type: 'image/jpeg', width: 800, height: 600}],
            Author: AUTHOR,
          },
        },
      ],
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800},
  },
  Firebase: {
    answer: {
      '-Nabc': {title: HEADLINE, url: ADDRESS, summary: SUMMARY, createdAt: TIME, imageUrl: PICTURE, author: AUTHOR},
      '-Nabd': {title: 'آخر', url: '/2', createdAt: TIME},
    },
    want: {count: 2, summary: SUMMARY, author: AUTHOR, picture: PICTURE},
  },
};
