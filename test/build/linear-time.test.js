// Every function that takes a text takes time in proportion to it, whatever the text: a feed, a page or a headline comes from outside.
// Processor time is compared with itself at half the size, so that the machine's speed does not matter.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';
import {fileURLToPath} from 'node:url';
import {bundleSources} from './bundle-sources.js';

const FRAGMENTS = [
  ...['<', '<p', '<p>', '<p>a<span>', '<b>', '</', '</p>', '<br>', '<a title="', '<p a=1 ', '<font color=a>'],
  ...['<!--', '<!', '<?', ']]>', '<![CDATA[', '<!--a-->', '<title', '<title>', '<script>', '<style>', '<svg>', '<form>'],
  ...['<h2>', '<h2>x</h2>', '<ul><li>', '<table><tr><td>', '<blockquote>', '<img src=a>', '<a class="more-link">'],
  ...['<li><a href="/x"><time>', '<article><h2>a', '<b itemprop="author">a', '<h1>a<p>', '<maqal-article><p slot="summary">'],
  ...['<item>', '<item><title>x', '<entry>', '<item/>', '<category>a</category>', '<media:content medium="image">'],
  ...['&', '&amp;', '&amp', '&#1;', '{', '[', '[{"a":', '{hash:', '%D8', 'http://', 'a@b.c '],
  ...['(', '@(', '(a', ')', '«', '»', '"', "'", '…', '...', '[…', '، ', ',', '،', ';', '/', '-', '#', 'a-', '.a', '|'],
  ...[' ', '\n', '\n \n', '\r', '\t', '\u00A0', '\u0000', '\uFEFF', '\u202D', '\u2066', '\u2069', '\u202C', '\u2067a\u2069'],
  ...['a ', 'ا', 'ا ', 'a', 'و', '\u064B', 'ا\u064B\u0670', '0', '١', '1.', '漢', 'ก', '👨‍👩‍👧', '\uD83D', 'e\u0301\u0316'],
  ...['2024-01-01 ', 'PT1H', 'بقلم: ', 'المصدر: (', 'مقالات ذات صلة\n', '•', '>', '=', ';rel=next'],
];

/** Characters of a text. It grows until the function takes long enough to be told from noise. */
const SIZES = [2048, 8192, 32_768];
/** Milliseconds of the processor: less is noise; with more nothing larger has to be tried. */
const NOISE = 3;
const ENOUGH = 12;
/** From here on a ratio is believed; below, the compiler's work is in it, and a larger text is tried first. */
const CERTAIN = 20;
/** Milliseconds that calls together take where it has to be known more exactly: the garbage of earlier ones is in them. */
const EXACT = 25;
/** Twice the text may take up to this many times as long; four is quadratic. */
const LIMIT = 3;
const TRIES = 3;
/** Failures of a function that are listed. */
const LISTED = 12;

const url = 'https://news.example/feed/';
const markup = {html: (_, ...values) => values.join(''), nothing: ''};

/** An article all of whose texts are one text. */
const article = (text) => ({
  url: text,
  headline: text,
  alternativeHeadline: text,
  description: text,
  articleSection: [text, {name: text, url: text}],
  keywords: [text],
  author: [{name: text, url: text, image: text, jobTitle: text, description: text}],
  datePublished: text,
  dateModified: text,
  image: {url: text, caption: text, creditText: text, alternateName: text, srcset: text, sizes: text},
  articleBody: text,
  correction: [text],
  inLanguage: text,
  timeRequired: text,
  sourceOrganization: {name: text, url: text},
  isBasedOn: text,
  genre: text,
});
const articles = {
  'every field': article,
  'the body': (text) => ({headline: 'عنوان', articleBody: text}),
};

