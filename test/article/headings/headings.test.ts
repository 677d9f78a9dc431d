import {addHeadingIds, tocEntriesOf, headingsOf} from '../../../src/article/headings/headings.js';
import {expect, fixture, html} from '../../helpers.js';

const anchored = (body: Element, isTaken?: (id: string) => boolean) => {
  const headings = headingsOf([...body.childNodes]);
  addHeadingIds(headings, isTaken);
  return headings;
};

describe('the anchors of headings', () => {
  it('are made of their words, without marks; an existing id is kept, and none occurs twice', async () => {
    const body = await fixture(
      html`<div>
        <h2 id="own">أوّل</h2>
        <section><h3>ثانٍ مُهمّ</h3></section>
        <h2>ثان مهم</h2>
        <h2 id="own">ثالث</h2>
      </div>`,
    );
    expect(anchored(body).map(({id}) => id)).to.deep.equal(['own', 'ثان-مهم', 'ثان-مهم-2', 'ثالث']);
  });

  it('leave ids that the page uses elsewhere to it', async () => {
    const body = await fixture(html`<div><h2>أوّل</h2></div>`);
    expect(anchored(body, (id) => id === 'أول')[0]!.id).to.equal('أول-2');
  });

  it('stay when a heading’s vowels are corrected', async () => {
    const body = await fixture(html`<div><h2>أردوغان يحذر</h2></div>`);
    const [{id}] = anchored(body) as [Element];
    body.querySelector('h2')!.textContent = 'أردوغان يُحذّر';
    body.querySelector('h2')!.id = '';
    expect(anchored(body)[0]!.id).to.equal(id);
  });
});

describe('a table of contents', () => {
  it('lists headings of the second to the fourth level, and none of a card', async () => {
    const body = await fixture(
      html`<div>
        <h2 id="a">أوّل</h2>
        <h5 id="b">خامس</h5>
        <aside><h3>باختصار</h3></aside>
        <h3 id="c">${' '}</h3>
        <maqal-card><h3 slot="headline">بطاقة</h3></maqal-card>
        <h3 id="d">ثانٍ</h3>
      </div>`,
    );
    expect(tocEntriesOf(anchored(body))).to.deep.equal([
      {id: 'a', text: 'أوّل', level: 2},
      {id: 'd', text: 'ثانٍ', level: 3},
    ]);
  });
});
