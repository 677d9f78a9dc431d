import assert from 'node:assert/strict';
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {replaceFolder} from '../../demo/replace-folder.js';

let root;
before(async () => (root = await mkdtemp(join(tmpdir(), 'maqal-'))));
after(() => rm(root, {recursive: true}));

async function fill(name, files) {
  const folder = join(root, name);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), text);
  }
  return folder;
}

test('a folder gets the files that were made, keeps none besides, and nothing stays where they were made', async () => {
  const folder = await fill('demo', {
    'index.html': 'old',
    'gone.html': 'old',
    'images/gone.svg': 'old',
    'images/kept.svg': 'old',
  });
  await replaceFolder(folder, await fill('made', {'index.html': 'new', 'images/kept.svg': 'new', 'fonts/new.woff2': 'new'}));
  const files = (await readdir(folder, {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile());
  assert.deepEqual(files.map(({name}) => name).sort(), ['index.html', 'kept.svg', 'new.woff2']);
  for (const {parentPath, name} of files) assert.equal(await readFile(join(parentPath, name), 'utf8'), 'new', name);
  assert.deepEqual(await readdir(root), ['demo']);
});

test('a folder that is not there yet is made', async () => {
  const folder = join(root, 'first');
  await replaceFolder(folder, await fill('made', {'images/one.svg': 'new'}));
  assert.equal(await readFile(join(folder, 'images/one.svg'), 'utf8'), 'new');
});

test('a file that stays can be read at every moment, and is whole', async () => {
  const names = Array.from({length: 40}, (_, index) => `${index}.html`);
  const make = (name, letter) => fill(name, Object.fromEntries(names.map((file) => [file, letter.repeat(100_000)])));
  const folder = await make('served', 'a');
  let isReplaced = false;
  const replaced = make('made', 'b').then(async (made) => {
    await replaceFolder(folder, made);
    isReplaced = true;
  });
  while (!isReplaced)
    for (const name of names) assert.match(await readFile(join(folder, name), 'utf8'), /^(?:a{100000}|b{100000})$/, name);
  await replaced;
});
