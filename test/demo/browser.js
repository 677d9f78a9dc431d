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

const isFont = (url) => url?.endsWith('.woff2');

/**
 * Keeps web fonts away. One that comes after the first frame moves the boxes of its text by some pixels, and on a busy machine one
 * does, from the cache too: what else moves is seen without them.
 */
async function blockFonts(page) {
  const devTools = await page.createCDPSession();
  await devTools.send('Network.enable');
  await devTools.send('Network.setBlockedURLs', {urls: ['*.woff2']});
}

/** Opens a page and records what it says, requests and shifts; `days` from now, with its clock stopped. */
export async function open(browser, url, {width = 1280, height = 900, scheme = 'light', script = true, fonts = true, days} = {}) {
  const page = await browser.newPage();
  if (!fonts) await blockFonts(page);
  const isMissed = (address) => fonts || !isFont(address);
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
  await page.setJavaScriptEnabled(script);
  const messages = [];
  const requests = [];
  page.on('console', (message) => isMissed(message.location().url) && messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(String(error)));
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => isMissed(request.url()) && messages.push(`failed: ${request.url()}`));
  await stopClock(page, days);
  await page.evaluateOnNewDocument(() => {
    window.shift = 0;
    window.shifted = [];
    const describe = ({node, previousRect: {x, y}, currentRect}) =>
      `${node?.nodeName} "${node?.textContent?.trim().slice(0, 40)}" from ${x}, ${y} to ${currentRect.x}, ${currentRect.y}`;
    new PerformanceObserver((list) => {
      for (const {value, sources, startTime} of list.getEntries()) {
        window.shift += value;
        window.shifted.push({time: startTime, value, what: sources.map(describe)});
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
