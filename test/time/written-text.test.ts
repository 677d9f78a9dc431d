import {html, render} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import '../../src/time.js';
import type {MaqalTime} from '../../src/time.js';
import {TIME_FORMATS} from '../../src/locale/dates.js';
import {sourceLocale, targetLocales} from '../../src/locale/generated/locales.js';
import {expect, fixture, frame, printed, settled, until, warningsOf} from '../helpers.js';

const DATE = '2019-08-27T16:30:00+03:00';
const OTHER_DATE = '2020-01-02T16:30:00+03:00';
const WRITTEN = '27 August 2019';
const OTHER_WRITTEN = '2 January 2020';

/** What a page may have printed. */
const PRINTED: Record<string, string> = {
  'a <time>': `<time datetime="${DATE}">27 Aug</time>`,
  'a <time> with attributes of its own': `<time class="date" datetime="${DATE}" title="Tuesday" dir="rtl">27 Aug</time>`,
  'a <time> of another date': '<time datetime="2001-01-01">1 Jan</time>',
  'a <time> in a link': `<a href="/archive"><time datetime="${DATE}">27 Aug</time></a>`,
  'a <time> without text': `<time datetime="${DATE}"></time>`,
  'a <time> with elements in it': `<time datetime="${DATE}"><b>27</b> <i>Aug</i></time>`,
  'a <time> on a line of its own': `\n  <time datetime="${DATE}">\n    27 Aug\n  </time>\n`,
  'what is written anyway': `<time datetime="${DATE}">${WRITTEN}</time>`,
  text: '27 Aug',
  'text in an element': ' <span>27 Aug</span> ',
  'text in several elements': '<b>27</b> <i>Aug</i>',
  'a comment': '<!-- date -->',
  nothing: '',
};

const textOf = (element: Element) => element.textContent!.trim();
const parse = (inner: string) => new DOMParser().parseFromString(inner, 'text/html').body;
const tag = (attributes: string, inner: string) => `<maqal-time lang="en-GB" format="date" ${attributes}>${inner}</maqal-time>`;
const make = (inner: string, attributes = `datetime="${DATE}"`) => printed<MaqalTime>(tag(attributes, inner));

/** Fails if anything in an element changes in the next frames. */
async function expectStill(element: Element): Promise<void> {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(element, {childList: true, characterData: true, subtree: true, attributes: true});
  for (let count = 0; count < 5; count++) await frame();
  observer.disconnect();
  expect(changes, element.innerHTML).to.equal(0);
}