/** Answers of each format all of whose texts are one text. */
const ITEM = ['title', 'link', 'guid', 'description', 'pubDate', 'author', 'category'];
const elements = (names, text) => names.map((name) => `<${name}>${text}</${name}>`).join('');
const feeds = {
  'the answer': (text) => text,
  'RSS, as it is': (text) => `<rss><channel><language>${text}</language><item>${elements(ITEM, text)}</item></channel></rss>`,
  'RSS, as character data': (text) =>
    `<rss><channel><item>${elements(ITEM, `<![CDATA[${text.replaceAll(']]>', ']]')}]]>`)}</item></channel></rss>`,
  'RSS, an author': (text) =>
    `<rss><channel><item><title>x</title><author>h@example.org (${text}</author></item></channel></rss>`,
  'RSS, elements of an item': (text) => `<rss><channel><item><title>x</title>${text}</item></channel></rss>`,
  Atom: (text) => {
    const typed = ['html', 'text'].map((type) => `<summary type="${type}">${text}</summary>`).join('');
    return `<feed><entry>${elements(['title', 'published'], text)}${typed}<content type="xhtml">${text}</content></entry></feed>`;
  },
};
const pages = {
  'the answer': (text) => text,
  'a page': (text) =>
    `<title>${text}</title><meta property="og:type" content="article"><meta property="og:title" content='${text}'><meta property="og:description" content='${text}'><article><h1>${text}</h1><p>${text}</p></article>`,
  'a theme’s page': (text) =>
    `<div class="hentry ${text.replaceAll('"', ' ')}"><h3 class="entry-title">${text}</h3><span class="author">${text}</span><span class="published">${text}</span><div class="entry-content">${text}</div></div>`,
  'JSON-LD': (text) =>
    `<script type="application/ld+json">${JSON.stringify({'@type': 'NewsArticle', ...article(text)}).replaceAll('</', '<\\/')}</script>`,
};
/** Some patterns fail late: a letter after the text makes them. */
const rendered = (text) => ({rendered: `${text}x`});
const wordpress = (text) => ({
  link: text,
  date: text,
  title: rendered(text),
  excerpt: rendered(text),
  content: rendered(text),
  _embedded: {
    author: [{name: text, link: text, description: text, avatar_urls: {24: text}}],
    'wp:featuredmedia': [{source_url: text, alt_text: text, caption: rendered(text)}],
    'wp:term': [[{name: text, slug: text, taxonomy: 'category', link: text}]],
  },
});
const ghost = (text) => ({
  posts: [
    {url: text, title: text, excerpt: text, html: text, published_at: text, feature_image_caption: text, tags: [{name: text}]},
  ],
});
const jsonFeed = (text) => ({
  items: [{url: text, title: text, content_html: text, date_published: text, tags: [text]}, {content_html: text}],
});
const anyList = (text) => ({
  data: [{title: text, url: text, date: text, author: text, image: text, body: text, tags: [text], [text]: text}],
});
/** An answer that complains by one text, and says it by another's name. */
const failing = (text) => ({error: {message: text, [text]: text}, items: [], [text]: text});
const blocks = (text) => [
  {type: 'paragraph', children: [{text, marks: [text]}]},
  {type: 'image', url: text, caption: text, alt: text},
  {[text]: text, type: 'heading', level: text, content: text},
];
const lines = {
  'the text': (text) => text,
  'a source': (text) => `المصدر: (${text}`,
  'a source that ends in a letter': (text) => `المصدر: (${text}x`,
  'an author': (text) => `بقلم: ${text}.`,
};

/** How a function is called with a text; several ways have names. Answers are made before the time is taken. */
const way = (call, variants = {'the text': (text) => text}) =>
  Object.entries(variants).map(([name, make]) => ({name, make, call}));
const plain = way((fn, text) => fn(text));
const objects = (make) => [...way((fn, answer) => fn(answer, {url}), {'an object': make}), ...plain];

