// How well and how fast related articles are found: npm run bench:related -- FILE.jsonl. Each line of the corpus is an article with
// `section`, `headline` and `body`. Relevant is what stands in the same section, which no ranker is given; they are given the headline and
// the first 250 characters. Prints precision at 5, beside plain TF-IDF, and fails when a budget of the design is passed.
import {existsSync, readFileSync} from 'node:fs';
import {indexArticles, rankRelated} from '../../dist/ranking.js';

const [file = '../shared/data/arabic-news.jsonl'] = process.argv.slice(2);
const LIMIT = 5;
const BUDGET = {precision: 0.75, index: 150, query: 1};

if (!existsSync(file)) {
  console.log(`No corpus at ${file}: give the path of one, a line of JSON for each article.`);
  process.exit();
}
const corpus = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line, id) => ({...JSON.parse(line), id}));
const articles = corpus.map(({id, headline, body}) => ({url: String(id), headline, articleBody: body.slice(0, 250)}));

/** Words as they are written, TF-IDF and cosine: what a site would write in an afternoon. */
function plainTfIdf() {
  const terms = articles.map(({headline, articleBody}) => new Set(`${headline} ${articleBody}`.match(/\p{L}+/gu)));
  const frequency = new Map();
  for (const set of terms) for (const term of set) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const weight = (term) => Math.log(articles.length / frequency.get(term)) ** 2;
  const length = terms.map((set) => Math.sqrt([...set].reduce((sum, term) => sum + weight(term), 0)));
  return (current) =>
    terms
      .map((set, id) => ({
        id,
        score: [...terms[current]].reduce((sum, term) => (set.has(term) ? sum + weight(term) : sum), 0) / length[id],
      }))
      .filter(({id}) => id !== current)
      .sort((a, b) => b.score - a.score)
      .slice(0, LIMIT)
      .map(({id}) => id);
}

const maqal = (current) =>
  rankRelated(articles[current], articles, {limit: LIMIT + 1, now: 0})
    .map(({url}) => Number(url))
    .filter((id) => id !== current)
    .slice(0, LIMIT);

function precision(rank) {
  const hits = corpus.map(({section}, current) => rank(current).filter((id) => corpus[id].section === section).length);
  return hits.reduce((sum, count) => sum + count, 0) / (corpus.length * LIMIT);
}

/* The first run also compiles the code. */
await indexArticles([...articles]);
const start = performance.now();
await indexArticles(articles);
const index = performance.now() - start;
const before = performance.now();
const found = precision(maqal);
const query = (performance.now() - before) / corpus.length;

console.table({
  Maqal: {
    'precision at 5': Number(found.toFixed(4)),
    'index, ms': Number(index.toFixed(0)),
    'query, ms': Number(query.toFixed(2)),
  },
  'TF-IDF, words as written': {'precision at 5': Number(precision(plainTfIdf()).toFixed(4))},
});
process.exitCode = found < BUDGET.precision || index > BUDGET.index || query > BUDGET.query ? 1 : 0;
