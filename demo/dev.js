// Serves the demo and builds it anew whenever a source changes: load the page again to see it. esbuild takes the place of Rollup, nothing is made
// small, and each language's file loads the same modules, which speak the page's language.
import {spawn} from 'node:child_process';
import {watch} from 'node:fs';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath, pathToFileURL} from 'node:url';
import {build} from 'esbuild';
import {serve} from './serve.js';

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const {sourceLocale, targetLocales} = JSON.parse(await readFile(path('lit-localize.json'), 'utf8'));

const OPTIONS = {
  bundle: true,
  splitting: true,
  format: 'esm',
  sourcemap: true,
  conditions: ['development'],
  /* `sideEffects` of package.json is of what is published. */
  ignoreAnnotations: true,
  logLevel: 'warning',
};
const sources = (names) => names.map((name) => path(`src/${name}.ts`));

/** Editors write a file more than once. */
const CALM = 50;

function run(command, ...args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: path('.'),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
    child
      .on('error', reject)
      .on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${args[0]} ended with ${code}.`))));
  });
}

async function writeStylesheet() {
  const module = path('dist/maqal.css.js');
  const {stylesheet} = await import(`${pathToFileURL(module).href}?${Date.now()}`);
  await writeFile(path('dist/maqal.css'), stylesheet);
}

async function update() {
  const began = performance.now();
  await Promise.all([
    build({
      ...OPTIONS,
      entryPoints: sources(['html', 'sanitizer', 'sources', 'maqal.css']),
      outdir: path('dist'),
      platform: 'node',
      external: ['lit', 'jsdom', 'dompurify'],
    }),
    build({...OPTIONS, entryPoints: sources(['maqal']), outdir: path('dist/cdn/modules'), platform: 'browser'}),
  ]);
  await writeStylesheet();
  await run(process.execPath, 'demo/build.js');
  console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
}

/** One build at a time; what changed meanwhile is built after it. */
let isDue = false;
let building;
async function updateLater() {
  isDue = true;
  building ??= (async () => {
    while (isDue) {
      isDue = false;
      await new Promise((resolve) => setTimeout(resolve, CALM));
      await update().catch((error) => console.error(error.message));
    }
    building = undefined;
  })();
  await building;
}

await rm(path('dist'), {recursive: true, force: true});
await mkdir(path('dist/cdn'), {recursive: true});
await Promise.all([
  ...[sourceLocale, ...targetLocales].map((locale) =>
    writeFile(path(`dist/cdn/maqal.${locale}.js`), "import('./modules/maqal.js');\n"),
  ),
  writeFile(path('dist/THIRD-PARTY-NOTICES.txt'), 'Written by "npm run build".\n'),
  run('npx', 'cem', 'analyze', '--quiet'),
]);
await updateLater();
for (const folder of ['src', 'demo']) watch(path(folder), {recursive: true}, () => void updateLater());
const {PORT, HOST} = process.env;
const {url} = await serve({port: PORT === undefined ? undefined : Number(PORT), host: HOST});
console.log(`Maqal's demo: ${url}  Sources are watched: load a page again to see a change. (Ctrl+C ends it)`);