const CALLS = {
  // text
  HeadingIds: way(
    (HeadingIds, texts) => {
      const ids = new HeadingIds();
      for (const text of texts) ids.create(text);
    },
    {'a heading': (text) => [text], 'headings alike': (text) => Array.from({length: text.length / 8}, () => text.slice(0, 8))},
  ),
  bdi: way((fn, text) => fn(markup, text, 'rtl')),
  isolate: way((fn, text) => fn(markup, text, 'rtl')),
  textTemplate: way((fn, text) => fn(markup, text)),
  wrapUnits: way((fn, text) => fn(markup, text)),
  kindsAt: way((fn, text) => fn(text, text.length - 1)),
  foreignDirection: way((fn, text) => fn(text, 'rtl')),
  enclosuresIn: plain,
  closersOf: [
    ...way((fn, text) => fn(text, '')),
    ...way((fn, text) => fn('«'.repeat(100), text), {'what comes after': (text) => text}),
  ],
  endsWithOpener: plain,
  primaryLanguage: plain,
  canonicalLanguage: plain,
  excerpt: way((fn, text) => fn(text, 200)),
  isolatePlainText: way((fn, text) => fn(text, 'rtl')),
  isHidden: way((fn, text) => fn(() => text)),
  tokenizeHtml: way((fn, text) => [...fn(text)]),
  attributesOf: way((fn, text) => fn(text, {name: 'a', start: 0, end: text.length})),
  attributesIn: way((fn, text) => [...fn(text, {name: 'a', start: 0, end: text.length})]),
  disarm: way((fn, text) => fn(text), {'the text': (text) => text, 'a style': (text) => `<p style ${text}`}),
  formatMessage: way((fn, text) => fn((part) => `من ${part}`, text)),
  quote: way((fn, text) => fn(text, 'ar')),
  estimateReadingTime: way((fn, text) => fn(text, 'ar')),
  ...Object.fromEntries(
    [
      ...[
        'directionOf',
        'kindsIn',
        'stripUnsafeBidi',
        'isolateParagraph',
        'normalize',
        'textOfHtml',
        'textBlocksOf',
        'stem',
        'isStopWord',
      ],
      ...[
        'segmentWords',
        'decodeReferences',
        'decodeUri',
        'escapeHtml',
        'safeUrl',
        'runsScript',
        'safeImageUrl',
        'limitDepth',
        'directionOfLanguage',
      ],
    ].map((name) => [name, plain]),
  ),
  // model
  fieldReader: way((fn, text) => fn({[text]: text}, 'article')(text, (value) => value)),
  ...Object.fromEntries(
    [
      'readText',
      'readCount',
      'readNamed',
      'readAuthor',
      'readImage',
      'readMinutes',
      'toIsoDate',
      'isUncategorized',
      'webAddressOf',
      'headlineFrom',
      'summaryFrom',
      'writeParagraphs',
      'firstPictureOf',
    ].map((name) => [name, plain]),
  ),
  readItems: way((fn, texts) => fn(texts, (text) => text), {'its words': (text) => text.split('a')}),
  readArticle: way((fn, value) => fn(value), articles),
  // sources
  resolveUrl: way((fn, text) => fn(text, url)),
  collect: way((fn, texts) => fn(texts, (text) => ({headline: text, url: text})), {'its words': (text) => text.split('a')}),
  ArticleCollector: way((Collector, text) => new Collector().add(() => article(text))),
  parseNearlyJson: way((fn, text) => {
    try {
      fn(text);
    } catch {
      /* It is none. */
    }
  }),
  loadAtOnce: plain,
  addressKey: plain,
  pathKey: plain,
  archiveKey: way((fn, text) => fn(text, 14)),
  shardAddressOf: way((fn, text) => fn(text, url)),
  decodeText: way((fn, bytes) => fn(bytes), {
    bytes: (text) => new TextEncoder().encode(text),
    'half bytes': (text) => Uint8Array.from(text, (character) => character.charCodeAt(0)),
  }),
  encodingOf: way((fn, text) => fn(new Uint8Array(), text)),
  FeedReader: way((Reader, xml) => {
    const reader = new Reader({url, onArticle: () => undefined});
    for (let at = 0; at < xml.length; at += 10_000) reader.write(xml.slice(at, at + 10_000));
    reader.end();
  }, feeds),
  MarkupParser: way((Parser, html) => {
    const parser = new Parser('html');
    for (let at = 0; at < html.length; at += 1000) parser.write(html.slice(at, at + 1000));
    parser.end();
  }),
  formatOfMarkup: plain,
  formatOfJson: objects(wordpress),
  fromArchive: objects((text) => ({articles: [article(text)], related: {[text]: [0]}, shards: text})),
  fromElasticsearch: objects((text) => ({hits: {hits: [{_source: article(text)}]}})),
  /* It is a FeedReader. */
  fromFeed: way((fn, xml) => fn(xml, {url})),
  fromGhost: objects(ghost),
  fromHtml: way((fn, html) => fn(html, {url}), pages),
  isSameHeadline: way((fn, text) => fn(text, `${text}x`)),
  isSamePicture: way((fn, text) => fn(text, `${text}x`)),
  hasToken: way((fn, text) => fn(text, 'x')),
  readPage: way((fn, html) => fn(html, {url}), pages),
  fromJsonFeed: objects(jsonFeed),
  fromJsonLd: objects((text) => ({'@graph': [{'@type': text, '@id': text}, article(text)]})),
  fromList: objects(anyList),
  ...Object.fromEntries(
    ['failureOf', 'messageOf', 'partialFailureOf', 'contradictionOf', 'describeJson'].map((name) => [name, objects(failing)]),
  ),
  ...Object.fromEntries(
    [
      'notReadableAs',
      'readJsonLines',
      'describeXml',
      'rootIndexOf',
      'isPicture',
      'parseSrcset',
      'summaryBesideBody',
      'countOf',
      'dateOf',
      'summaryOf',
      'zonedDate',
    ].map((name) => [name, plain]),
  ),
  describeText: way((fn, text) => fn(text), {
    'the text': (text) => text,
    'JSON that is cut off': (text) => `{"a":"${text}`,
    'a table': (text) => `a,b\n${text},b\na,b\n`,
  }),
  withHeadlineAndSummary: way((fn, value) => fn(value), articles),
  writeBlockBody: objects(blocks),
  bodyOf: objects(blocks),
  namesOf: objects((text) => [{name: text, [text]: text}]),
  itemUrlOf: way((fn, text) => fn({title: text}, (names, read) => names.map(() => read(text)).find(Boolean), url, [])),
  ...Object.fromEntries(['findList', 'keysByFieldName', 'hasTitle'].map((name) => [name, objects(anyList)])),
  hasField: way((fn, item) => fn(item, ['title'], () => false), {'an item': (text) => ({[text]: text})}),
  mayBeArticle: way((fn, item) => fn(item, item), {'an item': (text) => ({[text]: text, title: text, error: text})}),
  unwrapItem: way((fn, item) => fn(item, (value) => value), {'an item': (text) => ({[text]: text, data: {title: text}})}),
  readTeaserHtml: way((fn, item) => fn(item, url), {'an item': (text) => ({html: `<h2><a href="/">${text}</a></h2>${text}`})}),
  fromNewsXml: way((fn, xml) => fn(xml), {
    'the answer': (text) => text,
    'NewsML-G2': (text) =>
      `<newsItem guid="x"><headline>${text}</headline><by>${text}</by><inlineXML><html><body>${text}</body></html></inlineXML></newsItem>`,
    NITF: (text) => `<nitf><hedline><hl1>${text}</hl1></hedline><body.content>${text}</body.content></nitf>`,
    'a sitemap': (text) => `<urlset><url><loc>${text}</loc><news:title>${text}</news:title></url></urlset>`,
  }),
  findItems: objects(anyList),
  hasList: objects(anyList),
  describeLack: way((fn, answer) => fn(answer, 'address'), {'a list': anyList}),
  pictureOf: way((fn, item) => fn(item, (value) => value, url), {'an item': (text) => ({image: text, cover: {url: text}})}),
  singleTextOf: plain,
  largestPictureUrl: plain,
  withLargestUrl: way((fn, text) => fn({url: `https://1.bp.blogspot.com/${text}`})),
  toIsoDuration: plain,
  readArticleType: plain,
  readBoolean: plain,
  readMedia: plain,
  fromPlainText: way((fn, text) => fn(text, {sections: ['سياسة']}), {
    ...lines,
    'a source below': (text) => `عنوان الخبر\n\nنص الخبر.\n\nالمصدر: (${text}x`,
  }),
  fromWordPress: objects(wordpress),
  textOfExcerpt: way((fn, text) => fn(text), {
    'the excerpt': (text) => text,
    'an excerpt that ends in a letter': (text) => `${text}x`,
    'a link': (text) => `<a href="/">${text}</a>`,
  }),
  withAbsoluteUrls: way((fn, html) => fn(html, url)),
  withoutFeedFooter: way((fn, html) => fn(html, url, url), {
    'the body': (text) => text,
    'its last line': (text) => `<p>a</p><p><a href="/">${text}</a></p>`,
  }),
  moreLikeThis: way((fn, value) => fn(value), articles),
  loadArticles: way((fn, address) => fn(address, {format: 'json-ld'}).catch(() => undefined), {
    'its address': (text) => text,
    'an archive’s address': (text) => `file:{hash:${text}`,
  }),
  readResponse: way((fn, answer) => fn(answer(), {url, maxSize: 1e9}).catch(() => undefined), {
    'the answer': (text) => () => new Response(text),
    'its list': (text) => {
      const json = JSON.stringify({articles: [article(text)]});
      return () => new Response(json);
    },
    'its next page': (text) => {
      const json = JSON.stringify({version: 'https://jsonfeed.org/version/1', items: [], next_url: text});
      return () => new Response(json);
    },
    'its error': (text) => {
      const json = JSON.stringify({error: text, [text]: text});
      return () => new Response(json);
    },
  }),
  nextOfLinkHeader: way((fn, text) => fn(text), {
    'the header': (text) => text,
    'a link': (text) => `<a${text}`,
    'a link’s relation': (text) => `<a>;${text}`,
    'a link’s quote': (text) => `<a>;rel="${text}`,
  }),
  sameOriginUrl: way((fn, text) => fn(text, [url])),
  withNextPage: way((fn, text) => fn({articles: [], problems: []}, text, [url])),
  readList: way((fn, text) => fn(text, 'auto', {url}).catch(() => undefined), {
    'the answer': (text) => text,
    'an error page': (text) => `<html>${text}`,
    'markup after a comment': (text) => `<!--${text}--><rss>`,
    'JSON of no list': (text) => JSON.stringify({error: text}),
  }),
  parseMarkup: [...way((fn, text) => fn(text, 'xml')), ...way((fn, text) => fn(text, 'html'))],
  isPersonName: way((fn, text) => fn(text, 'plain')),
  isPhrase: way((fn, text) => fn('bylines', text)),
  readLabelled: way((fn, text) => fn('bylines', text), lines),
  monthOf: way((fn, text) => fn([text, text])),
  roleOf: way((fn, text) => fn(text, 10), lines),
  readByline: way((fn, text) => fn(text), lines),
  readSignOff: way((fn, text) => fn(text), lines),
  ...Object.fromEntries(
    [
      ...[
        'foldName',
        'numberWordsToDigits',
        'isDateWord',
        'isMonthWord',
        'isZone',
        'takeZone',
        'readDateBeside',
        'readDateLine',
        'readItem',
      ],
      ...['guessLanguage', 'endsSentence', 'linesOf', 'toLine', 'isSourceName', 'breadcrumbsOf', 'isNetwork', 'normalizePhrase'],
    ].map((name) => [name, plain]),
  ),
  joinSourceNames: way((fn, text) => fn(text), lines),
  splitSections: way((fn, text) => fn(text, ['a', 'ا', 'ab'])),
  // what is printed
  articleHtml: [
    ...way((fn, value) => fn(value, {lang: 'ar'}), articles),
    ...way((fn, value) => fn(value, {lang: 'ar', sanitize: (body) => body}), {'a body that is kept': articles['the body']}),
  ],
  cardHtml: way((fn, value) => fn(value, {lang: 'ar'}), articles),
  pageHtml: way((fn, value) => fn(value, {body: ''}), articles),
  relatedHtml: way((fn, value) => fn([value], {lang: 'ar'}), articles),
  shareHtml: way((fn, text) => fn({url: text, headline: text, lang: 'ar'})),
  inLocale: way((fn, text) => fn(text, (locale) => locale)),
};

