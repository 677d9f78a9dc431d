// A tab in each engine that is installed, for tests that look at pixels: open an address, run a function in it, take a picture.
import puppeteer from 'puppeteer-core';
import {findChromium, findFirefox, findWebKit} from './find.js';
import {CHROMIUM_ARGS, startWebKit, webkitCapabilities} from './launchers.js';

const SIZE = {width: 800, height: 900};

async function puppeteerTab(options) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  return {
    open: (url) => page.goto(url, {waitUntil: 'load'}),
    run: (action, ...values) => page.evaluate(action, ...values),
    picture: async () => Buffer.from(await page.screenshot()),
    close: () => browser.close(),
  };
}

const chromiumTab = () => puppeteerTab({executablePath: findChromium(), args: CHROMIUM_ARGS});

const firefoxTab = () => puppeteerTab({browser: 'firefox', executablePath: findFirefox()});

/** WebKitGTK takes a picture with its next frame: a page that has come to rest never has one. */
function keepPainting() {
  const dot = document.body.appendChild(document.createElement('i'));
  Object.assign(dot.style, {position: 'fixed', inset: '0 auto auto 0', inlineSize: '1px', blockSize: '1px'});
  const paint = () => {
    dot.style.background = dot.style.background ? '' : 'rgb(255 255 255 / 2%)';
    requestAnimationFrame(paint);
  };
  paint();
}

/** WebKitGTK speaks WebDriver (W3C) and nothing else. */
async function webkitTab() {
  const parts = findWebKit();
  const {port, stop} = await startWebKit(parts);
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      signal: AbortSignal.timeout(30_000),
      ...(body && {body: JSON.stringify(body)}),
    });
    const {value} = await answer.json();
    if (value?.error) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };
  const isUp = () =>
    call('GET', '/status').then(
      ({ready}) => ready,
      () => false,
    );
  while (!(await isUp())) await new Promise((resolve) => setTimeout(resolve, 50));
  const {sessionId} = await call('POST', '/session', {capabilities: {alwaysMatch: webkitCapabilities(parts.miniBrowser)}});
  const session = `/session/${sessionId}`;
  await call('POST', `${session}/window/rect`, SIZE);
  return {
    open: (url) => call('POST', `${session}/url`, {url}),
    run: (action, ...args) =>
      call('POST', `${session}/execute/async`, {
        script: `const done = arguments[arguments.length - 1]; Promise.resolve((${action})(...[...arguments].slice(0, -1))).then(done)`,
        args,
      }),
    picture: async () => {
      await call('POST', `${session}/execute/sync`, {script: `(${keepPainting})()`, args: []});
      return Buffer.from(await call('GET', `${session}/screenshot`), 'base64');
    },
    close: async () => {
      await call('DELETE', session);
      stop();
    },
  };
}

/** How to open a tab, by engine; of those that are installed. */
export const tabs = Object.fromEntries(
  Object.entries({
    chromium: findChromium() && chromiumTab,
    firefox: findFirefox() && firefoxTab,
    webkit: findWebKit() && webkitTab,
  }).filter(([, open]) => open),
);
