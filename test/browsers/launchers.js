// Launchers of @web/test-runner for the browsers that are installed: stock ones, driven as any user has them.
import {spawn} from 'node:child_process';
import {createServer} from 'node:net';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import {findChromium, findFirefox, findWebKit} from './find.js';

const isRoot = process.getuid?.() === 0;
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-background-networking',
  '--force-color-profile=srgb',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Tests touch the page's language and focus: one page at a time. */
const ALONE = {concurrency: 1};

function named(launcher, name) {
  launcher.name = name;
  return launcher;
}

const chromium = (executablePath) =>
  named(chromeLauncher({launchOptions: {executablePath, args: CHROMIUM_ARGS}, ...ALONE}), 'Chromium');
const firefox = (executablePath) =>
  named(chromeLauncher({launchOptions: {browser: 'firefox', executablePath}, ...ALONE}), 'Firefox');

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts a display and the driver of WebKitGTK. */
export async function startWebKit({driver, display}) {
  const port = await freePort();
  const screen = `:${90 + (process.pid % 900)}`;
  const processes = [
    spawn(display, [screen, '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {stdio: 'ignore'}),
    spawn(driver, ['--host=127.0.0.1', `--port=${port}`], {
      stdio: 'ignore',
      env: {...process.env, DISPLAY: screen, WEBKIT_DISABLE_COMPOSITING_MODE: '1'},
    }),
  ];
  return {port, stop: () => processes.forEach((child) => child.kill())};
}

export const webkitCapabilities = (miniBrowser) => ({
  browserName: 'MiniBrowser',
  'webkitgtk:browserOptions': {binary: miniBrowser, args: ['--automation']},
});

function webkit(miniBrowser, port) {
  const capabilities = {...webkitCapabilities(miniBrowser), 'wdio:enforceWebDriverClassic': true};
  const options = {automationProtocol: 'webdriver', hostname: '127.0.0.1', port, path: '/', capabilities, logLevel: 'error'};
  return named(webdriverLauncher({...options, ...ALONE}), 'WebKit');
}

/** Launchers for the wanted engines (default: all that are installed), their names, and what stops the helpers. */
export async function launchers(wanted = ['chromium', 'firefox', 'webkit']) {
  const browsers = [];
  const stops = [];
  const chromiumPath = wanted.includes('chromium') && findChromium();
  const firefoxPath = wanted.includes('firefox') && findFirefox();
  const webkitParts = wanted.includes('webkit') && findWebKit();
  if (chromiumPath) browsers.push(chromium(chromiumPath));
  if (firefoxPath) browsers.push(firefox(firefoxPath));
  if (webkitParts) {
    const {port, stop} = await startWebKit(webkitParts);
    stops.push(stop);
    browsers.push(webkit(webkitParts.miniBrowser, port));
  }
  const stop = () => stops.forEach((end) => end());
  process.once('exit', stop);
  return {browsers, stop};
}
