// A bundle that is a classic script hands what it shares to its lazy modules, which import nothing from it.
import assert from 'node:assert/strict';
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import {rollup} from 'rollup';
import {handOver} from '../../build/hand-over.js';

const SOURCES = {
  entry: `
    import {first, last, Shared} from 'shared';
    globalThis.outcome = Promise.all([import('one'), import('two')]).then((modules) => modules.map(({result}) => result));
    export const unused = [first, last];
    globalThis.Shared = Shared;`,
  shared: `export const first = 1, last = 9; export class Shared {} export function twice(value) { return value * 2; }`,
  one: `import {Shared, first, twice} from 'shared'; import {both} from 'both'; export const result = [both(first), twice(2), Shared];`,
  two: `import {last, Shared} from 'shared'; import {both} from 'both'; export const result = [both(last), Shared];`,
  both: `import {twice} from 'shared'; export const both = (value) => twice(value) + 1;`,
};
const virtual = {
  name: 'virtual',
  resolveId: (source) => (source in SOURCES ? source : undefined),
  load: (id) => SOURCES[id],
};

test('lazy modules get each thing by its name, in whatever order they ask for it, and there is one of it', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'maqal-'));
  try {
    const bundle = await rollup({
      input: {entry: 'entry'},
      preserveEntrySignatures: false,
      plugins: [virtual, handOver('test@1/ar')],
    });
    const {output} = await bundle.write({dir, format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs'});
    for (const {code} of output.slice(1)) assert.doesNotMatch(code, /entry\.mjs/);
    const code = await readFile(join(dir, 'entry.mjs'), 'utf8');
    assert.doesNotMatch(code, /^export/m);

    await import(pathToFileURL(join(dir, 'entry.mjs')));
    const {Shared} = globalThis;
    assert.deepEqual(await globalThis.outcome, [
      [3, 4, Shared],
      [19, Shared],
    ]);

    await writeFile(join(dir, 'again.mjs'), code);
    await import(pathToFileURL(join(dir, 'again.mjs')));
    assert.notEqual(globalThis.Shared, Shared);
    assert.equal((await globalThis.outcome)[1][1], Shared, 'a second copy takes what the first one shares');
  } finally {
    await rm(dir, {recursive: true});
  }
});
