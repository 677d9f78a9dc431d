// `maqal index` overwrites nothing but its own older index, and deletes nothing that it did not write.
import assert from 'node:assert/strict';
import {existsSync} from 'node:fs';
import {cp, link, mkdir, readdir, rename, rm, symlink} from 'node:fs/promises';
import {describe, test} from 'node:test';
import {article, articles, at, contents, lines, maqal, serve, start, write} from './command.js';

const SHARD = '{"articles":[],"related":{}}';
const posts = (count = 3) => write('posts.jsonl', lines(articles(count)));
const divided = async () => {
  await posts(40);
  await maqal('index', 'posts.jsonl', '-o', 'related.json');
};

/** The command fails, says why, and leaves everything as it was. */
async function refuses(expected, ...args) {
  const before = await contents();
  const {code, stderr} = await maqal('index', ...args);
  assert.equal(code, 1, stderr);
  assert.match(stderr, expected);
  assert.deepEqual(await contents(), before);
}

describe('the file of an index', () => {
  for (const [what, text] of [
    ['a page’s data', '{"articles": [{"headline": "خبر", "url": "/1"}]}'],
    ['a list', '[]'],
    ['nothing', ''],
    ['no JSON', 'نص'],
    ['another index', '{"shards": "related/{hash:3}.json", "articles": 50, "owner": "me"}'],
    ['a list of other keys', '{"articles": [], "related": {"a": [1]}}'],
    ['no lists', '{"articles": [], "related": {}}'],
    ['a name alone', '{"generator": "maqal index"}'],
    ['another’s name', '{"generator": "other", "shards": "related/{hash:3}.json", "articles": 50}'],
  ])
    test(`is not overwritten where it is ${what}`, async () => {
      await posts();
      await write('related.json', text);
      await refuses(
        /related\.json is no index of this command.*another file.*move that one away/,
        'posts.jsonl',
        '-o',
        'related.json',
      );
    });

  for (const [what, text] of [
    ['says how an index is divided', '{"shards":"related/{hash:3}.json","articles":50}'],
    ['has the lists of a small one', `{"articles":[${JSON.stringify(article(1))}],"related":{"0a1b2c3d":[0]}}`],
  ])
    test(`is overwritten where it is of an older version and ${what}`, async () => {
      await posts();
      await write('related.json', text);
      assert.equal((await maqal('index', 'posts.jsonl', '-o', 'related.json')).code, 0);
      assert.match((await contents())['related.json'], /^\{"generator":"maqal index"/);
    });

  test('has a name, and is no folder and no link', async () => {
    await posts();
    await mkdir(at('p3'));
    await mkdir(at('folder.json'));
    await symlink(await write('mine.txt', 'نص'), at('link.json'));
    for (const out of ['p3/.json', 'p3/..json', 'p3/...json', 'p3/index', 'p3/a.json/', ''])
      await refuses(/no name before|is a \.json file/, 'posts.jsonl', '-o', out);
    await refuses(/folder\.json is a folder/, 'posts.jsonl', '-o', 'folder.json');
    await refuses(/link\.json is no index/, 'posts.jsonl', '-o', 'link.json');
  });
});

describe('the folder of an index', () => {
  for (const [what, files, named] of [
    ['a section of the site', {'index.html': 'خبر'}, 'index.html'],
    ['empty', {}, ''],
    ['of files that are named as its own', {'0.json': SHARD, '1.json': '{"mine": 1}'}, '1.json'],
    ['of too few files', {'0.json': SHARD, '1.json': SHARD, '2.json': SHARD}, ''],
    ['of names that are too wide', {'00.json': SHARD, '01.json': SHARD}, '00.json'],
    [
      'marked by another',
      {'maqal-index.json': '{"generator":"other","bits":1}', '0.json': SHARD, '1.json': SHARD},
      'maqal-index.json',
    ],
  ])
    test(`is not touched where it is ${what}, even for an index that needs none`, async () => {
      await posts();
      await mkdir(at('related'));
      for (const [name, text] of Object.entries(files)) await write(`related/${name}`, text);
      const expected = new RegExp(
        `${['related', named].filter(Boolean).join('/').replace('.', '\\.')} was not written by this command`,
      );
      await refuses(expected, 'posts.jsonl', '-o', 'related.json');
    });

  test('is not touched where a foreign file, folder or link stands in it', async () => {
    await divided();
    for (const make of [
      () => write('related/notes.txt', 'نص'),
      () => write('related/.hidden', 'نص'),
      () => mkdir(at('related/sub')),
      () => symlink(at('posts.jsonl'), at('related/x.json')),
      () => rm(at('related/0.json')).then(() => mkdir(at('related/0.json'))),
    ]) {
      await make();
      await refuses(/related\/\S+ was not written by this command/, 'posts.jsonl', '-o', 'related.json');
      for (const name of ['notes.txt', '.hidden', 'sub', 'x.json']) await rm(at('related', name), {recursive: true, force: true});
    }
  });

  test('is not touched where a file or a link has its name', async () => {
    await posts();
    await write('related', 'نص');
    await refuses(/related was not written by this command/, 'posts.jsonl', '-o', 'related.json');
    await rm(at('related'));
    await divided();
    await rename(at('related'), at('elsewhere'));
    await symlink(at('elsewhere'), at('related'));
    await refuses(/related was not written by this command/, 'posts.jsonl', '-o', 'related.json');
  });

  test('of its own is replaced, also when a file is missing, it was copied or is of an older version, and goes where none is needed', async () => {
    await divided();
    await rm(at('related/1.json'));
    await cp(at('related'), at('copy'), {recursive: true});
    await rename(at('copy'), at('second'));
    for (const out of ['related.json', 'second.json']) assert.equal((await maqal('index', 'posts.jsonl', '-o', out)).code, 0);
    assert.equal((await readdir(at('second'))).length, 9);
    await rm(at('related/maqal-index.json'));
    assert.equal((await maqal('index', 'posts.jsonl', '-o', 'related.json')).code, 0);
    assert.equal((await readdir(at('related'))).length, 9);
    await posts(3);
    assert.equal((await maqal('index', 'posts.jsonl', '-o', 'related.json')).code, 0);
    assert.equal(existsSync(at('related')), false);
  });
});

describe('a source', () => {
  test('is never the output, by whatever name or link', async () => {
    await divided();
    await symlink(at('related.json'), at('link.json'));
    await link(at('related.json'), at('hard.json'));
    await symlink(at('related'), at('linked'));
    for (const source of [
      'related.json',
      './related.json',
      at('related.json'),
      'link.json',
      'hard.json',
      'related',
      'linked',
      'related/0.json',
      'linked/0.json',
    ])
      await refuses(/is read from and would be overwritten/, 'posts.jsonl', source, '-o', 'related.json');
  });

  test('that is a folder is read without the output in it', async () => {
    await write('public/posts.jsonl', lines(articles(40)));
    for (let run = 0; run < 2; run++) {
      const {code, stdout, stderr} = await maqal('index', 'public/', '-o', 'public/related.json');
      assert.equal(code, 0, stderr);
      assert.match(stdout, /40 articles/);
      assert.equal(stderr, '');
    }
    await symlink(at('public/related'), at('public/again'));
    assert.doesNotMatch((await maqal('index', 'public/', '-o', 'public/related.json')).stderr, /\d\.json/);
  });
});

describe('the workplace of an index', () => {
  const writing = (id, extra = {}) =>
    Promise.all(
      Object.entries({'maqal-writing.json': JSON.stringify({generator: 'maqal index', process: id}), ...extra}).map(
        ([name, text]) => write(`related.json.writing/${name}`, text),
      ),
    );
  /** The number of a process that has ended. */
  const gone = async () => {
    const {child, ended} = start('--help');
    await ended;
    return child.pid;
  };

  test('that a killed run has left is taken away, and the old index put back', async () => {
    await divided();
    await writing(await gone(), {'new/0.json': SHARD});
    await rename(at('related'), at('related.json.writing/old'));
    await write('bad.jsonl', '');
    assert.equal((await maqal('index', 'bad.jsonl', '-o', 'related.json')).code, 1);
    assert.equal((await readdir(at('related'))).length, 9);
    assert.equal(existsSync(at('related.json.writing')), false);
  });

  test('is not touched where it is another’s', async () => {
    await posts();
    await write('related.json.writing/notes.txt', 'نص');
    await refuses(/related\.json\.writing\/?\S* was not written by this command/, 'posts.jsonl', '-o', 'related.json');
    await writing(await gone());
    await refuses(/notes\.txt was not written by this command/, 'posts.jsonl', '-o', 'related.json');
  });

  test('does not take another’s file for what was read before', async () => {
    await posts();
    await write('related.json.partial', 'نص');
    await refuses(/related\.json\.partial was not written by this command/, 'posts.jsonl', '-o', 'related.json');
  });

  test('of a run that goes on keeps a second one from the same output', async () => {
    await posts();
    await writing(process.pid);
    await refuses(
      new RegExp(`Another run \\(process ${process.pid}\\) is writing related\\.json`),
      'posts.jsonl',
      '-o',
      'related.json',
    );
  });

  test('is gone, and the old index as it was, after an error and after a signal', async () => {
    await divided();
    await write('empty.json', '[]');
    await refuses(/no article/, 'empty.json', '-o', 'related.json');
    const before = await contents();
    let asked;
    const isAsked = new Promise((resolve) => (asked = resolve));
    const origin = await serve((request, response) => (request.method === 'HEAD' ? response.end() : asked()));
    for (const signal of ['SIGINT', 'SIGTERM']) {
      const {child, ended} = start('index', `${origin}/feed`, '-o', 'related.json');
      await isAsked;
      child.kill(signal);
      assert.deepEqual(await ended, {code: null, signal});
      assert.deepEqual(await contents(), before);
    }
  });

  test('makes no folder where there is nothing to write', async () => {
    await write('empty.json', '[]');
    await refuses(/no article/, 'empty.json', '-o', 'new/folder/related.json');
    await refuses(/no such file/, 'nothing.json', '-o', 'new/folder/related.json');
    await posts();
    assert.equal((await maqal('index', 'posts.jsonl', '-o', 'new/folder/related.json')).code, 0);
    assert.deepEqual(await readdir(at('new/folder')), ['related.json']);
  });

  test('cannot be made where a file stands in the way, and that is said', async () => {
    await posts();
    await write('file', '');
    await refuses(/file/, 'posts.jsonl', '-o', 'file/related.json');
  });
});