describe('what a page printed in <maqal-time>', () => {
  for (const [what, inner] of Object.entries(PRINTED)) {
    it(`stays, and is written: ${what}`, async () => {
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.innerHTML = inner;
      const nodes = [...host.querySelectorAll('*')];
      const element = document.createElement('maqal-time');
      Object.assign(element, {lang: 'en-GB', format: 'date', datetime: DATE});
      element.append(...host.childNodes);
      host.append(element);
      await settled(host);
      expect(textOf(element)).to.equal(WRITTEN);
      expect(nodes.every((node) => element.contains(node))).to.equal(true);
      expect(element.querySelectorAll('time')).to.have.length(1);
      const time = element.querySelector('time')!;
      expect(time.textContent!.trim()).to.equal(WRITTEN);
      expect(time.dateTime).to.equal(DATE);
      expect(time.title).to.contain(WRITTEN).and.to.contain('16:30');
      expect(time.dir).to.equal('ltr');
      expect(element.shadowRoot).to.equal(null);
      await expectStill(element);
    });

    it(`comes back where the date becomes nonsense: ${what}`, async () => {
      const element = await make(inner);
      await warningsOf(async () => {
        element.datetime = 'tomorrow';
        await settled(document.body);
      });
      expect(parse(element.innerHTML).innerHTML).to.equal(parse(inner).innerHTML);
      element.datetime = OTHER_DATE;
      await settled(document.body);
      expect(textOf(element)).to.equal(OTHER_WRITTEN);
      expect(element.querySelector('time')!.dateTime).to.equal(OTHER_DATE);
    });
  }

  for (const lang of [sourceLocale, 'ar-SY', ...targetLocales])
    it(`is the same in every format, whatever it was, and stays as it is: ${lang}`, async () => {
      const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000 - 60_000).toISOString();
      const host = await fixture<HTMLElement>(html`<div></div>`);
      host.innerHTML = [DATE, '2019-08-27', ago(2), ago(80), ago(900)]
        .flatMap((date) => TIME_FORMATS.map((format) => `lang="${lang}" format="${format}" datetime="${date}"`))
        .map((attributes) => Object.values(PRINTED).map((inner) => `<maqal-time ${attributes}>${inner}</maqal-time>`))
        .map((elements) => `<p>${elements.join('')}</p>`)
        .join('');
      const groups = [...host.children];
      /* In the last of a group nothing was printed. */
      const isWritten = ({children, lastElementChild}: Element) =>
        textOf(lastElementChild!) !== '' && [...children].every((element) => textOf(element) === textOf(lastElementChild!));
      await until(() => groups.every(isWritten), 'all to be written');
      await settled(host);
      for (const element of groups.flatMap(({children}) => [...children])) {
        expect(element.querySelectorAll('time'), element.outerHTML).to.have.length(1);
        expect(element.querySelector('time')!.getAttribute('datetime')).to.equal(element.getAttribute('datetime'));
      }
      await expectStill(host);
      /* What was written is what is printed in a page that was saved. */
      const words = () => [...host.children].map(({children}) => [...children].map(textOf).join());
      const written = words();
      const saved = host.innerHTML;
      host.innerHTML = saved;
      await settled(host);
      expect(words()).to.deep.equal(written);
    });

  it('tells the date of its <time> where the element has none', async () => {
    const element = await make(`<time datetime="${DATE}">x</time>`, '');
    expect(textOf(element)).to.equal(WRITTEN);
    const time = element.querySelector('time')!;
    time.dateTime = OTHER_DATE;
    await settled(document.body);
    expect(textOf(element)).to.equal(OTHER_WRITTEN);
    element.setAttribute('datetime', DATE);
    await settled(document.body);
    expect([textOf(element), time.dateTime]).to.deep.equal([WRITTEN, DATE]);
    element.removeAttribute('datetime');
    await settled(document.body);
    expect([textOf(element), time.dateTime]).to.deep.equal([OTHER_WRITTEN, OTHER_DATE]);
    element.replaceChildren();
    await settled(document.body);
    expect(textOf(element)).to.equal('');
    element.innerHTML = `<time datetime="${DATE}">y</time>`;
    await settled(document.body);
    expect(textOf(element)).to.equal(WRITTEN);
  });

  it('is left alone where no date can be read', async () => {
    await warningsOf(async () => {
      for (const inner of ['', 'soon', '<time></time>', '<time datetime="soon">soon</time>']) {
        const element = await make(inner, '');
        expect(element.innerHTML).to.equal(inner);
        element.insertAdjacentHTML('beforeend', '<i></i>');
        await settled(document.body);
        await expectStill(element);
        expect(element.innerHTML).to.equal(`${inner}<i></i>`);
      }
    });
  });
});

describe('a page that is still being parsed', () => {
  it('is not written into before the parser is past the element, which then has one <time>', async () => {
    const iframe = document.createElement('iframe');
    (await fixture(html`<div></div>`)).append(iframe);
    const page = iframe.contentDocument!;
    const module = new URL('../../src/time.ts', import.meta.url).href;
    page.open();
    page.write(`<!doctype html><html lang="en-GB"><script type="module" async src="${module}"></script><body><p>`);
    page.write(`<maqal-time format="date" datetime="${DATE}">`);
    await until(() => page.querySelector('maqal-time:defined'), 'the element to be defined');
    for (let count = 0; count < 5; count++) await frame();
    expect(page.querySelector('maqal-time')!.innerHTML).to.equal('');
    page.write(`<time datetime="${DATE}">27 Aug</time>`);
    for (let count = 0; count < 5; count++) await frame();
    expect(page.querySelector('maqal-time')!.innerHTML).to.equal(`<time datetime="${DATE}">27 Aug</time>`);
    page.write('</maqal-time> and more');
    await until(() => page.querySelector('maqal-time')!.textContent === WRITTEN, 'the date to be written');
    page.close();
    await until(() => page.readyState === 'complete', 'the end of the page');
    expect(page.querySelectorAll('time')).to.have.length(1);
    expect(page.body.textContent).to.equal(`${WRITTEN} and more`);
  });
});

