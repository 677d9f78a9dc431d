// `maqal index` of a folder that a site generator has made: each article once, under its canonical address, and nothing but articles.
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {archiveKey} from '../../dist/sources.js';
import {contents, maqal, SUBJECTS, write} from './command.js';

const headlineOf = (number) => `${SUBJECTS[0]} ${number}`;
const numbers = [1, 2, 3, 4];
const path = (number) => `/posts/${encodeURIComponent('خبر')}-${number}/`;
const text = (number) => `<p>وصل وفد إلى دمشق يوم الأربعاء لبحث الملف ${number}، وقال مصدر إن المباحثات تستمر يومين.</p>`;
const page = (head, body) => `<!doctype html><html lang="ar"><head>${head}</head><body>${body}</body></html>`;
const og = (properties) =>
  Object.entries(properties)
    .map(([property, content]) => `<meta property="${property}" content="${content}" />`)
    .join('\n');
const rss = (items) =>
  `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>موقع</title>${items.join('')}</channel></rss>`;
const sitemap =
  '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://news.example/</loc></url></urlset>';

/** Writes files by their names in the folder. */
const site = (files) => Promise.all(Object.entries(files).map(([name, content]) => write(`public/${name}`, content)));

/** Runs the command; gives the cards of the index by their addresses. */
async function index(...more) {
  const {code, stdout, stderr} = await maqal('index', 'public', '-o', 'public/related.json', ...more);
  assert.equal(code, 0, stderr);
  const files = await contents('public');
  const cards = Object.entries(files)
    .filter(([name]) => /^related(?:\.json|\/[\da-f]+\.json)$/.test(name))
    .flatMap(([, content]) => JSON.parse(content).articles)
    .filter((card) => typeof card === 'object');
  return {
    count: Number(/^(\d+) articles/m.exec(stdout)[1]),
    cards: Object.fromEntries(cards.map((card) => [card.url, card])),
    stderr,
    files,
  };
}

/** As Hugo prints it: each section a list and a feed, taxonomies with feeds of their terms, aliases, pagination. */
function hugo(base) {
  const address = (number) => base + path(number);
  const item = (number) =>
    `<item><title>${headlineOf(number)}</title><link>${address(number)}</link><pubDate>Mon, 0${number} Jun 2026 10:00:00 +0300</pubDate><guid>${address(number)}</guid><description>نص ${number}</description></item>`;
  const list = (title, shown) =>
    page(
      og({'og:title': title, 'og:type': 'website', 'og:url': `${base}/`}),
      `<main><h1>${title}</h1>${shown.map((number) => `<article><h2><a href="${path(number)}">${headlineOf(number)}</a></h2><time datetime="2026-06-01"></time>${text(number)}</article>`).join('')}</main>`,
    );
  const post = (number) =>
    page(
      og({
        'og:title': headlineOf(number),
        'og:description': `ملخّص ${number}`,
        'og:type': 'article',
        'og:url': address(number),
        'article:section': 'posts',
        'article:published_time': `2026-06-0${number}T10:00:00+03:00`,
      }),
      `<main><article><h1>${headlineOf(number)}</h1>${text(number)}</article></main>`,
    );
  const alias = (target) =>
    `<!DOCTYPE html><html><head><title>${target}</title><link rel="canonical" href="${target}"><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${target}"></head></html>`;
  return {
    ...Object.fromEntries(numbers.map((number) => [`posts/خبر-${number}/index.html`, post(number)])),
    ...Object.fromEntries(numbers.map((number) => [`old/${number}/index.html`, alias(address(number))])),
    'index.html': list('موقع', [4, 3]),
    'page/1/index.html': alias(`${base}/`),
    'page/2/index.html': list('موقع', [2, 1]),
    'posts/index.html': list('أخبار', [4]),
    'posts/index.xml': rss(numbers.map(item)),
    'index.xml': rss(numbers.map(item)),
    'tags/index.xml': rss([`<item><title>سوريا</title><link>${base}/tags/sy/</link><description></description></item>`]),
    'tags/sy/index.html': list('سوريا', [1]),
    '404.html': page(og({'og:type': 'website'}), '<main><article><h1>الصفحة غير موجودة</h1><p>لا شيء هنا.</p></article></main>'),
    'search/index.html': page(
      og({'og:type': 'article', 'og:title': 'بحث'}),
      '<main><article><h1>بحث</h1><form role="search"></form></article></main>',
    ),
    'sitemap.xml': sitemap,
  };
}

