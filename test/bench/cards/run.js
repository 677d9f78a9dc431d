// Cards, side by side: npm run bench -- [count] [rounds]. Prints ratios to plain `innerHTML` of the same content, in one run of one
// browser, and fails when a budget of the design is passed. The peers are installed beside this file when they are not there.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {findChromium} from '../../browsers/find.js';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const [count = 1000, rounds = 9] = process.argv.slice(2).map(Number);

if (!existsSync(here('node_modules'))) {
  console.log('Installing the peers…');
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], {cwd: here('.'), stdio: 'inherit'});
}
const {build} = await import('esbuild');
const {outputFiles} = await build({
  entryPoints: [here('contest.js')],
  bundle: true,
  minify: true,
  format: 'esm',
  write: false,
  define: {'process.env.NODE_ENV': '"production"'},
  conditions: ['production'],
  logLevel: 'error',
});

const browser = await puppeteer.launch({executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu']});
const page = await browser.newPage();
page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
await page.setViewport({width: 1280, height: 900});
await page.setContent('<!doctype html><html lang="ar" dir="rtl"><meta charset="utf-8"><body></body></html>');
await page.addScriptTag({type: 'module', content: outputFiles[0].text});
await page.waitForFunction('window.contest');
page.setDefaultTimeout(0);
const results = await page.evaluate((n, r) => window.contest(n, r), count, rounds);
await browser.close();

console.log(`${count} cards, ratios to innerHTML (medians of ${rounds} rounds):`);
console.table(results.map(({budget, ...row}) => ({...row, budget: budget ? `${budget.create} / ${budget.update}` : ''})));
const over = results.filter(({budget, create, update}) => budget && (create > budget.create || update > budget.update));
for (const {name} of over) console.error(`${name}: over its budget.`);
process.exitCode = over.length > 0 ? 1 : 0;
