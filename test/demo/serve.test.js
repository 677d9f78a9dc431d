import assert from 'node:assert/strict';
import {createServer} from 'node:http';
import test from 'node:test';
import {POLICY, serve} from '../../demo/serve.js';

test('the demo is served with the strict policy, and nothing outside of it', async () => {
  const {server, url} = await serve({port: 0, host: '127.0.0.1'});
  const page = await fetch(url);
  assert.equal(page.headers.get('content-security-policy'), POLICY);
  assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
  for (const path of ['..%2f..%2fpackage.json', 'nothing', '%ff']) assert.ok((await fetch(url + path)).status >= 400, path);
  server.close();
});

test('a busy port gets the next one', async () => {
  const busy = createServer();
  await new Promise((resolve) => busy.listen(0, '127.0.0.1', resolve));
  const {port} = busy.address();
  const {server, url} = await serve({port, host: '127.0.0.1'});
  assert.notEqual(new URL(url).port, String(port));
  server.close();
  busy.close();
});