/** As Eleventy's starter prints it: no canonical address, no Open Graph, one description for all, a feed of the newest. */
function eleventy(base) {
  const address = (number) => `/blog/${number}/`;
  const head = '<title>موقع</title><meta name="description" content="مدونة عن كل شيء">';
  const links = numbers.map(
    (number) =>
      `<li><a href="${address(number)}">${headlineOf(number)}</a> <time datetime="2026-06-0${number}">يونيو</time></li>`,
  );
  const post = (number) =>
    page(
      head,
      `<header><nav><h2>التنقل</h2><ul><li><a href="/">الرئيسية</a></li></ul></nav></header><main><h1 id="a">${headlineOf(number)}</h1>
      <ul><li><time datetime="2026-06-0${number}">يونيو</time></li><li><a href="/tags/sy/">سوريا</a></li></ul>${text(number)}
      <ul><li>السابق <a href="${address(number - 1)}">خبر</a></li></ul></main><footer><p>صنع بأداة</p></footer>`,
    );
  const list = (title, shown) =>
    page(head, `<main><h1>${title}</h1><ol>${shown.join('')}</ol><p>انظر <a href="/tags/">كل الوسوم</a>.</p></main>`);
  const entry = (number) =>
    `<entry><title>${headlineOf(number)}</title><link href="${base}${address(number)}"/><updated>2026-06-0${number}T00:00:00Z</updated><id>${base}${address(number)}</id><content type="html">${text(number).replaceAll('<', '&lt;')}</content></entry>`;
  return {
    ...Object.fromEntries(numbers.map((number) => [`blog/${number}/index.html`, post(number)])),
    'index.html': list('أحدث الأخبار', links.slice(1)),
    'blog/index.html': list('الأرشيف', links),
    'tags/sy/index.html': list('سوريا', links.slice(0, 1)),
    'about/index.html': page(head, '<main><h1>عن الموقع</h1><p>نكتب عن كل شيء في سوريا والعالم.</p></main>'),
    '404.html': page(head, '<main><h1>غير موجودة</h1><p>عد إلى <a href="/">الرئيسية</a>.</p></main>'),
    'feed/feed.xml': `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom">${[3, 4].map(entry).join('')}</feed>`,
    'sitemap.xml': sitemap,
  };
}

/** As Astro's starter prints it: a website by Open Graph on every page, articles by their markup, summaries in the feed. */
function astro(base) {
  const address = (number) => `${base}/blog/${number}/`;
  const head = (url, title) =>
    `<link rel="canonical" href="${url}"><title>${title}</title>${og({'og:type': 'website', 'og:url': url, 'og:title': title, 'og:image': `${base}/_astro/p.jpg`})}`;
  const post = (number) =>
    page(
      head(address(number), headlineOf(number)),
      `<header><nav><h2><a href="/">موقع</a></h2></nav></header><main><article><div><img src="/_astro/hero.webp" width="1020" height="510" alt=""></div><div>
      <div><time datetime="2026-06-0${number}T00:00:00.000Z">يونيو</time></div><h1>${headlineOf(number)}</h1><hr>${text(number)}</div></article></main>`,
    );
  const items = numbers.map(
    (number) =>
      `<li><a href="/blog/${number}/"><img src="/_astro/hero.webp"><h4>${headlineOf(number)}</h4><p><time datetime="2026-06-01">يونيو</time></p></a></li>`,
  );
  return {
    ...Object.fromEntries(numbers.map((number) => [`blog/${number}/index.html`, post(number)])),
    'blog/index.html': page(head(`${base}/blog/`, 'مدونة'), `<main><section><ul>${items.join('')}</ul></section></main>`),
    'index.html': page(
      head(`${base}/`, 'موقع'),
      '<main><h1>أهلًا</h1><p>هذا موقع عن سوريا والعالم، فيه أخبار ومقالات.</p></main>',
    ),
    'rss.xml': rss(
      numbers.map(
        (number) =>
          `<item><title>${headlineOf(number)}</title><link>${address(number)}</link><description>ملخّص ${number}</description></item>`,
      ),
    ),
  };
}

