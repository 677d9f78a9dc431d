import assert from 'node:assert/strict';
import {chmod, mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {createServer, request} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from 'node:child_process';
import {after, before, test} from 'node:test';
import {brotliDecompressSync} from 'node:zlib';
import {POLICY, serve} from '../../demo/serve.js';

const FILM = Buffer.from(Array.from({length: 1000}, (_, index) => index % 256));

let root;
let server;
let url;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  await mkdir(join(root, 'folder'));
  await mkdir(join(root, 'bare'));
  await Promise.all(
    Object.entries({
      'index.html': '<!doctype html>',
      'folder/index.html': 'of the folder',
      'film.mp4': FILM,
      'large.bin': Buffer.alloc(2e7),
      empty: '',
      'letters.woff2': 'x',
      'with space.txt': 'x',
    }).map(([name, content]) => writeFile(join(root, name), content)),
  );
  ({server, url} = await serve({root, port: 0, host: '127.0.0.1'}));
});
after(async () => {
  server.close();
  await rm(root, {recursive: true});
});

/** Asks for a path as it is written: `fetch` and `URL` would mend it. */
const ask = (path, {method = 'GET', headers = {}} = {}) =>
  new Promise((resolve, reject) => {
    const {hostname, port} = new URL(url);
    request({hostname, port, path, method, headers, agent: false}, async (response) => {
      const body = Buffer.concat(await response.toArray());
      resolve({status: response.statusCode, headers: response.headers, body});
    })
      .on('error', reject)
      .end();
  });

test('a page is served with the strict policy, its type and its length, and a folder by its index', async () => {
  const page = await ask('/');
  assert.equal(page.headers['content-security-policy'], POLICY);
  assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
  assert.equal(page.headers['content-length'], '15');
  assert.equal(page.headers['cache-control'], 'no-cache');
  assert.equal(String((await ask('/folder/')).body), 'of the folder');
  assert.equal(String((await ask('/with%20space.txt?v=1')).body), 'x');
  assert.equal((await ask('/empty')).status, 200);
});

test('a font is kept for a day, and that there is none is not', async () => {
  assert.equal((await ask('/letters.woff2')).headers['cache-control'], 'max-age=86400');
  assert.equal((await ask('/none.woff2')).headers['cache-control'], 'no-cache');
});

for (const [path, status] of [
  ['/nothing', 404],
  ['/bare/', 404],
  ['/film.mp4/x', 404],
  [`/${'x'.repeat(3000)}`, 404],
  ['/%ff', 400],
  ['/%', 400],
  ['/%00', 400],
  ['/..%2f..%2fetc%2fpasswd', 403],
]) {
  test(`${path.slice(0, 40)} is answered with ${status}`, async () => {
    assert.equal((await ask(path)).status, status);
  });
}

test('what is text is compressed by Brotli, as readers’ servers do, and pictures and films are not', async () => {
  await writeFile(join(root, 'long.html'), 'نص '.repeat(5000));
  const headers = {'accept-encoding': 'br, gzip'};
  const page = await ask('/long.html', {headers});
  assert.equal(page.headers['content-encoding'], 'br');
  assert.equal(String(brotliDecompressSync(page.body)), 'نص '.repeat(5000));
  assert.equal((await ask('/film.mp4', {headers})).headers['content-encoding'], undefined);
  assert.equal((await ask('/long.html')).headers['content-encoding'], undefined);
});

test('HEAD is answered as GET is, without the body', async () => {
  const [head, get] = [await ask('/film.mp4', {method: 'HEAD'}), await ask('/film.mp4')];
  const about = ({status, headers}) => ({status, headers: {...headers, date: undefined}});
  assert.deepEqual(about(head), about(get));
  assert.equal(head.body.length, 0);
  assert.equal((await ask('/nothing', {method: 'HEAD'})).status, 404);
});

test('other methods are told which are allowed', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const {status, headers} = await ask('/', {method});
    assert.deepEqual([status, headers.allow], [405, 'GET, HEAD'], method);
  }
});

