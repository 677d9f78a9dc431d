import '../../src/article.js';
import type {MaqalArticle} from '../../src/article.js';
import {expect, fixture, html, settled, until} from '../helpers.js';

const BODY = `<p>${'نص. '.repeat(3000)}</p><h2 id="note">ملاحظة</h2><p>نص.</p>`;

async function article(): Promise<MaqalArticle> {
  const element = await fixture<MaqalArticle>(
    html`<maqal-article .article=${{headline: 'عنوان', inLanguage: 'ar', articleBody: BODY}}></maqal-article>`,
  );
  await until(() => element.querySelector('h2'), 'the body');
  await settled(element);
  return element;
}

const isInView = (element: Element) => {
  const {top} = element.getBoundingClientRect();
  return top >= -1 && top < innerHeight;
};

describe('a link from elsewhere to a part of an article', () => {
  const before = location.href;
  afterEach(() => {
    history.replaceState(null, '', before);
    scrollTo(0, 0);
  });

  for (const fragment of ['#note', '#user-content-note'])
    it(`lands, though the body came later than the page: ${fragment}`, async () => {
      history.replaceState(null, '', fragment);
      const element = await article();
      await until(() => isInView(element.querySelector('h2')!), 'the part in view');
    });

  it('lands again when the fragment changes, and leaves a reader alone who has gone on', async () => {
    const element = await article();
    const part = element.querySelector('h2')!;
    expect(isInView(part)).to.equal(false);
    location.hash = '#note';
    await until(() => isInView(part), 'the part in view');
    scrollTo(0, 0);
    element.append(Object.assign(document.createElement('p'), {slot: 'aside'}));
    await settled(element);
    expect(isInView(part)).to.equal(false);
  });

  it('survives a fragment that no one can read', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const element = await article();
    expect(element.querySelector('h2')).not.to.equal(null);
  });
});
