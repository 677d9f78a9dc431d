import {readFileSync, readdirSync} from 'node:fs';
import {rm, writeFile} from 'node:fs/promises';
import {basename, resolve as absolute} from 'node:path';
import {pathToFileURL} from 'node:url';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import ts from 'typescript';
import {handOver} from './build/hand-over.js';
import {notices} from './build/notices.js';

const {version} = JSON.parse(readFileSync('package.json', 'utf8'));

const entries = readdirSync('src')
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name}`);

/** The production build says nothing on the console: warnings are dropped, and their texts with them. */
const production = {
  name: 'production',
  transform: (code, id) => (id.endsWith('/base/warn.ts') ? '/* @__NO_SIDE_EFFECTS__ */ export function warn() {}' : undefined),
};
const treeshake = {propertyReadSideEffects: false};

/** Single-file bundles have their locale written in. */
const singleLocale = {
  name: 'single-locale',
  resolveId(source, importer) {
    return source.endsWith('/localize.js') && importer
      ? this.resolve(source.replace(/localize\.js$/, 'localize.single.js'), importer, {skipSelf: true})
      : undefined;
  },
};

/** `maqal.css` is written from the elements' own styles. */
const stylesheet = {
  name: 'stylesheet',
  async writeBundle({dir}) {
    const module = `${dir}/maqal.css.js`;
    const {stylesheet: text} = await import(pathToFileURL(module).href);
    await Promise.all([writeFile(`${dir}/maqal.css`, text), rm(module)]);
  },
};

/** Space and comments of `css` templates. Their interpolations are names, and some hold bare declarations, which CSS minifiers refuse. */
const minifyCss = {
  name: 'minify-css',
  transform(code, id) {
    if (!id.includes('/src/')) return undefined;
    const minify = (css) =>
      css
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/\s*([{};])\s*/g, '$1')
        .replace(/(\() | (\))/g, '$1$2')
        .replace(/([:,]) /g, '$1');
    /* An interpolation is kept with the space around it, which may be a descendant combinator. */
    const pieces = (css) => css.split(/(\$\{[^}]*\})/).map((piece, index) => (index % 2 === 0 ? minify(piece) : piece));
    return {code: code.replace(/\bcss ?`([^`]*)`/g, (_, css) => `css\`${pieces(css).join('').trim()}\``), map: null};
  },
};

const minifyTemplates = [minifyCss, literalsHtmlCssMinifier({options: {shouldMinifyCSS: () => false}})];

/** One program for all that is built: reading the sources takes as long as writing them in twelve languages. */
const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
const program = ts.createProgram(ts.sys.readDirectory('src', ['.ts']), {
  ...options,
  noEmit: false,
  importHelpers: true,
  types: [],
  outDir: 'src',
});
const isSource = (id) => id.startsWith(absolute('src'));

/** The program as JavaScript, under the names of its sources; `localizer` writes a locale in. */
function compile(localizer) {
  const emitted = new Map();
  const transformers = localizer && {before: [withoutRuntime(localizer(program))]};
  return {
    name: 'compile',
    buildStart() {
      if (emitted.size > 0) return;
      program.emit(
        undefined,
        (name, text) => emitted.set(absolute(name).replace(/js$/, 'ts'), text),
        undefined,
        false,
        transformers,
      );
    },
    resolveId(source, importer) {
      const id = importer && isSource(importer) ? absolute(importer, '..', source).replace(/js$/, 'ts') : absolute(source);
      return emitted.has(id) ? id : undefined;
    },
    load: (id) => emitted.get(id),
  };
}

/** `localize.ts` is part of the program but of no single-file bundle, and transform mode refuses it. */
const withoutRuntime = (transformer) => (context) => {
  const transform = transformer(context);
  return (file) => (file.fileName.endsWith('/locale/localize.ts') ? file : transform(file));
};

/** htmlparser2 brings HTML's 2,231 named characters, 14 kB of its 20; `sources/entities.ts` undoes those that texts use. */
const withoutEntities = {
  name: 'without-entities',
  load: (id) => (id.endsWith('/generated/decode-data-html.js') ? 'export const htmlDecodeTree = new Uint16Array();' : undefined),
};

const minified = terser({
  module: true,
  ecma: 2022,
  compress: {passes: 3, unsafe_arrows: true},
  format: {comments: /^!/},
});
const thirdParty = notices({file: 'dist/THIRD-PARTY-NOTICES.txt'});
const external = [/^lit(\/|$)/, /^node:/, 'cli-progress', 'dompurify', 'jsdom'];

const modules = (dir, plugins) => ({
  input: entries,
  external,
  treeshake,
  plugins: [...plugins, plain, withoutEntities, resolve(), minifyTemplates, thirdParty],
  output: {dir, format: 'es', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false},
});

const plain = compile();

const localize = new TransformLitLocalizer({
  ...readConfigFileAndWriteSchema('lit-localize.json'),
  output: {mode: 'transform', outputDir: 'dist'},
});
const bundles = [...localize.transformers()].map(([locale, localizer]) => ({
  input: {[`maqal.${locale}`]: 'src/maqal.ts'},
  treeshake,
  preserveEntrySignatures: false,
  plugins: [
    production,
    singleLocale,
    compile(localizer),
    withoutEntities,
    resolve({browser: true}),
    minifyTemplates,
    thirdParty,
    minified,
    handOver(`maqal@${version}/${locale}`),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: ({name}) => (name === 'purify.es' ? 'purify.js' : `[name].${locale}.js`),
    hoistTransitiveImports: false,
  },
}));

export default [
  modules('dist', [production, stylesheet]),
  {...modules('dist/development', []), input: entries.filter((name) => basename(name) !== 'maqal.css.ts')},
  ...bundles,
  {
    input: 'src/loader.ts',
    treeshake,
    plugins: [production, plain, withoutEntities, resolve({browser: true}), minifyTemplates, thirdParty, minified],
    output: {dir: 'dist/cdn', format: 'es', chunkFileNames: 'loader/[name].js'},
  },
];
