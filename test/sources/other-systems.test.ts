import type {NewsArticle} from '../../src/model/news-article.js';
import {readList} from '../../src/sources/read-list.js';
import {expect} from '../helpers.js';
import {AGENCIES} from './list-samples/agencies.js';
import {COMMUNITIES} from './list-samples/communities.js';
import {CONTENT_SYSTEMS} from './list-samples/content-systems.js';
import {NEWS_SERVICES} from './list-samples/news-services.js';
import {READERS} from './list-samples/readers.js';
import {ADDRESS, DATE, HEADLINE, TIME} from './list-samples/sample.js';
import {SITE_BUILDERS} from './list-samples/site-builders.js';

const SAMPLES = {...AGENCIES, ...NEWS_SERVICES, ...CONTENT_SYSTEMS, ...SITE_BUILDERS, ...COMMUNITIES, ...READERS};
const SITE = 'https://news.example/api/list';

/** The fields that are read of an article, by the names of a sample's fields. */
const readOf = (article: NewsArticle): Record<string, unknown> => ({
  summary: article.description,
  author: article.author?.map(({name}) => name).join(),
  picture: article.image?.url,
  width: article.image?.width,
  alternative: article.image?.alternateName,
  caption: article.image?.caption,
  section: article.articleSection?.join(),
  keyword: article.keywords?.join(),
  body: article.articleBody,
  language: article.inLanguage,
  source: article.sourceOrganization?.name,
  comments: article.commentCount,
});

describe('a list as a system answers it', () => {
  for (const [name, {answer, want}] of Object.entries(SAMPLES))
    it(`is read: ${name}`, async () => {
      const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
      const {articles, problems, next} = await readList(text, 'auto', {url: SITE, page: ''});
      const {url = ADDRESS, count = 1, isDay, isGuessed, isNamed, next: wantedNext, ...fields} = want;
      expect(articles).to.have.length(count);
      const [article] = articles;
      expect(article!.headline).to.equal(HEADLINE);
      expect(article!.url === undefined ? null : new URL(article!.url, SITE).href).to.equal(url);
      if (isDay) expect(article!.datePublished ?? DATE).to.match(/^2026-11-20/);
      else expect(Date.parse(article!.datePublished!)).to.equal(TIME);
      expect(readOf(article!)).to.deep.include(fields);
      if (wantedNext !== undefined) expect(next).to.equal(wantedNext);
      expect(problems.map(({code}) => code)).to.deep.equal(isGuessed ? ['guessed'] : isNamed ? ['malformed'] : []);
    });
});