const summaryOf = {hugo: /^ملخّص \d$/, eleventy: /^وصل وفد إلى دمشق/, astro: /^ملخّص \d$/};

for (const [name, make, pathOf] of [
  ['hugo', hugo, path],
  ['eleventy', eleventy, (number) => `/blog/${number}/`],
  ['astro', astro, (number) => `/blog/${number}/`],
])
  describe(`a folder made as ${name} makes it`, () => {
    for (const [what, base, expected, more] of [
      ['has each article once, with date and summary', 'https://news.example', 'https://news.example', []],
      ['whose configuration has a server of development in it begins at the root', 'http://localhost:1313', '', []],
      ['whose configuration is an example begins at the root', 'https://example.org', '', []],
      ['begins where it is told to', 'http://localhost:4321', 'https://news.example', ['--site', 'https://news.example/']],
    ])
      test(what, async () => {
        await site(make(base));
        const {count, cards, files} = await index(...more);
        assert.equal(count, 4);
        assert.deepEqual(Object.keys(cards).sort(), numbers.map((number) => expected + pathOf(number)).sort());
        for (const {headline, datePublished, description, url} of Object.values(cards)) {
          const number = /(\d)\/$/.exec(url)[1];
          assert.equal(headline, headlineOf(number));
          assert.match(datePublished, new RegExp(`^2026-06-0${number}`));
          assert.match(description, summaryOf[name]);
        }
        const related = Object.entries(files).flatMap(([file, content]) =>
          /^related/.test(file) && content !== 'folder' ? Object.keys(JSON.parse(content).related ?? {}) : [],
        );
        assert.deepEqual(
          related.sort(),
          numbers.map((number) => archiveKey(`https://staging.example${pathOf(number)}?`, 0).key).sort(),
        );
      });
  });

test('pages that do not say where they are take it from those that do, with the folder that the site is in', async () => {
  const post = (number, head = '') =>
    page(
      head,
      `<article><h1>${headlineOf(number)}</h1><time datetime="2026-06-01"></time>${text(number)}<img src="p.jpg" alt=""></article>`,
    );
  await site({
    '1/index.html': post(1, '<link rel="canonical" href="https://user.example/blog/1/">'),
    '2/index.html': post(2, '<link rel="canonical" href="https://user.example/blog/2/">'),
    '3.html': post(3),
  });
  const {cards} = await index();
  assert.deepEqual(Object.keys(cards).sort(), [
    'https://user.example/blog/1/',
    'https://user.example/blog/2/',
    'https://user.example/blog/3.html',
  ]);
  assert.equal(cards['https://user.example/blog/3.html'].image.url, 'https://user.example/p.jpg');
});

test('two sites with the same paths stay two', async () => {
  const item = (host) => JSON.stringify({url: `https://${host}/1/`, headline: headlineOf(host), description: SUBJECTS[0]});
  await write('a.jsonl', ['a.example', 'b.example', 'www.a.example'].map(item).join('\n'));
  assert.match((await maqal('index', 'a.jsonl', '-o', 'related.json')).stdout, /^2 articles/);
});

test('what campaigns add to an address is none of it', async () => {
  const item = (query) => JSON.stringify({url: `https://news.example/?p=1${query}`, headline: headlineOf(1)});
  await write('a.jsonl', ['', '&utm_source=rss&utm_medium=feed', '&fbclid=x#top'].map(item).join('\n'));
  assert.match((await maqal('index', 'a.jsonl', '-o', 'related.json')).stdout, /^1 articles/);
});
