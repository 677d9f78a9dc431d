// The sources as Node runs them: the causes of its `fetch`, and the memory that a long feed takes.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {once} from 'node:events';
import {createServer} from 'node:net';
import test from 'node:test';
import {promisify} from 'node:util';
import {bundleSources} from './bundle-sources.js';

const moduleOf = await bundleSources(['sources.ts', 'sources/from-feed.ts']);
const {loadArticles} = await import(moduleOf('sources.ts'));

/** A port that nobody listens at. */
async function closedPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

test('a network that fails is named by its cause and its place', async () => {
  const port = await closedPort();
  const refused = `could not be read (fetch failed: ECONNREFUSED 127.0.0.1:${port}).`;
  await assert.rejects(loadArticles(`http://127.0.0.1:${port}/`), ({message}) => message.endsWith(refused));
  await assert.rejects(
    loadArticles(`http://localhost:${port}/`),
    new RegExp(`ECONNREFUSED (?:127\\.0\\.0\\.1|\\[::1\\]):${port}`),
  );
  await assert.rejects(loadArticles('http://nothing.invalid/'), /(?:ENOTFOUND|EAI_AGAIN) nothing\.invalid/);
});

test('an address that Node cannot fetch is reported, and is not tried again', async () => {
  for (const address of ['/feed/', 'feed.xml', 'file:///feed.xml', ''])
    await assert.rejects(loadArticles(address), ({name, isTemporary, message}) => {
      assert.deepEqual([name, isTemporary], ['LoadError', false]);
      assert.match(message, /is no address that can be loaded/);
      return true;
    });
});

test('a feed of 16 MB is read in the memory of a small one', async () => {
  const script = `
    import {FeedReader} from ${JSON.stringify(moduleOf('sources/from-feed.ts'))};
    let articles = 0;
    const reader = new FeedReader({onArticle: () => articles++});
    reader.write('<rss><channel>');
    const body = 'قرر المجلس توسيع المكتبة العامة في المدينة. '.repeat(50);
    for (let number = 0; number < 4000; number++)
      reader.write(\`<item><title>خبر \${number}</title><link>https://news.example/\${number}</link><description>\${body}</description></item>\\n\`);
    reader.end();
    console.log(JSON.stringify({articles, megabytes: process.resourceUsage().maxRSS / 1024}));`;
  const {stdout} = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  const {articles, megabytes} = JSON.parse(stdout);
  assert.equal(articles, 4000);
  assert.ok(megabytes < 150, `${megabytes} MB`);
});
