// A bundle is made once and written in each language, as if it had been made for each.
import assert from 'node:assert/strict';
import {mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {test} from 'node:test';
import {pathToFileURL} from 'node:url';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {everyLocale, LOCALE} from '../../build/every-locale.js';

/** A module of messages: bare words, words with values in an order of their own, and what must be escaped. */
const strings = ({related, shared, read, odd}) => `
  export const related = () => ${related};
  export const shared = (name, count) => ${shared};
  export const read = (time) => ${read};
  export const odd = () => ${odd};`;
const WRITTEN = new Map([
  [
    'ar',
    strings({
      related: "'ذات صلة'",
      shared: '`شارك ${name} ${count}`',
      read: '`قراءة: ${time}`',
      odd: '"\\"\'`\\\\ \\u2028 ${x}"',
    }),
  ],
  ['en', strings({related: "'Related'", shared: '`${count} by ${name}, ${count}`', read: '`\\`${time}\\``', odd: "'$& $1'"})],
]);
const SOURCES = {
  entry: `
    import {interfaceLocale} from './localize.js';
    import * as strings from 'strings';
    const list = ['a', 'b'];
    globalThis.said = [interfaceLocale(), strings.related(), strings.related().length, strings.shared(strings.read(list.join()), 3),
      list.map((item, index) => strings.shared(item, index)), strings.odd()];
    globalThis.later = import('late').then(({late}) => late);`,
  late: `import {interfaceLocale} from './localize.js'; import {read} from 'strings'; export const late = interfaceLocale() + read(read('x'));`,
  plain: 'export const plain = 1;',
  strings: WRITTEN.get('ar'),
};
const virtual = {
  name: 'virtual',
  resolveId: (source) => (source in SOURCES ? source : undefined),
  load: (id) => SOURCES[id],
};

test('each language has its own words in every place, and nothing else differs', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'maqal-'));
  try {
    const bundle = await rollup({
      input: {entry: 'entry', plain: 'plain'},
      plugins: [
        everyLocale({messages: 'strings', locale: '/localize.js', written: () => WRITTEN}),
        virtual,
        terser({module: true, compress: {passes: 3}}),
      ],
    });
    const name = ({name}) => (name === 'plain' ? 'plain.mjs' : `${name}.${LOCALE}.mjs`);
    await bundle.write({dir, entryFileNames: name, chunkFileNames: name});
    const files = await readdir(dir);
    assert.deepEqual(files.filter((file) => /^(entry|late|plain)/.test(file)).sort(), [
      'entry.ar.mjs',
      'entry.en.mjs',
      'late.ar.mjs',
      'late.en.mjs',
      'plain.mjs',
    ]);
    const said = async (locale) => {
      await import(pathToFileURL(join(dir, `entry.${locale}.mjs`)));
      return [...globalThis.said, await globalThis.later];
    };
    assert.deepEqual(await said('ar'), [
      'ar',
      'ذات صلة',
      7,
      'شارك قراءة: a,b 3',
      ['شارك a 0', 'شارك b 1'],
      '"\'`\\ \u2028 ${x}',
      'arقراءة: قراءة: x',
    ]);
    assert.deepEqual(await said('en'), ['en', 'Related', 7, '3 by `a,b`, 3', ['0 by a, 0', '1 by b, 1'], '$& $1', 'en``x``']);
  } finally {
    delete globalThis.said;
    delete globalThis.later;
    await rm(dir, {recursive: true});
  }
});
