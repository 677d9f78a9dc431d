import puppeteer from 'puppeteer-core';
import {serve} from '../../demo/serve.js';
import {findChromium} from '../browsers/find.js';
import {CHROMIUM_ARGS} from '../browsers/launchers.js';

/** A server of the demo and a browser, for the tests of whole pages. Those are skipped where there is no Chromium. */
export const chromium = findChromium();
export const skip = chromium ? false : 'no Chromium is installed';

export async function start(options) {
  const {server, url} = await serve({port: 0, host: '127.0.0.1', slow: 500, ...options});
  const browser = await puppeteer.launch({executablePath: chromium, args: CHROMIUM_ARGS});
  const stop = async () => {
    await browser.close();
    server.close();
  };
  return {browser, url, stop};
}

/** Loads the fonts of both scripts, which the browser then has in its cache, so that they come before what is measured. */
export async function loadFonts({browser, url}) {
  const page = await browser.newPage();
  for (const name of ['index.html', 'full.en.html']) {
    await page.goto(url + name);
    await page.evaluate(() => document.fonts.ready);
  }
  await page.close();
}

const DAY = 86_400_000;

/**
 * Stops the clock of a page, so many days from now: a relative time that reads otherwise from one minute to the next moves what stands
 * beside it, whenever the minute ends.
 */
export async function stopClock(page, days = 0) {
  await page.evaluateOnNewDocument((shift) => {
    const opened = Date.now() + shift;
    Date.now = () => opened;
  }, days * DAY);
}

/** Opens a page and records what it says, requests and shifts; `days` from now, with its clock stopped. */
export async function open(browser, url, {width = 1280, height = 900, scheme = 'light', script = true, days} = {}) {
  const page = await browser.newPage();
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.setJavaScriptEnabled(script);
  const messages = [];
  const requests = [];
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => messages.push(`failed: ${request.url()}`));
  await stopClock(page, days);
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    window.shifted = [];
    /* A font that comes after the first frame moves lines by some pixels; on a busy machine one does, from the cache too. Left out is what
       shifts in the frames about its coming, and nothing else. */
    const fontTimes = [];
    const isOfFont = (time) => fontTimes.some(({from, to}) => from <= time && time <= to);
    const noteFont = () => {
      const font = {from: performance.now() - 100, to: Infinity};
      fontTimes.push(font);
      window.shifted = window.shifted.filter(({time}) => !isOfFont(time));
      requestAnimationFrame(() => requestAnimationFrame(() => (font.to = performance.now())));
    };
    /* Of several fonts each moves lines when it comes, and the set is done with the last. */
    document.fonts.addEventListener('loading', () => {
      for (const face of document.fonts) if (face.status === 'loading') face.loaded.then(noteFont, noteFont);
    });
    const describe = ({node, previousRect: {x, y}, currentRect}) =>
      `${node?.nodeName} "${node?.textContent?.trim().slice(0, 40)}" from ${x}, ${y} to ${currentRect.x}, ${currentRect.y}`;
    new PerformanceObserver((list) => {
      for (const {value, sources, startTime} of list.getEntries()) {
        window.shift += value;
        if (!isOfFont(startTime)) window.shifted.push({time: startTime, value, what: sources.map(describe)});
      }
    }).observe({type: 'layout-shift', buffered: true});
  });
  await page.goto(url);
  await page.waitForNetworkIdle({idleTime: 100});
  return {page, messages, requests};
}

/** A step of a reader, in CSS pixels: less than how near a list begins to load (800 px), so that none comes into view unloaded. */
const STEP = 700;

/**
 * Scrolls to the end, a step at a time and no faster than what comes near is loaded: what is out of view is not laid out, a
 * page is not known before it has been read, and a list that is filled before the reader's eyes moves what is below it.
 */
export async function readThrough(page) {
  let isRead = false;
  while (!isRead) {
    isRead = await page.evaluate(async (top) => {
      scrollBy({top, behavior: 'instant'});
      for (let count = 0; count < 2; count++) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return scrollY + innerHeight >= document.scrollingElement.scrollHeight - 1;
    }, STEP);
    await page.waitForNetworkIdle({idleTime: 20});
    await page.waitForFunction(areListsFilled, {}, STEP);
  }
}

/** Whether no list that is in view, or comes into view with the next step, still waits for its articles. */
function areListsFilled(step) {
  return [...document.querySelectorAll('maqal-related')].every((list) => {
    const isWaiting = list.getClientRects().length > 0 && list.shadowRoot?.querySelector('[aria-busy=true]');
    return !isWaiting || list.getBoundingClientRect().top > innerHeight + step;
  });
}
