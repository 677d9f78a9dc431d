import {indexArticles, rankRelated} from '../../src/ranking/rank.js';
import {expect} from '../helpers.js';

const SUBJECTS = [
  'هدنة معارك جبهة قصف هجوم قوات ريف انسحاب دورية نزوح'.split(' '),
  'بورصة أسهم ليرة تضخم مصرف استثمار نفط ميزانية صادرات فائدة'.split(' '),
  'مباراة مدرب هدف ملعب منتخب دوري لاعب بطولة حارس كأس'.split(' '),
];

/** Articles of three subjects, each of four words of its own; the same ones in every run. */
function corpus(count: number): {url: string; headline: string}[] {
  let state = 7;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  return Array.from({length: count}, (_, index) => {
    const words = SUBJECTS[index % 3]!;
    const headline = Array.from({length: 4}, () => words[Math.floor(random() * words.length)]).join(' ');
    return {url: `${index}`, headline: `${headline} عدد${index}`};
  });
}

describe('an index of many articles', () => {
  const articles = corpus(300);
  const subjectOf = (url: string | undefined) => Number(url) % 3;

  it('finds by the subject what shares no word', () => {
    const current = {headline: 'هدنة معارك'};
    const found = rankRelated(current, articles, {now: 0}).filter(({headline}) => !/هدنة|معارك/.test(headline));
    const first = found.slice(0, 10).map(({url}) => subjectOf(url));
    expect(first).to.deep.equal(Array(10).fill(0));
  });

  it('answers alike whether it was built at once or in slices', async () => {
    const current = {headline: 'أسهم المصرف في البورصة'};
    const again = [...articles];
    await indexArticles(again);
    const urls = (list: typeof articles) => rankRelated(current, list, {now: 0, limit: 20}).map(({url}) => url);
    expect(urls(again)).to.deep.equal(urls(articles));
  });

  it('is made anew for an array that has grown', () => {
    const list = corpus(5);
    rankRelated({headline: 'هدف'}, list);
    list.push({url: 'new', headline: 'هدف في الدقيقة الأخيرة'});
    expect(rankRelated({headline: 'هدف متأخر'}, list, {now: 0})[0]!.url).to.equal('new');
  });

  it('takes nonsense for what it is: nothing in common', () => {
    const odd = [{headline: ''}, {headline: '123'}, {}] as never[];
    expect(rankRelated({headline: 'عنوان'}, odd)).to.have.length(3);
  });
});
