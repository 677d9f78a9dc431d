// What `maqal index` says, and how it leaves a terminal.
import assert from 'node:assert/strict';
import {execFile, spawnSync} from 'node:child_process';
import {describe, test} from 'node:test';
import {articles, at, CLI, contents, lines, maqal, place, serve, start, write} from './command.js';

const hasScript = spawnSync('script', ['--version']).status === 0;

/** Runs the command in a terminal; gives all that was sent to it. */
const inTerminal = (...args) =>
  new Promise((resolve) => {
    const command = [process.execPath, CLI, ...args].map((word) => `'${word}'`).join(' ');
    execFile('script', ['-qec', command, '/dev/null'], {cwd: place.folder}, (error, stdout) => resolve(stdout));
  });

describe('a terminal', {skip: !hasScript && 'without “script”'}, () => {
  test('counts what is read without an end that is not known, and then what is done of all', async () => {
    await write('a.jsonl', lines(articles(400)));
    const shown = await inTerminal('index', 'a.jsonl', '-o', 'related.json');
    assert.match(shown, /reading +400 articles/);
    assert.doesNotMatch(shown, /reading[^a-z]+\d+ of|\b0 ?s left|NaN|Infinity|INF/);
    assert.match(shown, /relating \S+ 400 of 400 articles/);
    assert.match(shown, /400 articles, 64 files/);
  });

  test('has its cursor shown and its lines wrapped at every moment', async () => {
    await write('a.jsonl', lines(articles(40)));
    for (const source of ['a.jsonl', 'nothing.jsonl']) {
      const shown = await inTerminal('index', source, '-o', 'related.json');
      for (const sequence of ['?25l', '?7l']) assert.ok(!shown.includes(`\u001b[${sequence}`));
    }
  });
});

describe('the end of the command', () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    test(`is that of ${signal} where it was ended by it`, async () => {
      let asked;
      const isAsked = new Promise((resolve) => (asked = resolve));
      const origin = await serve((request, response) => (request.method === 'HEAD' ? response.end() : asked()));
      const {child, ended} = start('index', `${origin}/feed`, '-o', 'related.json');
      await isAsked;
      assert.deepEqual(Object.keys(await contents()), ['related.json.writing', 'related.json.writing/maqal-writing.json']);
      child.kill(signal);
      assert.deepEqual(await ended, {code: null, signal});
      assert.deepEqual(await contents(), {});
    });
});

describe('the command says', () => {
  test('which options there are where one is misspelt', async () => {
    const {code, stderr} = await maqal('index', 'a.jsonl', '--limits', '3', '-o', 'related.json');
    assert.equal(code, 2);
    assert.match(stderr, /^There is no option --limits\. There are --out, --limit, --site, --max-pages, --quiet, --help\./);
    assert.doesNotMatch(stderr, /kept|Nothing was written/);
  });

  test('that nothing was written or was kept only where it is so', async () => {
    await write('a.jsonl', lines(articles(3)));
    await write('mine.json', '{}');
    const origin = await serve((request, response) => response.writeHead(404).end());
    for (const [args, isWritten, isKept] of [
      [['a.jsonl', '-o', 'mine.json'], false, false],
      [['nothing.jsonl', '-o', 'related.json'], false, false],
      [[origin, '-o', 'related.json'], true, false],
      [['a.jsonl', origin, '-o', 'related.json'], true, true],
    ]) {
      const {code, stderr} = await maqal('index', ...args);
      assert.equal(code, 1);
      assert.equal(/Nothing was written to related\.json/.test(stderr), isWritten, stderr);
      assert.equal(/What was read is kept/.test(stderr), isKept, stderr);
    }
    assert.ok((await contents())['related.json.partial'].includes(at('a.jsonl')));
  });
});
