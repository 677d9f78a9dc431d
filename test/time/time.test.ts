import '../../src/time.js';
import type {MaqalTime} from '../../src/time.js';
import {composedText, expect, fixture, html, settled, violationsInBothSchemes, warningsOf} from '../helpers.js';

const DATE = '2019-08-27T16:30:00+03:00';
const time = (element: MaqalTime) => element.querySelector('time');

describe('<maqal-time>', () => {
  it('writes a date as the page’s language does', async () => {
    const element = await fixture<MaqalTime>(html`<maqal-time lang="ar-SY" datetime=${DATE} format="date"></maqal-time>`);
    expect(composedText(element).trim()).to.equal('٢٧ آب ٢٠١٩');
  });

  it('follows a change of language live', async () => {
    const element = await fixture<MaqalTime>(html`<maqal-time lang="ar" datetime=${DATE} format="date"></maqal-time>`);
    element.lang = 'en-GB';
    await settled(document.body);
    expect(composedText(element).trim()).to.equal('27 August 2019');
  });

  it('is machine-readable and has the full date as its title', async () => {
    const element = await fixture<MaqalTime>(html`<maqal-time lang="en-GB" datetime=${DATE} format="date"></maqal-time>`);
    expect(time(element)!.dateTime).to.equal(DATE);
    expect(time(element)!.title).to.contain('27 August 2019').and.to.contain('16:30');
  });

  it('takes its date from the <time> a server printed', async () => {
    const element = await fixture<MaqalTime>(
      html`<maqal-time lang="ar" format="date"><time datetime="2019-08-27">27 أغسطس</time></maqal-time>`,
    );
    expect(composedText(element).trim()).to.equal('27 أغسطس 2019');
  });

  it('keeps a date together at the end of a line, and parts one with its time where it must', async () => {
    const paragraph = await fixture<HTMLElement>(
      html`<p lang="ar" style="inline-size: 150px">
        نُشر الخبر يوم <maqal-time datetime=${DATE} format="date"></maqal-time>. ثم جرى تعديله
        <maqal-time datetime=${DATE} format="datetime" calendar="both" months="dual"></maqal-time>
      </p>`,
    );
    const lines = (element: MaqalTime) => new Set([...time(element)!.getClientRects()].map(({top}) => Math.round(top))).size;
    const [date, long] = paragraph.querySelectorAll('maqal-time');
    expect(lines(date!)).to.equal(1);
    expect(lines(long!)).to.be.above(1);
    expect(paragraph.scrollWidth).to.be.at.most(150);
  });

  it('becomes relative in the browser, and is marked as recent', async () => {
    const element = await fixture<MaqalTime>(
      html`<maqal-time lang="ar" datetime=${new Date(Date.now() - 2 * 3600_000).toISOString()}>أمس</maqal-time>`,
    );
    expect(composedText(element).trim()).to.equal('قبل ساعتين');
    expect(element.matches(':state(recent)')).to.equal(true);
  });

  it('shows what the page printed where the date is nonsense, and says so once', async () => {
    let element!: MaqalTime;
    const said = await warningsOf(async () => {
      element = await fixture<MaqalTime>(html`<maqal-time datetime="غدًا">في الغد</maqal-time>`);
      element.requestUpdate();
      await settled(document.body);
    });
    expect(composedText(element)).to.equal('في الغد');
    expect(said.filter((line) => line.includes('not a date'))).to.have.length(1);
  });

  it('behaves as the default where an attribute’s value is unknown', async () => {
    let element!: MaqalTime;
    const said = await warningsOf(async () => {
      element = await fixture<MaqalTime>(
        html`<maqal-time
          lang="ar"
          datetime="2019-08-27"
          format=${'long' as 'date'}
          calendar=${'lunar' as 'both'}
          time-zone="Moon/Sea"
        ></maqal-time>`,
      );
    });
    expect(composedText(element).trim()).to.equal('27 أغسطس 2019');
    expect(said).to.have.length(3);
  });

  it('passes axe in light and dark', async () => {
    const element = await fixture<MaqalTime>(html`<maqal-time datetime=${DATE}></maqal-time>`);
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
  });
});
