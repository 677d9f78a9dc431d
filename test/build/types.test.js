// The types that the package holds are those of what can be imported from it.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);
const {exports: published} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const read = (url) => readFileSync(url, 'utf8');

const declarations = readdirSync(dist, {recursive: true})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.d.ts'));

/** The files of types that one imports, re-exports or names by `import()`, below dist. */
function importsOf(path) {
  const {importedFiles} = ts.preProcessFile(read(new URL(path, dist)));
  return importedFiles
    .filter(({fileName}) => fileName.startsWith('.'))
    .map(({fileName}) => new URL(fileName.replace(/\.js$/, '.d.ts'), new URL(path, dist)))
    .map((url) => fileURLToPath(url).slice(fileURLToPath(dist).length).replaceAll('\\', '/'));
}

test('what types import is there', () => {
  const missing = declarations.flatMap((path) =>
    importsOf(path)
      .filter((imported) => !existsSync(new URL(imported, dist)))
      .map((imported) => `${path} imports ${imported}`),
  );
  assert.deepEqual(missing, []);
});

test('every file of types is reached from an entry point: build/prune-types.js removes the others', () => {
  const reached = new Set();
  const reach = (path) => {
    if (reached.has(path)) return;
    reached.add(path);
    importsOf(path).forEach(reach);
  };
  for (const {types} of Object.values(published)) if (types) reach(types.replace('./dist/', ''));
  assert.deepEqual(
    declarations.filter((path) => !reached.has(path)),
    [],
  );
});

/* As Svelte's `./elements` and Vite's `./client`: a module without code would hide that `import` in place of `import type` does nothing. */
test('an entry point without code has types alone, and is refused where code is imported', async () => {
  const [path, entry] = Object.entries(published).find(([, {types, default: code}]) => types && !code);
  assert.deepEqual([path, Object.keys(entry)], ['./jsx', ['types']]);
  await assert.rejects(import('maqal/jsx'), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'});
});