/** Take an element, or an object that was read, and are called by what stands above. */
const WITHOUT_TEXT = new Set([
  ...[
    'descendants',
    'childrenOf',
    'childOf',
    'contentOf',
    'textOf',
    'innerHtml',
    'linkOfRelation',
    'readFeedItem',
    'readPerson',
    'formatOffset',
  ],
  ...[
    'HtmlPage',
    'findArticleInPage',
    'isHeadlined',
    'createCandidate',
    'publishedIn',
    'readOwnElement',
    'readFields',
    'readTeaser',
    'separateText',
  ],
  ...['authorsIn', 'bodiesIn', 'markedBodiesIn', 'dateIn', 'isPost', 'outermost', 'isMarkedAuthor', 'isMarkedDate', 'titleIn'],
  ...['classesOf', 'isBeside', 'isForeign', 'isComments', 'isVisuallyHidden', 'BodyScope', 'pathTo', 'outerHtml'],
  ...[
    'blocksOf',
    'writeBlock',
    'writeAttributes',
    'writeElementAttributes',
    'hasKnownClass',
    'PhrasingWriter',
    'isPhrasing',
    'isWrapper',
    'Run',
  ],
  ...['toImage', 'readCaption', 'captionOf', 'isFigure', 'lateValue', 'pictureIn'],
  ...['largestCandidate', 'isImage', 'withFigures', 'markCutOff', 'utcBeside', 'createResolver'],
  ...['solarEpoch', 'writeBody', 'readHead', 'createProseTest', 'shareOfControls', 'phrasesOf', 'readRunOn', 'sortLines'],
  ...['memoize', 'onCacheClear', 'clearCaches', 'Printed', 'printWith'],
  ...['isElement', 'isObject', 'isArchive', 'listOf', 'LoadError', 'loadSanitizer'],
]);

