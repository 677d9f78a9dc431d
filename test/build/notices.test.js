// Other people's code goes with its licence: each built file that holds some names it, and one file has the notices of all.
import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, test} from 'node:test';
import * as simpleIcons from 'simple-icons';
import {rollup} from 'rollup';
import {notices} from '../../build/notices.js';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const tablerIcon = await readFile(new URL(import.meta.resolve('@tabler/icons/outline/copy.svg')), 'utf8');

/** What tells a package's code or data in a built file: names that no minifier changes. */
const FINGERPRINTS = {
  'lit-html': /litHtmlVersions/,
  'lit-element': /litElementVersions/,
  '@lit/reactive-element': /reactiveElementVersions/,
  '@lit/localize': /settled ?= ?(?:false|!1).{1,40}promise|can only be configured once/s,
  dompurify: /isSupported.{1,4000}trustedTypes|DOMPurify \d/s,
  htmlparser2: /xmlMode/,
  uqr: /\bFunction\b.{1,40}\bPosition\b.{1,40}\bTiming\b.{1,40}\bAlignment\b/s,
  stopword: /["'`]whereupon["'`]|["'`]إلّا["'`]/,
  tslib: /Reflect\.decorate/,
  '@tabler/icons': new RegExp(/ d="(?!M0 0h24)([^"]+)"/.exec(tablerIcon)[1].slice(0, 20)),
  'simple-icons': new RegExp(simpleIcons.siWhatsapp.path.slice(0, 20)),
};
const BANNER = /^(?:#!.*\n)?\/\*! @license Contains ([^:]+): see maqal\/dist\/THIRD-PARTY-NOTICES\.txt \*\//;

const named = (code) => BANNER.exec(code)?.[1].split(', ') ?? [];
const files = (await readdir(dist, {recursive: true})).filter((name) => name.endsWith('.js'));
const codes = new Map(await Promise.all(files.map(async (name) => [name, await readFile(join(dist, name), 'utf8')])));
const text = await readFile(join(dist, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const entries = new Map(text.split(/\n-{80}\n/).map((entry) => [/^(\S+) \d/.exec(entry.trim())?.[1], entry]));

for (const [name, fingerprint] of Object.entries(FINGERPRINTS)) {
  test(`a file that holds code or data of ${name} says so in its first line`, () => {
    const holders = [...codes].filter(([, code]) => fingerprint.test(code));
    assert.ok(holders.length > 0);
    assert.deepEqual(
      holders.filter(([, code]) => !named(code).includes(name)).map(([file]) => file),
      [],
    );
  });
}

test('every package that a file names has its licence among the notices', () => {
  for (const name of new Set([...codes.values()].flatMap(named))) {
    assert.match(entries.get(name) ?? '', /copyright|CC0|permission/i, name);
  }
});

test('every entry says what its licence is, and DOMPurify keeps its own words', () => {
  for (const name of ['maqal.js', 'cdn/maqal.ar.js', 'cdn/live.js', 'sources/from-feed.js', 'development/card.js'])
    assert.match(codes.get(name), /^\/\*! @license /, name);
  assert.match(codes.get('cdn/purify.js'), /DOMPurify \d.*Cure53/);
});

test('those are named whose work a package passes on', () => {
  for (const name of ['Gene Diaz', 'Project Nayuki', 'Paweł Kuna', 'Google LLC', 'Felix B']) assert.ok(text.includes(name), name);
});

test('the demo’s fonts have their licence beside them', async () => {
  const names = await readdir(join(dist, 'demo/fonts'));
  for (const font of names.filter((name) => name.endsWith('.woff2'))) {
    const license = names.find((name) => name.endsWith('.LICENSE.txt') && font.startsWith(name.replace('.LICENSE.txt', '')));
    assert.match(await readFile(join(dist, 'demo/fonts', license ?? ''), 'utf8'), /SIL OPEN FONT LICENSE/i, font);
  }
});

let root;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  const sources = {
    'src/index.js': 'import {a} from "../node_modules/outer/index.js"; console.log(a); import("./lazy.js");',
    'src/lazy.js': 'import {b} from "../node_modules/bare/index.js"; console.log(b);',
    'src/own.js': 'console.log("ours")',
    'node_modules/outer/package.json': '{"name": "outer", "version": "1.0.0", "license": "MIT"}',
    'node_modules/outer/LICENSE': 'Copyright (c) of the outer one',
    'node_modules/outer/index.js':
      'export {inner as a} from "./node_modules/@in/ner/index.js"; /** Not said: a comment */ export const unused = 1;',
    'node_modules/outer/node_modules/@in/ner/package.json': '{"name": "@in/ner", "version": "2.0.0", "license": "ISC"}',
    'node_modules/outer/node_modules/@in/ner/license.md': 'The inner licence',
    'node_modules/outer/node_modules/@in/ner/index.js':
      '/*\n * Copyright 1999 A. Forebear\n */\nexport const inner = Math.random();',
    'node_modules/bare/package.json': '{"name": "bare", "version": "1.0.0", "license": "MIT"}',
    'node_modules/bare/index.js': 'export const b = Math.random();',
  };
  for (const [name, content] of Object.entries(sources)) {
    await mkdir(dirname(join(root, name)), {recursive: true});
    await writeFile(join(root, name), content);
  }
});
after(() => rm(root, {recursive: true}));

const build = async (input, options) => {
  const bundle = await rollup({input: join(root, input), ...options});
  const {output} = await bundle.write({dir: join(root, 'dist')});
  return output[0].code;
};

test('a bundled package without the text of a licence ends the build', async () => {
  const plugin = notices({file: join(root, 'dist/NOTICES.txt')});
  await assert.rejects(build('src/index.js', {plugins: [plugin]}), /"bare" is bundled/);
});

test('notices are of what is left in the bundles, of all of them together, and of the innermost package', async () => {
  const plugin = notices({file: join(root, 'dist/NOTICES.txt')});
  const own = await build('src/own.js', {plugins: [plugin]});
  assert.match(own, /^\/\*! @license Maqal, MIT \*\//);
  const code = await build('src/index.js', {plugins: [plugin], external: /lazy/});
  assert.match(code, /^\/\*! @license Contains @in\/ner: see maqal\/dist\/NOTICES\.txt \*\//);
  await build('src/own.js', {plugins: [plugin]});
  const written = await readFile(join(root, 'dist/NOTICES.txt'), 'utf8');
  assert.match(written, /@in\/ner 2\.0\.0 \(ISC\)\s+The inner licence\s+Copyright 1999 A\. Forebear/);
  assert.doesNotMatch(written, /outer one/);
});
