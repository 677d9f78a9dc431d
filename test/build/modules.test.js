// What `npm run build` writes: modules that Node can import, their types, one file for a script tag, the manifest, and maqal.css.
import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import test from 'node:test';
import {Script} from 'node:vm';

const root = new URL('../../', import.meta.url);
const dist = (path) => new URL(`dist/${path}`, root);
const entries = readdirSync(new URL('src/', root))
  .filter((name) => name.endsWith('.ts') && !['maqal.css.ts', 'cli.ts'].includes(name))
  .map((name) => name.slice(0, -3));
const {sourceLocale, targetLocales} = JSON.parse(readFileSync(new URL('lit-localize.json', root), 'utf8'));
const LOCALES = [sourceLocale, ...targetLocales];
const TAGS = ['maqal-article', 'maqal-card', 'maqal-related', 'maqal-share', 'maqal-time', 'maqal-to-top'];

for (const entry of entries) {
  test(`maqal/${entry}.js is imported in Node, without a DOM, by its public name, and has types`, async () => {
    const module = await import(`maqal/${entry}.js`);
    assert.ok(Object.keys(module).length > 0);
    assert.ok(existsSync(dist(`${entry}.d.ts`)));
    assert.ok(existsSync(dist(`development/${entry}.js`)));
  });
}

test('the command is what package.json names, and runs as one', () => {
  const {bin} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  assert.match(readFileSync(new URL(bin.maqal, root), 'utf8'), /^#!\/usr\/bin\/env node\n/);
});

test('the whole library is imported in Node as "maqal"', async () => {
  const {MaqalArticle} = await import('maqal');
  assert.equal(typeof MaqalArticle, 'function');
});

test('maqal/html.js needs neither Lit nor a DOM', () => {
  const seen = new Set();
  const read = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    const code = readFileSync(dist(file), 'utf8');
    for (const [, specifier] of code.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)) {
      assert.doesNotMatch(specifier, /^lit/, `${file} imports ${specifier}`);
      if (specifier.startsWith('.')) read(new URL(specifier, new URL(file, 'file:///')).pathname.slice(1));
    }
  };
  read('html.js');
});

test('the manifest describes every element, with the attributes of the design', () => {
  const {modules} = JSON.parse(readFileSync(dist('custom-elements.json'), 'utf8'));
  const elements = modules.flatMap(({declarations = []}) => declarations).filter(({tagName}) => tagName);
  assert.deepEqual(elements.map(({tagName}) => tagName).sort(), TAGS);
  for (const {tagName, attributes, cssParts, slots} of elements) {
    assert.ok(attributes.length > 0 && cssParts.length > 0 && slots.length > 0, tagName);
  }
});

test('maqal.css touches nothing but the library’s own tags', () => {
  const css = readFileSync(dist('maqal.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  for (const [, selector] of css.matchAll(/(?:^|[{};])\s*([^{};@]+)\{/g))
    assert.match(selector.trim(), /^(?:(?::where\(|:is\(|(?::where\()?:root:has\()?maqal-|to$)/, selector);
});

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
