import {AUTHOR, BODY, DATE, HEADLINE, PICTURE, SUMMARY, type ListSamples} from './sample.js';

/** Answers of content management systems without pages of their own, after their public documentation. */
export const CONTENT_SYSTEMS: ListSamples = {
  'Contentful, with what it refers to': {
    answer: {
      sys: {type: 'Array'},
      total: 1,
      skip: 0,
      limit: 100,
      items: [
        {
          metadata: {tags: []},
          sys: {
            id: 'e1',
            type: 'Entry',
            contentType: {sys: {type: 'Link', linkType: 'ContentType', id: 'article'}},
            createdAt: DATE,
            updatedAt: DATE,
            locale: 'ar',
          },
          fields: {
            title: HEADLINE,
            slug: 'port',
            excerpt: SUMMARY,
            publishDate: DATE,
            author: {sys: {type: 'Link', linkType: 'Entry', id: 'a1'}},
            category: {sys: {type: 'Link', linkType: 'Entry', id: 'c1'}},
            featuredImage: {sys: {type: 'Link', linkType: 'Asset', id: 'p1'}},
            body: {
              nodeType: 'document',
              data: {},
              content: [
                {
                  nodeType: 'paragraph',
                  data: {},
                  content: [{nodeType: 'text', value: 'أعلن المجلس توسيع الميناء.', marks: [], data: {}}],
                },
              ],
            },
          },
        },
      ],
      includes: {
        Entry: [
          {sys: {id: 'a1', type: 'Entry'}, fields: {name: AUTHOR}},
          {sys: {id: 'c1', type: 'Entry'}, fields: {title: 'محليات', slug: 'local'}},
        ],
        Asset: [
          {
            sys: {id: 'p1', type: 'Asset'},
            fields: {
              title: 'p',
              description: 'سفن',
              file: {
                url: '//news.example/p.jpg',
                details: {size: 1, image: {width: 800, height: 600}},
                fileName: 'p.jpg',
                contentType: 'image/jpeg',
              },
            },
          },
        ],
      },
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, section: 'محليات', body: BODY, isGuessed: true},
  },
  Prismic: {
    answer: {
      page: 1,
      results_per_page: 20,
      results_size: 1,
      total_results_size: 1,
      total_pages: 1,
      next_page: null,
      prev_page: null,
      results: [
        {
          id: 'X',
          uid: 'port',
          url: '/port',
          type: 'article',
          href: 'https://repo.cdn.prismic.io/api/v2/documents/search?x',
          tags: ['ميناء'],
          first_publication_date: '2026-11-20T07:00:00+0000',
          last_publication_date: '2026-11-20T07:00:00+0000',
          slugs: ['port'],
          linked_documents: [],
          lang: 'ar-sy',
          alternate_languages: [],
          data: {
            title: [{type: 'heading1', text: HEADLINE, spans: []}],
            summary: [{type: 'paragraph', text: SUMMARY, spans: []}],
            image: {dimensions: {width: 800, height: 600}, alt: 'سفن', url: PICTURE},
            body: [{type: 'paragraph', text: 'أعلن المجلس توسيع الميناء.', spans: []}],
          },
        },
      ],
    },
    want: {summary: SUMMARY, picture: PICTURE, width: 800, keyword: 'ميناء', body: BODY},
  },
  Storyblok: {
    answer: {
      stories: [
        {
          name: 'port',
          created_at: '2026-11-19T07:00:00Z',
          published_at: DATE,
          first_published_at: DATE,
          id: 1,
          uuid: 'u',
          content: {
            _uid: 'c',
            component: 'article',
            title: HEADLINE,
            teaser: SUMMARY,
            image: {id: 1, alt: 'سفن', filename: PICTURE, fieldtype: 'asset'},
            body: {type: 'doc', content: [{type: 'paragraph', content: [{type: 'text', text: 'أعلن المجلس توسيع الميناء.'}]}]},
            author: AUTHOR,
          },
          slug: 'port',
          full_slug: 'port',
          tag_list: ['ميناء'],
          is_startpage: false,
          lang: 'default',
        },
      ],
      cv: 1,
      rels: [],
      links: [],
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, keyword: 'ميناء', body: BODY, isGuessed: true},
  },
  Hygraph: {
    answer: {
      data: {
        articles: [
          {
            id: 'c',
            title: HEADLINE,
            slug: 'port',
            excerpt: SUMMARY,
            publishedAt: DATE,
            coverImage: {url: PICTURE, width: 800, height: 600},
            content: {html: BODY, text: 'أعلن'},
            author: {name: AUTHOR, picture: {url: 'https://news.example/a.jpg'}},
            tags: ['ميناء'],
          },
        ],
      },
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, body: BODY, keyword: 'ميناء', isGuessed: true},
  },
  Payload: {
    answer: {
      docs: [
        {
          id: 1,
          title: HEADLINE,
          slug: 'port',
          publishedAt: DATE,
          createdAt: '2026-11-19T07:00:00Z',
          updatedAt: DATE,
          heroImage: {id: 1, alt: 'سفن', url: '/p.jpg', width: 800, height: 600, mimeType: 'image/jpeg', filename: 'p.jpg'},
          content: {
            root: {
              type: 'root',
              children: [{type: 'paragraph', children: [{type: 'text', text: 'أعلن المجلس توسيع الميناء.', format: 0}]}],
            },
          },
          categories: [{id: 1, title: 'محليات', slug: 'local'}],
          populatedAuthors: [{id: 1, name: AUTHOR}],
          meta: {title: HEADLINE, description: SUMMARY},
          _status: 'published',
        },
      ],
      totalDocs: 1,
      limit: 10,
      totalPages: 1,
      page: 1,
      hasNextPage: false,
      nextPage: null,
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, body: BODY, section: 'محليات', isGuessed: true},
  },
  Sitecore: {
    answer: {
      data: {
        search: {
          total: 1,
          pageInfo: {endCursor: 'x', hasNext: false},
          results: [
            {
              id: '1',
              name: 'port',
              url: {path: '/port'},
              title: {value: HEADLINE},
              summary: {value: SUMMARY},
              publishDate: {value: '20261120T070000Z'},
              image: {src: PICTURE, alt: 'سفن'},
              author: {value: AUTHOR},
            },
          ],
        },
      },
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE},
  },
  'Kontent.ai': {
    answer: {
      items: [
        {
          system: {id: '1', name: 'port', codename: 'port', language: 'ar', type: 'article', last_modified: DATE},
          elements: {
            title: {type: 'text', name: 'Title', value: HEADLINE},
            summary: {type: 'text', name: 'Summary', value: SUMMARY},
            post_date: {type: 'date_time', name: 'Date', value: DATE},
            teaser_image: {
              type: 'asset',
              name: 'Teaser',
              value: [{name: 'p.jpg', type: 'image/jpeg', size: 1, description: 'سفن', url: PICTURE, width: 800, height: 600}],
            },
            body_copy: {type: 'rich_text', name: 'Body', images: {}, links: {}, modular_content: [], value: BODY},
            url_pattern: {type: 'url_slug', name: 'URL', value: 'port'},
          },
        },
      ],
      modular_content: {},
      pagination: {skip: 0, limit: 0, count: 1, next_page: ''},
    },
    want: {summary: SUMMARY, picture: PICTURE, width: 800, isGuessed: true},
  },
  'Adobe Experience Manager': {
    answer: {
      data: {
        articleList: {
          items: [
            {
              _path: '/content/dam/port',
              title: HEADLINE,
              slug: 'port',
              description: {html: '<p>' + SUMMARY + '</p>', plaintext: SUMMARY},
              publishDate: '2026-11-20',
              heroImage: {_publishUrl: PICTURE, width: 800, height: 600},
              author: {firstName: AUTHOR, lastName: ''},
            },
          ],
        },
      },
    },
    want: {isDay: true, summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, isGuessed: true},
  },
  Liferay: {
    answer: {
      items: [
        {
          id: 1,
          title: HEADLINE,
          headline: HEADLINE,
          friendlyUrlPath: 'port',
          articleBody: BODY,
          description: SUMMARY,
          datePublished: DATE,
          dateCreated: DATE,
          creator: {name: AUTHOR, familyName: ''},
          image: {contentUrl: '/p.jpg', caption: 'سفن'},
          keywords: ['ميناء'],
          taxonomyCategoryBriefs: [{taxonomyCategoryName: 'محليات'}],
        },
      ],
      lastPage: 1,
      page: 1,
      pageSize: 20,
      totalCount: 1,
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, keyword: 'ميناء', body: BODY, isGuessed: true},
  },
  DatoCMS: {
    answer: {
      data: {
        allPosts: [
          {
            id: '1',
            title: HEADLINE,
            slug: 'port',
            excerpt: SUMMARY,
            _firstPublishedAt: DATE,
            coverImage: {responsiveImage: {src: PICTURE, srcSet: PICTURE + ' 800w', width: 800, height: 600, alt: 'سفن'}},
            author: {name: AUTHOR},
          },
        ],
      },
    },
    want: {summary: SUMMARY, author: AUTHOR, picture: PICTURE, width: 800, isGuessed: true},
  },
};
