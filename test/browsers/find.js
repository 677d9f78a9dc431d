// Finds installed browsers, and says what a machine without one must do.
import {execFileSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';

const PROGRAM_FILES = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(Boolean);
const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const CHROMIUM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...PROGRAM_FILES.flatMap((root) => [
    join(root, 'Google/Chrome/Application/chrome.exe'),
    join(root, 'Microsoft/Edge/Application/msedge.exe'),
  ]),
];
const FIREFOX_PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...PROGRAM_FILES.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
];

/** The path of a program, or undefined. */
export function which(name) {
  const directories = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  return directories.map((directory) => join(directory, name)).find(existsSync);
}

/** A browser that Playwright downloaded earlier. */
function playwright(prefix, ...executables) {
  const root =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    join(homedir(), process.platform === 'darwin' ? 'Library/Caches' : '.cache', 'ms-playwright');
  if (!existsSync(root)) return undefined;
  const folders = readdirSync(root)
    .filter((name) => name.startsWith(prefix))
    .sort()
    .reverse();
  return folders.flatMap((name) => executables.map((executable) => join(root, name, executable))).find(existsSync);
}

const first = (names, paths) => names.map(which).find(Boolean) ?? paths.find(existsSync);

export function findChromium() {
  return (
    process.env.CHROME_PATH ??
    first(CHROMIUM_NAMES, CHROMIUM_PATHS) ??
    playwright(
      'chromium-',
      'chrome-linux/chrome',
      'chrome-linux64/chrome',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
      'chrome-win/chrome.exe',
    )
  );
}

export function findFirefox() {
  return process.env.FIREFOX_PATH ?? first(['firefox', 'firefox-esr'], FIREFOX_PATHS);
}

/** WebKitGTK needs its driver, its MiniBrowser and a display. */
export function findWebKit() {
  const driver = which('WebKitWebDriver');
  const display = which('Xvfb');
  const miniBrowser = driver && findMiniBrowser();
  return miniBrowser && display ? {driver, display, miniBrowser} : undefined;
}

function findMiniBrowser() {
  for (const version of ['4.1', '6.0', '4.0']) {
    try {
      const files = execFileSync('dpkg', ['-L', `libwebkit2gtk-${version}-0`], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const found = files.split('\n').find((file) => file.endsWith('/MiniBrowser'));
      if (found) return found;
    } catch {
      /* Not a Debian, or not this version. */
    }
  }
  return undefined;
}
