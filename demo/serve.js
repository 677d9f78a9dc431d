// Serves dist/demo with the strict policy that the library is built for. PORT and HOST are respected; a busy port gets the next one.
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {setTimeout} from 'node:timers/promises';
import {extname, join, normalize} from 'node:path';
import {fileURLToPath} from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

export const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src https://www.youtube-nocookie.com https://platform.twitter.com https://www.instagram.com https://www.facebook.com https://t.me; require-trusted-types-for 'script'";

/** What stands under /slow/ is answered after so many milliseconds, to look at what is shown meanwhile. */
const SLOW = 6000;

const LAST_TRY = 20;

async function fileFor(root, pathname) {
  const path = join(root, normalize(decodeURIComponent(pathname)));
  if (!path.startsWith(root)) return undefined;
  try {
    const found = await stat(path);
    return found.isDirectory() ? fileFor(root, join(pathname, 'index.html')) : path;
  } catch {
    return undefined;
  }
}

async function answer(root, request, response) {
  const headers = {'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache'};
  try {
    const {pathname} = new URL(request.url, 'http://localhost');
    if (pathname.startsWith('/slow/')) await setTimeout(SLOW);
    const path = await fileFor(root, pathname.replace(/^\/slow(?=\/)/, ''));
    if (!path) {
      response
        .writeHead(404, {...headers, 'content-type': 'text/plain; charset=utf-8'})
        .end('لا توجد صفحة في هذا العنوان. / No page at this address.\n');
      return;
    }
    response.writeHead(200, {...headers, 'content-type': TYPES[extname(path)] ?? 'application/octet-stream'});
    createReadStream(path).pipe(response);
  } catch {
    response.writeHead(400, headers).end();
  }
}

/** Starts a server; a busy port gets the next one. Resolves to the server and its address. */
export function serve({root = fileURLToPath(new URL('../dist/demo', import.meta.url)), port = 8000, host = 'localhost'} = {}) {
  const server = createServer((request, response) => void answer(root, request, response));
  return new Promise((resolve, reject) => {
    let next = port;
    server.on('error', (error) => {
      if (error.code !== 'EADDRINUSE' || next >= port + LAST_TRY || port === 0) reject(error);
      else server.listen(++next, host);
    });
    server.on('listening', () => {
      const actual = server.address().port;
      if (port !== 0 && actual !== port) console.log(`Port ${port} is busy; port ${actual} is used.`);
      resolve({server, url: `http://${host.includes(':') ? `[${host}]` : host}:${actual}/`});
    });
    server.listen(next, host);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const {PORT, HOST} = process.env;
  const {url} = await serve({port: PORT === undefined ? undefined : Number(PORT), host: HOST});
  console.log(`Maqal's demo: ${url}  (Ctrl+C ends it)`);
}
