// Prints minified and Brotli sizes of what reaches a reader, and fails when a budget of the design is passed.
import {readFileSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync} from 'node:zlib';
import {elements} from '../../build/elements.js';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {rollup} from 'rollup';

const dist = (path) => fileURLToPath(new URL(`../../dist/${path}`, import.meta.url));
const measure = (code) => ({minified: code.length, brotli: brotliCompressSync(code).length});

/** An entry point with all it loads at once, as a site's own bundler would make it. What is imported on demand is not counted. */
async function bundled(entry) {
  const bundle = await rollup({
    input: dist(entry),
    plugins: [resolve({browser: true}), terser({module: true})],
    external: ['dompurify'],
    onwarn: () => undefined,
  });
  const {output} = await bundle.generate({format: 'es'});
  const chunks = new Map(output.map((chunk) => [chunk.fileName, chunk]));
  const needed = new Set();
  const add = (name) => {
    if (!chunks.has(name) || needed.has(name)) return;
    needed.add(name);
    chunks.get(name).imports.forEach(add);
  };
  output.filter(({isEntry}) => isEntry).forEach(({fileName}) => add(fileName));
  return Buffer.from([...needed].map((name) => chunks.get(name).code).join('\n'));
}

/** What `live.js` brings for a page that needs some elements: each file is compressed by itself. */
function loaded(...names) {
  const needed = new Set();
  const add = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    const code = readFileSync(dist(path), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)"(\.[^"]+)"/g)) add(join(dirname(path), name));
  };
  ['cdn/live.js', ...names.map((name) => `cdn/live/${name}`)].forEach(add);
  const sizes = [...needed].map((path) => measure(readFileSync(dist(path))));
  const sum = (key) => sizes.reduce((total, size) => total + size[key], 0);
  return {minified: sum('minified'), brotli: sum('brotli')};
}

const BUDGETS = [
  {what: 'cdn/maqal.ar.js: all elements, Lit and Arabic', code: readFileSync(dist('cdn/maqal.ar.js')), budget: 18_000},
  {what: 'cdn/live.js: a printed page', code: readFileSync(dist('cdn/live.js')), budget: 2_048},
  {what: 'card.js with Lit', code: await bundled('card.js'), budget: 8_000},
];

const rows = BUDGETS.map(({what, code, budget}) => ({what, ...measure(code), budget}));
for (const name of elements.filter((element) => element !== 'card'))
  rows.push({what: `${name}.js with Lit`, ...measure(await bundled(`${name}.js`))});
rows.push({what: 'cdn/live.js, cards from data', ...loaded('card.js')});
rows.push({what: 'cdn/live.js, an article from data', ...loaded('article.js', 'share.js', 'related.js')});
for (const name of readdirSync(dist('cdn')).filter((file) => file !== 'maqal.ar.js' && /^[\w-]+(\.ar)?\.js$/.test(file))) {
  rows.push({what: `cdn/${name}`, ...measure(readFileSync(dist(`cdn/${name}`)))});
}
console.table(rows);

const passed = rows.filter(({brotli, budget}) => brotli > budget);
for (const {what, brotli, budget} of passed)
  console.error(`${what}: ${brotli} bytes, ${brotli - budget} over its budget of ${budget}.`);
process.exitCode = passed.length > 0 ? 1 : 0;
