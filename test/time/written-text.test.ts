import {html, render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import '../../src/time.js';
import type {MaqalTime} from '../../src/time.js';
import {expect, fixture, frame, printed, settled} from '../helpers.js';

const DATE = '2019-08-27T16:30:00+03:00';
const OTHER_DATE = '2020-01-02T16:30:00+03:00';

const make = (markup: string) => printed<MaqalTime>(markup);
const textOf = (element: Element) => element.textContent!.trim();

describe('what a page printed in <maqal-time>', () => {
  for (const [what, inner] of Object.entries({
    'a <time>': `<time datetime="${DATE}">27 Aug</time>`,
    'a <time> in a link': `<a href="/archive"><time datetime="${DATE}">27 Aug</time></a>`,
    'a <time> without text': `<time datetime="${DATE}"></time>`,
    'a <time> with elements in it': `<time datetime="${DATE}"><b>27 Aug</b></time>`,
    text: '27 Aug',
    'text in an element': ' <span>27 Aug</span> ',
    'a comment': '<!-- date -->',
    nothing: '',
  })) {
    it(`stays, and is written: ${what}`, async () => {
      const element = await make(`<maqal-time lang="en-GB" format="date" datetime="${DATE}">${inner}</maqal-time>`);
      expect(textOf(element)).to.equal('27 August 2019');
      const {body} = new DOMParser().parseFromString(inner, 'text/html');
      for (const selector of ['a', 'b', 'span', 'time'])
        if (body.querySelector(selector)) expect(element.querySelectorAll(selector), selector).to.have.length(1);
      expect(element.shadowRoot).to.equal(null);
    });

    it(`comes back where the date becomes nonsense: ${what}`, async () => {
      const markup = `<maqal-time lang="en-GB" format="date" datetime="${DATE}">${inner}</maqal-time>`;
      const element = await make(markup);
      element.datetime = 'tomorrow';
      await settled(document.body);
      expect(textOf(element)).to.equal(textOf(new DOMParser().parseFromString(inner, 'text/html').body));
      element.datetime = OTHER_DATE;
      await settled(document.body);
      expect(textOf(element)).to.equal('2 January 2020');
    });
  }

  it('keeps its own title, and gets the full date as one where it has none', async () => {
    const own = await make(
      `<maqal-time lang="en-GB" format="date"><time datetime="${DATE}" title="Tuesday">x</time></maqal-time>`,
    );
    expect(own.querySelector('time')!.title).to.equal('Tuesday');
    const other = await make(`<maqal-time lang="en-GB" format="date"><time datetime="${DATE}">x</time></maqal-time>`);
    expect(other.querySelector('time')!.title).to.contain('27 August 2019').and.to.contain('16:30');
  });

  it('is followed when its owner changes it', async () => {
    const element = await make(`<maqal-time lang="en-GB" format="date"><time datetime="${DATE}">x</time></maqal-time>`);
    const time = element.querySelector('time')!;
    time.dateTime = OTHER_DATE;
    await settled(document.body);
    expect(textOf(element)).to.equal('2 January 2020');
    time.textContent = 'printed anew';
    await settled(document.body);
    expect(textOf(element)).to.equal('2 January 2020');
    element.replaceChildren();
    await settled(document.body);
    expect(textOf(element)).to.equal('');
    element.innerHTML = `<time datetime="${DATE}">y</time>`;
    await settled(document.body);
    expect(textOf(element)).to.equal('27 August 2019');
  });

  it('is made again when an owner empties the element, and goes when the owner prints its own', async () => {
    const element = await make(`<maqal-time lang="en-GB" format="date" datetime="${DATE}"></maqal-time>`);
    element.replaceChildren();
    await settled(document.body);
    expect(textOf(element)).to.equal('27 August 2019');
    element.insertAdjacentHTML('afterbegin', `<time datetime="${DATE}">x</time>`);
    await settled(document.body);
    expect(element.querySelectorAll('time')).to.have.length(1);
    expect(textOf(element)).to.equal('27 August 2019');
  });

  it('is left in peace where no date can be read: nothing is written again and again', async () => {
    for (const inner of ['', 'soon', '<time></time>', '<time datetime="soon">soon</time>']) {
      const element = await make(`<maqal-time lang="en-GB">${inner}</maqal-time>`);
      element.insertAdjacentHTML('beforeend', '<i></i>');
      await settled(document.body);
      let changes = 0;
      const observer = new MutationObserver(() => changes++);
      observer.observe(element, {childList: true, characterData: true, subtree: true, attributes: true});
      for (let count = 0; count < 5; count++) await frame();
      observer.disconnect();
      expect(changes, inner).to.equal(0);
    }
  });

  it('is the template’s own nodes still, however often its owner renders and sorts', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const show = (dates: string[]) =>
      render(
        repeat(
          dates,
          (date) => date,
          (date) => html`<maqal-time lang="en-GB" format="date" datetime=${date}>${date.slice(0, 10)}</maqal-time>`,
        ),
        host,
      );
    for (const dates of [[DATE, OTHER_DATE], [OTHER_DATE, DATE], [DATE], [], [OTHER_DATE, DATE]]) {
      show(dates);
      await settled(document.body);
      const expected = dates.map((date) => (date === DATE ? '27 August 2019' : '2 January 2020'));
      expect([...host.querySelectorAll('maqal-time')].map(textOf)).to.deep.equal(expected);
    }
  });
});
