// `maqal index` of an address: where a chain of pages ends, what is asked again, and what is said of what cannot be read.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {article, articles, contents, maqal, place, serve, write} from './command.js';

/** Serves pages of a feed by their numbers; `answer` gives a page's items and the address of the next. */
async function feed(answer) {
  const asked = [];
  const origin = await serve((request, response) => {
    if (request.method === 'HEAD') return void response.end();
    asked.push(request.url);
    const {items = [], next} = answer(Number(/\d+/.exec(request.url)?.[0] ?? 1), `http://${request.headers.host}`);
    response.end(
      `<rss xmlns:atom="x"><channel>${next ? `<atom:link rel="next" href="${next}"/>` : ''}${items
        .map(({url, headline}) => `<item><title>${headline}</title><link>${url}</link></item>`)
        .join('')}</channel></rss>`,
    );
  });
  return {asked, address: `${origin}/1`};
}

const index = (address, ...more) => maqal('index', address, '-o', 'related.json', ...more);

describe('a chain of pages', () => {
  for (const [what, answer, requests, told] of [
    [
      'that lead in a circle',
      (page) => ({items: [article(page)], next: page === 1 ? '/2' : '/1'}),
      2,
      /\/2 names a next page that was read before, \S+\/1; the reading ended there/,
    ],
    [
      'of which one names itself, with another fragment',
      (page) => ({items: [article(page)], next: `/${page}#more`}),
      1,
      /read before/,
    ],
    [
      'without anything new',
      (page) => ({items: articles(3), next: `/${page + 1}`}),
      4,
      /\/4 is the last of 3 pages in a row without a new article/,
    ],
    ['without anything', (page) => ({items: page === 1 ? articles(3) : [], next: `/${page + 1}`}), 4, /without a new article/],
    [
      'that leads to another origin',
      (page, origin) => ({items: articles(2), next: origin.replace('127.0.0.1', 'localhost')}),
      1,
      /not of its own origin, http:\/\/localhost/,
    ],
    [
      'that leads to a file',
      () => ({items: articles(2), next: 'file:///etc/passwd'}),
      1,
      /not of its own origin, file:\/\/\/etc\/passwd/,
    ],
    ['that leads nowhere', () => ({items: articles(2), next: 'http://'}), 1, /not of its own origin/],
  ])
    test(`${what} ends, and that is told`, async () => {
      const {asked, address} = await feed(answer);
      const {code, stderr} = await index(address);
      assert.equal(code, 0, stderr);
      assert.equal(asked.length, requests);
      assert.match(stderr, told);
    });

  test('goes on over a page or two without anything new', async () => {
    const {address} = await feed((page) => ({
      items: page % 3 === 1 ? articles(2, page) : articles(2),
      next: page < 7 && `/${page + 1}`,
    }));
    const {stdout, stderr} = await index(address);
    assert.match(stdout, /^7 articles/);
    assert.equal(stderr, '');
  });

  test('is read up to a number of pages', async () => {
    const {asked, address} = await feed((page) => ({items: [article(page)], next: `/${page + 1}`}));
    assert.match((await index(address, '--max-pages', '3')).stderr, /is page 3, and no more are read/);
    assert.equal(asked.length, 3);
    assert.match((await index(address, '--max-pages', 'all')).stderr, /--max-pages is a whole number, not "all"/);
  });

  test('is not followed by redirects to another origin', async () => {
    let isReached = false;
    const other = await serve((request, response) => response.end(String((isReached = true))));
    const origin = await serve((request, response) => {
      if (request.url === '/2') return void response.writeHead(302, {location: `${other}/secret`}).end();
      response.setHeader('link', '</2>; rel="next"');
      response.end(JSON.stringify({articles: articles(3)}));
    });
    const {code, stderr} = await index(`${origin}/1`);
    assert.equal(code, 1);
    assert.match(stderr, /\/2 leads to another origin, http:\S+\/secret, which is not asked/);
    assert.equal(isReached, false);
  });
});

describe('an address that cannot be read', () => {
  const failing = async (status) => {
    let requests = 0;
    const origin = await serve((request, response) => {
      if (request.method === 'GET') requests++;
      response.writeHead(status).end();
    });
    return {...(await index(`${origin}/feed`)), requests};
  };

  for (const status of [401, 404, 410, 501])
    test(`is not asked again after ${status}, and leaves nothing`, async () => {
      const {code, stderr, requests} = await failing(status);
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`/feed answered ${status}[^]*Nothing was written to related\\.json`));
      assert.doesNotMatch(stderr, /What was read is kept/);
      assert.equal(requests, 1);
      assert.deepEqual(await contents(), {});
    });

  test('is told with what the network said', async () => {
    const origin = await serve(() => {});
    await new Promise((resolve) => place.servers.pop().close(resolve));
    for (const [address, reason] of [
      [origin, `ECONNREFUSED ${new URL(origin).host}`],
      ['http://127.0.0.1:9/', 'bad port'],
      ['http://nowhere.invalid/', '(?:ENOTFOUND|EAI_AGAIN) nowhere\\.invalid'],
    ]) {
      const {code, stderr} = await index(address);
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`could not be read \\(${reason}\\)`));
      assert.deepEqual(await contents(), {});
    }
  });
});

test('a large feed is read piece by piece, in whatever encoding', async () => {
  const item = ({url, headline}) =>
    `<item><title>${headline}</title><link>${url}</link><description>${'نص '.repeat(50)}</description></item>`;
  const text = `<?xml version="1.0" encoding="utf-16"?><rss><channel>${articles(3000).map(item).join('')}</channel></rss>`;
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  const origin = await serve((request, response) => response.end(request.method === 'HEAD' ? '' : bytes));
  await write('feed.xml', bytes);
  for (const source of [`${origin}/feed`, 'feed.xml']) assert.match((await index(source)).stdout, /^3000 articles/);
});
