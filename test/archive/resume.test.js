// `maqal index` that was interrupted goes on where it stopped, with nothing that is no longer so.
import assert from 'node:assert/strict';
import {mkdir, readFile, rm, stat, utimes} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {article, articles, at, contents, lines, maqal, serve, start, write} from './command.js';

const OLD = '{"shards":"related/{hash:3}.json","articles":50}';
const index = (...args) => maqal('index', ...args, '-o', 'site/related.json');
const page = (number, headline = article(number).headline) =>
  write(
    `pages/${number}.html`,
    `<!doctype html><meta property="og:type" content="article"><link rel="canonical" href="${article(number).url}"><article><h1>${headline}</h1><p>نص</p></article>`,
  );
const result = () => readFile(at('site/related.json'), 'utf8');

/** A list of four pages, of which one may be broken; `state` says what the pages are like. */
async function list() {
  const state = {broken: undefined, changed: undefined, validators: true};
  const asked = [];
  const address = await serve((request, response) => {
    const {searchParams, pathname} = new URL(request.url, 'http://x');
    const number = Number(searchParams.get('page') ?? 1);
    if (request.method === 'HEAD' || pathname !== '/list') return void response.writeHead(404).end();
    const etag = `"${number}${state.changed === number ? ' changed' : ''}"`;
    const isKnown = state.validators && request.headers['if-none-match'] === etag;
    asked.push(isKnown ? `${number} unchanged` : number);
    if (number === state.broken) return void response.writeHead(410).end();
    if (state.validators) response.setHeader('etag', etag);
    if (isKnown) return void response.writeHead(304).end();
    if (number < 4) response.setHeader('link', `</list?page=${number + 1}>; rel="next"`);
    const items = articles(10, number * 10 - 10);
    if (state.changed === number) items[0].headline += ' مصحح';
    response.end(JSON.stringify({articles: items}));
  });
  return {state, asked, address: `${address}/list`};
}

describe('a run that failed', () => {
  test('is gone on with: a page that is as it was is not sent again', async () => {
    await write('site/related.json', OLD);
    const {state, asked, address} = await list();
    state.broken = 3;
    const failed = await index(address);
    assert.equal(failed.code, 1);
    assert.match(failed.stderr, /page=3 answered 410.*Nothing was written.*give the same command to go on/s);
    assert.deepEqual(Object.keys(await contents('site')), ['related.json', 'related.json.partial']);
    assert.equal(await result(), OLD);

    state.broken = undefined;
    state.changed = 2;
    asked.length = 0;
    const {code, stdout} = await index(address);
    assert.equal(code, 0);
    assert.match(stdout, /1 taken from it, 1 read again, 0 forgotten[^]*40 articles/);
    assert.deepEqual(asked, ['1 unchanged', 2, 3, 4]);
    const {'related.json.partial': partial, ...left} = await contents('site');
    assert.equal(partial, undefined);
    assert.ok(Object.values(left).join().includes('مصحح'));
  });

  test('reads pages again whose server does not say whether they have changed', async () => {
    const {state, asked, address} = await list();
    Object.assign(state, {broken: 3, validators: false});
    await index(address);
    state.broken = undefined;
    assert.match((await index(address)).stdout, /0 taken from it, 2 read again, 0 forgotten[^]*40 articles/);
    assert.deepEqual(asked, [1, 2, 3, 1, 2, 3, 4]);
  });

  test('takes files as they are now: changed ones are read again, and those that are gone forgotten', async () => {
    const {state, address} = await list();
    state.broken = 1;
    for (let number = 0; number < 4; number++) await page(number);
    await write('more.jsonl', lines(articles(3, 4)));
    assert.match((await index('pages', 'more.jsonl', address)).stderr, /What was read is kept/);

    state.broken = undefined;
    await page(1, `${article(1).headline} مصحح`);
    const {mtime} = await stat(at('pages/2.html'));
    await page(2, article(3).headline);
    await utimes(at('pages/2.html'), mtime, mtime);
    await rm(at('pages/3.html'));
    await page(9);
    const {stdout} = await index('pages', 'more.jsonl', address);
    assert.match(stdout, /2 taken from it, 2 read again, 1 forgotten/);
    const texts = Object.values(await contents('site')).join();
    assert.ok(texts.includes('مصحح'));
    assert.ok(!texts.includes(`"${article(2).headline}"`));
  });

  test('reads on within a long file of lines', async () => {
    const {state, address} = await list();
    state.broken = 1;
    await write('more.jsonl', lines(articles(2500, 100)));
    await index('more.jsonl', address);
    const journal = (await readFile(at('site/related.json.partial'), 'utf8')).split('\n');
    assert.equal(journal.length, 12);
    await write('site/related.json.partial', journal.slice(0, 6).join('\n').concat('\n{"unit": "cut'));
    state.broken = undefined;
    assert.match((await index('more.jsonl', address)).stdout, /1 taken from it[^]*2540 articles/);
  });

  test('is forgotten where something else is asked: other sources, another site, the same name in another folder', async () => {
    const {state, address} = await list();
    state.broken = 2;
    await write('a.jsonl', lines(articles(3, 50)));
    await index('a.jsonl', address);
    const journal = await readFile(at('site/related.json.partial'), 'utf8');
    state.broken = undefined;
    for (const args of [[address], ['a.jsonl', address, '--site', 'https://news.example/']]) {
      await write('site/related.json.partial', journal);
      assert.doesNotMatch((await index(...args)).stdout, /taken/);
    }
    await write('site/related.json.partial', journal.replace(at('a.jsonl'), at('b/a.jsonl')));
    assert.doesNotMatch((await index('a.jsonl', address)).stdout, /taken/);
  });

  test('is forgotten where it is of an older version', async () => {
    await write('a.jsonl', lines(articles(4)));
    const step = JSON.stringify({source: 'a.jsonl', from: 'a.jsonl:1', articles: articles(90)});
    await write('site/related.json.partial', `${JSON.stringify('["a.jsonl"]')}\n${step}`);
    assert.match((await index('a.jsonl')).stdout, /^4 articles/);
  });

  test('leaves nothing where nothing was read', async () => {
    const {address} = await list();
    await mkdir(at('empty'));
    for (const source of [address.replace('list', 'nothing'), 'nothing.json', 'empty'])
      assert.doesNotMatch((await index(source)).stderr, /What was read is kept/);
    assert.deepEqual(await contents(), {empty: 'folder'});
  });
});

test('a run that was ended by a signal keeps what it read', async () => {
  let asked;
  const isAsked = new Promise((resolve) => (asked = resolve));
  const origin = await serve((request, response) => (request.method === 'HEAD' ? response.end() : asked()));
  await write('a.jsonl', lines(articles(3)));
  const {child, ended} = start('index', 'a.jsonl', `${origin}/feed`, '-o', 'site/related.json');
  await isAsked;
  child.kill('SIGINT');
  assert.deepEqual(await ended, {code: null, signal: 'SIGINT'});
  assert.deepEqual(Object.keys(await contents('site')), ['related.json.partial']);
});

test('a server that is busy is asked again', async () => {
  let count = 0;
  const origin = await serve((request, response) => {
    if (request.method === 'GET' && ++count === 1) return void response.writeHead(503).end();
    response.end(JSON.stringify({articles: articles(4)}));
  });
  assert.match((await index(`${origin}/list`)).stdout, /4 articles/);
});
