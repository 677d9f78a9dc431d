// Serves dist/demo with the strict policy that the library is built for. PORT and HOST are respected; a busy port gets the next one.
import {existsSync, realpathSync} from 'node:fs';
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
const LAST_PORT = 65535;

const NOT_FOUND = 'لا توجد صفحة في هذا العنوان. / No page at this address.\n';

/** Headers of an error that are not of a file: which methods are allowed, and how long a file is of which a part was asked for. */
const KEPT = new Set(['allow', 'content-range', 'vary']);

const compress = compression();

/** Of the requests that a reader sends at once, each has its turn when those before it are answered (RFC 9112, section 9.3.2). */
const turnOf = (response) => response.socket ?? new Promise((resolve) => response.once('socket', resolve));

/** Answers a request; whatever goes wrong with it ends neither the server nor anyone else's request. */
async function answer(files, slow, request, response) {
  response.setHeaders(HEADERS);
  if (request.url.startsWith('/slow/')) {
    await setTimeout(slow);
    request.url = request.url.slice('/slow'.length);
  }
  await turnOf(response);
  /* Nobody would close a file that is opened for a reader who has left. */
  if (request.socket.destroyed) return;
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
      if (error.code !== 'EADDRINUSE' || next >= Math.min(port + LAST_TRY, LAST_PORT) || port === 0) reject(error);
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

/** The port and host that the environment asks for; what is empty is as unset. */
export function readAddress({PORT, HOST} = process.env) {
  if (PORT && !(/^\d+$/.test(PORT) && Number(PORT) <= LAST_PORT))
    throw new Error(`PORT is "${PORT}": set it to a whole number from 0 to ${LAST_PORT}, or leave it out.`);
  return {port: PORT ? Number(PORT) : undefined, host: HOST || undefined};
}

function explain({code, message, port}, host = 'localhost') {
  if (code === 'EADDRINUSE') return `No free port was found up to ${port}: set PORT to another.`;
  if (code === 'EACCES') return `You may not use port ${port}: set PORT to one from 1024 on.`;
  return `The demo cannot be served on HOST "${host}" (${message}): set it to a name or address of this machine, or leave it out.`;
}

/** Serves the demo at an address of `readAddress`, and says where; if it cannot, the error says why in a sentence. */
export async function serveDemo(address, note) {
  const {url} = await serve(address).catch((error) => {
    throw new Error(explain(error, address.host), {cause: error});
  });
  console.log(`Maqal's demo: ${url}  ${note}`);
}

/** What a program ends with when it cannot go on. */
export function giveUp({message}) {
  console.error(message);
  process.exit(1);
}

/** Whether Node was started with this file, by whatever path or link. */
function isProgram() {
  try {
    return realpathSync(process.argv[1]) === fileURLToPath(import.meta.url);
  } catch {
    return false;
  }
}

async function run() {
  const address = readAddress();
  if (!existsSync(DEMO)) throw new Error('There is no demo in dist/demo yet: run "npm start", which builds and serves it.');
  await serveDemo(address, '(Ctrl+C ends it)');
}

if (isProgram()) run().catch(giveUp);
