// What `npm run build` writes: modules that Node can import, their types, one file for a script tag, the manifest, and maqal.css.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import resolve from '@rollup/plugin-node-resolve';
import {rollup} from 'rollup';
import {elements} from '../../build/elements.js';

const root = new URL('../../', import.meta.url);
const dist = (path) => new URL(`dist/${path}`, root);
const {bin, exports: published} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const entries = Object.entries(published).filter(([, entry]) => entry.default);
const {sourceLocale, targetLocales} = JSON.parse(readFileSync(new URL('lit-localize.json', root), 'utf8'));
const LOCALES = [sourceLocale, ...targetLocales];

for (const [path, {types, development, default: production}] of entries) {
  const name = `maqal${path.slice(1)}`;
  test(`${name} is imported in Node, without a DOM, and has types`, async () => {
    const module = await import(name);
    assert.ok(Object.keys(module).length > 0);
    for (const file of [types, development, production]) assert.ok(existsSync(new URL(file, root)), file);
  });
}

test('nothing is published but what package.json names', async () => {
  for (const name of [
    'maqal/cli.js',
    'maqal/stylesheet.js',
    'maqal/article/article.js',
    'maqal/development/card.js',
    'maqal/src/card.ts',
  ])
    await assert.rejects(import(name), {code: 'ERR_PACKAGE_PATH_NOT_EXPORTED'}, name);
});

/** What a built module brings at once: its files below dist, and packages. */
function broughtBy(file) {
  const brought = new Set();
  const add = (path) => {
    if (brought.has(path)) return;
    brought.add(path);
    if (!path.endsWith('.js') || !existsSync(dist(path))) return;
    for (const [, name] of readFileSync(dist(path), 'utf8').matchAll(/(?:from|import)\s*['"]([^'"]+)['"]/g))
      add(name.startsWith('.') ? new URL(name, new URL(path, 'file:///')).pathname.slice(1) : name);
  };
  add(file.replace('./dist/', ''));
  return [...brought];
}
const weightOf = (files) =>
  files.filter((path) => existsSync(dist(path))).reduce((sum, path) => sum + statSync(dist(path)).size, 0);

/** The sources that package.json names, each with its module. */
const sources = new Map(
  entries
    .map(([path, entry]) => [path.slice(2, -3), /^\.\/dist\/sources\/(from-.+)\.js$/.exec(entry.default)?.[1]])
    .filter(([, module]) => module),
);
/** Sources whose format is HTML or XML as a tree: they are most of all. */
const PARSED = new Set(['html-page', 'news-xml']);

test('every source is published, alone and with the others', () => {
  const modules = readdirSync(new URL('src/sources/', root))
    .filter((name) => name.startsWith('from-'))
    .map((name) => name.replace('.ts', ''));
  assert.deepEqual([...sources.values()].sort(), modules.sort(), 'package.json: exports');
  const together = readFileSync(new URL('src/sources.ts', root), 'utf8');
  assert.deepEqual(
    modules.filter((name) => !together.includes(`'./sources/${name}.js'`)),
    [],
    'src/sources.ts',
  );
});

test('a source alone brings neither Lit nor the parser of HTML where it needs none, and less than all of them', () => {
  const alone = (name) => broughtBy(published[`./${name}.js`].default);
  const whole = weightOf(alone('sources'));
  for (const name of [...sources.keys()].filter((source) => !PARSED.has(source))) {
    const brought = alone(name);
    assert.ok(!brought.some((path) => /^(?:lit|dompurify|jsdom)/.test(path)), name);
    assert.ok(weightOf(brought) < whole * 0.75, `${name}: ${weightOf(brought)} of ${whole} bytes`);
  }
  for (const name of ['plain-text', 'json-ld', 'ghost', 'elasticsearch'])
    for (const path of alone(name).filter((file) => existsSync(dist(file))))
      assert.doesNotMatch(readFileSync(dist(path), 'utf8'), /htmlparser2|ontagname/, `${name}: ${path}`);
});

