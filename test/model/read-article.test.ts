import {readArticle} from '../../src/model/read-article.js';
import {expect} from '../helpers.js';

describe('reading an article', () => {
  it('takes schema.org in its looser forms', () => {
    expect(
      readArticle({headline: ' عنوان ', author: 'ليلى', articleSection: 'سياسة', image: ['a.jpg', 'b.jpg'], commentCount: '3'}),
    ).to.deep.equal({
      headline: 'عنوان',
      author: [{name: 'ليلى'}],
      articleSection: ['سياسة'],
      image: {url: 'a.jpg'},
      commentCount: 3,
    });
  });

  it('drops wrong types and keeps the rest', () => {
    const article = readArticle({
      headline: 'عنوان',
      author: [null, 7, {name: ''}, {name: 'سامر'}],
      image: {width: 3},
      commentCount: -1,
      datePublished: {},
      keywords: [[]],
    });
    expect(article).to.deep.equal({headline: 'عنوان', author: [{name: '7'}, {name: 'سامر'}]});
  });

  for (const value of [undefined, null, 'text', 3, [], {}, {headline: ''}, {headline: 7 < 3}]) {
    it(`finds none in ${JSON.stringify(value)}`, () => expect(readArticle(value)).to.equal(undefined));
  }
});
