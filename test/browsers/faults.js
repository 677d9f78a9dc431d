// What the test server answers besides files: real samples from beside the checkout, and everything that goes wrong on a network.
import {createReadStream, existsSync} from 'node:fs';
import {PassThrough} from 'node:stream';

const SHARED = new URL('../../../shared/', import.meta.url);

/** "أسعار الصرف في دمشق" in windows-1256. */
const ARABIC_BYTES = Buffer.from('c3d3dac7d120c7e1d5d1dd20dded20cfe3d4de', 'hex');

const list = (from, count) =>
  JSON.stringify({
    articles: Array.from({length: count}, (_, index) => ({
      url: `/counted/${from + index}`,
      headline: `خبر رقم ${from + index}`,
      datePublished: '2026-11-20T10:00:00Z',
    })),
  });

const counts = new Map();

/** A feed of `bytes` or more, written as fast as it is read. */
function hugeFeed(bytes) {
  const stream = new PassThrough();
  const item = (number) =>
    `<item><title>خبر رقم ${number}</title><link>/huge/${number}</link><description>${'نص طويل '.repeat(200)}</description></item>`;
  let size = 0;
  let number = 0;
  const more = () => {
    while (size < bytes) {
      const text = item(number++);
      size += Buffer.byteLength(text);
      if (!stream.write(text)) return void stream.once('drain', more);
    }
    stream.end('</channel></rss>');
  };
  stream.write('<rss version="2.0"><channel><title>كثير</title>');
  more();
  return stream;
}

const ANSWERS = {
  status: (context, code) => {
    context.status = Number(code);
    context.body = '<!doctype html><title>خطأ</title><h1>خطأ في الخادم</h1>';
  },
  /** Headers, and then nothing. */
  slow: (context) => {
    context.type = 'json';
    context.body = new PassThrough();
    context.body.write('{"articles": [');
  },
  /** Half of what was promised. */
  cut: (context) => {
    context.type = 'json';
    context.set('content-length', '5000');
    context.body = new PassThrough();
    context.body.write('{"articles": [');
    setTimeout(() => context.req.socket.destroy(), 50);
  },
  huge: (context, bytes) => {
    context.type = 'application/rss+xml';
    context.body = hugeFeed(Number(bytes));
  },
  hugejson: (context, bytes) => {
    context.type = 'json';
    context.body = JSON.stringify(['x'.repeat(Number(bytes))]);
  },
  /** An error page that says it is none. */
  html: (context) => {
    context.type = 'html';
    context.body = '<!doctype html><html lang="ar"><title>الصفحة غير موجودة</title><h1>404</h1>';
  },
  /** A feed in windows-1256 whose server says nothing of it, or what it is asked to say. */
  arabic: (context, said) => {
    context.set('content-type', said ? `text/xml; charset=${said}` : 'text/xml');
    context.body = Buffer.concat([
      Buffer.from('<rss><channel><item><title>'),
      ARABIC_BYTES,
      Buffer.from('</title></item></channel></rss>'),
    ]);
  },
  /** Counts how often it is asked. */
  counted: (context, name) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    context.type = 'json';
    context.set('cache-control', 'no-store');
    context.body = list(1, 12);
  },
  count: (context, name) => {
    context.body = String(counts.get(name) ?? 0);
  },
  /** Fails at first, and answers when it is asked again. */
  recovering: (context, name) => {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (counts.get(name) === 1) return ANSWERS.status(context, 503);
    context.type = 'json';
    context.body = list(1, 12);
  },
  /** Three pages of four, each with the address of the next as HTTP says it. */
  pages: (context, number = '1') => {
    context.type = 'json';
    if (Number(number) < 3) context.set('link', `</faults/pages/${Number(number) + 1}>; rel="next"`);
    context.body = list(Number(number) * 4 - 3, 4);
  },
  /** A page whose next one fails at first. */
  brokenpages: (context, name) => {
    context.type = 'json';
    context.set('link', `</faults/recovering/${name}>; rel="next"`);
    context.body = list(101, 4);
  },
  /** Pages of four, each of which begins with the last of the one before. */
  drifting: (context, number = '1') => {
    context.type = 'json';
    if (Number(number) < 3) context.set('link', `</faults/drifting/${Number(number) + 1}>; rel="next"`);
    context.body = list(Number(number) * 3 - 2, 4);
  },
  /** A search engine's answer that tells what it was asked, a hit each. */
  search: async (context) => {
    const chunks = [];
    for await (const chunk of context.req) chunks.push(chunk);
    const {size, query} = JSON.parse(Buffer.concat(chunks).toString());
    const told = [`${context.method} ${context.get('content-type')}`, size, query.function_score.query.bool.must_not.term.url];
    context.type = 'json';
    context.body = {hits: {hits: told.map((headline, index) => ({_source: {headline, url: `/${index}`}}))}};
  },
};

export async function faults(context, next) {
  const [, place, kind, ...rest] = context.path.split('/');
  const shared = new URL(`.${context.path.slice('/shared'.length)}`, SHARED);
  if (place === 'faults' && kind in ANSWERS) {
    context.status = 200;
    await ANSWERS[kind](context, ...rest);
  } else if (place === 'shared' && existsSync(shared)) {
    context.type = context.path.split('.').at(-1);
    context.body = createReadStream(shared);
  } else await next();
}
