import {loadArticles} from '../../src/sources/load-articles.js';
import {expect} from '../helpers.js';

const data = (text: string) => `data:application/json;charset=utf-8,${encodeURIComponent(text)}`;

async function failure(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('it did not fail');
}

describe('loading articles', () => {
  it('reads a list', async () => {
    const {articles} = await loadArticles(new URL('../../demo/seed/related.json', import.meta.url).href);
    expect(articles).to.have.length(12);
  });

  it('fails with the status of the answer', async () => {
    expect((await failure(loadArticles('/nothing-here.json'))).message).to.contain('404');
  });

  it('fails clearly on what is no JSON', async () => {
    expect((await failure(loadArticles(data('<!doctype html>')))).message).to.contain('is not JSON');
  });

  it('stops at a size limit', async () => {
    expect((await failure(loadArticles(data(JSON.stringify(['x'.repeat(2000)])), {maxSize: 1000}))).message).to.contain(
      'larger than 1000',
    );
  });

  it('is aborted by its signal', async () => {
    expect((await failure(loadArticles(data('[]'), {signal: AbortSignal.abort()}))).name).to.equal('AbortError');
  });
});
