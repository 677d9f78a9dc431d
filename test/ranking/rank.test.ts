import {rankRecent, rankRelated} from '../../src/ranking/rank.js';
import {expect} from '../helpers.js';

const now = Date.parse('2019-08-28');
const articles = [
  'أسعار الصرف في دمشق اليوم',
  'روسيا وتركيا تبحثان التطورات في إدلب',
  'معرض الكتاب يفتح أبوابه',
  'الوضع في إدلب على طاولة أستانا',
].map((headline, index) => ({headline, url: `/${index}`, datePublished: `2019-08-0${index + 1}`}));

describe('ranking by relatedness', () => {
  it('puts first what an Arabic reader would, whatever the inflection', () => {
    const ranked = rankRelated({headline: 'مباحثات روسية تركية بشأن التطورات في إدلب'}, articles, {now, limit: 2});
    expect(ranked.map(({url}) => url)).to.deep.equal(['/1', '/3']);
  });

  it('leaves out the same story told again', () => {
    const again = [...articles, {headline: 'روسيا وتركيا تبحثان التطوّرات في إدلب!', url: '/again'}];
    const urls = rankRelated({headline: 'مباحثات في إدلب'}, again, {now}).map(({url}) => url);
    expect(urls.filter((url) => url === '/1' || url === '/again')).to.have.length(1);
  });

  it('keeps a little variety: what is much like the article before it waits for what is about as near', () => {
    const datePublished = new Date(now).toISOString();
    const candidates = [
      {headline: 'مباحثات روسية تركية: إدلب', datePublished},
      {headline: 'مباحثات روسية تركية: إدلب، حماة', datePublished},
      {headline: 'هدنة، سجناء، حلب'},
    ];
    const ranked = rankRelated({headline: 'مباحثات روسية تركية: إدلب، هدنة، سجناء، معابر'}, candidates, {now});
    expect(ranked.map((article) => candidates.indexOf(article))).to.deep.equal([0, 2, 1]);
  });

  it('takes nothing for an answer', () => expect(rankRelated({headline: 'عنوان'}, [])).to.deep.equal([]));
});

describe('ranking by date', () => {
  it('puts the newest first and the undated last', () => {
    expect(rankRecent([{headline: 'بلا تاريخ', url: '/x'}, ...articles]).map(({url}) => url)).to.deep.equal([
      '/3',
      '/2',
      '/1',
      '/0',
      '/x',
    ]);
  });
});