for (const [range, start, end] of [
  ['bytes=0-0', 0, 0],
  ['bytes=10-19', 10, 19],
  ['bytes=990-', 990, 999],
  ['bytes=-5', 995, 999],
  ['bytes=900-5000', 900, 999],
]) {
  test(`a film is wound to "${range}" (RFC 9110, section 14)`, async () => {
    const {status, headers, body} = await ask('/film.mp4', {headers: {range}});
    assert.equal(status, 206);
    assert.equal(headers['content-range'], `bytes ${start}-${end}/1000`);
    assert.deepEqual(body, FILM.subarray(start, end + 1));
  });
}

test('a range that begins after the end is refused, and one that cannot be read is as none', async () => {
  for (const range of ['bytes=1000-', 'bytes=-0']) {
    const {status, headers} = await ask('/film.mp4', {headers: {range}});
    assert.deepEqual([status, headers['content-range']], [416, 'bytes */1000'], range);
  }
  for (const headers of [
    {range: 'bytes=-'},
    {range: 'lines=1-2'},
    {range: 'bytes=0-1,5-6'},
    {range: 'bytes=0-1', 'if-range': '"x"'},
  ]) {
    const {status, body} = await ask('/film.mp4', {headers});
    assert.deepEqual([status, body.length], [200, 1000], JSON.stringify(headers));
  }
});

const isRoot = process.getuid?.() === 0;
test('a file that may not be read is refused, and the server stands', {skip: isRoot && 'root may read any file'}, async () => {
  const path = join(root, 'secret.txt');
  await writeFile(path, 'x');
  await chmod(path, 0);
  assert.equal((await ask('/secret.txt')).status, 403);
  assert.equal((await ask('/')).status, 200);
});

/** Asks for a large file and breaks off with the first bytes of it. */
const breakOff = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /large.bin HTTP/1.1\r\nHost: x\r\n\r\n'));
    socket.once('data', () => socket.destroy()).on('close', resolve);
  });

const descriptors = '/proc/self/fd';
const hasDescriptors = await readdir(descriptors).catch(() => undefined);
test(
  'a download that is broken off keeps no descriptor',
  {skip: !hasDescriptors && 'descriptors cannot be counted'},
  async () => {
    const {port} = server.address();
    await breakOff(port);
    const count = async () => (await readdir(descriptors)).length;
    const earlier = await count();
    for (let left = 50; left > 0; left--) await breakOff(port);
    await ask('/');
    assert.ok((await count()) < earlier + 10, `${earlier} descriptors became ${await count()}`);
  },
);

test(
  'with no descriptor left it answers 500, and serves again once there is one',
  {skip: process.platform === 'win32'},
  async () => {
    const script = `
    import {closeSync, openSync} from 'node:fs';
    import {request, Agent} from 'node:http';
    import {serve} from ${JSON.stringify(new URL('../../demo/serve.js', import.meta.url).href)};
    const {server, url} = await serve({root: ${JSON.stringify(root)}, port: 0, host: '127.0.0.1'});
    const agent = new Agent({keepAlive: true, maxSockets: 1});
    const status = (path) => new Promise((resolve, reject) => request(url + path, {agent}, (response) => response.resume().on('end', () => resolve(response.statusCode))).on('error', reject).end());
    const statuses = [await status('nothing')];
    const taken = [];
    try { for (;;) taken.push(openSync(process.execPath)); } catch {}
    statuses.push(await status(''));
    taken.forEach((descriptor) => closeSync(descriptor));
    statuses.push(await status(''));
    console.log(statuses.join());
    process.exit();`;
    const child = spawn('sh', ['-c', 'ulimit -n 60; exec "$0" --input-type=module -e "$1"', process.execPath, script]);
    assert.equal(String(Buffer.concat(await child.stdout.toArray())).trim(), '404,500,200');
  },
);

test('a busy port gets the next one', async () => {
  const busy = createServer();
  await new Promise((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const {port} = busy.address();
  const next = await serve({port, host: '127.0.0.1'});
  assert.notEqual(new URL(next.url).port, String(port));
  next.server.close();
  busy.close();
});
