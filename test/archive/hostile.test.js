// `maqal index` amid addresses that are none, and amid its own files and those that only look like them.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {link, mkdir, readFile} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {archiveKey} from '../../dist/sources.js';
import {article, articles, at, contents, lines, maqal, serve, start, write} from './command.js';

const SHARD = '{"articles":[],"related":{}}';
const MARKER = 'related.json.writing/maqal-writing.json';
const index = (...args) => maqal('index', ...args, '-o', 'related.json');
const posts = (count = 3) => write('posts.jsonl', lines(articles(count)));

async function refuses(named) {
  const before = await contents();
  const {code, stderr} = await index('posts.jsonl');
  assert.equal(code, 1, stderr);
  assert.ok(stderr.includes(`${named} `), stderr);
  assert.deepEqual(await contents(), before);
}
async function accepts() {
  const {code, stderr} = await index('posts.jsonl');
  assert.equal(code, 0, stderr);
  assert.deepEqual(
    Object.keys(await contents()).filter((name) => name.includes('.json.')),
    [],
  );
}
/** The number of a process that has ended. */
async function gone() {
  const {child, ended} = start('--help');
  await ended;
  return child.pid;
}

describe('an address that is none', () => {
  const NONE = ['http://[', '//x y', 'http://a b/', 'http://x:99999/', 'javascript:alert(1)', 'file:///etc/passwd', 'data:,x'];

  test('has a place in an index all the same', () => {
    for (const address of NONE) assert.match(archiveKey(address, 8).key, /^[\da-f]{8}$/);
  });

  test('leaves its article out, and that is told; the others are indexed', async () => {
    const list = [...NONE.map((url) => ({headline: 'خبر', url})), ...articles(3)];
    await write('a.jsonl', lines(list));
    await write('b.json', JSON.stringify(list));
    for (const source of ['a.jsonl', 'b.json']) {
      const {code, stdout, stderr} = await index(source);
      assert.equal(code, 0, stderr);
      assert.match(stdout, /^3 articles/);
      for (const address of NONE) assert.ok(stderr.includes(`has an address that is none, ${address}; it was left out`), stderr);
    }
  });

  test('of an image, of a page’s canonical link, and of paths that look like a host or a scheme, ends no run', async () => {
    const page = (url, image) =>
      `<!doctype html><meta property="og:type" content="article"><link rel="canonical" href="${url}"><meta property="og:image" content="${image}"><article><h1>خبر</h1><p>نص</p></article>`;
    await write('s/1.html', page('http://[', 'http://['));
    await write('s/2.html', page('http://localhost//x%20y/', 'javascript:1'));
    await write('s/a:b.html', page('', 'http://x:99999/'));
    for (const args of [[], ['--site', 'https://news.example/sub/']]) {
      const {code, stderr} = await index('s', ...args);
      assert.equal(code, 0, stderr);
    }
    await posts();
    assert.match((await index('posts.jsonl', '--site', 'http://[')).stderr, /--site is an address/);
  });
});

describe('a workplace that was left', () => {
  for (const [what, text] of [
    ['empty', undefined],
    ['with an empty marker', ''],
    ['with a marker that was cut off', '{"generator":"maqal ind'],
    ['with a marker whose number was cut off', '{"generator":"maqal index","process":12'],
  ])
    test(`${what} is no hindrance`, async () => {
      await posts();
      await mkdir(at('related.json.writing'));
      if (text !== undefined) await write(MARKER, text);
      await accepts();
    });

  test('with files that were cut off is no hindrance', async () => {
    await posts();
    await write(MARKER, JSON.stringify({generator: 'maqal index', process: await gone()}));
    await write('related.json.writing/new/maqal-index.json', '{"gen');
    await write('related.json.writing/new/0.json', '{"art');
    await write('related.json.writing/new.json', '');
    await accepts();
  });

  for (const [name, text] of [
    ['new/notes.txt', 'نص'],
    ['old/0.json', '{"mine": 1}'],
    ['old/sub/0.json', SHARD],
    ['new.json', '{"mine": 1}'],
    ['new', 'نص'],
  ])
    test(`is not removed where ${name} is foreign`, async () => {
      await posts();
      await write(MARKER, JSON.stringify({generator: 'maqal index', process: await gone()}));
      await write(`related.json.writing/${name}`, text);
      await refuses(`related.json.writing/${name.split('/').slice(0, 2).join('/')}`);
    });

  test('is not removed where its marker is no marker', async () => {
    await posts();
    for (const text of ['{"generator":"other"}', 'نص']) {
      await write(MARKER, text);
      await refuses(MARKER);
    }
    await write(MARKER, '');
    await write('related.json.writing/new.json', '');
    await refuses('related.json.writing/new.json');
  });
});

