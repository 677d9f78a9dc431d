// Printing and upgrading a thousand cards: npm run bench:print. Ratios to a bare template literal, both to the UTF-8 bytes that a server
// sends, and milliseconds beyond defining the element, in one run; fails when a budget of the design is passed.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {cardHtml} from '../../dist/html.js';
import {findChromium} from '../browsers/find.js';
import {asNewsArticle, makeArticles} from './cards/articles.js';

const ROUNDS = 41;
const BUDGET = {time: 2, bytes: 1.2, upgrade: 5};
const items = makeArticles(1000);
const articles = items.map(asNewsArticle);

/** The same card by hand, with nothing escaped and every date and count ready. */
const bare = (item) =>
  `<maqal-card href="${item.url}"><a slot="media" href="${item.url}" tabindex="-1" aria-hidden="true"><img alt="" width="16" height="9" loading="lazy" src="${item.image}"></a>` +
  `<p slot="section">${item.section}</p><h3 slot="headline"><a href="${item.url}">${item.headline}</a></h3><p slot="summary">${item.summary}</p>` +
  `<p slot="meta"><span>${item.author}</span><time datetime="${item.datetime}">${item.date}</time><span>${item.comments} تعليقات</span></p></maqal-card>`;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

function timed(print) {
  const start = performance.now();
  const html = print();
  const bytes = Buffer.from(html).length;
  return {time: performance.now() - start, html, bytes};
}

const rounds = Array.from({length: ROUNDS}, () => {
  const hand = timed(() => items.map(bare).join(''));
  const ours = timed(() => articles.map((article) => cardHtml(article)).join(''));
  return {ratio: ours.time / hand.time, ours, hand};
});
const {ours, hand} = rounds.at(-1);
const bytes = ours.bytes / hand.bytes;

/** Milliseconds that defining the elements takes in a page, with and without a thousand printed cards in it. */
async function upgrade(page, html) {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><body>${html}</body></html>`);
  const code = readFileSync(fileURLToPath(new URL('../../dist/cdn/maqal.ar.js', import.meta.url)), 'utf8');
  return page.evaluate((source) => {
    const script = document.createElement('script');
    script.textContent = source;
    const start = performance.now();
    document.head.append(script);
    return performance.now() - start;
  }, code);
}

const browser = await puppeteer.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});
const page = await browser.newPage();
const differences = [];
for (let round = 0; round < 11; round++) {
  const empty = await upgrade(page, '');
  differences.push((await upgrade(page, ours.html)) - empty);
}
await browser.close();

const results = {
  'print, ratio to a bare template literal': {value: median(rounds.map(({ratio}) => ratio)), budget: BUDGET.time},
  'bytes, ratio to the same': {value: bytes, budget: BUDGET.bytes},
  'upgrade of 1,000, ms beyond defining': {value: median(differences), budget: BUDGET.upgrade},
};
console.table(
  Object.fromEntries(Object.entries(results).map(([name, {value, budget}]) => [name, {value: Number(value.toFixed(2)), budget}])),
);
process.exitCode = Object.values(results).some(({value, budget}) => value > budget) ? 1 : 0;
