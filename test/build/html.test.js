// maqal/html.js as a server uses it.
import assert from 'node:assert/strict';
import test from 'node:test';
import {articleHtml, cardHtml, pageHtml, relatedHtml, shareHtml} from 'maqal/html.js';
import {loadSanitizer} from 'maqal/sanitizer.js';

const ARTICLE = {
  url: 'https://example.com/a',
  headline: 'Talks on Idlib',
  datePublished: '2019-08-27T16:30:00+03:00',
  commentCount: 3,
  sourceOrganization: {name: 'Agencies'},
  articleBody:
    '<h2>One</h2><p onclick="x()">Two <a href="https://bbc.com/">BBC</a><img src="/p.jpg" alt="P" onerror="x()"></p><iframe src="https://youtu.be/aqz-KE-bpKQ"></iframe><script>x()</script>',
};

test('bodies are sanitised in full, with links in place of frames, in the language asked for', async () => {
  const html = articleHtml(ARTICLE, {lang: 'en', sanitize: await loadSanitizer()});
  assert.match(html, /<h2 id="one">One<\/h2>/);
  assert.match(html, /<a href="https:\/\/bbc\.com\/" rel="external">BBC<\/a><img src="\/p\.jpg" alt="P">/);
  assert.match(
    html,
    /<figure data-embed="video"><a href="https:\/\/youtu\.be\/aqz-KE-bpKQ" data-embed-link="" lang="en"[^>]*>Watch the video on YouTube<\/a>/,
  );
  assert.doesNotMatch(html, /onclick|onerror|iframe|script/);
});

test('without a sanitiser tags, links and pictures stay, and all of the text', () => {
  const html = articleHtml(ARTICLE, {lang: 'en'});
  assert.match(html, /<h2 id="one">One<\/h2>\s*<p>Two <a href="https:\/\/bbc\.com\/">BBC<\/a><img src="\/p\.jpg" alt="P"><\/p>/);
});

test('each language is printed in its own words, side by side', () => {
  const print = (lang) => articleHtml(ARTICLE, {lang}) + cardHtml(ARTICLE, {lang}) + relatedHtml([ARTICLE], {lang});
  const [arabic, english, again] = [print('ar-SY'), print('en-GB'), print('ar-SY')];
  assert.match(arabic, /المصدر:.*3 تعليقات|٣ تعليقات.*المصدر:/s);
  assert.match(english, /3 comments.*Source:/s);
  assert.doesNotMatch(english, /\p{Script=Arabic}/u);
  assert.equal(again, arabic);
  assert.match(shareHtml({url: 'https://example.com/', headline: 'x', lang: 'en'}), /Share this article on WhatsApp/);
});

test('words of different elements are printed with space between', () => {
  const image = {url: '/a.jpg', caption: 'Souk', creditText: 'AFP'};
  assert.match(articleHtml({...ARTICLE, image}, {lang: 'en'}), /Souk<\/bdi> <small>/);
  assert.match(cardHtml(ARTICLE, {lang: 'en', kind: 'live'}), /Live<\/mark> Talks/);
});

test('dates are absolute, however recent: caches keep a page long', () => {
  const now = new Date().toISOString();
  assert.match(
    cardHtml({...ARTICLE, datePublished: now}, {lang: 'en'}),
    new RegExp(`<time datetime="${now}">[^<]*${now.slice(0, 4)}</time>`),
  );
});

test('a page without a summary is described by the beginning of its text', () => {
  const articleBody = `<p>${'أجرى الجانبان مباحثات بشأن إدلب. '.repeat(20)}</p>`;
  const [, description] = /<meta name="description" content="([^"]*)"/.exec(pageHtml({...ARTICLE, articleBody}, {body: ''}));
  assert.match(description, /^أجرى الجانبان.*…$/);
  assert.ok(description.length <= 160);
});

test('no clock is asked where nothing depends on it, or where the present is given', (t) => {
  t.mock.method(Date, 'now', () => assert.fail('the clock was asked'));
  const dated = {...ARTICLE, datePublished: '2019-08-27'};
  const now = Date.parse('2019-08-27T18:00:00+03:00');
  for (const [article, options] of [
    [dated, {}],
    [{headline: 'x', url: '/x'}, {}],
    [ARTICLE, {now}],
  ]) {
    const [card] = [cardHtml(article, {lang: 'en', ...options}), relatedHtml([article], options), articleHtml(article, options)];
    pageHtml(article, options);
    shareHtml({url: 'https://example.com/', headline: 'x', ...options});
    assert.equal(card.includes('<maqal-time'), 'now' in options);
  }
  articleHtml(ARTICLE);
  cardHtml(ARTICLE, {kind: 'breaking', now});
});

test('a sanitiser is not made over a window that lets scripts through, nor without one', async () => {
  const {parseHTML} = await import('linkedom');
  const {Window} = await import('happy-dom');
  for (const window of [parseHTML('<!doctype html><html><head></head><body></body></html>'), new Window(), {}, {document: {}}])
    await assert.rejects(loadSanitizer(window), /needs a window that DOMPurify is safe over/);
});

test('the entries of a server name no module that is not installed with the library', async () => {
  const {build} = await import('esbuild');
  for (const entry of ['html', 'sanitizer', 'sources']) {
    const {errors, metafile} = await build({
      stdin: {contents: `export * from 'maqal/${entry}.js'`, resolveDir: process.cwd()},
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      conditions: ['worker'],
      metafile: true,
      write: false,
      logLevel: 'silent',
    });
    assert.deepEqual(errors, []);
    assert.doesNotMatch(Object.keys(metafile.inputs).join(' '), /jsdom/);
  }
});
