import {html, render} from 'lit';
import {lit} from '../../src/template/lit-template.js';
import {wrapUnits} from '../../src/template/unbroken.js';
import {expect, fixture, settled} from '../helpers.js';
import '../../src/card.js';
import '../../src/article.js';

/** Headlines, each with what its lines do not part. */
const HEADLINES: [string, string[]][] = [
  ['الصحة العالمية: COVID-19 لم يعد حالة طوارئ', ['COVID-19']],
  ['نتيجة المباراة: 3-1 لصالح Real Madrid', ['3-1']],
  ['كوفيد-19 يعود في 2019–2024 إلى المدن', ['كوفيد-19', '2019–2024']],
  ['حكومة الـ 12 وزيرا تعقد جلستها 9:30 م', ['الـ 12', '9:30 م']],
  ['طريق بطول 5 كم بين المدينتين', ['5 كم']],
  ['مقاتلات F-16 وطائرات F-35A-2 في الأجواء', ['F-16', 'F-35A-2']],
  ['Coca-Cola sells 24/7 in Beirut', ['Coca-Cola', '24/7']],
  ['Israeli-Palestinian talks and a state-of-the-art-and-longer-compound', []],
  ['شركة OpenAI تطلق ChatGPT', []],
  ['بطول 5,3: كم ثم 7. كم', ['5,3: كم', '7. كم']],
  ['', []],
];

describe('what is kept on one line', () => {
  for (const [text, units] of HEADLINES)
    it(`of “${text}” is ${units.join(', ') || 'nothing'}, and the text stays as it is`, () => {
      const host = document.createElement('p');
      render(html`${wrapUnits(lit, text)}`, host);
      expect(Array.from(host.querySelectorAll('span'), (span) => span.textContent)).to.deep.equal(units);
      expect(host.textContent).to.equal(text);
    });

  it('is on one line at every width of a card and an article, and widens neither', async () => {
    const article = {headline: 'الصحة العالمية: COVID-19 لم يعد حالة طوارئ', url: 'https://example.org/1'};
    const host = await fixture<HTMLElement>(
      html`<div dir="rtl" lang="ar">
        <maqal-card .article=${article}></maqal-card><maqal-article .article=${article}></maqal-article>
      </div>`,
    );
    await settled(host);
    const units = [
      ...host.querySelector('maqal-card')!.querySelectorAll('[data-unbroken]'),
      ...host.querySelectorAll('maqal-article [data-unbroken]'),
    ];
    expect(units).to.have.length(2);
    for (let width = 260; width < 600; width += 9) {
      host.style.inlineSize = `${width}px`;
      for (const unit of units) expect(unit.getClientRects(), `${width}px`).to.have.length(1);
      expect(host.scrollWidth).to.be.at.most(width);
    }
  });

  it('is found in linear time', () => {
    const texts = ['a-'.repeat(100_000), '1'.repeat(200_000), 'ـ '.repeat(100_000), 'ab '.repeat(60_000), 'F-16 '.repeat(50_000)];
    for (const text of texts) expect(wrapUnits(lit, text)).not.to.equal(undefined);
  });
});
