import '../../src/related.js';
import type {MaqalRelated} from '../../src/related.js';
import {composedText, expect, fixture, html, until, violationsInBothSchemes, warningsOf, cardsOf} from '../helpers.js';

const message = (element: MaqalRelated) => element.shadowRoot!.querySelector('[part=message]');
const urls = (element: MaqalRelated) => cardsOf(element).map(({article}) => new URL(article!.url!, location.href).pathname);
const eager = (src: string) => fixture<MaqalRelated>(html`<maqal-related loading="eager" src=${src}></maqal-related>`);

/** Addresses that no other test, and no other engine, has asked. */
const fresh = (kind: string) => `/faults/${kind}/${crypto.randomUUID()}`;
const timesAsked = async (address: string) => Number(await (await fetch(address.replace(/counted|recovering/, 'count'))).text());

/** Runs with a device that says it is offline. */
async function offline(action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'onLine', {get: () => false, configurable: true});
  try {
    await action();
  } finally {
    delete (navigator as {onLine?: boolean}).onLine;
  }
}

/** The signals of the requests that are made meanwhile, by address. */
async function signals(action: () => Promise<void>): Promise<Map<string, AbortSignal>> {
  const {fetch} = globalThis;
  const seen = new Map<string, AbortSignal>();
  globalThis.fetch = (input, init) => {
    seen.set(new URL(input as string, location.href).pathname, init!.signal!);
    return fetch(input, init);
  };
  try {
    await action();
  } finally {
    globalThis.fetch = fetch;
  }
  return seen;
}

describe('a list that is not what it should be', () => {
  const dataOf = (value: unknown) => `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(value))}`;
  const errorOf = async (value: unknown) => {
    let told = '';
    const failed = (event: CustomEvent<{error: Error}>) => (told = event.detail.error.message);
    await fixture<MaqalRelated>(
      html`<maqal-related loading="eager" src=${dataOf(value)} @maqal-error=${failed}></maqal-related>`,
    );
    await until(() => told !== '', 'the error');
    return told;
  };

  it('tells what it looks like where none of its items has a headline', async () => {
    const items = Array.from({length: 3}, (_, id) => ({id, attributes: {createdAt: '2026-11-20'}}));
    expect(await errorOf({data: items, meta: {pagination: {}}})).to.contain(
      '3 items, none with a headline; this looks like Strapi 4',
    );
  });

  it('tells it where none has an address', async () => {
    expect(await errorOf([{headline: 'خبر'}, {headline: 'آخر'}])).to.contain('none with an address');
  });

  it('shows those that have an address, and no others', async () => {
    const element = await eager(dataOf([{headline: 'بلا عنوان'}, {headline: 'خبر', url: '/with-address'}]));
    await until(() => cardsOf(element).length > 0, 'the card');
    expect(cardsOf(element).map(({article}) => article!.headline)).to.deep.equal(['خبر']);
  });
});

describe('a list from a URL', () => {
  it('loads when it comes near, and tells so', async () => {
    let count = 0;
    const loaded = (event: CustomEvent<{articles: unknown[]}>) => (count += event.detail.articles.length);
    const element = await fixture<MaqalRelated>(
      html`<maqal-related src=${fresh('counted')} @maqal-load=${loaded}></maqal-related>`,
    );
    await until(() => cardsOf(element).length === 4, 'the cards');
    expect(count).to.equal(12);
  });

  it('asks for nothing far from the window, and holds the places of its cards', async () => {
    const src = fresh('counted');
    const element = await fixture<MaqalRelated>(
      html`<maqal-related limit="3" src=${src} style="margin-block-start: 9000px"></maqal-related>`,
    );
    expect(element.shadowRoot!.querySelectorAll('.skeleton')).to.have.length(3);
    expect(element.shadowRoot!.querySelector('section')!.ariaBusy).to.equal('true');
    expect(await timesAsked(src)).to.equal(0);
  });

  it('asks once, however many lists want the same', async () => {
    const src = fresh('counted');
    const element = await fixture<HTMLElement>(
      html`<div>${[1, 2, 3].map(() => html`<maqal-related loading="eager" limit="2" src=${src}></maqal-related>`)}</div>`,
    );
    const lists = [...element.querySelectorAll<MaqalRelated>('maqal-related')];
    await until(() => lists.every((list) => cardsOf(list).length === 2), 'the cards');
    expect(await timesAsked(src)).to.equal(1);
    expect(new Set(lists.flatMap(urls)).size, 'no article twice on the page').to.equal(6);
  });

  it('asks again when it is told to', async () => {
    const src = fresh('counted');
    const element = await eager(src);
    await until(() => cardsOf(element).length === 4, 'the cards');
    await element.load();
    expect(await timesAsked(src)).to.equal(2);
  });

  it('goes to another address when it is given one', async () => {
    const element = await eager(fresh('counted'));
    await until(() => cardsOf(element).length === 4, 'the cards');
    element.src = '/faults/pages/3';
    await until(() => urls(element)[0] === '/counted/9', 'the other cards');
  });

  it('turns the pages of its source, and leaves what it shows in place', async () => {
    const element = await fixture<MaqalRelated>(
      html`<maqal-related loading="eager" more="button" src="/faults/pages"></maqal-related>`,
    );
    const more = () => element.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]');
    for (const [count, focused] of [
      [8, 4],
      [12, 8],
    ] as const) {
      await until(more, 'the button');
      more()!.click();
      await until(() => cardsOf(element).length === count && document.activeElement?.closest('maqal-card'), 'further cards');
      expect(document.activeElement!.closest('maqal-card')).to.equal(cardsOf(element)[focused]);
    }
    expect(more()).to.equal(null);
    expect(urls(element)).to.deep.equal(Array.from({length: 12}, (_, index) => `/counted/${index + 1}`));
  });

  it('shows no article twice that a further page repeats', async () => {
    const element = await fixture<MaqalRelated>(
      html`<maqal-related loading="eager" more="button" src="/faults/drifting"></maqal-related>`,
    );
    await until(() => cardsOf(element).length === 4, 'the cards');
    element.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]')!.click();
    await until(() => cardsOf(element).length === 7, 'further cards');
    expect(new Set(urls(element)).size).to.equal(7);
  });

  it('gives up its request when it leaves, but not while another list waits for it', async () => {
    const seen = await signals(async () => {
      const [first, second] = await Promise.all([eager('/faults/slow'), eager('/faults/slow')]);
      await until(() => true, 'a turn');
      first.remove();
      expect(message(second)).to.equal(null);
    });
    await until(() => seen.size === 1, 'the request');
    const signal = seen.get('/faults/slow')!;
    expect(signal.aborted).to.equal(false);
    document.querySelector('maqal-related')!.remove();
    await until(() => signal.aborted, 'the end of the request');
  });
});

