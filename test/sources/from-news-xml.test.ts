import {readList} from '../../src/sources/read-list.js';
import {expect} from '../helpers.js';

const OPTIONS = {url: 'https://news.example/api/list', page: ''};
const read = (answer: string) => readList(answer, 'auto', OPTIONS);
const failure = async (answer: string) =>
  read(answer).then(
    () => 'it did not fail',
    (error: Error) => error.message,
  );

const DATE = '2026-11-20T10:00:00+03:00';
const BODY = '<p>أعلن المجلس توسيع الميناء.</p>';

const ITEM = `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>س</title></head><body>${BODY}</body></html></inlineXML>`;

describe('formats of agencies and search engines', () => {
  it('is read as NewsML-G2, with its body', async () => {
    const {articles} = await read(
      `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="https://news.example/port" xml:lang="ar"><contentMeta><contentCreated>${DATE}</contentCreated><by>سلمى</by><headline>توسيع الميناء</headline></contentMeta><contentSet>${ITEM}</contentSet></newsItem></itemSet></newsMessage>`,
    );
    expect(articles).to.deep.equal([
      {
        url: 'https://news.example/port',
        headline: 'توسيع الميناء',
        author: [{name: 'سلمى'}],
        datePublished: DATE,
        inLanguage: 'ar',
        description: 'أعلن المجلس توسيع الميناء.',
        articleBody: BODY,
      },
    ]);
  });

  it('is read as NITF, with its body', async () => {
    const {articles} = await read(
      `<nitf><head><title>س</title><docdata><date.issue norm="${DATE}"/></docdata></head><body><body.head><hedline><hl1>توسيع الميناء</hl1></hedline><byline><person>سلمى</person></byline></body.head><body.content>${BODY}</body.content></body></nitf>`,
    );
    expect(articles[0]).to.deep.equal({
      headline: 'توسيع الميناء',
      author: [{name: 'سلمى'}],
      datePublished: DATE,
      description: 'أعلن المجلس توسيع الميناء.',
      articleBody: BODY,
    });
  });

  it('is read as a news sitemap; a sitemap without titles is named', async () => {
    const sitemap = (inner: string) =>
      `<urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://news.example/port</loc>${inner}</url></urlset>`;
    const {articles} = await read(
      sitemap(
        `<news:news><news:title>توسيع الميناء</news:title><news:publication_date>${DATE}</news:publication_date></news:news>`,
      ),
    );
    expect(articles).to.deep.equal([{url: 'https://news.example/port', headline: 'توسيع الميناء', datePublished: DATE}]);
    expect(await failure(sitemap(''))).to.contain('a sitemap of 1 items, none with a headline');
    expect(await failure('<sitemapindex><sitemap><loc>https://news.example/1.xml</loc></sitemap></sitemapindex>')).to.contain(
      'an index of sitemaps',
    );
  });

  const message = (...items: string[]) => `<newsMessage><itemSet>${items.join('')}</itemSet></newsMessage>`;
  const newsItem = (kind: string, headline: string) =>
    `<newsItem guid="https://news.example/${kind}"><itemMeta><itemClass qcode="ninat:${kind}"/></itemMeta><contentMeta><headline>${headline}</headline></contentMeta></newsItem>`;

  it('has articles in its texts alone, and reports the items that it skipped', async () => {
    const {articles, problems} = await read(
      message(newsItem('picture', 'صورة'), newsItem('text', 'خبر'), newsItem('video', 'فيلم')),
    );
    expect(articles.map(({headline}) => headline)).to.deep.equal(['خبر']);
    expect(problems.map(({message: told}) => told)).to.deep.equal([
      'pictures, films and recordings are no articles: 2 of 3 items were skipped.',
    ]);
    expect(await failure(message(newsItem('picture', 'صورة')))).to.contain('1 of 1 items');
  });

  it('is named where it is a package, which holds no items', async () =>
    expect(
      await failure(
        message('<packageItem><groupSet><group><itemRef href="/1"/><itemRef href="/2"/></group></groupSet></packageItem>'),
      ),
    ).to.contain('a package of NewsML-G2 names 2 items and holds none'));

  it('has the media of NITF as figures', async () => {
    const media = (type: string, source: string) =>
      `<media media-type="${type}"><media-reference mime-type="${type}" source="${source}" width="8" height="6" alternate-text="ميناء"/><media-caption>سفن</media-caption><media-producer>رويترز</media-producer></media>`;
    const {articles} = await read(
      `<nitf><head><title>خبر</title></head><body><body.content><p>نص</p>${media('image/jpeg', '/p.jpg')}${media('video/mp4', '/v.mp4')}</body.content></body></nitf>`,
    );
    expect(articles[0]).to.deep.include({
      description: 'نص',
      image: {
        url: 'https://news.example/p.jpg',
        width: 8,
        height: 6,
        alternateName: 'ميناء',
        caption: 'سفن',
        creditText: 'رويترز',
      },
      articleBody:
        '<p>نص</p><figure><img src="https://news.example/p.jpg" alt="ميناء" width="8" height="6"><figcaption>سفن — رويترز</figcaption></figure>' +
        '<figure><a href="https://news.example/v.mp4">سفن</a><figcaption>سفن — رويترز</figcaption></figure>',
    });
  });

  it('that breaks off has no half of an address, and says so', async () => {
    const whole =
      '<urlset><url><loc>https://news.example/1</loc><news:title>أول</news:title></url><url><news:title>ثان</news:title><loc>https://news.exa';
    const {articles, problems} = await read(whole);
    expect(articles).to.deep.equal([{url: 'https://news.example/1', headline: 'أول'}, {headline: 'ثان'}]);
    expect(problems.map(({code}) => code)).to.deep.equal(['cut-off']);
  });
});
