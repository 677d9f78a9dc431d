import '../../src/maqal.js';
import {expect, fixture, html, settled, until} from '../helpers.js';
import type {NewsArticle} from '../../src/model/news-article.js';

const ARTICLE: NewsArticle = {
  headline: 'شہر میں نئے کتب خانے کا افتتاح',
  url: 'https://example.org/library',
  description: 'تقریب میں اساتذہ اور طلبہ شریک ہوئے۔',
  articleSection: [{name: 'ثقافت'}],
  author: [{name: 'سلمیٰ نجم'}],
  datePublished: '2019-08-27',
  articleBody:
    '<p>کتب خانے میں ہزاروں کتابیں ہیں۔</p><h2>اوقات</h2><ul><li>صبح</li></ul><blockquote><p>خوش آمدید</p></blockquote>',
};

/** Line height in em of each block that holds text itself. */
function leadings(root: Element): [string, number][] {
  const blocks = [...root.querySelectorAll('h1, h2, h3, p, li, blockquote, figcaption')].filter(
    (item) => (item as HTMLElement).innerText?.trim() && [...item.childNodes].some((node) => node.nodeType === Node.TEXT_NODE),
  );
  return blocks.map((item) => {
    const {lineHeight, fontSize} = getComputedStyle(item);
    return [item.localName + (item.slot && `[slot=${item.slot}]`), Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)];
  });
}

describe('text in Nastaliq', () => {
  for (const lang of ['ur', 'ur-PK', 'ks', 'pnb', 'skr']) {
    it(`has the room that its letters need: ${lang}`, async () => {
      const host = await fixture(
        html`<div lang=${lang} dir="rtl">
          <maqal-article .article=${ARTICLE}></maqal-article>
          <maqal-card .article=${ARTICLE}></maqal-card>
        </div>`,
      );
      await until(() => host.querySelector('maqal-article > blockquote'), 'the body');
      await settled(host);
      const found = leadings(host);
      expect(found.length).to.be.greaterThan(5);
      for (const [what, leading] of found) expect(leading, what).to.be.at.least(1.99);
      const {lineHeight, fontSize} = getComputedStyle(host.querySelector('maqal-article > p:not([slot])')!);
      expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.at.least(2.19);
    });
  }

  it('is not taken for Arabic, and leaves a site its own line heights', async () => {
    const host = await fixture(
      html`<div lang="ur" dir="rtl" style="--maqal-line-height-headline: 2.6">
        <maqal-article .article=${ARTICLE}></maqal-article><maqal-article lang="ar" .article=${ARTICLE}></maqal-article>
      </div>`,
    );
    await settled(host);
    const [urdu] = host.querySelectorAll('h1');
    const {lineHeight, fontSize} = getComputedStyle(urdu!);
    expect(Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)).to.be.closeTo(2.6, 0.01);
  });
});
