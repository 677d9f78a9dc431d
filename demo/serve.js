// Serves dist/demo with the strict policy that the library is built for. PORT and HOST are respected; a busy port gets the next one.
import {open, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {setTimeout} from 'node:timers/promises';
import {extname, join, sep} from 'node:path';
import {pipeline} from 'node:stream/promises';
import {fileURLToPath} from 'node:url';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/rss+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

export const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src https://www.youtube-nocookie.com https://platform.twitter.com https://www.instagram.com https://www.facebook.com https://t.me; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const HEADERS = {'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'cache-control': 'no-cache'};

/** What stands under /slow/ is answered after so many milliseconds, to look at what is shown meanwhile. */
const SLOW = 6000;

const LAST_TRY = 20;

/** What is answered where a file cannot be opened. Anything else, such as too many open files, is the server's own fault: 500. */
const STATUS_OF_ERROR = {ENOENT: 404, ENOTDIR: 404, ENAMETOOLONG: 404, EACCES: 403, EPERM: 403};

const NOT_FOUND = 'لا توجد صفحة في هذا العنوان. / No page at this address.\n';

/** The file at an address below the root, or `undefined` for an address that is malformed or leads out of it. */
function pathOf(root, url) {
  try {
    const path = join(root, decodeURIComponent(new URL(url, 'http://localhost').pathname));
    return path.startsWith(join(root, sep)) && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

/** The part of a file that a request asks for (RFC 9110, section 14): `undefined` for all of it, `null` where there is none. */
function rangeOf(header, size) {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (!first && !last) return undefined;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (first && last && Number(last) < start) return undefined;
  return start < size ? {start, end} : null;
}

/** A file with its size; of a folder, the page that stands for it. */
async function find(path) {
  const found = await stat(path);
  if (found.isDirectory()) return find(join(path, 'index.html'));
  if (!found.isFile()) throw Object.assign(new Error(`${path} is no file.`), {code: 'ENOENT'});
  return {path, size: found.size};
}

async function sendFile({path, size}, {method, headers}, response) {
  /* Ranges are of GET alone. Files have no validators here, so one that depends on them (If-Range) is of a file that may have changed. */
  const range = method === 'GET' && !headers['if-range'] ? rangeOf(headers.range, size) : undefined;
  if (range === null) {
    response.writeHead(416, {...HEADERS, 'content-range': `bytes */${size}`}).end();
    return;
  }
  const file = await open(path);
  try {
    const {start, end} = range ?? {start: 0, end: size - 1};
    response.writeHead(range ? 206 : 200, {
      ...HEADERS,
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-length': end - start + 1,
      'accept-ranges': 'bytes',
      ...(range && {'content-range': `bytes ${start}-${end}/${size}`}),
    });
    if (method === 'HEAD' || size === 0) response.end();
    else await pipeline(file.createReadStream({start, end, autoClose: false}), response);
  } finally {
    await file.close();
  }
}

/** Answers a request; whatever goes wrong with it ends neither the server nor anyone else's request. */
async function answer(root, request, response) {
  const refuse = (status, text = '', headers = {}) =>
    response.writeHead(status, {...HEADERS, 'content-type': TYPES['.txt'], ...headers}).end(text);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, '', {allow: 'GET, HEAD'});
  const isSlow = request.url.startsWith('/slow/');
  const path = pathOf(root, isSlow ? request.url.slice('/slow'.length) : request.url);
  if (!path) return refuse(400);
  try {
    if (isSlow) await setTimeout(SLOW);
    await sendFile(await find(path), request, response);
  } catch ({code}) {
    /* A reader who breaks a download off has had the head of the answer. */
    if (response.headersSent) response.destroy();
    else {
      const status = STATUS_OF_ERROR[code] ?? 500;
      refuse(status, status === 404 ? NOT_FOUND : '');
    }
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
