import {loadArticles, LoadError, readResponse, type LoadOptions} from '../../src/sources/load-articles.js';
import {nextOfLinkHeader} from '../../src/sources/next-page.js';
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
    it(`recognizes ${what}, whatever its content type`, async () => {
      for (const type of ['application/json', 'text/html', 'text/plain', 'application/octet-stream'])
        expect(await headlines(typed(type, text)), type).to.deep.equal(['خبر']);
    });

  it('reads a format that is given', async () => expect(await headlines(data(RSS), {format: 'rss'})).to.deep.equal(['خبر']));

  it('reads a feed in windows-1256, whatever encoding the server declares', async () => {
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

  it('on a text that is no JSON', async () => {
    expect(await message(data('نص'))).to.contain('is not JSON');
    expect(await message(data('{"articles": ['))).to.contain('is not JSON');
    expect(await message(data(RSS), {format: 'wordpress'})).to.contain('is not JSON but markup');
  });

  it('on an error page, with its title', async () =>
    expect(await message('/faults/html')).to.contain('is an HTML page without an article (“الصفحة غير موجودة”)'));

  it('on a page in place of a feed', async () =>
    expect(await message(data('<html>'), {format: 'rss'})).to.contain('is no rss feed'));

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
      problems: [{code: 'malformed', message: 'the feed has items, none with an address.'}],
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

describe('an answer that is no list of articles', () => {
  for (const [text, told] of [
    ['null', 'null'],
    ['42', '42'],
    ['true', 'true'],
    ['"نص"', '“نص”'],
    ['{}', 'an object without keys'],
    ['{"error": "not found"}', 'an object of “error”, which says “not found”'],
    ['{"status": 404, "error": {"reason": "no such index"}}', 'which says “no such index”'],
    ['{"errors": [{"message": "Unknown Content API Key"}]}', 'which says “Unknown Content API Key”'],
    ['{"code": "rest_no_route", "message": "No route", "data": {}}', 'which says “No route”'],
    ['{"articles": {}, "a": 1, "b": 1, "c": 1, "d": 1, "e": 1, "f": 1}', 'and others'],
    ['{"__proto__": {"articles": []}, "constructor": 1}', 'of “__proto__”, “constructor”'],
    ['{"@type": "WebSite", "name": "صحيفة"}', 'an object of “@type”, “name”'],
  ] as const)
    it(`is named: ${text}`, async () => {
      expect(await message(data(text)))
        .to.contain('is JSON, but no list of articles: ')
        .and.to.contain(told);
      if (text.startsWith('{')) expect(await message(data(text), {format: 'ghost'})).to.contain(told);
    });

  for (const text of ['', ' \n', '\uFEFF'])
    it(`is empty: ${JSON.stringify(text)}`, async () => {
      expect(await message(data(text))).to.contain('is empty');
      expect(await message(data(text), {format: 'rss'})).to.contain('is empty');
    });

  for (const status of [204, 205])
    it(`is an answer of ${status}`, async () => {
      const answer = readResponse(new Response(null, {status}), {url: 'https://news.example/'});
      expect(await answer.catch((error: Error) => error.message)).to.contain(`answered ${status}`);
    });

  for (const text of [
    '[]',
    '{"articles": []}',
    '{"posts": []}',
    '{"hits": {"hits": []}}',
    '{"@graph": []}',
    '{"version": "https://jsonfeed.org/version/1", "items": []}',
    '<rss><channel><title>صحيفة</title></channel></rss>',
    '<!DOCTYPE rss [<!ENTITY a "b">]><?x?><!-- <html> --><rss><channel/></rss>',
    '<feed/>',
  ])
    it(`is not a list without articles: ${text}`, async () =>
      expect((await loadArticles(data(text))).articles).to.deep.equal([]));

  it('is no format of its own', async () => {
    for (const format of ['constructor', '__proto__', 'toString', 'rss ']) {
      expect(await headlines(data(RSS), {format: format as 'rss'}), format).to.deep.equal(['خبر']);
      expect(await headlines(data('{"articles": [{"headline": "خبر"}]}'), {format: format as 'rss'}), format).to.deep.equal([
        'خبر',
      ]);
    }
  });

  for (const address of ['file:///etc/passwd', 'http://', 'https://[x/', 'javascript:0', 'mailto:a@b.example', 'x-nothing:a'])
    it(`is the address ${address}`, async () => {
      const error = await failure(address);
      expect(error).to.be.instanceOf(LoadError).and.to.include({isTemporary: false});
      expect(error.message).to.equal(`${address} is no address that can be loaded: that begins with http:// or https://.`);
    });

  it('is not to be had for a page that is no address', async () =>
    expect(await headlines(data('[{"headline": "خبر"}]'), {page: 'http://'})).to.deep.equal(['خبر']));
});

describe('the next page', () => {
  const at = async (url: string, next: string) =>
    readResponse(new Response(JSON.stringify({version: 'https://jsonfeed.org/version/1', items: [], next_url: next})), {url});

  for (const [next, address] of [
    ['?page=2', 'https://news.example/feed?page=2'],
    ['https://news.example/2', 'https://news.example/2'],
    ['//news.example/2', 'https://news.example/2'],
    ['http://news.example/2', 'https://news.example/2'],
  ] as const)
    it(`of https://news.example/feed may be ${next}`, async () =>
      expect(await at('https://news.example/feed', next)).to.deep.equal({articles: [], problems: [], next: address}));

  for (const next of [
    'https://evil.example/2',
    'http://evil.example/2',
    'http://127.0.0.1:6379/',
    'https://news.example:8443/',
    'https://news.example.evil.example/',
    'https://news.example@evil.example/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:application/json,[]',
    'blob:https://news.example/1',
    'http://',
  ])
    it(`of https://news.example/feed may not be ${next}`, async () => {
      const list = await at('https://news.example/feed', next);
      expect(list).not.to.have.property('next');
      expect(list.problems.map(({code}) => code)).to.deep.equal(['other-origin']);
      expect(list.problems[0]!.message).to.contain('https://news.example').and.to.contain('it was not followed');
    });

  it('is asked as its page was, where a site names itself by another scheme', async () => {
    for (const next of ['http://news.example/2', 'https://news.example/2', '//news.example/2', '/2']) {
      expect(await at('http://news.example/', next)).to.include({next: 'http://news.example/2'});
      expect(await at('https://news.example/', next)).to.include({next: 'https://news.example/2'});
    }
  });

  for (const [header, target] of [
    ['</2>; rel="next"', '/2'],
    ['</0>; rel=prev, </2>; rel=next', '/2'],
    ['</a,b>; title="x, <y>; rel=next", </2>; REL="last next"; a', '/2'],
    ['</2>;rel=nextish', undefined],
    ['</2>; title="rel=next"', undefined],
    ['', undefined],
    [null, undefined],
  ] as const)
    it(`of the header ${header} is ${target}`, () => expect(nextOfLinkHeader(header)).to.equal(target));
});
