// A page that mounts and unmounts elements all day, as applications do, keeps nothing of them.
import assert from 'node:assert/strict';
import {cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {skip, start} from '../demo/browser.js';

const CARD = '<maqal-card href="/1" headline="عنوان" published="2019-08-27" kind="breaking"></maqal-card>';
const ELEMENTS = {
  'a card from data': CARD,
  'a printed card': '<maqal-card href="/1"><h3 slot="headline"><a href="/1">عنوان</a></h3></maqal-card>',
  'a relative time': '<maqal-time datetime="2019-08-27" format="relative"></maqal-time>',
  'share buttons': '<maqal-share url="https://e.com" networks="whatsapp linkedin copy" selection></maqal-share>',
  'a share menu': '<maqal-share url="https://e.com" layout="menu"></maqal-share>',
  'a way back to the top': '<maqal-to-top progress></maqal-to-top>',
  'the progress of an article': '<maqal-to-top progress for="story"></maqal-to-top>',
  'a list': `<maqal-related>${CARD}</maqal-related>`,
  'a list from a source': '<maqal-related src="list.json" loading="eager"></maqal-related>',
  'a list that waits to come into view': '<maqal-related src="list.json"></maqal-related>',
  'a carousel': `<maqal-related layout="carousel">${CARD}${CARD}</maqal-related>`,
  'an article':
    '<maqal-article headline="عنوان" toc progress text-size-control structured-data><h2>أولًا</h2><p>نصّ</p><table><tr><td>1</td></tr></table></maqal-article>',
};
const MOUNTS = 1000;
/** The browser may hold what was observed last until its next frames. A single node of each that lives for a frame would be 100. */
const LAST = 50;

const template = ([, markup], index) => `<template id="t${index}">${markup}</template>`;
const PAGE = `<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><title>mounts</title><link rel="icon" href="data:,">
<main></main>${Object.entries(ELEMENTS).map(template).join('')}<script src="maqal.ar.js"></script></html>`;

let root;
let demo;
before(async () => {
  if (skip) return;
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  await cp(new URL('../../dist/cdn', import.meta.url), root, {recursive: true});
  await writeFile(join(root, 'index.html'), PAGE);
  await writeFile(join(root, 'list.json'), JSON.stringify([{url: '/2', headline: 'خبر'}]));
  demo = await start({root});
});
after(async () => {
  await demo?.stop();
  if (root) await rm(root, {recursive: true});
});

/** In the page: an element that stays until the next is mounted. */
function show(id) {
  document.querySelector('main').append(document.importNode(document.getElementById(id).content, true));
}

/** In the page: most are gone before their first frame, as a list's are that is redrawn while it is drawn; some live for one. */
async function mount(id, times) {
  const main = document.querySelector('main');
  const {content} = document.getElementById(id);
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  main.replaceChildren();
  for (let count = 0; count < times; count++) {
    main.append(document.importNode(content, true));
    if (count % 10 === 0) await frame();
    main.replaceChildren();
  }
  await frame();
}

async function kept(page, session) {
  /* What a first collection lets go of may hold more, for a second. */
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const {nodes, jsEventListeners} = await session.send('Memory.getDOMCounters');
  const {usedSize} = await session.send('Runtime.getHeapUsage');
  return {nodes, listeners: jsEventListeners, bytes: usedSize};
}

Object.keys(ELEMENTS).forEach((name, index) => {
  test(`${name} is mounted and unmounted a thousand times, and nothing is kept`, {skip}, async () => {
    const page = await demo.browser.newPage();
    const session = await page.createCDPSession();
    await page.goto(demo.url, {waitUntil: 'networkidle0'});
    /* What the page loads and the engine compiles is kept once: for the one that lives long enough, and for those that do not. */
    await page.evaluate(show, `t${index}`);
    await page.waitForNetworkIdle();
    await page.evaluate(mount, `t${index}`, MOUNTS);
    await page.waitForNetworkIdle();
    const before = await kept(page, session);
    await page.evaluate(mount, `t${index}`, MOUNTS);
    await page.waitForNetworkIdle();
    const now = await kept(page, session);
    const grown = (count) => now[count] - before[count];
    assert.ok(grown('nodes') < LAST, `${grown('nodes')} nodes are kept`);
    assert.ok(grown('listeners') < LAST, `${grown('listeners')} listeners are kept`);
    const bytes = Math.round(grown('bytes') / MOUNTS);
    assert.ok(bytes < 100, `${bytes} bytes are kept of each`);
    await page.close();
  });
});
