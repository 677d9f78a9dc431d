import {makeArticles} from './articles.js';
import {shoelace, ui5, webAwesome} from './peers/card-elements.js';
import {preact, react} from './peers/frameworks.js';
import {innerHtml, innerHtmlSkipped} from './peers/inner-html.js';
import {lit, litSkipped} from './peers/lit.js';
import {maqalChildren, maqalData} from './peers/maqal.js';

const CONTESTANTS = [
  innerHtml,
  innerHtmlSkipped,
  lit,
  litSkipped,
  shoelace,
  webAwesome,
  ui5,
  react,
  preact,
  maqalData,
  maqalChildren,
];
const WARM_UP = 2;

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const nextTask = () => new Promise((resolve) => setTimeout(resolve, 30));

async function measure(contestant, before, after) {
  const host = document.createElement('div');
  document.body.append(host);
  await nextTask();
  const start = performance.now();
  await contestant.render(host, before);
  void host.offsetHeight;
  const created = performance.now();
  await contestant.update(host, after);
  void host.offsetHeight;
  const updated = performance.now();
  contestant.teardown?.(host);
  host.remove();
  return {create: created - start, update: updated - created};
}

/** Every contestant creates, lays out and updates the same cards, in shuffled order; each round is compared with `innerHTML` in the same round. */
window.contest = async (count, rounds) => {
  const before = makeArticles(count);
  const after = before.map((item) => ({...item, headline: `${item.headline} !`}));
  for (const contestant of CONTESTANTS) await contestant.setup?.();
  const results = new Map(CONTESTANTS.map((contestant) => [contestant, []]));
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const contestant of [...CONTESTANTS].sort(() => Math.random() - 0.5)) {
      const result = await measure(contestant, before, after);
      if (round >= 0) results.get(contestant).push(result);
    }
  }
  const base = results.get(innerHtml);
  return [...results].map(([{name, budget}, times]) => {
    const ratio = (key) => Number(median(times.map((time, index) => time[key] / base[index][key])).toFixed(2));
    return {
      name,
      create: ratio('create'),
      update: ratio('update'),
      ms: Number(median(times.map(({create}) => create)).toFixed(1)),
      budget,
    };
  });
};
