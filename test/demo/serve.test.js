import assert from 'node:assert/strict';
import {once} from 'node:events';
import {chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile} from 'node:fs/promises';
import {createServer, request} from 'node:http';
import {connect} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {spawn} from 'node:child_process';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {brotliDecompressSync} from 'node:zlib';
import {POLICY, readAddress, serve} from '../../demo/serve.js';

const PROGRAMS = fileURLToPath(new URL('../../demo/', import.meta.url));
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
const countDescriptors = async () => (await readdir(descriptors)).length;

test(
  'a download that is broken off keeps no descriptor',
  {skip: !hasDescriptors && 'descriptors cannot be counted'},
  async () => {
    const {port} = server.address();
    await breakOff(port);
    const earlier = await countDescriptors();
    for (let left = 50; left > 0; left--) await breakOff(port);
    await ask('/');
    assert.ok((await countDescriptors()) < earlier + 10, `${earlier} descriptors became ${await countDescriptors()}`);
  },
);

/** Sends requests for paths at once, without awaiting an answer, and goes away when all have arrived. */
async function askAndLeave({server: asked, url: address}, paths) {
  const socket = connect(Number(new URL(address).port), '127.0.0.1');
  const arrived = new Promise((resolve) => {
    let count = 0;
    const countRequest = () => ++count === paths.length && resolve(asked.off('request', countRequest));
    asked.on('request', countRequest);
  });
  const left = new Promise((resolve) => asked.once('connection', (connection) => connection.on('close', resolve)));
  socket.write(paths.map((path) => `GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`).join(''));
  await arrived;
  socket.destroy();
  await left;
}

for (const [what, paths] of Object.entries({
  'answered late': Array(50).fill('/slow/large.bin'),
  'in turn after one that is': ['/slow/large.bin', ...Array(50).fill('/large.bin')],
}))
  test(
    `requests that are ${what}, and whose reader leaves meanwhile, keep no descriptor`,
    {skip: !hasDescriptors && 'descriptors cannot be counted'},
    async (context) => {
      const site = await serve({root, port: 0, host: '127.0.0.1', slow: 100});
      context.after(() => {
        site.server.close();
        site.server.closeAllConnections();
      });
      const askSite = () => fetch(`${site.url}slow/empty`).then((response) => response.text());
      await askSite();
      const earlier = await countDescriptors();
      await askAndLeave(site, paths);
      /* This one waits longer than those. */
      await askSite();
      assert.ok((await countDescriptors()) < earlier + 10, `${earlier} descriptors became ${await countDescriptors()}`);
    },
  );

test('requests that are sent at once are answered in turn', async () => {
  const socket = connect(server.address().port, '127.0.0.1');
  const [first, second] = ['/folder/', '/with%20space.txt'];
  socket.write(`GET ${first} HTTP/1.1\r\nHost: x\r\n\r\nGET ${second} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
  const answers = String(Buffer.concat(await socket.toArray()));
  assert.match(answers, /^HTTP\/1\.1 200 [^]*\r\n\r\nof the folderHTTP\/1\.1 200 [^]*\r\n\r\nx$/);
});

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

test('no port is sought after the last one there is', async (context) => {
  const busy = createServer().listen(65535, '127.0.0.1');
  context.after(() => busy.close());
  await Promise.race(['listening', 'error'].map((event) => once(busy, event))).catch(() => undefined);
  await assert.rejects(serve({port: 65535, host: '127.0.0.1'}), {code: 'EADDRINUSE'});
});

test('an empty PORT or HOST is as one that is not set', () => {
  const unset = {port: undefined, host: undefined};
  assert.deepEqual(readAddress({}), unset);
  assert.deepEqual(readAddress({PORT: '', HOST: ''}), unset);
  assert.deepEqual(readAddress({PORT: '0', HOST: '::1'}), {port: 0, host: '::1'});
});

/** The program, in a copy of its folder that has a demo or none. */
async function copyProgram(context, {hasDemo}) {
  const folder = await mkdtemp(join(tmpdir(), 'maqal-'));
  context.after(() => rm(folder, {recursive: true}));
  await mkdir(join(folder, 'demo'));
  await symlink(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'), 'junction');
  await writeFile(join(folder, 'package.json'), '{"type": "module"}');
  for (const name of await readdir(PROGRAMS))
    if (name.endsWith('.js')) await cp(join(PROGRAMS, name), join(folder, 'demo', name));
  await cp(join(PROGRAMS, '../lit-localize.json'), join(folder, 'lit-localize.json'));
  if (hasDemo) await mkdir(join(folder, 'dist/demo'), {recursive: true});
  return folder;
}
const startProgram = (file, env = {}) =>
  spawn(process.execPath, [file], {env: {...process.env, PORT: '0', HOST: '127.0.0.1', ...env}});

/** Resolves to what a program said before it ended, with its exit code. */
async function readEnd(program) {
  const [[code], said] = await Promise.all([once(program, 'close'), program.stderr.toArray()]);
  return {code, said: String(Buffer.concat(said))};
}

test('a PORT or HOST that cannot be is refused in one sentence, by the program that watches too', async (context) => {
  const folder = await copyProgram(context, {hasDemo: true});
  for (const [name, value, file] of [
    ...['abc', '-1', '70000', '80.5', '1e3', ' '].map((port) => ['PORT', port, 'serve.js']),
    ['HOST', 'no host', 'serve.js'],
    ['HOST', '192.0.2.1', 'serve.js'],
    ['PORT', 'abc', 'dev.js'],
  ]) {
    const {code, said} = await readEnd(startProgram(join(folder, 'demo', file), {[name]: value}));
    assert.equal(code, 1, `${file} ${name}=${value}`);
    assert.match(said, new RegExp(`^.*${name} (?:is )?"${value}".*\\.\n$`));
  }
});

test('the program says in one sentence that there is no demo yet', async (context) => {
  const folder = await copyProgram(context, {hasDemo: false});
  const {code, said} = await readEnd(startProgram(join(folder, 'demo/serve.js')));
  assert.equal(code, 1);
  assert.match(said, /^There is no demo .*"npm start".*\.\n$/);
});

test('the program serves by whatever path it was started', async (context) => {
  const folder = await copyProgram(context, {hasDemo: true});
  await symlink(join(folder, 'demo'), join(folder, 'link'), 'junction');
  const program = startProgram(join(folder, 'link/serve.js'));
  const [said] = await once(program.stdout, 'data');
  assert.match(String(said), /http:\/\/127\.0\.0\.1:\d+\//);
  program.kill();
});
