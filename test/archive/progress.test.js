// What `maqal index` shows of its progress in a terminal, and that it shows nothing elsewhere.
import assert from 'node:assert/strict';
import {Writable} from 'node:stream';
import test from 'node:test';
import {stripVTControlCharacters} from 'node:util';
import {bundleSources} from '../build/bundle-sources.js';

const moduleOf = await bundleSources(['archive/progress.ts']);
const {progressLine} = await import(moduleOf('archive/progress.ts'));

/** A terminal, and what is written to it without what moves its cursor. */
function terminalOf(options) {
  const lines = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      const text = stripVTControlCharacters(chunk);
      if (text) lines.push(text);
      done();
    },
  });
  return {lines, terminal: Object.assign(stream, options)};
}

test('each step has a line as soon as it begins and as it ended, which fits the terminal', () => {
  const {lines, terminal} = terminalOf({isTTY: true, columns: 50});
  const {show, end} = progressLine(terminal);
  show('read', 7, 0);
  show('relate', 0, 1000);
  show('relate', 1000, 1000);
  show('write', 500, 1000);
  end();
  assert.deepEqual(
    [...new Set(lines)],
    [
      'reading  7 articles',
      `relating ${'░'.repeat(40)}`,
      `relating ${'█'.repeat(40)}`,
      `writing  ${'█'.repeat(20)}${'░'.repeat(20)}`,
    ],
  );
});

test('a terminal is not written to at every article', () => {
  const {lines, terminal} = terminalOf({isTTY: true, columns: 120});
  const {show} = progressLine(terminal);
  for (let done = 1; done <= 100_000; done++) show('relate', done, 100_000);
  assert.ok(lines.length < 1000, `${lines.length} lines`);
  assert.match(lines[0], / 1 of 100000 articles$/);
});

test('a file and a pipe get nothing', () => {
  const {lines, terminal} = terminalOf({isTTY: false});
  const {show, end} = progressLine(terminal);
  show('relate', 1, 2);
  end();
  assert.deepEqual(lines, []);
});
