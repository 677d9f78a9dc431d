import {jsonLd} from '../../src/article/json-ld.js';
import {expect} from '../helpers.js';

describe('an article as JSON-LD', () => {
  it('is a NewsArticle whose text can end no script', () => {
    const text = jsonLd({
      headline: '</script><b>',
      articleSection: [{name: 'سياسة', url: '/s'}],
      author: [{name: 'ليلى'}],
      articleBody: '<p>نص</p>',
    });
    expect(text).not.to.contain('<');
    expect(JSON.parse(text)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: '</script><b>',
      articleSection: ['سياسة'],
      author: [{'@type': 'Person', name: 'ليلى'}],
      articleBody: 'نص',
    });
  });
});