describe('what was read before', () => {
  for (const [what, text] of [
    ['empty', ''],
    ['a list in a text', '"[1]"\n{"mine": 1}'],
    ['another’s data', '{"generator": "other"}'],
  ])
    test(`is not taken from a file that is ${what}`, async () => {
      await posts();
      await write('related.json.partial', text);
      await refuses('related.json.partial');
    });

  test('is never written into another’s file that is the same by a hard link', async () => {
    await posts();
    let isBroken = true;
    const origin = await serve((request, response) => {
      const found = request.method === 'GET' && !isBroken;
      response.writeHead(found ? 200 : 404).end(JSON.stringify({articles: articles(4, 20)}));
    });
    await index('posts.jsonl', origin);
    await link(at('related.json.partial'), at('mine.txt'));
    const before = await readFile(at('mine.txt'), 'utf8');
    await write('more.jsonl', lines(articles(3, 50)));
    await index('posts.jsonl', 'more.jsonl', origin);
    assert.equal(await readFile(at('mine.txt'), 'utf8'), before);
    assert.notEqual(await readFile(at('related.json.partial'), 'utf8'), before);
    await index('posts.jsonl', origin);
    await link(at('related.json.partial'), at('second.txt'));
    const second = await readFile(at('second.txt'), 'utf8');
    isBroken = false;
    assert.match((await index('posts.jsonl', origin)).stdout, /1 taken from it[^]*7 articles/);
    assert.equal(await readFile(at('second.txt'), 'utf8'), second);
  });
});

describe('a file that looks like an older index', () => {
  const first = JSON.stringify(article(1));
  for (const [what, text] of [
    ['divided under another name', '{"shards":"other/{hash:3}.json","articles":50}'],
    ['divided with a number that is none', '{"shards":"related/{hash:3}.json","articles":"50"}'],
    ['of lists that name no article', `{"articles":[${first}],"related":{"0a1b2c3d":[1]}}`],
    ['of lists of texts', `{"articles":[${first}],"related":{"0a1b2c3d":["0"]}}`],
    ['of articles without an address', '{"articles":[{"headline":"خبر"}],"related":{"0a1b2c3d":[0]}}'],
    ['of articles that are none', '{"articles":[1],"related":{"0a1b2c3d":[0]}}'],
  ])
    test(`is not overwritten where it is ${what}`, async () => {
      await posts();
      await write('related.json', text);
      await refuses('related.json');
    });

  test('is not overwritten in a folder either, marked or not', async () => {
    await posts(40);
    await index('posts.jsonl');
    const shard = await readFile(at('related/1.json'), 'utf8');
    await write('related/1.json', '{"mine": 1}');
    await refuses('related/1.json');
    await write('related/1.json', shard.replace('"articles":[', '"articles":['.concat('{"url":"/","headline":"x"},')));
    await accepts();
    await write('marked/0.json', SHARD);
    await write('marked/1.json', '{"articles":[],"related":{"mine":[]}}');
    const {code, stderr} = await maqal('index', 'posts.jsonl', '-o', 'marked.json');
    assert.equal(code, 1);
    assert.match(stderr, /marked\/1\.json was not written by this command/);
  });
});

test('a folder is read without the indexes in it, whosever they are, and nothing is said of them', async () => {
  await write('public/posts.jsonl', lines(articles(40)));
  await write('few.jsonl', lines(articles(3, 90)));
  await maqal('index', 'public/posts.jsonl', '-o', 'public/data/other.json');
  await maqal('index', 'few.jsonl', '-o', 'public/few.json');
  await write('public/lost/maqal-index.json', '{"generator": "maqal index", "bits": 3}');
  const {code, stdout, stderr} = await index('public');
  assert.equal(code, 0, stderr);
  assert.match(stdout, /^40 articles/);
  assert.equal(stderr, '');
});

describe('the command says', () => {
  test('the index’s path in the site that is read, as an address', async () => {
    await write('public/posts.jsonl', lines(articles(40)));
    const {stdout} = await maqal('index', 'public/', '-o', 'public/data/a b.json');
    assert.match(stdout, /src="\/data\/a%20b\.json"/);
    assert.match(stdout, /src="\/data\/a%20b\/\{hash:3\}\.json"/);
    assert.ok(existsSync(at('public/data/a b/0.json')));
    assert.match((await maqal('index', 'public/', '-o', 'elsewhere/related.json')).stdout, /src="\/related\.json"/);
  });

  test('from which number a count begins, and which option ended a reading', async () => {
    assert.match((await index('x', '-n', '0')).stderr, /--limit is a whole number from 1, not "0"/);
    assert.match((await index('x', '--max-pages', '0')).stderr, /--max-pages is a whole number from 1, not "0"/);
    const origin = await serve((request, response) => {
      response.setHeader('link', `<${request.url}x>; rel="next"`);
      response.end(JSON.stringify({articles: articles(2, request.url.length * 2)}));
    });
    assert.match((await index(`${origin}/a`, '--max-pages', '2')).stderr, /no more are read \(--max-pages/);
  });
});
