// `maqal index` of a folder: links, what may not be read, and what is no file at all.
import assert from 'node:assert/strict';
import {chmod, mkdir, rm, symlink} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {article, articles, at, lines, maqal, write} from './command.js';

const index = (...sources) => maqal('index', ...sources, '-o', 'related.json');
const pages = (name, count = 3, first = 0) => write(`${name}/posts.jsonl`, lines(articles(count, first)));

describe('a folder', () => {
  test('is walked once, however many links lead back into it', async () => {
    await pages('public/deep/deeper');
    for (const name of ['a', 'b', 'deep/c', 'deep/deeper/d']) await symlink(at('public'), at('public', name));
    await symlink('.', at('public/self'));
    await symlink('posts.jsonl', at('public/deep/deeper/again.jsonl'));
    const {code, stdout, stderr} = await index('public');
    assert.equal(code, 0, stderr);
    assert.match(stdout, /^3 articles/);
    assert.equal(stderr, '');
  });

  test('may itself be named by a link, and a file in it by another kind of name', async () => {
    await pages('releases/5');
    await symlink(at('releases/5'), at('current'));
    await write('releases/5/data.txt', JSON.stringify(article(9)));
    await symlink('data.txt', at('releases/5/data.json'));
    const {stdout} = await index('current/');
    assert.match(stdout, /^4 articles/);
  });

  test('is not left by links, and that is told', async () => {
    await pages('public');
    await pages('private', 3, 10);
    await write('private/logo.png', '');
    await symlink(at('private'), at('public/folder'));
    await symlink(at('private/posts.jsonl'), at('public/file.jsonl'));
    await symlink(at('private/logo.png'), at('public/logo.png'));
    await symlink(at('nothing'), at('public/dead.html'));
    const {stdout, stderr} = await index('public');
    assert.match(stdout, /^3 articles/);
    assert.deepEqual(stderr.trim().split('\n').sort(), [
      'public/dead.html is a link that leads nowhere; it was passed over.',
      'public/file.jsonl is a link that leads out of the folder; it was not followed.',
      'public/folder is a link that leads out of the folder; it was not followed.',
    ]);
  });

  test('with nothing that can be read is an error', async () => {
    await write('public/notes.txt', 'نص');
    await mkdir(at('empty'));
    for (const name of ['public', 'empty']) {
      const {code, stderr} = await index(name);
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`${name}: the folder holds no \\.html`));
    }
  });

  test('is read though it is deeper than calls can be', async () => {
    const deep = Array.from({length: 400}, () => 'd').join('/');
    await pages(`public/${deep}`);
    assert.match((await index('public')).stdout, /^3 articles/);
  });
});

/* Everything may be read by root. */
test('what may not be read is told and passed over', {skip: process.getuid?.() === 0 && 'by root'}, async () => {
  await pages('public');
  await pages('public/closed', 3, 10);
  await write('public/closed.html', '');
  await write('public/closed.jsonl', '');
  for (const name of ['closed', 'closed.html', 'closed.jsonl']) await chmod(at('public', name), 0);
  const {code, stdout, stderr} = await index('public');
  await chmod(at('public/closed'), 0o700);
  assert.equal(code, 0);
  assert.match(stdout, /^3 articles/);
  assert.match(stderr, /public\/closed could not be read \(EACCES\); it was passed over/);
  assert.match(stderr, /public\/closed\.html: could not be read \(EACCES\)/);
  assert.match(stderr, /public\/closed\.jsonl: could not be read \(EACCES\)/);
});

test('a folder that is named as a file is a folder', async () => {
  await pages('public');
  await mkdir(at('public/folder.html'));
  assert.match((await index('public')).stdout, /^3 articles/);
  await rm(at('public/posts.jsonl'));
  assert.equal((await index('public')).code, 1);
});
