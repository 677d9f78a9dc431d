// What users build: the packed library, installed and built for production by Vite and by Next with their defaults, looks in
// the browser as the same page does without a build.
import assert from 'node:assert/strict';
import {copyFile, cp, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {serve} from '../../demo/serve.js';
import {open, skip, start} from '../demo/browser.js';
import {createApp, pack} from './app.js';
import {pageOf} from './page.js';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/* Hosts as they are: without a word of their own, dark by `color-scheme`, and dark by colours alone. */
const HOSTS = {
  'a white page': '',
  'a page dark by color-scheme': ':root {color-scheme: dark; background: #121212}',
  'a page dark by its colours': 'body {background: #101820; color: #eee}',
};

/** The computed look of every element of the page, also in shadow trees. */
function look() {
  const PROPERTIES = ['color', 'background-color', 'fill', 'font-size', 'font-weight', 'text-align', 'padding', 'margin'].concat(
    ['top', 'right', 'bottom', 'left'].flatMap((side) => ['style', 'width', 'color'].map((what) => `border-${side}-${what}`)),
  );
  const walk = (root) =>
    [...root.children].flatMap((element) => {
      const style = getComputedStyle(element);
      const values = PROPERTIES.map((name) => `${name}: ${style.getPropertyValue(name)}`);
      return [
        `${element.localName}.${element.part} ${values.join('; ')}`,
        ...(element.shadowRoot ? walk(element.shadowRoot) : []),
        ...walk(element),
      ];
    });
  return walk(document.querySelector('main'));
}

async function looksOf(browser, url) {
  const {page, messages} = await open(browser, url);
  await page.waitForFunction(() => !document.querySelector('maqal-article:not(:defined), maqal-share:not(:defined)'));
  const looks = {};
  for (const [host, css] of Object.entries(HOSTS)) {
    await page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [sheet];
    }, css);
    looks[host] = await page.evaluate(look);
  }
  await page.close();
  return {looks, messages};
}

describe('the packed library', {skip}, () => {
  let plain;
  let packed;
  let expected;
  let demo;
  before(async () => {
    plain = await mkdtemp(join(tmpdir(), 'maqal-plain-'));
    await writeFile(
      join(plain, 'index.html'),
      pageOf('<link rel="stylesheet" href="/maqal.css"><script type="module" src="/cdn/maqal.ar.js"></script>'),
    );
    await copyFile(join(DIST, 'maqal.css'), join(plain, 'maqal.css'));
    await cp(join(DIST, 'cdn'), join(plain, 'cdn'), {recursive: true});
    demo = await start({root: plain});
    packed = await pack();
    expected = await looksOf(demo.browser, demo.url);
  });
  after(async () => {
    await demo?.stop();
    await packed?.remove();
    await rm(plain, {recursive: true});
  });

  const comparesWell = async (url) => {
    const {looks, messages} = await looksOf(demo.browser, url);
    assert.deepEqual(messages, []);
    for (const host of Object.keys(HOSTS)) assert.deepEqual(looks[host], expected.looks[host], host);
  };

  test('the page without a build has colours, lines and borders', () => {
    assert.deepEqual(expected.messages, []);
    for (const all of Object.values(expected.looks)) {
      assert.ok(all.some((line) => /border-\w+-style: solid; border-\w+-width: [1-9]/.test(line)));
      assert.ok(new Set(all.map((line) => / color: ([^;]*)/.exec(line)[1])).size > 3);
    }
  });

  test('looks the same from Vite 8', async (t) => {
    const app = await createApp('vite', packed.tarball, ['vite@8']);
    t.after(app.remove);
    await writeFile(join(app.folder, 'index.html'), pageOf('<script type="module" src="/main.js"></script>'));
    app.build('vite', 'build');
    const {server, url} = await serve({root: join(app.folder, 'dist'), port: 0, host: '127.0.0.1'});
    t.after(() => server.close());
    await comparesWell(url);
  });

  test('looks the same from Next 16, which prints the page on its server', async (t) => {
    const app = await createApp('next', packed.tarball, ['next@16', 'react@19', 'react-dom@19']);
    t.after(app.remove);
    app.build('next', 'build');
    const {url, stop} = await app.serve('next', 'start', '--port', '0');
    t.after(stop);
    await comparesWell(url);
  });
});
