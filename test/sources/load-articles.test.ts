import {loadArticles, LoadError, readResponse, type LoadOptions} from '../../src/sources/load-articles.js';
import {expect} from '../helpers.js';
import {sample} from './samples.js';

const typed = (type: string, text: string) => `data:${type};charset=utf-8,${encodeURIComponent(text)}`;
const data = (text: string) => typed('application/json', text);
const headlines = async (url: string, options?: LoadOptions) =>
  (await loadArticles(url, options)).articles.map(({headline}) => headline);
const RSS = '<rss><channel><item><title>خبر</title></item></channel></rss>';

async function failure(url: string, options?: LoadOptions): Promise<Error> {
  try {
    await loadArticles(url, options);
  } catch (error) {
    return error as Error;
  }
  throw new Error('it did not fail');
}
const message = async (url: string, options?: LoadOptions) => (await failure(url, options)).message;

describe('loading articles', () => {
  it('reads a list', async () => {
    const {articles} = await loadArticles(new URL('../../demo/seed/related.json', import.meta.url).href);
    expect(articles).to.have.length(12);
  });

  for (const name of ['wp-posts-embed.json', 'rss2.xml', 'atom.xml'])
    it(`recognises ${name}`, async function () {
      await sample(this, name);
      expect(await headlines(`/shared/samples/${name}`)).to.include('محادثات أستانا تختتم جولتها الـ 12');
    });

  for (const [what, text] of [
    ['WordPress', JSON.stringify([{title: {rendered: 'خبر'}}])],
    ['WordPress’s search', JSON.stringify([{title: 'خبر', url: '/1', subtype: 'post'}])],
    ['Ghost', JSON.stringify({posts: [{title: 'خبر'}]})],
    ['a JSON Feed', JSON.stringify({version: 'https://jsonfeed.org/version/1', items: [{title: 'خبر'}]})],
    ['a search engine', JSON.stringify({hits: {hits: [{_source: {headline: 'خبر'}}]}})],
    ['JSON-LD', JSON.stringify({'@graph': [{'@type': 'NewsArticle', headline: 'خبر'}]})],
    ['our own list', JSON.stringify({articles: [{headline: 'خبر'}]})],
    ['RSS', RSS],
    ['RSS 1.0', '<?xml version="1.0"?><!-- x --><rdf:RDF><channel/><item><title>خبر</title></item></rdf:RDF>'],
    ['Atom', '\n<feed><entry><title>خبر</title></entry></feed>'],
    ['a page', '<!doctype html><html><article><h1>خبر</h1></article>'],
  ] as const)
    it(`recognises ${what}, whatever its type`, async () => {
      for (const type of ['application/json', 'text/html', 'text/plain', 'application/octet-stream'])
        expect(await headlines(typed(type, text)), type).to.deep.equal(['خبر']);
    });

  it('reads a format that it is told', async () => expect(await headlines(data(RSS), {format: 'rss'})).to.deep.equal(['خبر']));

  it('reads a feed in windows-1256, whatever the server says of it', async () => {
    for (const said of ['', '/utf-8', '/windows-1256'])
      expect(await headlines(`/faults/arabic${said}`), said).to.deep.equal(['أسعار الصرف في دمشق']);
  });

  it('gives the address of the next page as HTTP says it', async () => {
    const {next} = await loadArticles('/faults/pages');
    expect(next).to.equal(new URL('/faults/pages/2', location.href).href);
    expect(await loadArticles('/faults/pages/3')).not.to.have.property('next');
  });

  it('reads the beginning of a feed of 10 MB, and says so', async () => {
    const {articles, problems} = await loadArticles('/faults/huge/10000000', {maxSize: 1_000_000});
    expect(articles.length).to.be.above(100);
    expect(problems.map(({code}) => code)).to.include('cut-off');
  });
});

describe('loading fails clearly', () => {
  it('with the status of the answer', async () => {
    expect(await message('/nothing-here.json')).to.contain('answered 404');
    expect(await message('/faults/status/500')).to.contain('answered 500');
  });

  it('on what is no JSON', async () => {
    expect(await message(data('نص'))).to.contain('is not JSON');
    expect(await message(data('{"articles": ['))).to.contain('is not JSON');
    expect(await message(data(RSS), {format: 'wordpress'})).to.contain('is not JSON but markup');
  });

  it('on an error page that says it is none, with its title', async () =>
    expect(await message('/faults/html')).to.contain('is an HTML page without an article (“الصفحة غير موجودة”)'));

  it('on what is no feed', async () => expect(await message(data('<html>'), {format: 'rss'})).to.contain('is no rss feed'));

  it('at a size limit', async () => {
    expect(await message('/faults/hugejson/10000000')).to.contain('larger than 5000000');
    expect(await message(data(JSON.stringify(['x'.repeat(2000)])), {maxSize: 1000})).to.contain('larger than 1000');
  });

  it('at a time limit', async () =>
    expect(await message('/faults/slow', {timeout: 300})).to.contain('did not answer in full within 0.3 seconds'));

  it('where the connection is refused, or lost midway', async () => {
    expect(await message('http://localhost:1/')).to.contain('could not be read');
    expect(await message('/faults/cut')).to.match(/could not be read|is not JSON/);
  });

  it('across origins, with the header that is missing', async () => {
    const foreign = new URL('/faults/counted/foreign', location.href);
    foreign.hostname = foreign.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
    expect(await message(foreign.href)).to.contain(`Access-Control-Allow-Origin: ${location.origin}`);
  });

  it('with the signal’s reason when it is aborted', async () => {
    expect((await failure(data('[]'), {signal: AbortSignal.abort()})).name).to.equal('AbortError');
    const controller = new AbortController();
    const failed = failure('/faults/slow', {signal: controller.signal});
    controller.abort();
    expect((await failed).name).to.equal('AbortError');
  });
});

describe('an answer that was fetched elsewhere', () => {
  const url = 'https://news.example/feed/';

  it('is read as one that is loaded', async () => {
    const headers = {link: '<?page=2>; rel="next"', 'content-type': 'text/xml; charset=utf-8'};
    expect(await readResponse(new Response(RSS, {headers}), {url})).to.deep.equal({
      articles: [{headline: 'خبر'}],
      problems: [],
      next: 'https://news.example/feed/?page=2',
    });
  });

  for (const [what, response, told, isTemporary] of [
    ['with a status', new Response(null, {status: 503}), 'answered 503', true],
    ['that is no list', new Response('نص'), 'is not JSON', false],
    ['that is too large', new Response(JSON.stringify(['x'.repeat(2000)])), 'is larger than 1000 bytes', false],
  ] as const)
    it(`${what} is refused`, async () => {
      const error: unknown = await readResponse(response, {url, maxSize: 1000}).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(LoadError);
      expect((error as LoadError).message).to.contain(`${url} ${told}`);
      expect((error as LoadError).isTemporary).to.equal(isTemporary);
    });
});
