import {readList} from '../../src/sources/read-list.js';
import {expect} from '../helpers.js';

const OPTIONS = {url: 'https://news.example/api/list', page: ''};
const read = (answer: unknown, url = OPTIONS.url) =>
  readList(typeof answer === 'string' ? answer : JSON.stringify(answer), 'auto', {...OPTIONS, url});
const failure = async (answer: unknown) =>
  read(answer).then(
    (list) => `it was read: ${JSON.stringify(list)}`,
    (error: Error) => error.message,
  );

/** The ways in which interfaces say that they have failed; each is tried with an empty list beside it, and without. */
const FAILURES: [fields: object, told: string][] = [
  [{success: false}, 'success: false'],
  [{success: false, message: 'انتهت الجلسة'}, 'انتهت الجلسة'],
  [{ok: false, reason: 'unauthorized'}, 'unauthorized'],
  [{isSuccess: false}, 'isSuccess: false'],
  [{hasErrors: true, errorMessages: ['لا مفتاح']}, 'لا مفتاح'],
  [{responseStatus: 400}, 'responseStatus: 400'],
  [{Response: 'False', Error: 'not found'}, 'not found'],
  [{status: 'error'}, 'status: error'],
  [{status: 'fail', msg: 'no key'}, 'no key'],
  [{status: 503}, 'status: 503'],
  [{statusCode: 401, message: 'Unauthorized'}, 'Unauthorized'],
  [{code: 500, msg: 'db down'}, 'db down'],
  [{code: 'rest_no_route', message: 'No route', data: {status: 404}}, 'No route'],
  [{error: 'rate limited'}, 'rate limited'],
  [{error: true}, 'error'],
  [{error: true, message: 'too many'}, 'too many'],
  [{error: {code: 403, message: 'forbidden'}}, 'forbidden'],
  [{error: {root_cause: [{type: 'index_not_found_exception'}]}}, 'index_not_found_exception'],
  [{errors: ['quota exceeded']}, 'quota exceeded'],
  [{errors: [{message: 'Internal'}]}, 'Internal'],
  [{errors: {page: ['must be a number']}}, 'must be a number'],
  [{error_description: 'expired'}, 'expired'],
  [{fault: {faultstring: 'Invalid ApiKey'}}, 'Invalid ApiKey'],
  [{meta: {status: 'error', error_message: 'bad key'}}, 'bad key'],
  [{response: {status: 'error', message: 'gone'}}, 'gone'],
  [{type: 'https://news.example/errors/1', title: 'Not Found', status: 404, detail: 'no such list'}, 'no such list'],
];

describe('an answer that says that it has failed', () => {
  for (const [fields, told] of FAILURES)
    it(`is an error that quotes it, also with an empty list: ${JSON.stringify(fields)}`, async () => {
      for (const list of [{}, {items: []}, {articles: []}, {data: []}, {posts: {nodes: []}}]) {
        const message = await failure({...list, ...fields});
        expect(message).to.match(/^is JSON, but no list of articles/);
        expect(message).to.contain(`which says “${told}”`);
      }
    });

  it('and has articles all the same is read, with a problem', async () => {
    const {articles, problems} = await read({
      errors: [{message: 'Internal'}],
      data: {posts: {nodes: [{title: 'خبر', uri: '/1'}]}},
    });
    expect(articles.map(({headline}) => headline)).to.deep.equal(['خبر']);
    expect(problems).to.deep.equal([{code: 'cut-off', message: 'the answer says “Internal”; articles may be missing.'}]);
    const own = await read({articles: [{headline: 'خبر', url: '/1'}], error: 'timeout'});
    expect(own.problems.map(({message}) => message)).to.deep.equal(['the answer says “timeout”; articles may be missing.']);
  });
});

describe('an answer that is no list of articles', () => {
  for (const answer of [
    {coord: {}, weather: [], main: {}},
    {coord: {lon: 36}, weather: [{id: 1, main: 'Clear'}], name: 'حلب'},
    {name: 'x', icons: [], start_url: '/'},
    {users: []},
    {messages: []},
    {type: 'FeatureCollection', features: []},
    {name: 'package', version: '1.0.0', dependencies: {}},
    {message: 'API is up'},
    {name: 'صحيفة', url: 'https://news.example', namespaces: ['wp/v2'], routes: {}},
    {openapi: '3.0', info: {title: 'API', description: 'x'}, paths: {}},
    {},
    {articles: null},
    [null, null, 1, 'x'],
    [[]],
    5,
    'export default []',
    'const articles = [];',
  ])
    it(`is an error: ${JSON.stringify(answer)}`, async () => expect(await failure(answer)).to.match(/^(?:is|has) (?!read)/));

  it('is described by its values', async () =>
    expect(await failure([null, [], 1, 'x', {}.toString])).to.contain(
      'a list of 5 values, none of them an object: null, a list, 1, “x” and others',
    ));
});

