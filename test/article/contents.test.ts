import {contentsOf} from '../../src/article/contents.js';
import {expect, fixture, html} from '../helpers.js';

describe('a table of contents', () => {
  it('lists the headings, keeps their ids and gives ids to the others', async () => {
    const body = await fixture(
      html`<div>
        <h2 id="own">أوّل</h2>
        <section><h3>ثانٍ مُهمّ</h3></section>
        <h2>ثان مهم</h2>
      </div>`,
    );
    expect(contentsOf([...body.childNodes], document)).to.deep.equal([
      {id: 'own', text: 'أوّل', level: 2},
      {id: 'ثان-مهم', text: 'ثانٍ مُهمّ', level: 3},
      {id: 'ثان-مهم-2', text: 'ثان مهم', level: 2},
    ]);
  });
});
