// Serves the demo and builds it anew whenever a source changes: load the page again to see it. esbuild takes the place of Rollup, nothing is made
// small, and each language's file loads the same modules, which speak the page's language.
import {spawn} from 'node:child_process';
import {watch} from 'node:fs';
import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {build, formatMessages} from 'esbuild';
import {giveUp, readAddress, serveDemo} from './serve.js';

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
  /* Two builds read the same sources, and would both say what is wrong with one. */
  logLevel: 'silent',
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

/* In a process of its own: a module that is imported again defines the elements again, which they tell. */
const WRITE_STYLESHEET = `
  import {writeFile} from 'node:fs/promises';
  import {stylesheet} from './dist/stylesheet.js';
  await writeFile('dist/maqal.css', stylesheet.cssText);`;
const writeStylesheet = () => run(process.execPath, '--input-type=module', '--eval', WRITE_STYLESHEET);

/** Resolves to whether the sources could be compiled; what is wrong with them has been said. */
async function compile() {
  const builds = await Promise.allSettled([
    build({
      ...OPTIONS,
      entryPoints: sources(['html', 'sanitizer', 'sources', 'stylesheet']),
      outdir: path('dist'),
      platform: 'node',
      external: ['lit', 'jsdom', 'dompurify'],
    }),
    build({...OPTIONS, entryPoints: sources(['maqal', 'live']), outdir: path('dist/cdn/modules'), platform: 'browser'}),
  ]);
  for (const kind of ['error', 'warning']) {
    const messages = builds.flatMap(({value, reason}) => (value ?? reason)[`${kind}s`] ?? []);
    const texts = await formatMessages(messages, {kind, color: process.stderr.isTTY});
    for (const text of new Set(texts)) console.error(text.trimEnd());
  }
  const {reason} = builds.find(({status}) => status === 'rejected') ?? {};
  if (reason && !reason.errors) throw reason;
  return !reason;
}

/** Writes the manifest of which the reference is made, whole at once: the reference may be printed meanwhile. */
async function analyze() {
  await run('npx', 'cem', 'analyze', '--quiet', '--outdir', 'dist/analyzed');
  await rename(path('dist/analyzed/custom-elements.json'), path('dist/custom-elements.json'));
}

/** Repeats a task while it is due, once at a time: what is called for meanwhile is done after it. */
function repeater(task) {
  let isDue = false;
  let running;
  return () => {
    isDue = true;
    running ??= (async () => {
      while (isDue) {
        isDue = false;
        await task().catch((error) => console.error(error.message));
      }
      running = undefined;
    })();
    return running;
  };
}

/** The manifest takes longer than the demo, and waits until that is built. */
let isManifestOld = false;
const renewManifest = repeater(async () => {
  const file = path('dist/custom-elements.json');
  const earlier = await readFile(file, 'utf8');
  await analyze();
  if ((await readFile(file, 'utf8')) !== earlier) void renewDemo();
});
const renewDemo = repeater(async () => {
  await new Promise((resolve) => setTimeout(resolve, CALM));
  const began = performance.now();
  if (!(await compile())) return;
  try {
    await writeStylesheet();
    await run(process.execPath, 'demo/build.js');
    console.log(`Built in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
  } finally {
    /* Also where the demo could not be printed: that may be for an old manifest. */
    if (isManifestOld) void renewManifest();
    isManifestOld = false;
  }
});

async function start() {
  const address = readAddress();
  console.log('Building the demo …');
  await rm(path('dist'), {recursive: true, force: true});
  await mkdir(path('dist/cdn'), {recursive: true});
  await Promise.all([
    ...[sourceLocale, ...targetLocales].map((locale) =>
      writeFile(path(`dist/cdn/maqal.${locale}.js`), "import('./modules/maqal.js');\n"),
    ),
    writeFile(path('dist/cdn/live.js'), "import('./modules/live.js');\n"),
    writeFile(path('dist/THIRD-PARTY-NOTICES.txt'), 'Written by "npm run build".\n'),
    analyze(),
  ]);
  await renewDemo();
  watch(path('demo'), {recursive: true}, () => void renewDemo());
  watch(path('src'), {recursive: true}, (_event, name) => {
    /* An attribute's values are those of a type, which stands anywhere in the sources. */
    isManifestOld ||= !name || name.endsWith('.ts');
    void renewDemo();
  });
  await serveDemo(address, 'Sources are watched: load a page again to see a change. (Ctrl+C ends it)');
}

await start().catch(giveUp);
