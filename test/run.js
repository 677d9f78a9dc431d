// Runs every test: those of the build in Node, then those of the library in the browsers that are installed.
// With MAQAL_CMS=required also those in real content management systems, with MAQAL_PACKAGES=required those in others' builds.
// CI, or MAQAL_BROWSERS=chromium,firefox,webkit, requires engines; otherwise what is found is used, and a browser is fetched where there is none.
import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {install} from './browsers/install.js';
import {findChromium, findFirefox, findWebKit} from './browsers/find.js';

const ENGINES = {chromium: findChromium, firefox: findFirefox, webkit: findWebKit};
const isPresent = (name) => Boolean(ENGINES[name]());

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      env: {...process.env, ...env},
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    });
    child.on('close', (code) => resolve({code, output}));
  });
}

const count = (output, pattern) => Number(pattern.exec(output)?.[1] ?? 0);

const required = process.env.MAQAL_BROWSERS?.split(',') ?? [];
const missing = required.filter((name) => !isPresent(name));
if (missing.length > 0 || !Object.keys(ENGINES).some(isPresent)) await install(missing.length > 0 ? missing : ['chromium']);

const engines = Object.keys(ENGINES).filter(isPresent);
const absent = required.filter((name) => !engines.includes(name));
if (engines.length === 0 || absent.length > 0) {
  console.error(
    absent.length > 0
      ? `These engines are required and could not be had: ${absent.join(', ')}.`
      : 'No browser was found and none could be installed. Install Chrome, Chromium or Firefox, or set CHROME_PATH to one, and run the tests again.',
  );
  process.exit(1);
}
console.log(`Testing in ${engines.join(', ')}.`);

const node = await run(process.execPath, [
  '--test',
  '--test-reporter=spec',
  /* Whole pages wait more than they compute. */
  `--test-concurrency=${2 * availableParallelism()}`,
  'test/build/',
  'test/archive/',
  'test/demo/',
  'test/hosts/',
]);
const browsers = await run('npx', ['web-test-runner'], {MAQAL_BROWSERS: engines.join(',')});
const runIf = (setting, path) => (setting === 'required' ? run(process.execPath, [path]) : {code: 0, output: ''});
const [cms, packages] = await Promise.all([
  runIf(process.env.MAQAL_CMS, 'test/cms/run.js'),
  runIf(process.env.MAQAL_PACKAGES, 'test/packages/run.js'),
]);
const inNode = (pattern) => [node, cms, packages].reduce((sum, {output}) => sum + count(output, pattern), 0);
const passed = inNode(/^ℹ pass (\d+)/m) + count(browsers.output, /^browser tests: (\d+) passed/m);
const failed = inNode(/^ℹ fail (\d+)/m) + count(browsers.output, /^browser tests: \d+ passed, (\d+) failed/m);
const crashed = [node, cms, packages, browsers].some(({code}) => code !== 0) && failed === 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + crashed} failed`);
process.exit(failed + crashed > 0 ? 1 : 0);
