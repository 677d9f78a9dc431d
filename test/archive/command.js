// The command, run as a site's build runs it, in a folder of its own; and servers for it to read.
import {execFile, spawn} from 'node:child_process';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join, relative} from 'node:path';
import {afterEach, beforeEach} from 'node:test';
import {fileURLToPath} from 'node:url';

export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
export const SUBJECTS = [
  'مباحثات روسية تركية بشأن إدلب وخفض التصعيد',
  'أسعار صرف الليرة في أسواق دمشق وحلب',
  'منتخب سوريا يستعد لتصفيات كأس العالم لكرة القدم',
  'موجة حر تضرب الساحل والأرصاد تحذّر من الحرائق',
];
export const article = (number) => ({
  url: `https://news.example/2026/${number}/`,
  headline: `${SUBJECTS[number % SUBJECTS.length]} ${number}`,
  description: `${SUBJECTS[number % SUBJECTS.length]}، الخبر ${number} من سلسلة ${number % 7}.`,
});
export const articles = (count, first = 0) => Array.from({length: count}, (_, number) => article(first + number));
export const lines = (list) => list.map((item) => JSON.stringify(item)).join('\n');
export const subjectOf = ({headline}) => headline.replace(/ \d+$/, '');

/** The folder of one test. */
export const place = {folder: '', servers: []};
beforeEach(async () => {
  place.folder = await mkdtemp(join(tmpdir(), 'maqal-'));
  place.servers = [];
});
afterEach(async () => {
  for (const server of place.servers) {
    server.close();
    server.closeAllConnections();
  }
  await rm(place.folder, {recursive: true});
});

export const at = (...names) => join(place.folder, ...names);

/** Runs the command in the folder of the test. */
export function maqal(...args) {
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], {cwd: place.folder}, (error, stdout, stderr) =>
      resolve({code: error?.code ?? 0, signal: error?.signal ?? null, stdout, stderr}),
    );
  });
}

/** Starts the command; `ended` resolves to how it ended. */
export function start(...args) {
  const child = spawn(process.execPath, [CLI, ...args], {cwd: place.folder, stdio: 'ignore'});
  const ended = new Promise((resolve) => child.on('exit', (code, signal) => resolve({code, signal})));
  return {child, ended};
}

export async function serve(answer) {
  const server = createServer(answer);
  place.servers.push(server);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}`;
}

/** A folder of the test, as its server gives it. */
export const served = (name) =>
  serve(async (request, response) => {
    const text = await readFile(at(name, request.url)).catch(() => undefined);
    response.writeHead(text ? 200 : 404, {'content-type': 'application/json'}).end(text);
  });

export async function write(name, text) {
  await mkdir(dirname(at(name)), {recursive: true});
  await writeFile(at(name), text);
  return at(name);
}

/** All that is in a folder of the test, with the text of its files. */
export async function contents(name = '.') {
  const entries = await readdir(at(name), {recursive: true, withFileTypes: true});
  const texts = entries.map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    return [relative(at(name), path), entry.isFile() ? await readFile(path, 'utf8') : entry.isDirectory() ? 'folder' : 'link'];
  });
  return Object.fromEntries((await Promise.all(texts)).sort());
}