describe('an empty list', () => {
  for (const answer of [
    [],
    {articles: []},
    {latestArticles: []},
    {search_results: []},
    {الأخبار: []},
    {_embedded: {articles: []}, page: {totalElements: 0}},
    {'@type': 'ItemList', itemListElement: []},
    {kind: 'blogger#postList', etag: 'x'},
    {query: 'error', results: []},
    {items: [], total: 0},
    {status: 'ok', articles: [], totalResults: 0},
    {status: 'OK', code: 200, error: null, errors: [], message: 'No articles', data: []},
    {response: {status: 'ok', total: 0, results: []}},
    {data: {allMarkdownRemark: {edges: []}}},
    {'@context': '/contexts/Article', 'hydra:member': [], 'hydra:totalItems': 0},
    {hits: {hits: [], total: {value: 0}}},
    {results: [], suggestions: [{title: 'هل تقصد؟', url: '/search'}]},
    {articles: [], categories: [{name: 'سياسة', url: '/politics'}]},
    {page: 3, results: [], count: 57},
    {offset: 60, limit: 20, results: [], total: 57},
    {limit: 0, items: [], total: 57},
    '[]<!-- Cached -->',
  ])
    it(`is one: ${JSON.stringify(answer)}`, async () => expect(await read(answer)).to.deep.equal({articles: [], problems: []}));

  for (const answer of [
    {page: 1, results: [], count: 57},
    {items: [], total: 57},
    {meta: {pagination: {page: 1, total: 57}}, data: []},
    {hits: {hits: [], total: {value: 57}}},
  ])
    it(`that says that it has articles is an error: ${JSON.stringify(answer)}`, async () => {
      expect(await failure(answer))
        .to.contain('has no articles and says that it has')
        .and.to.contain('57');
      expect((await read(answer, 'https://news.example/api/list?page=9')).articles).to.deep.equal([]);
    });
});

describe('a text of another kind is named', () => {
  const bytes = (...codes: number[]) => new TextDecoder().decode(new Uint8Array(codes));
  for (const [text, told] of [
    [bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d), 'a PNG picture'],
    [bytes(0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0), 'a JPEG picture'],
    [`${bytes(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)}abc`, 'compressed (gzip)'],
    [`PK${bytes(3, 4, 20, 0)}`, 'a ZIP archive'],
    ['GIF89a…', 'a GIF picture'],
    ['%PDF-1.7\n%…', 'a PDF document'],
    ['BEGIN:VCALENDAR\nVERSION:2.0', 'a calendar'],
    ['title,url,date\nخبر,/1,2026-11-20\n"خبر، آخر",/2,2026-11-21\n', 'a table (CSV) of “title,url,date”'],
    ['window.articles = load();', 'JavaScript'],
    ['body { color: red; }', 'a stylesheet (CSS)'],
    ['---\ntitle: خبر\n---\nنص', 'Markdown'],
    ['Service Unavailable', '“Service Unavailable”'],
    ['{"articles":[{"title":"خبر","url":"/', 'breaks off after 36 letters'],
    ['{"articles":[}', 'breaks off'],
    ['{"articles":[],}', 'malformed'],
  ] as const)
    it(`with a description of it: ${told}`, async () => {
      const message = await failure(text);
      expect(message).to.match(/^is not JSON/);
      expect(message).to.contain(told);
    });

  for (const [xml, ...told] of [
    ['<?xml version="1.0"?><Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>', '<Error>', 'AccessDenied'],
    ['<e:Envelope xmlns:e="x"><e:Body><e:Fault><faultstring>معطل</faultstring></e:Fault></e:Body></e:Envelope>', 'SOAP', 'معطل'],
    ['<opml version="2.0"><head><title>قائمتي</title></head><body><outline xmlUrl="/f"/></body></opml>', 'OPML'],
    ['<svg xmlns="http://www.w3.org/2000/svg"><path/></svg>', 'an SVG picture'],
    ['<response><error>no key</error></response>', '<response>', 'no key'],
  ] as const)
    it(`with a description of it: ${told.join(', ')}`, async () => {
      const message = await failure(xml);
      for (const part of told) expect(message).to.contain(part);
      expect(message).not.to.contain('HTML');
    });

  it('as a page, where it is one', async () => {
    for (const html of ['<div>لا شيء</div>', '<my-app></my-app>', '<p>صيانة</p>'])
      expect(await failure(html)).to.contain('an HTML page without an article');
  });
});

describe('JSON in lines', () => {
  const LINES = '{"title":"أول","url":"/1"}\n{"title":"ثان","url":"/2"}';
  const headlines = async (text: string) => (await read(text)).articles.map(({headline}) => headline);

  it('is read as a list', async () => {
    for (const text of [LINES, `${LINES}\n`, LINES.replace('\n', '\r\n\r\n'), LINES.replace(/^|\n/g, '$&\u001e')])
      expect(await headlines(text)).to.deep.equal(['أول', 'ثان']);
  });

  it('whose last line is cut off says so', async () => {
    const {articles, problems} = await read(`${LINES}\n{"title":"نص`);
    expect(articles).to.have.length(2);
    expect(problems.map(({code}) => code)).to.deep.equal(['cut-off']);
  });
});
