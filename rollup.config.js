import {readFileSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import {resolve as absolute} from 'node:path';
import {pathToFileURL} from 'node:url';
import {literalsHtmlCssMinifier} from '@literals/rollup-plugin-html-css-minifier';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {readConfigFileAndWriteSchema} from '@lit/localize-tools/lib/config.js';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import ts from 'typescript';
import {everyLocale, LOCALE} from './build/every-locale.js';
import {handOver} from './build/hand-over.js';
import {inPieces, PIECE_OF, PIECES, standAlone, toPiece} from './build/live.js';
import {minifyCss} from './build/minify-css.js';
import {notices} from './build/notices.js';

const {version, exports: published} = JSON.parse(readFileSync('package.json', 'utf8'));

/** What is published as modules, by package.json, and the command. */
const entries = Object.fromEntries(
  ['./dist/cli.js', ...Object.values(published).map((entry) => entry.default)]
    .map((file) => /^\.\/dist\/(.+)\.js$/.exec(file)?.[1])
    .filter(Boolean)
    .map((name) => [name, `src/${name}.ts`]),
);

/** The production build says nothing on the console: warnings are dropped, and their texts with them. */
const production = {
  name: 'production',
  transform: (code, id) =>
    id.endsWith('/platform/warn.ts') ? '/* @__NO_SIDE_EFFECTS__ */ export function warn() {}' : undefined,
};
const treeshake = {propertyReadSideEffects: false};

const STYLESHEET = {stylesheet: 'src/stylesheet.ts'};
/** Writes `maqal.css` from the module that brings it to pages without its link. */
const stylesheet = {
  name: 'stylesheet',
  async writeBundle({dir}) {
    const {stylesheet: sheet} = await import(pathToFileURL(`${dir}/stylesheet.js`).href);
    await writeFile(`${dir}/maqal.css`, sheet.cssText);
  },
};

const minifyTemplates = [
  minifyCss((id) => id.includes('/src/')),
  literalsHtmlCssMinifier({options: {shouldMinifyCSS: () => false}}),
];

/** One program for all that is built. */
const {options} = ts.parseJsonConfigFileContent(ts.readConfigFile('tsconfig.json', ts.sys.readFile).config, ts.sys, '.');
const program = ts.createProgram(ts.sys.readDirectory('src', ['.ts']), {
  ...options,
  noEmit: false,
  importHelpers: true,
  types: [],
  outDir: 'src',
});
const isSource = (id) => id.startsWith(absolute('src'));

/** The program as JavaScript, under the names of its sources. */
function compile() {
  const emitted = new Map();
  return {
    name: 'compile',
    buildStart() {
      if (emitted.size === 0) program.emit(undefined, (name, text) => emitted.set(absolute(name).replace(/js$/, 'ts'), text));
    },
    resolveId(source, importer) {
      const id = importer && isSource(importer) ? absolute(importer, '..', source).replace(/js$/, 'ts') : absolute(source);
      return emitted.has(id) ? id : undefined;
    },
    load: (id) => emitted.get(id),
  };
}
const compiled = compile();

/** The module of all messages, written in each language. */
const STRINGS = absolute('src/locale/strings.ts');
function writtenStrings() {
  const localizer = new TransformLitLocalizer({
    ...readConfigFileAndWriteSchema('lit-localize.json'),
    output: {mode: 'transform', outputDir: 'dist'},
  });
  return new Map(
    [...localizer.transformers()].map(([locale, transformer]) => {
      let code;
      program.emit(program.getSourceFile(STRINGS), (_name, text) => (code = text), undefined, false, {
        before: [transformer(program)],
      });
      return [locale, code];
    }),
  );
}

/** htmlparser2 brings HTML's 2,231 named characters, 14 kB of its 20; `text/html/character-references.ts` undoes those that texts use. */
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
const external = [/^lit(\/|$)/, /^node:/, 'dompurify', 'jsdom'];

const modules = (dir, plugins, further = {}) => ({
  input: {...entries, ...further},
  external,
  treeshake,
  plugins: [...plugins, compiled, withoutEntities, resolve(), minifyTemplates, thirdParty],
  output: {dir, format: 'es', chunkFileNames: 'chunks/[name].js', hoistTransitiveImports: false},
});

/** Everything in one file for each language, with what it loads on demand beside it. */
const bundles = (smaller) => ({
  input: {maqal: 'src/maqal.ts'},
  treeshake,
  preserveEntrySignatures: false,
  plugins: [
    production,
    everyLocale({messages: STRINGS, locale: '/localize.js', written: writtenStrings}),
    compiled,
    withoutEntities,
    resolve({browser: true}),
    minifyTemplates,
    thirdParty,
    ...smaller,
    handOver(`maqal@${version}/${LOCALE}`),
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: `[name].${LOCALE}.js`,
    chunkFileNames: ({name}) => (name === 'purify.es' ? 'purify.js' : `[name].${LOCALE}.js`),
    hoistTransitiveImports: false,
  },
});

/** The elements one by one, for `live.js`: in few files, for each is a request. */
const pieces = (smaller) => ({
  input: Object.fromEntries(PIECES.map((name) => [name, name])),
  treeshake,
  preserveEntrySignatures: false,
  plugins: [production, inPieces, compiled, withoutEntities, resolve({browser: true}), minifyTemplates, thirdParty, ...smaller],
  output: {
    dir: 'dist/cdn/live',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    hoistTransitiveImports: false,
    manualChunks: toPiece,
  },
});

/** The script of printed pages, alone: what it brings has no part of it. */
const live = (smaller) => ({
  input: 'src/live.ts',
  external: (id) => PIECE_OF.has(id),
  treeshake,
  preserveEntrySignatures: false,
  plugins: [production, compiled, resolve({browser: true}), thirdParty, standAlone('./live/', PIECE_OF), ...smaller],
  output: {dir: 'dist/cdn', format: 'es'},
});

/** `--configDemo` builds what the demo needs, without making it small; else all that is published is built. */
export default ({configDemo}) =>
  configDemo
    ? [modules('dist', [production, stylesheet], STYLESHEET), bundles([]), pieces([]), live([])]
    : [
        modules('dist', [production, stylesheet], STYLESHEET),
        modules('dist/development', []),
        bundles([minified]),
        pieces([minified]),
        live([minified]),
      ];
