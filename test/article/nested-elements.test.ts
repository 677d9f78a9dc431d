import '../../src/maqal.js';
import type {MaqalArticle} from '../../src/article.js';
import {articleHtml, cardHtml} from '../../src/html.js';
import {TAGS} from '../../src/platform/tags.js';
import {ARTICLE} from '../card/articles.js';
import {expect, fixture, frame, html, printed, settled} from '../helpers.js';

const recent = () => new Date(Date.now() - 2 * 3600_000 - 60_000).toISOString();

/** Counts how often an article updates while something is done, and in the frames after it. */
async function updatesOf(article: MaqalArticle, action: () => void = () => undefined): Promise<number> {
  let count = 0;
  const counter = {hostUpdate: () => count++};
  article.addController(counter);
  action();
  await settled(document.body);
  for (let index = 0; index < 5; index++) await frame();
  article.removeController(counter);
  return count;
}

describe('an article with our own elements in it', () => {
  const CASES: Record<string, () => Promise<HTMLElement>> = {
    'from data': () => fixture(html`<maqal-article .article=${{...ARTICLE, datePublished: recent()}}></maqal-article>`),
    'from data, its card as well': () =>
      fixture(
        html`<maqal-article .article=${{...ARTICLE, datePublished: recent()}} toc progress
          ><maqal-card slot="aside" .article=${{...ARTICLE, datePublished: recent()}}></maqal-card
        ></maqal-article>`,
      ),
    printed: () => printed(articleHtml({...ARTICLE, datePublished: recent()})),
    'printed, with cards and dates in its text': () =>
      printed(
        `<maqal-article><h1 slot="headline">x</h1><p>x <maqal-time datetime="${recent()}">x</maqal-time></p>${cardHtml(
          {...ARTICLE, datePublished: recent()},
          {now: Date.now()},
        )}<p>y</p><maqal-related slot="footer"><ul><li><a href="/a">a</a></li></ul></maqal-related></maqal-article>`,
      ),
  };
  for (const [name, make] of Object.entries(CASES))
    it(`comes to rest, and is not set going by what a date writes: ${name}`, async () => {
      const article = (await make()) as MaqalArticle;
      await settled(document.body);
      expect(await updatesOf(article)).to.equal(0);
      const times = article.querySelectorAll('maqal-time');
      expect(times.length).to.be.above(0);
      const before = article.textContent;
      const write = () => times.forEach((time) => time.setAttribute('datetime', '2001-02-03T10:00:00Z'));
      expect(await updatesOf(article, write)).to.equal(0);
      expect(article.textContent === before).to.equal(false);
    });

  for (const tag of TAGS.filter((name) => name !== 'maqal-article'))
    it(`is not concerned by the children of ${tag}, but by its place`, async () => {
      const article = await printed<MaqalArticle>(`<maqal-article><p>x</p><div><${tag}></${tag}></div><p>y</p></maqal-article>`);
      await settled(document.body);
      const element = article.querySelector(tag)!;
      const write = () => {
        element.append(document.createElement('i'));
        element.lastElementChild!.append(document.createElement('b'));
        element.lastElementChild!.slot = 'x';
      };
      expect(await updatesOf(article, write)).to.equal(0);
      expect(await updatesOf(article, () => (element.slot = 'aside'))).to.be.above(0);
      expect(await updatesOf(article, () => element.remove())).to.be.above(0);
      expect(await updatesOf(article, () => article.append(element))).to.be.above(0);
    });
});