test('the command is what package.json names, and runs as one', () => {
  assert.match(readFileSync(new URL(bin.maqal, root), 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('the whole library is imported in Node as "maqal"', async () => {
  const {MaqalArticle} = await import('maqal');
  assert.equal(typeof MaqalArticle, 'function');
});

test('maqal/html.js needs neither Lit nor a DOM', () => {
  assert.deepEqual(
    broughtBy('html.js').filter((name) => /^lit/.test(name)),
    [],
  );
});

test('the manifest describes every element, with the attributes of the design', () => {
  const {modules} = JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));
  const declared = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  assert.deepEqual(
    declared.map(({tagName}) => tagName).sort(),
    elements.map((name) => `maqal-${name}`),
  );
  for (const {tagName, attributes, cssParts = [], slots = []} of declared) {
    assert.ok(attributes.length > 0, tagName);
    const name = tagName.replace('maqal-', '');
    const hasShadowRoot = readFileSync(new URL(`src/${name}/${name}.ts`, root), 'utf8').includes(' extends MaqalShadowElement ');
    if (hasShadowRoot) for (const list of [cssParts, slots]) assert.ok(list.length > 0, `${tagName}: parts and slots`);
    else assert.deepEqual(cssParts, [], `${tagName} has no shadow root in which parts could be`);
  }
});

test('maqal.css touches nothing but the library’s own tags', () => {
  const css = readFileSync(dist('maqal.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, selector] of css.matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g))
    for (const complex of splitList(selector)) assert.match(complex, /maqal-|^to$/, selector);
});

/** The selectors of a list, whose commas stand in no brackets. */
function splitList(list) {
  const selectors = [''];
  let depth = 0;
  for (const character of list.trim()) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (character === ',' && depth === 0) selectors.push('');
    else selectors[selectors.length - 1] += character;
  }
  return selectors.map((selector) => selector.trim());
}

test('what a single file loads on demand stands beside it', () => {
  for (const locale of LOCALES) {
    const code = readFileSync(dist(`cdn/maqal.${locale}.js`), 'utf8');
    const names = [...code.matchAll(/import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g)].map(([, name]) => name);
    assert.ok(names.length > 4);
    for (const name of names) assert.ok(existsSync(dist(`cdn/${name}`)), name);
  }
});

test('a single file and what it loads on demand have one Lit, which creates its Trusted Types policy once', () => {
  for (const locale of LOCALES) {
    const names = readdirSync(dist('cdn')).filter((name) => name.endsWith(`.${locale}.js`));
    const holders = names.filter((name) => readFileSync(dist(`cdn/${name}`), 'utf8').includes('litHtmlVersions'));
    assert.deepEqual(holders, [`maqal.${locale}.js`]);
  }
});

test('a single file is a classic script too: it exports nothing, and its names are no globals', () => {
  for (const locale of LOCALES) {
    const code = readFileSync(dist(`cdn/maqal.${locale}.js`), 'utf8');
    new Script(code);
    assert.match(code.replace(/^(?:\/\*![\s\S]*?\*\/\s*)+/, ''), /^\(\(\)=>\{"use strict";[\s\S]*\}\)\(\);\n$/);
  }
});

test('the production build keeps silent on the console', () => {
  const files = ['.', 'chunks', 'cdn'].flatMap((folder) =>
    readdirSync(dist(folder))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `${folder}/${name}`),
  );
  for (const file of files) assert.doesNotMatch(readFileSync(dist(file), 'utf8'), /maqal: \$\{/, file);
});

test('the lists of elements are one: folders, tags, the whole library, and what package.json publishes with side effects', () => {
  const {sideEffects} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const whole = readFileSync(new URL('src/maqal.ts', root), 'utf8');
  const tags = readFileSync(new URL('src/platform/tags.ts', root), 'utf8').match(/maqal-[a-z-]+/g);
  assert.deepEqual(
    tags,
    elements.map((name) => `maqal-${name}`),
  );
  for (const name of elements) {
    assert.ok(whole.includes(`export * from './${name}.js';`), `${name} in src/maqal.ts`);
    assert.ok(published[`./${name}.js`], `${name} in package.json: exports`);
    for (const folder of ['dist', 'dist/development'])
      assert.ok(sideEffects.includes(`./${folder}/${name}.js`), `./${folder}/${name}.js in package.json: sideEffects`);
  }
});

/** The files of a build that define an element: an entry point, or the chunk into which Rollup moved it. */
const definersIn = (folder) =>
  readdirSync(new URL(folder, root), {recursive: true})
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^(?:chunks\/)?[\w.-]+\.js$/.test(path))
    .map((path) => `./${folder}/${path}`)
    .filter((path) => /\('maqal-[\w-]+', Maqal\w+, /.test(readFileSync(new URL(path, root), 'utf8')));

/*
 * A bundler drops a file that is not in `sideEffects` where a page uses none of its exports. Rollup moves an element into a chunk once
 * other modules take more from it than its entry point exports (today `chunks/share.js`), so such a chunk is listed too, and no other:
 * listing all keeps up to an eighth more in an application that imports `maqal/html.js`.
 */
test('the files with side effects are those that define an element, and the entry points that bring them', () => {
  const {sideEffects} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  for (const folder of ['dist', 'dist/development']) {
    const definers = definersIn(folder);
    assert.equal(definers.length, elements.length, folder);
    for (const path of definers)
      assert.ok(sideEffects.includes(path), `${path} defines an element: add it to package.json, sideEffects`);
    const chunks = sideEffects.filter((path) => path.startsWith(`./${folder}/chunks/`));
    for (const path of chunks)
      assert.ok(definers.includes(path), `${path} defines no element: remove it from package.json, sideEffects`);
  }
});

test('a bundler that drops what has no side effects keeps every element that a page imports', async () => {
  const ENTRY = fileURLToPath(new URL('page-of-this-test.js', root));
  const bundled = async (name, exportConditions) => {
    const bundle = await rollup({
      input: ENTRY,
      external: [/^lit(\/|$)/, /^node:/, 'dompurify', 'jsdom'],
      plugins: [
        {
          name: 'page',
          resolveId: (source) => (source === ENTRY ? ENTRY : undefined),
          load: (id) => (id === ENTRY ? `import 'maqal${name}';` : undefined),
        },
        resolve({exportConditions}),
      ],
    });
    const {output} = await bundle.generate({format: 'es'});
    return output.map(({code}) => code).join('\n');
  };
  for (const conditions of [[], ['development']]) {
    const whole = await bundled('', conditions);
    for (const element of elements) {
      const definition = new RegExp(`\\('maqal-${element}', Maqal\\w+, `);
      assert.match(whole, definition, `maqal: ${conditions}`);
      assert.match(await bundled(`/${element}.js`, conditions), definition, `maqal/${element}.js: ${conditions}`);
    }
  }
});