const SOURCES = fileURLToPath(new URL('../../src', import.meta.url));
const paths = ['text', 'model', 'sources']
  .flatMap((folder) => readdirSync(join(SOURCES, folder), {recursive: true}).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  .concat(
    'html.ts',
    'template/bdi.ts',
    'template/string-template.ts',
    'template/unbroken.ts',
    'ranking/words/stem.ts',
    'ranking/words/stop-words.ts',
  );
const moduleOf = await bundleSources(paths, ['jsdom', 'dompurify']);

/** Every function by its name; one that several modules export is one. */
const functions = new Map();
for (const path of paths)
  for (const [name, value] of Object.entries(await import(moduleOf(path))))
    if (typeof value === 'function') functions.set(name, value);

/** Milliseconds of the processor that a call takes, the mean of some calls. */
async function time(fn, {make, call}, fragment, size, calls = 1) {
  const input = make(fragment.repeat(Math.ceil(size / fragment.length)).slice(0, size));
  const start = process.cpuUsage();
  for (let number = 0; number < calls; number++)
    try {
      await call(fn, input);
    } catch {
      /* That nothing throws is said by other tests. */
    }
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}

/** Whether two more doublings are as steep: what grows with the square goes on so, the engine's step to its way with large objects ends. */
async function goesOn(fn, way, fragment, size, before) {
  let last = before;
  for (const factor of [2, 4]) {
    let whole = Infinity;
    for (let tries = 0; tries < TRIES && whole > LIMIT * last; tries++)
      whole = Math.min(whole, await time(fn, way, fragment, size * factor));
    if (whole <= LIMIT * last) return false;
    last = whole;
  }
  return true;
}

/** What is wrong, in words; `undefined` where the time is in proportion. */
async function complaint(fn, way, fragment) {
  for (const size of SIZES) {
    let whole = await time(fn, way, fragment, size);
    if (whole < NOISE) continue;
    let half = await time(fn, way, fragment, size / 2);
    for (let tries = 1; tries < TRIES && whole > LIMIT * half && whole < 1000; tries++) {
      const calls = Math.ceil(EXACT / whole);
      whole = Math.min(whole, await time(fn, way, fragment, size, calls));
      half = Math.max(half, await time(fn, way, fragment, size / 2, 2 * calls));
    }
    const isLast = size === SIZES.at(-1);
    const isSteep = whole > LIMIT * half && (whole > CERTAIN || (isLast && whole > NOISE));
    if (isSteep && (whole > 1000 || (await goesOn(fn, way, fragment, size, whole))))
      return `${JSON.stringify(fragment)} (${way.name}): ${size / 2} characters ${half.toFixed(1)} ms, ${size} characters ${whole.toFixed(1)} ms`;
    if (whole > ENOUGH && whole <= LIMIT * half) return undefined;
  }
  return undefined;
}

test('every function is called, or is known to take no text', () => {
  const unknown = [...functions.keys()].filter((name) => !Object.hasOwn(CALLS, name) && !WITHOUT_TEXT.has(name));
  assert.deepEqual(unknown, [], 'how they are called with a text stands in the table of this test');
});

for (const [name, fn] of functions) {
  if (!Object.hasOwn(CALLS, name)) continue;
  test(`${name} takes time in proportion to its text`, async () => {
    const complaints = [];
    for (const way of CALLS[name])
      for (const fragment of FRAGMENTS) {
        const found = complaints.length < LISTED && (await complaint(fn, way, fragment));
        if (found) complaints.push(found);
      }
    assert.ok(complaints.length === 0, `${name}\n${complaints.join('\n')}`);
  });
}
