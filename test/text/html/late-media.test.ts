import {loadAtOnce} from '../../../src/text/html/late-media.js';
import {expect} from '../../helpers.js';

const HOLDER = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** What a browser without scripts would show. */
function shown(html: string): string[] {
  const page = new DOMParser().parseFromString(loadAtOnce(html), 'text/html');
  return [...page.querySelectorAll('img, iframe, video, audio')].map((element) => element.getAttribute('src') ?? '');
}

describe('pictures and frames that scripts would load late', () => {
  for (const [what, html] of [
    ['a placeholder of data', `<img src="${HOLDER}" data-src="/photo.jpg">`],
    ['no address', '<img class="lazy" data-lazy-src="/photo.jpg" alt="a > b">'],
    ['a small picture', '<img src="/photo-tiny.jpg" data-original="/photo.jpg">'],
    ['a placeholder of the theme', "<img src='/theme/spacer.gif' data-src='/photo.jpg'>"],
    ['a fallback after a placeholder', `<img src="${HOLDER}"><noscript><img src="/photo.jpg" width="800"></noscript>`],
    ['a fallback alone', '<div class="lazy"></div><noscript><img src="/photo.jpg"></noscript>'],
    ['both', '<img data-src="/photo.jpg"><noscript><img src="/photo.jpg"></noscript>'],
    ['a frame', '<iframe src="about:blank" data-src="/photo.jpg"></iframe>'],
    ['a frame in a fallback', '<div data-src="x"></div><noscript><iframe src="/photo.jpg"></iframe></noscript>'],
    ['a fallback that is cut off', `<img src="${HOLDER}"><noscript><img src="/photo.jpg">`],
  ])
    it(`are shown where there is ${what}`, () => expect(shown(html!)).to.deep.equal(['/photo.jpg']));

  it('have the candidates of their widths too, and none of a placeholder', () => {
    const picture = (html: string) =>
      new DOMParser().parseFromString(loadAtOnce(html), 'text/html').querySelector('img')!.getAttribute('srcset');
    expect(picture('<img data-src="/a.jpg" data-srcset="/a.jpg 1x, /b.jpg 2x">')).to.equal('/a.jpg 1x, /b.jpg 2x');
    expect(picture(`<img src="${HOLDER}" srcset="${HOLDER} 1w" data-src="/a.jpg">`)).to.equal('');
  });

  it('are not those that count visits, nor words of a fallback', () => {
    for (const fallback of [
      '<img height="1" width="1" src="https://counter.example/x">',
      '<img style="display:none" src="https://counter.example/x">',
      '<p>شغّل جافاسكربت</p>',
    ]) {
      const html = `<p>أ</p><noscript>${fallback}</noscript><p>ب</p>`;
      expect(shown(html)).to.deep.equal([]);
      expect(loadAtOnce(html)).to.equal('<p>أ</p><p>ب</p>');
    }
  });

  it('leave what has its address already as it is written', () => {
    for (const html of [
      '<p data-x="1">أ<img src="/a.jpg" data-id="5">',
      '<p title="<noscript>">x</p>',
      '<img src="/a.jpg" srcset="/a.jpg 1x">',
    ])
      expect(loadAtOnce(html)).to.equal(html);
  });
});
