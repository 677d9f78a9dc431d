// The largest contentful paint of a page of printed cards, against the same HTML without script: npm run bench:lcp.
// A phone on slow 4G with a quarter of this processor, an empty cache each time; fails when a budget of the design is passed.
import {once} from 'node:events';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {brotliCompressSync} from 'node:zlib';
import puppeteer from 'puppeteer-core';
import {cardHtml} from '../../dist/html.js';
import {findChromium} from '../browsers/find.js';
import {asNewsArticle, makeArticles} from './cards/articles.js';

const ROUNDS = 15;
const BUDGET = 1.05;
/** Chromium's "Slow 4G": 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
const SLOW_4G = {offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750};
const CPU_SLOWDOWN = 4;

const dist = (path) => readFileSync(new URL(`../../dist/${path}`, import.meta.url));

const cards = makeArticles(60)
  .map((item) => ({...asNewsArticle(item), image: {url: `/${item.id}.svg`, width: 640, height: 360}}))
  .map((article, index) => cardHtml(article, {priority: index === 0}));

const page = (head) => `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>cards</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="maqal.css">${head}
<main>${cards.join('')}</main></html>`;

/** A picture of some 20 kB, as a photograph on a phone is. */
const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="#567"/><!--${Array.from(
  {length: 20_000},
  (_, index) => String.fromCharCode(97 + ((index * 7919) % 26)),
).join('')}--></svg>`;

const FILES = {
  '/static': ['text/html', page('')],
  '/maqal': ['text/html', page('<script defer src="maqal.ar.js"></script>')],
  '/maqal.css': ['text/css', dist('maqal.css')],
  '/maqal.ar.js': ['text/javascript', dist('cdn/maqal.ar.js')],
};

const server = createServer(({url}, response) => {
  const isPicture = url.endsWith('.svg');
  const [type, body] = isPicture ? ['image/svg+xml', picture] : (FILES[url] ?? ['text/plain', '']);
  response.setHeader('content-type', `${type}; charset=utf-8`);
  if (!isPicture) response.setHeader('content-encoding', 'br');
  response.end(isPicture ? body : brotliCompressSync(body));
});
server.listen(0);
await once(server, 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});

/** Milliseconds until the largest paint, and the sum of layout shifts. */
async function load(path) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({width: 390, height: 844, isMobile: true});
  const session = await tab.createCDPSession();
  await session.send('Network.emulateNetworkConditions', SLOW_4G);
  await session.send('Emulation.setCPUThrottlingRate', {rate: CPU_SLOWDOWN});
  await tab.evaluateOnNewDocument(() => {
    Object.assign(window, {paint: 0, shift: 0});
    const watch = (type, see) =>
      new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({type, buffered: true});
    watch('largest-contentful-paint', ({startTime}) => (window.paint = startTime));
    watch('layout-shift', ({value}) => (window.shift += value));
  });
  await tab.goto(origin + path, {waitUntil: 'networkidle0'});
  const result = await tab.evaluate(() => ({paint: window.paint, shift: window.shift}));
  await context.close();
  return result;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const paints = {'/static': [], '/maqal': []};
let shift = 0;
for (let round = 0; round < ROUNDS; round++) {
  for (const path of Object.keys(paints).sort(() => Math.random() - 0.5)) {
    const result = await load(path);
    paints[path].push(result.paint);
    shift = Math.max(shift, result.shift);
  }
}
await browser.close();
server.close();

const [plain, ours] = [median(paints['/static']), median(paints['/maqal'])];
const ratio = Number((ours / plain).toFixed(3));
console.table({
  'static HTML, ms': {value: Math.round(plain)},
  'with Maqal, ms': {value: Math.round(ours)},
  ratio: {value: ratio, budget: BUDGET},
  'layout shift': {value: shift, budget: 0},
});
process.exitCode = ratio > BUDGET || shift > 0 ? 1 : 0;
