// An Arabic WordPress of its own, in a folder of its own: MariaDB, PHP's server, a dozen articles and the seed.
import {execFile, spawn} from 'node:child_process';
import {chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {PNG} from 'pngjs';
import {fromPlainText} from '../../../dist/sources.js';
import {CORE} from './packages.js';

const run = promisify(execFile);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const asMysql = (command, ...args) => ['runuser', ['-u', 'mysql', '--', command, ...args]];

/** Long enough for a slow machine to start a database. */
const PATIENCE = 60_000;

/** Starts a site; resolves to its address and to what ends it. */
export async function startSite() {
  const folder = await mkdtemp(join(tmpdir(), 'maqal-wordpress-'));
  const children = [];
  const stop = async () => {
    await Promise.all(children.map(end));
    await rm(folder, {recursive: true, force: true});
  };
  try {
    await chmod(folder, 0o755);
    const socket = await startDatabase(folder, children);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const root = await copyWordPress(folder, url, socket);
    await fill(root, folder);
    children.push(start('php', ['-S', `127.0.0.1:${port}`, '-t', root], {PHP_CLI_SERVER_WORKERS: '4'}));
    await until(async () => (await fetch(`${url}/?rest_route=/`)).ok, 'WordPress');
    return {url, stop};
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startDatabase(folder, children) {
  const place = join(folder, 'database');
  await mkdir(place);
  await run('chown', ['mysql', place]);
  const [data, socket] = [join(place, 'data'), join(place, 'socket')];
  await run(...asMysql('mariadb-install-db', `--datadir=${data}`, '--skip-test-db', '--auth-root-authentication-method=normal'));
  children.push(start(...asMysql('mariadbd', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking')));
  const query = (sql) => run('mariadb', ['--socket', socket, '-u', 'root', '-e', sql]);
  await until(() => query('select 1'), 'MariaDB');
  await query(
    "create database maqal character set utf8mb4; create user 'maqal'@'localhost' identified by 'maqal'; grant all on maqal.* to 'maqal'@'localhost'",
  );
  return socket;
}

async function copyWordPress(folder, url, socket) {
  const root = join(folder, 'site');
  await run('cp', ['-rL', CORE, root]);
  const mustUse = join(root, 'wp-content/mu-plugins');
  await mkdir(mustUse, {recursive: true});
  await cp(here('maqal.php'), join(mustUse, 'maqal.php'));
  const theme = join(root, 'wp-content/themes/maqal');
  await cp(here('../../../demo/cms/wordpress'), theme, {recursive: true});
  for (const place of [join(root, 'maqal'), theme]) {
    await cp(here('../../../dist/cdn'), place, {recursive: true});
    await cp(here('../../../dist/maqal.css'), join(place, 'maqal.css'));
  }
  await writeFile(join(root, 'wp-config.php'), configuration(url, socket));
  return root;
}

const configuration = (url, socket) => `<?php
define('DB_NAME', 'maqal');
define('DB_USER', 'maqal');
define('DB_PASSWORD', 'maqal');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('WPLANG', 'ar');
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

/** The seed article, and the dozen of the demo, with pictures. */
async function fill(root, folder) {
  const demo = (path) => readFile(here(`../../../demo/seed/${path}`), 'utf8');
  const seed = fromPlainText(await demo('article.txt'), {sections: ['الشأن السوري', 'سلايد رئيسي']});
  const {articles} = JSON.parse(await demo('related.json'));
  await writeFile(join(folder, 'picture.png'), PNG.sync.write(new PNG({width: 1200, height: 675})));
  const posts = [
    {
      headline: seed.headline,
      body: seed.articleBody,
      summary: '',
      date: '2019-08-27 16:30:00',
      sections: seed.articleSection,
      tags: ['إدلب', 'تركيا', 'روسيا'],
      picture: 'picture.png',
      alt: 'خريطة',
    },
    ...articles.map(({headline, description = '', datePublished, articleSection, image}) => ({
      headline: headline.replace('دمشق وحلب', 'دمشق & <em>حلب</em>'),
      body: `<p>${description || headline}</p>`,
      summary: description,
      date: datePublished.slice(0, 19).replace('T', ' '),
      sections: articleSection.map(({name}) => name),
      tags: ['إدلب'],
      picture: image ? 'picture.png' : '',
      alt: '',
    })),
  ];
  await writeFile(join(folder, 'posts.json'), JSON.stringify(posts));
  await cp(here('install.php'), join(root, 'install-maqal.php'));
  await run('php', ['-d', 'memory_limit=512M', join(root, 'install-maqal.php'), join(folder, 'posts.json')]);
  await rm(join(root, 'install-maqal.php'));
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function until(isReady, what) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    if (await Promise.resolve(isReady()).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`${what} did not start within ${PATIENCE / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A process and those that it started: PHP's server has workers that outlive it. */
function start(command, args, env = {}) {
  return spawn(command, args, {stdio: 'ignore', detached: true, env: {...process.env, ...env}});
}

function end(child) {
  if (child.exitCode !== null) return undefined;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-child.pid);
  return ended;
}