describe('the owner of a <maqal-time>', () => {
  const ACTIONS: Record<string, (element: MaqalTime) => void> = {
    'empties it': (element) => element.replaceChildren(),
    'empties its <time>': (element) => element.querySelector('time')?.replaceChildren(),
    'prints a <time>': (element) => (element.innerHTML = PRINTED['a <time>']!),
    'prints a text': (element) => (element.textContent = '27 Aug'),
    'puts a <time> before all': (element) => element.insertAdjacentHTML('afterbegin', PRINTED['a <time>']!),
    'writes into its text node': (element) => {
      const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode() as Text | null;
      if (text?.data === '') text.data = 'anew';
    },
    'removes its <time>': (element) => element.querySelector('time')?.remove(),
    'moves it': (element) => element.parentElement!.append(element),
    'changes its language and back': (element) => Object.assign(element, {lang: 'de'}).setAttribute('lang', 'en-GB'),
    'gives another date and back': (element) => Object.assign(element, {datetime: OTHER_DATE}).setAttribute('datetime', DATE),
  };

  it('does what it likes, in any order: the date is told, once, and nothing goes on', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const sequences = Object.values(ACTIONS).flatMap((first) => Object.values(ACTIONS).map((second) => [first, second] as const));
    const shapes = Object.values(PRINTED);
    host.innerHTML = sequences.flatMap(() => shapes.map((inner) => tag(`datetime="${DATE}"`, inner))).join('');
    const elements = [...host.querySelectorAll<MaqalTime>('maqal-time')];
    const names = Object.keys(ACTIONS);
    const nameOf = (index: number) => {
      const sequence = Math.floor(index / shapes.length);
      return [Math.floor(sequence / names.length), sequence % names.length].map((each) => names[each]).join(', then ');
    };
    await settled(host);
    for (const step of [0, 1] as const) {
      elements.forEach((element, index) => sequences[Math.floor(index / shapes.length)]![step](element));
      await settled(host);
      elements.forEach((element, index) => {
        const time = [...element.querySelectorAll('time')].find(({textContent}) => textContent!.trim() !== '');
        expect(time?.textContent!.trim(), `${nameOf(index)}: ${element.innerHTML}`).to.equal(WRITTEN);
        expect(time!.dateTime).to.equal(DATE);
      });
      await expectStill(host);
    }
  }).timeout(60_000);

  it('prints the same text again: the date takes its place', async () => {
    const element = await make(`<time datetime="${DATE}">27 Aug</time>`);
    element.querySelector('time')!.textContent = '27 Aug';
    await settled(document.body);
    expect(textOf(element)).to.equal(WRITTEN);
  });

  it('sorts and renders as often as it likes: the nodes are the template’s own still', async () => {
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
      const expected = dates.map((date) => (date === DATE ? WRITTEN : OTHER_WRITTEN));
      expect([...host.querySelectorAll('maqal-time')].map(textOf)).to.deep.equal(expected);
    }
  });

  it('renders another date: a framework finds its text where it put it', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    for (const date of [DATE, OTHER_DATE, DATE]) {
      render(
        html`<maqal-time lang="en-GB" format="date" datetime=${date}
          ><time datetime=${date}>${date.slice(0, 10)}</time></maqal-time
        >`,
        host,
      );
      await settled(document.body);
      expect(textOf(host)).to.equal(date === DATE ? WRITTEN : OTHER_WRITTEN);
    }
  });
});

describe('a translation of a <maqal-time>', () => {
  /** Translates what is in a `<time>` whenever it changes, as browsers do. */
  function translate(element: Element, replace: (text: Text) => void): {count: number; stop(): void} {
    const state = {count: 0, stop: () => observer.disconnect()};
    const run = () => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts.filter(({data}) => data.trim() !== '' && !data.startsWith('*'))) {
        state.count++;
        replace(text);
      }
    };
    const observer = new MutationObserver(run);
    observer.observe(element, {childList: true, characterData: true, subtree: true});
    run();
    return state;
  }
  const WAYS: Record<string, (text: Text) => void> = {
    'in an element in its place': (text) => {
      const font = document.createElement('font');
      font.textContent = `*${text.data}`;
      text.replaceWith(font);
    },
    'in a new text': (text) => text.replaceWith(`*${text.data}`),
    'in the same text': (text) => (text.data = `*${text.data}`),
  };
  for (const [way, replace] of Object.entries(WAYS))
    for (const inner of ['', `<time datetime="${DATE}">27 Aug</time>`, `<time datetime="${DATE}">${WRITTEN}</time>`, '27 Aug'])
      it(`is left there, and follows the date: ${way}, ${inner || 'nothing'} printed`, async () => {
        const element = await make(inner);
        const translation = translate(element, replace);
        await expectStillSoon(element);
        expect(textOf(element)).to.equal(`*${WRITTEN}`);
        element.datetime = OTHER_DATE;
        await settled(document.body);
        await expectStillSoon(element);
        translation.stop();
        expect(textOf(element)).to.equal(`*${OTHER_WRITTEN}`);
        expect(translation.count).to.be.at.most(4);
      });

  async function expectStillSoon(element: Element): Promise<void> {
    await settled(document.body);
    await expectStill(element);
  }
});
