// Serves dist/demo with the strict policy that the library is built for. PORT and HOST are respected; a busy port gets the next one.
import {createServer} from 'node:http';
import {setTimeout} from 'node:timers/promises';
import {fileURLToPath} from 'node:url';
import compression from 'compression';
import serveStatic from 'serve-static';

export const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; frame-src https://www.youtube-nocookie.com https://platform.twitter.com https://www.instagram.com https://www.facebook.com https://t.me; require-trusted-types-for 'script'; trusted-types lit-html dompurify";

const HEADERS = new Map([
  ['content-security-policy', POLICY],
  ['x-content-type-options', 'nosniff'],
  ['cache-control', 'no-cache'],
]);

/* A font that a reader has already is there before the page is painted, and moves nothing. */
const keepFonts = (response, path) => {
  if (path.endsWith('.woff2')) response.setHeader('cache-control', 'max-age=86400');
};

const DEMO = fileURLToPath(new URL('../dist/demo', import.meta.url));

const LAST_TRY = 20;

const NOT_FOUND = 'لا توجد صفحة في هذا العنوان. / No page at this address.\n';

/** Headers of an error that are not of a file: which methods are allowed, and how long a file is of which a part was asked for. */
const KEPT = new Set(['allow', 'content-range', 'vary']);

const compress = compression();

/** Answers a request; whatever goes wrong with it ends neither the server nor anyone else's request. */
async function answer(files, slow, request, response) {
  response.setHeaders(HEADERS);
  if (request.url.startsWith('/slow/')) {
    await setTimeout(slow);
    request.url = request.url.slice('/slow'.length);
  }
  const refuse = ({statusCode = 500}) => {
    /* A reader who breaks a download off has had the head of the answer. */
    if (response.headersSent) return response.destroy();
    /* What was said of the file is not of this answer. */
    for (const name of response.getHeaderNames()) if (!HEADERS.has(name) && !KEPT.has(name)) response.removeHeader(name);
    response.writeHead(statusCode, {'content-type': 'text/plain; charset=utf-8'});
    response.end(statusCode === 404 ? NOT_FOUND : '');
  };
  compress(request, response, () => files(request, response, refuse));
}

/**
 * Starts a server; a busy port gets the next one. What stands under /slow/ is answered after `slow` milliseconds, to look at what is shown
 * meanwhile. Resolves to the server and its address.
 */
export function serve({root = DEMO, port = 8000, host = 'localhost', slow = 6000} = {}) {
  const files = serveStatic(root, {fallthrough: false, cacheControl: false, setHeaders: keepFonts});
  const server = createServer((request, response) => void answer(files, slow, request, response));
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