describe('a list whose URL fails', () => {
  const FAULTS = {
    'is refused': 'http://localhost:1/',
    'is no address': 'http://[',
    'answers 404': '/faults/status/404',
    'answers 500': '/faults/status/500',
    'is cut off': '/faults/cut',
    'is an error page': '/faults/html',
    'is malformed': '/test/helpers.ts',
    'is huge': '/faults/hugejson/10000000',
  };

  for (const [what, src] of Object.entries(FAULTS)) {
    it(`says so and offers to try again: it ${what}`, async () => {
      let element!: MaqalRelated;
      const said = await warningsOf(async () => {
        element = await eager(src);
        await until(() => message(element), 'the message');
      });
      expect(said).to.have.length(1);
      expect(message(element)!.textContent).to.contain('تعذّر تحميل المقالات').and.to.contain('أعد المحاولة');
    });

    it(`keeps what the page printed: it ${what}`, async () => {
      await warningsOf(async () => {
        let failures = 0;
        const element = await fixture<MaqalRelated>(
          html`<maqal-related loading="eager" src=${src} @maqal-error=${() => failures++}><a href="/a">أوّل</a></maqal-related>`,
        );
        await until(() => failures > 0, 'the event');
        await element.updateComplete;
        expect(composedText(element)).to.contain('أوّل').and.not.to.contain('تعذّر');
      });
    });
  }

  it('tries again on demand', async () => {
    await warningsOf(async () => {
      const element = await eager(fresh('recovering'));
      await until(() => message(element), 'the message');
      element.shadowRoot!.querySelector('button')!.click();
      await until(() => cardsOf(element).length === 4, 'the cards');
      expect(message(element)).to.equal(null);
    });
  });

  it('says that the device is offline, and tries again by itself once it is not', async () => {
    await warningsOf(async () => {
      const src = fresh('recovering');
      let element!: MaqalRelated;
      await offline(async () => {
        element = await eager(src);
        await until(() => message(element), 'the message');
        expect(message(element)!.textContent).to.contain('لا يوجد اتصال بالإنترنت');
      });
      dispatchEvent(new Event('online'));
      await until(() => cardsOf(element).length === 4, 'the cards');
    });
  });

  it('keeps the cards it shows when a further page fails', async () => {
    await warningsOf(async () => {
      const element = await fixture<MaqalRelated>(
        html`<maqal-related loading="eager" more="button" src=${fresh('brokenpages')}></maqal-related>`,
      );
      await until(() => cardsOf(element).length === 4, 'the cards');
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]')!.click();
      await until(() => message(element), 'the message');
      expect(cardsOf(element)).to.have.length(4);
      element.shadowRoot!.querySelector<HTMLButtonElement>('[part=message] button')!.click();
      await until(() => cardsOf(element).length === 8, 'the further cards');
    });
  });

  it('passes axe while it waits and once it failed', async () => {
    await warningsOf(async () => {
      expect(await violationsInBothSchemes(await eager('/faults/slow'))).to.deep.equal([]);
      const failed = await eager('/faults/status/500');
      await until(() => message(failed), 'the message');
      expect(await violationsInBothSchemes(failed)).to.deep.equal([]);
    });
  });
});
