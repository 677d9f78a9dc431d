// `maqal index`: from files, folders, feeds and WordPress to related.json and back into a list.
import assert from 'node:assert/strict';
import {readdir, rm} from 'node:fs/promises';
import {join} from 'node:path';
import {beforeEach, describe, test} from 'node:test';
import {loadArticles} from '../../dist/sources.js';
import {article, articles, at, lines, maqal, place, serve, served, subjectOf, SUBJECTS, write} from './command.js';

let folder;
let out;
beforeEach(() => {
  folder = place.folder;
  out = at('site', 'related.json');
});
const site = () => served('site');
const left = async () => (await readdir(join(folder, 'site'))).sort();

describe('an archive’s index', () => {
  test('is one file where there are few articles', async () => {
    const {code, stdout} = await maqal('index', await write('few.jsonl', lines(articles(8))), '-o', out);
    assert.equal(code, 0);
    assert.match(stdout, /8 articles, 1 file.*<maqal-related src="\/related\.json">/s);
    assert.deepEqual(await left(), ['related.json']);
    const list = await loadArticles(`${await site()}/related.json`, {page: article(1).url});
    assert.equal(subjectOf(list.articles[0]), SUBJECTS[1]);
  });

  test('is divided where there are many, and a page loads its own part', async () => {
    const {code, stdout} = await maqal('index', await write('many.jsonl', lines(articles(400))), '-o', out, '-n', '4');
    assert.equal(code, 0);
    const [, bits] = /\{hash:(\d+)\}/.exec(stdout);
    assert.equal((await readdir(join(folder, 'site/related'))).length, 2 ** Number(bits) + 1);
    const origin = await site();
    for (const number of [0, 1, 17, 399]) {
      const page = article(number).url.replace('news.example/2026', 'staging.example/2026');
      for (const address of ['/related.json', `/related/{hash:${bits}}.json`]) {
        const list = await loadArticles(origin + address, {page});
        assert.equal(list.articles.length, 4);
        for (const related of list.articles) {
          assert.equal(subjectOf(related), subjectOf(article(number)));
          assert.notEqual(related.url, article(number).url);
        }
      }
    }
    assert.deepEqual((await loadArticles(`${origin}/related.json`, {page: 'https://news.example/other/'})).articles, []);
  });

  test('is made of a folder of pages, whatever language their addresses are in', async () => {
    for (const {url, headline, description} of articles(6))
      await write(
        `pages${new URL(url).pathname}مقال/index.html`,
        `<!doctype html><html lang="ar"><article><h1>${headline}</h1><p>${description}</p></article></html>`,
      );
    await write('pages/404.html', '<!doctype html><title>404</title><h1>لا توجد</h1>');
    const {code, stderr} = await maqal('index', join(folder, 'pages'), '-o', out, '--site', 'https://news.example/');
    assert.equal(code, 0);
    assert.match(stderr, /404\.html: is an HTML page without an article/);
    const list = await loadArticles(`${await site()}/related.json`, {
      page: 'https://news.example/2026/1/%D9%85%D9%82%D8%A7%D9%84',
    });
    assert.equal(subjectOf(list.articles[0]), SUBJECTS[1]);
  });

  test('is made of a feed, page by page', async () => {
    const origin = await serve((request, response) => {
      const page = Number(new URL(request.url, 'http://x').searchParams.get('page') ?? 1);
      const items = articles(30).slice(page * 10 - 10, page * 10);
      response.setHeader('content-type', 'application/rss+xml');
      response.end(
        `<rss xmlns:atom="http://www.w3.org/2005/Atom"><channel>${page < 3 ? `<atom:link rel="next" href="/feed?page=${page + 1}"/>` : ''}
        ${items.map(({url, headline}) => `<item><title>${headline}</title><link>${url}</link></item>`).join('')}</channel></rss>`,
      );
    });
    const {stdout} = await maqal('index', `${origin}/feed`, '-o', out);
    assert.match(stdout, /30 articles/);
  });

  test('is made of all posts of a WordPress site, which is recognised by its own header', async () => {
    const asked = [];
    const origin = await serve((request, response) => {
      asked.push(`${request.method} ${request.url}`);
      const {searchParams} = new URL(request.url, 'http://x');
      if (!searchParams.has('rest_route')) {
        response.setHeader('link', `<http://${request.headers.host}/index.php?rest_route=/>; rel="https://api.w.org/"`);
        return void response.end('<!doctype html>');
      }
      const page = Number(searchParams.get('page') ?? 1);
      const posts = articles(25).slice(page * 10 - 10, page * 10);
      if (page < 3)
        response.setHeader(
          'link',
          `<http://${request.headers.host}/index.php?rest_route=/wp/v2/posts&page=${page + 1}>; rel="next"`,
        );
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(posts.map(({url, headline}) => ({link: url, title: {rendered: headline}}))));
    });
    const {stdout, stderr} = await maqal('index', origin, '-o', out);
    assert.match(stdout, /25 articles/, stderr);
    assert.match(asked[1], /rest_route=%2Fwp%2Fv2%2Fposts&_embed=&per_page=100/);
  });
});

describe('an archive’s index says what is wrong', () => {
  test('with its use', async () => {
    for (const [args, expected] of [
      [[], /No command was given/],
      [['list'], /There is no command "list"/],
      [['index'], /No source was given/],
      [['index', 'x'], /Say with -o which file/],
      [['index', 'x', '-o', 'a.json', '-n', 'many'], /whole number, not "many"/],
      [['index', '--nonsense'], /nonsense/],
    ]) {
      const {code, stderr} = await maqal(...args);
      assert.equal(code, 2);
      assert.match(stderr, expected);
      assert.match(stderr, /maqal index </);
    }
    assert.equal((await maqal('--help')).code, 0);
  });

  test('with its sources', async () => {
    for (const [source, expected] of [
      [join(folder, 'nothing'), /there is no such file or folder/],
      [join(await write('other/notes.txt', 'نص'), '..'), /the folder holds no/],
      [await write('empty.json', '{"articles": []}'), /no article with an address was found/],
      [await write('broken.jsonl', '{"headline": "خبر"'), /no article with an address/],
      ['http://127.0.0.1:9/', /could not be read/],
    ]) {
      await rm(join(folder, 'site'), {recursive: true, force: true});
      const {code, stderr} = await maqal('index', source, '-o', join(folder, 'related.json'));
      assert.equal(code, 1, source);
      assert.match(stderr, expected);
      await rm(join(folder, 'related.json.partial'), {force: true});
    }
  });

  test('with single items, and reads the others', async () => {
    const file = await write(
      'mixed.jsonl',
      `${lines(articles(3))}\nno json\n{"headline": "بلا عنوان صفحة"}\n{}\n${JSON.stringify(article(0))}`,
    );
    const {code, stdout, stderr} = await maqal('index', file, '-o', out);
    assert.equal(code, 0);
    assert.match(stdout, /3 articles/);
    assert.match(stderr, /line 4 is no JSON/);
    assert.match(stderr, /“بلا عنوان صفحة” has no address/);
  });
});
