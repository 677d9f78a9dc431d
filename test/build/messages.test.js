// `src/locale/check.js`, which the lint runs: it says what a locale lacks, and changes nothing. Tried on copies of the files that it reads.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const {targetLocales} = JSON.parse(await readFile(join(ROOT, 'lit-localize.json'), 'utf8'));
const MESSAGE = 'المزيد';

let root;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'maqal-'));
  /* A junction needs no rights on Windows. */
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
});
beforeEach(async () => {
  await rm(join(root, 'src'), {recursive: true, force: true});
  await mkdir(join(root, 'src/locale'), {recursive: true});
  for (const path of ['check.js', 'strings.ts', 'xliff', 'generated'].map((name) => `src/locale/${name}`))
    await cp(join(ROOT, path), join(root, path), {recursive: true});
  for (const path of ['package.json', 'lit-localize.json', 'tsconfig.json']) await cp(join(ROOT, path), join(root, path));
});
after(() => rm(root, {recursive: true}));

async function edit(path, change) {
  const file = join(root, 'src/locale', path);
  const text = await readFile(file, 'utf8');
  assert.notEqual(change(text), text);
  await writeFile(file, change(text));
}

async function readSources() {
  const files = (await readdir(join(root, 'src'), {recursive: true, withFileTypes: true})).filter((entry) => entry.isFile());
  return Promise.all(files.map(async ({parentPath, name}) => [name, await readFile(join(parentPath, name), 'utf8')]));
}

/** Checks the copy, and that this changed no file; resolves to the sentences of what is wrong. */
async function check() {
  const earlier = await readSources();
  const {status, stderr} = spawnSync(process.execPath, ['src/locale/check.js'], {cwd: root, encoding: 'utf8'});
  assert.deepEqual(await readSources(), earlier);
  const sentences = stderr.split('\n').filter(Boolean);
  assert.equal(status, sentences.length > 0 ? 1 : 0);
  return sentences;
}

test('the check finds nothing wrong with what is kept', async () => {
  assert.deepEqual(await check(), []);
});

test('a message whose text was changed is missing in every locale, and its earlier text is left over', async () => {
  await edit('strings.ts', (text) => text.replace(`'${MESSAGE}'`, `'${MESSAGE} من المقالات'`));
  const sentences = await check();
  assert.equal(sentences.length, 2 * targetLocales.length);
  for (const locale of targetLocales) {
    const [missing, leftOver] = sentences.filter((sentence) => sentence.startsWith(`${locale}.xlf`));
    assert.match(missing, new RegExp(`"${MESSAGE} من المقالات" .*missing: run "npm run generate"`));
    assert.match(leftOver, new RegExp(`"${MESSAGE}" .*no message any more: run "npm run generate"`));
  }
});

test('a translation that is missing or empty is named', async () => {
  await edit('xliff/de.xlf', (text) => text.replace(/(<source>المزيد<\/source>\s*)<target>.*<\/target>/, '$1'));
  await edit('xliff/tr.xlf', (text) => text.replace(/(<source>المزيد<\/source>\s*<target>).*(<\/target>)/, '$1 $2'));
  const sentences = (await check()).sort();
  assert.equal(sentences.length, 2);
  for (const [index, locale] of ['de', 'tr'].entries())
    assert.match(sentences[index], new RegExp(`^${locale}.xlf: "${MESSAGE}" .*is not translated`));
});

test('a translation that has lost the value of its message is an error', async () => {
  await edit('xliff/fr.xlf', (text) => text.replace(/<x [^>]*\/>(.*<\/target>)/, '$1'));
  assert.match((await check()).join(), /placeholder/i);
});

test('a locale without a file is named', async () => {
  await rm(join(root, 'src/locale/xliff/he.xlf'));
  assert.deepEqual(await check(), ['he.xlf is missing: run "npm run generate".']);
});

test('generated modules that are not of the translations, missing or of no locale are named', async () => {
  await edit('xliff/en.xlf', (text) => text.replace('<target>Breaking<', '<target>Breaking news<'));
  await edit('generated/fa.ts', (text) => `${text} `);
  await edit('generated/locales.ts', (text) => text.replace('`ur`', '`up`'));
  await rm(join(root, 'src/locale/generated/es.ts'));
  await writeFile(join(root, 'src/locale/generated/it.ts'), '');
  assert.deepEqual((await check()).sort(), [
    'src/locale/generated/en.ts is out of date: run "npm run generate".',
    'src/locale/generated/es.ts is missing: run "npm run generate".',
    'src/locale/generated/fa.ts is out of date: run "npm run generate".',
    'src/locale/generated/it.ts is of no locale: delete it.',
    'src/locale/generated/locales.ts is out of date: run "npm run generate".',
  ]);
});
