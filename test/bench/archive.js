// How long and how much memory `maqal index` takes: npm run bench:archive -- FILE.jsonl. Archives of 1,000, 10,000 and 100,000 articles are
// made of the sentences of a corpus, each article's from its own section; fewer words in all than as many real articles have, so that
// each leads to more articles. Prints one row each, and fails when the largest passes a budget of the design.
import {execFileSync} from 'node:child_process';
import {createWriteStream, existsSync, readFileSync} from 'node:fs';
import {mkdtemp, readdir, rm, stat} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {once} from 'node:events';
import {fileURLToPath} from 'node:url';

const SELF = fileURLToPath(import.meta.url);
const [file = '../shared/data/arabic-news.jsonl', out] = process.argv.slice(2);
const BUDGET = {seconds: 30, megabytes: 1000};

if (out) await run();
else if (existsSync(file)) await compare();
else console.log(`No corpus at ${file}: give the path of one, a line of JSON for each article.`);

/** One archive, in a process of its own: what it took is its last line. */
async function run() {
  const {indexArchive} = await import('../../dist/archive.js');
  let computing;
  const onProgress = (step) => {
    if (step === 'write') computing ??= cpuSeconds();
  };
  const {articles, files, largest} = await indexArchive([file], {out, onProgress});
  const megabytes = process.resourceUsage().maxRSS / 1000;
  console.log(JSON.stringify({articles, seconds: computing, written: cpuSeconds(), megabytes, files, largest}));
}

/** Of all threads of the process. */
function cpuSeconds() {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
}

async function compare() {
  const folder = await mkdtemp(join(tmpdir(), 'maqal-'));
  const rows = [];
  try {
    for (const size of [1000, 10_000, 100_000]) {
      const source = join(folder, `${size}.jsonl`);
      await synthesize(size, source);
      const index = join(folder, `${size}.json`);
      const row = JSON.parse(execFileSync(process.execPath, [SELF, source, index], {encoding: 'utf8'}).trim().split('\n').at(-1));
      rows.push({...row, total: (await bytesUnder(index.replace(/\.json$/, ''))) / 1e6});
    }
  } finally {
    await rm(folder, {recursive: true});
  }
  console.table(
    rows.map(({articles, seconds, written, megabytes, files, largest, total}) => ({
      articles,
      'computing, s': Number(seconds.toFixed(1)),
      'with writing, s': Number(written.toFixed(1)),
      'memory, MB': Math.round(megabytes),
      files,
      'largest file, kB': Number((largest / 1024).toFixed(1)),
      'bytes an article': Math.round((total * 1e6) / articles),
    })),
  );
  const {seconds, megabytes} = rows.at(-1);
  if (seconds > BUDGET.seconds || megabytes > BUDGET.megabytes) {
    console.error(`Over budget: ${BUDGET.seconds} s and ${BUDGET.megabytes} MB for 100,000 articles.`);
    process.exit(1);
  }
}

/** Park–Miller, so that every run has the same archive. */
function random() {
  let state = 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

async function synthesize(size, path) {
  const corpus = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const sentences = new Map();
  for (const {section, body} of corpus)
    sentences.set(section, [...(sentences.get(section) ?? []), ...body.split(/(?<=[.؟!])\s+/)]);
  const next = random();
  const stream = createWriteStream(path);
  for (let number = 0; number < size; number++) {
    const {section, headline, body} = corpus[number % corpus.length];
    const own = sentences.get(section);
    const pick = () => own[Math.floor(next() * own.length)];
    const isReal = number < corpus.length;
    const article = {
      url: `https://archive.example/${number}`,
      headline: isReal ? headline : pick().split(' ').slice(0, 9).join(' '),
      articleBody: isReal ? body : [pick(), pick(), pick(), pick()].join(' '),
      datePublished: new Date(1.5e12 + number * 1e6).toISOString(),
      image: {url: `https://archive.example/pictures/${number}.jpg`, width: 1600, height: 900},
    };
    if (!stream.write(`${JSON.stringify(article)}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

async function bytesUnder(folder) {
  const names = await readdir(folder).catch(() => []);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
