import '../../src/article.js';
import type {MaqalArticle} from '../../src/article.js';
import {expect, fixture, html, settled, until} from '../helpers.js';
import {ARTICLE} from '../card/articles.js';

const scripts = () => [...document.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]')];
const article = {...ARTICLE, url: 'https://example.com/unique', articleBody: '<p>قال: «نعم» &amp; مضى</p></script><b>'};

function pageSays(data: unknown): HTMLScriptElement {
  const script = Object.assign(document.createElement('script'), {type: 'application/ld+json', text: JSON.stringify(data)});
  document.head.append(script);
  return script;
}

const element = (data = article) => fixture<MaqalArticle>(html`<maqal-article structured-data .article=${data}></maqal-article>`);

afterEach(() => scripts().forEach((script) => script.remove()));

describe('structured data', () => {
  it('is one NewsArticle of schema.org with the fields of the article', async () => {
    await element();
    await until(() => scripts().length === 1, 'the script');
    expect(JSON.parse(scripts()[0]!.text)).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: article.url,
      headline: ARTICLE.headline,
      description: ARTICLE.description,
      articleSection: ['ميداني'],
      author: [{'@type': 'Person', name: 'سامر الحلبي'}],
      datePublished: ARTICLE.datePublished,
      articleBody: 'قال: «نعم» & مضى',
    });
  });

  it('is left to the page where it describes the same address, and given where it describes another', async () => {
    const own = pageSays({'@type': 'NewsArticle', url: article.url});
    const first = await element();
    await settled(document.body);
    await import('../../src/article/json-ld.js');
    await settled(document.body);
    expect(scripts()).to.deep.equal([own]);
    first.remove();
    own.remove();
    pageSays({'@type': 'NewsArticle', url: 'https://example.com/other'});
    await element();
    await until(() => scripts().length === 2, 'the second script');
  });

  it('follows the data, and goes with the element', async () => {
    const host = await element();
    await until(() => scripts().length === 1, 'the script');
    host.article = {...article, headline: 'عنوان جديد'};
    await until(() => scripts()[0]?.text.includes('عنوان جديد'), 'the new headline');
    expect(scripts()).to.have.length(1);
    host.remove();
    expect(scripts()).to.have.length(0);
  });
});
