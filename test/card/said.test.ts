import '../../src/article.js';
import '../../src/card.js';
import {cardOf} from '../../src/archive/brief.js';
import {toJsonLd} from '../../src/article/json-ld.js';
import type {MaqalArticle} from '../../src/article.js';
import type {MaqalCard} from '../../src/card.js';
import {articleHtml, cardHtml} from '../../src/html.js';
import type {NewsArticle} from '../../src/model/news-article.js';
import {fromJsonLd} from '../../src/sources/from-json-ld.js';
import {composedText, expect, fixture, html, printed} from '../helpers.js';

const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();

/* What an article says of itself, and what its readers are told. */
const SAID: [Partial<NewsArticle>, string | undefined][] = [
  [{'@type': 'LiveBlogPosting'}, 'مباشر'],
  [{'@type': 'LiveBlogPosting', coverageEndTime: hours(1)}, 'مباشر'],
  [{'@type': 'LiveBlogPosting', coverageEndTime: hours(-1)}, undefined],
  [{'@type': 'LiveBlogPosting', datePublished: hours(-90), dateModified: hours(-2)}, 'مباشر'],
  [{'@type': 'LiveBlogPosting', datePublished: hours(-90), dateModified: hours(-30)}, undefined],
  [{'@type': 'LiveBlogPosting', datePublished: hours(-90), coverageEndTime: hours(3)}, 'مباشر'],
  [{'@type': 'OpinionNewsArticle'}, 'رأي'],
  [{'@type': 'AdvertiserContentArticle'}, 'إعلان'],
  [{sponsor: {name: 'شركة النيل'}}, 'برعاية شركة النيل'],
  [{'@type': 'LiveBlogPosting', sponsor: {name: 'شركة النيل'}}, 'برعاية شركة النيل'],
  [{isAccessibleForFree: false}, 'للمشتركين'],
  [{isAccessibleForFree: true}, undefined],
  [{video: {duration: 'PT3M20S'}}, 'فيديو'],
  [{audio: {contentUrl: 'https://e.com/a.mp3'}}, 'صوت'],
  [{'@type': 'NewsArticle'}, undefined],
];
const KNOWN = ['مباشر', 'رأي', 'إعلان', 'برعاية', 'للمشتركين', 'فيديو', 'صوت'];

describe('what an article says of itself', () => {
  for (const [said, wanted] of SAID) {
    const article: NewsArticle = {url: 'https://e.com/1', headline: 'عنوان المقال', articleBody: '<p>نص.</p>', ...said};
    it(`${JSON.stringify(said)} is told as ${wanted ?? 'nothing'}, on cards and articles, as data and in print, through an index and JSON-LD`, async () => {
      const [indexed] = fromJsonLd(JSON.parse(JSON.stringify(cardOf(article)))).articles;
      const [described] = fromJsonLd(JSON.parse(toJsonLd(article))).articles;
      const shown = {
        card: composedText(await fixture<MaqalCard>(html`<maqal-card .article=${article}></maqal-card>`)),
        article: composedText(await fixture<MaqalArticle>(html`<maqal-article .article=${article}></maqal-article>`)),
        'printed card': (await printed(cardHtml(article))).textContent,
        'printed article': (await printed(articleHtml(article))).textContent,
        'through an index': cardHtml(indexed!),
        'through JSON-LD': cardHtml(described!),
      };
      for (const [place, text] of Object.entries(shown)) {
        if (wanted) expect(text, place).to.contain(wanted);
        else for (const word of KNOWN) expect(text, place).not.to.contain(word);
      }
    });
  }

  it('is an advertisement also where the card’s attributes say something else, and where its headline has an empty badge', async () => {
    const article = {url: '/1', headline: 'عنوان', sponsor: {name: 'شركة النيل'}};
    for (const template of [
      html`<maqal-card .article=${article} kind="breaking"></maqal-card>`,
      html`<maqal-card .article=${article} label="تحقيق"></maqal-card>`,
      html`<maqal-card .article=${article}
        ><h3 slot="headline"><small></small><a href="/1">عنوان</a></h3></maqal-card
      >`,
    ])
      expect(composedText(await fixture<MaqalCard>(template))).to.contain('برعاية شركة النيل');
  });

  it('is live as long as the page that writes the card says so', async () => {
    const article = {url: '/1', headline: 'عنوان', datePublished: hours(-90)};
    const card = await fixture<MaqalCard>(html`<maqal-card .article=${article} kind="live"></maqal-card>`);
    expect(composedText(card)).to.contain('مباشر');
    expect(cardHtml(article, {kind: 'live'})).to.contain('مباشر');
  });
});
