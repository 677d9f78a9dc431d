import '../../src/share.js';
import {shareHtml} from '../../src/html.js';
import {registerNetwork, type MaqalShare, type ShareDetail} from '../../src/share.js';
import {controlsIn} from '../../src/share/menu.js';
import {moreNetworks} from '../../src/share/more-networks.js';
import {networks} from '../../src/share/networks.js';
import {
  composedText,
  copiedBy,
  expect,
  fixture,
  frame,
  html,
  nextEvent,
  parsed,
  printed,
  settled,
  until,
  violationsInBothSchemes,
  warningsOf,
} from '../helpers.js';

const share = (networks = 'whatsapp facebook x telegram copy', layout: MaqalShare['layout'] = 'row') =>
  fixture<MaqalShare>(
    html`<maqal-share networks=${networks} layout=${layout} url="https://e.com/مقال" headline="عنوان"></maqal-share>`,
  );
const control = (element: MaqalShare, id: string) => element.shadowRoot!.querySelector<HTMLElement>(`[data-network='${id}']`)!;
const order = (element: MaqalShare) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('[data-network]')].map(({dataset}) => dataset.network);

describe('<maqal-share> from data', () => {
  it('is a group of real links and buttons, in the order asked for', async () => {
    const element = await share('telegram copy whatsapp');
    expect(order(element)).to.deep.equal(['telegram', 'copy', 'whatsapp']);
    const link = control(element, 'whatsapp') as HTMLAnchorElement;
    expect(link.rel).to.equal('noopener noreferrer nofollow');
    expect(link.target).to.equal('_blank');
    expect(decodeURIComponent(link.href)).to.contain('https://e.com/');
  });

  it('tells assistive technology what each does', async () => {
    const element = await share();
    expect(control(element, 'whatsapp').getAttribute('aria-label')).to.equal('شارك هذا المقال عبر واتساب (يفتح نافذة جديدة)');
    expect(element.shadowRoot!.querySelector('[role=group]')!.getAttribute('aria-label')).to.equal('شارك');
  });

  it('loads the networks beyond the default ones on demand', async () => {
    const element = await share('bluesky email');
    await until(() => order(element).length === 2, 'the networks to load');
    expect(order(element)).to.deep.equal(['bluesky', 'email']);
  });

  it('shares the page’s canonical address by default, and a campaign where one is set', async () => {
    const canonical = Object.assign(document.createElement('link'), {rel: 'canonical', href: 'https://e.com/canonical'});
    document.head.append(canonical);
    const element = await fixture<MaqalShare>(html`<maqal-share networks="facebook" campaign="c"></maqal-share>`);
    canonical.remove();
    expect(decodeURIComponent((control(element, 'facebook') as HTMLAnchorElement).href)).to.contain(
      'u=https://e.com/canonical?utm_source=facebook',
    );
  });

  it('names what it does not know, and shows the rest', async () => {
    let element!: MaqalShare;
    const said = await warningsOf(async () => {
      element = await share('whatsapp google-plus bluesky');
      await until(() => order(element).length === 2, 'the networks to load');
    });
    expect(order(element)).to.deep.equal(['whatsapp', 'bluesky']);
    expect(said.join()).to.contain('google-plus');
  });

  it('drops an address that is none of a page', async () => {
    const element = await fixture<MaqalShare>(html`<maqal-share networks="facebook" url="javascript:alert(1)"></maqal-share>`);
    expect((control(element, 'facebook') as HTMLAnchorElement).href).not.to.contain('javascript');
  });
});

describe('<maqal-share> from children', () => {
  const markup = shareHtml({url: 'https://e.com/a', headline: 'عنوان', networks: ['whatsapp', 'reddit', 'copy']});

  it('shows what the page printed, and touches none of it', async () => {
    const element = await printed<MaqalShare>(markup);
    expect(element.outerHTML).to.equal(parsed(markup));
    expect(composedText(element)).to.contain('واتساب').and.to.contain('ريديت').and.to.contain('نسخ الرابط');
  });

  it('shows links of the site’s own', async () => {
    const element = await fixture<MaqalShare>(html`<maqal-share><a href="/digest">النشرة</a></maqal-share>`);
    expect(composedText(element)).to.contain('النشرة').and.not.to.contain('واتساب');
  });
});

describe('<maqal-share> used', () => {
  it('tells of a share before it happens, and stops when told to', async () => {
    const element = await share();
    element.addEventListener('maqal-share', (event) => event.preventDefault());
    const told = nextEvent<CustomEvent<ShareDetail>>(element, 'maqal-share');
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    control(element, 'whatsapp').dispatchEvent(click);
    expect((await told).detail).to.deep.equal({network: 'whatsapp', url: new URL('https://e.com/مقال').href});
    expect(click.defaultPrevented).to.equal(true);
  });

  it('copies the address and says so, visibly and in a live region', async () => {
    const element = await share();
    const written = await copiedBy(async () => {
      control(element, 'copy').click();
      await nextEvent(element, 'maqal-copy');
    });
    await settled(document.body);
    expect(written).to.deep.equal([new URL('https://e.com/مقال').href]);
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('نُسخ الرابط');
    expect(status.getBoundingClientRect().height).to.be.above(10);
  });

  it('prints', async () => {
    const {print} = window;
    let count = 0;
    window.print = () => void count++;
    control(await share('print'), 'print').click();
    window.print = print;
    expect(count).to.equal(1);
  });

  it('stores and requests nothing before a click', async () => {
    const before = performance.getEntriesByType('resource').length;
    await share();
    expect(performance.getEntriesByType('resource').slice(before)).to.deep.equal([]);
    expect([document.cookie, localStorage.length, sessionStorage.length]).to.deep.equal(['', 0, 0]);
  });

  it('opens its menu from one button, and closes it', async () => {
    const element = await share('whatsapp facebook', 'menu');
    const trigger = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=trigger]')!;
    const menu = element.shadowRoot!.querySelector<HTMLElement>('[popover]')!;
    expect(menu.matches(':popover-open')).to.equal(false);
    trigger.click();
    expect(menu.matches(':popover-open')).to.equal(true);
    menu.hidePopover();
    expect(menu.matches(':popover-open')).to.equal(false);
  });
});

describe('<maqal-share> with little room', () => {
  const ids = 'whatsapp facebook x telegram linkedin reddit bluesky threads email copy print qr';
  const narrow = async (width: number) => {
    const element = await share(ids);
    await until(() => order(element).includes('bluesky'), 'the networks to load');
    element.style.inlineSize = `${width}px`;
    await until(() => element.shadowRoot!.querySelector('[part=more]'), 'the button for the rest');
    await settled(document.body);
    return element;
  };
  const inRow = (element: MaqalShare) => controlsIn(element.shadowRoot!.querySelector('[part=group]')!);

  it('keeps one row, and opens the rest from a button, in their order', async () => {
    const element = await narrow(320);
    const row = element.shadowRoot!.querySelector('[part=group]')!;
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
    expect(row.getBoundingClientRect().height).to.be.below(60);
    expect(order(element)).to.deep.equal(ids.split(' '));
    const more = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=more]')!;
    expect(more.getAttribute('aria-label')).to.equal('طرق أخرى للمشاركة');
    more.click();
    const menu = element.shadowRoot!.querySelector('#others')!;
    await until(() => menu.matches(':popover-open'), 'the menu to open');
    for (const control of controlsIn(menu)) expect(control.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('counts what it shows, and none of what it cannot offer here', async () => {
    const element = await share('whatsapp messenger native bluesky pinterest');
    await until(() => order(element).includes('bluesky'), 'the networks to load');
    await settled(document.body);
    expect(element.shadowRoot!.querySelector('[part=more]')).to.equal(null);
  });

  it('shows the marks of what has no words, where the others are words alone', async () => {
    const element = await narrow(240);
    element.appearance = 'label';
    await settled(document.body);
    const mark = (selector: string) => element.shadowRoot!.querySelector(`${selector} svg`)!.getBoundingClientRect().width;
    expect(mark('[part=more]')).to.be.above(10);
    expect(mark('[data-network=whatsapp]')).to.equal(0);
    control(element, 'qr').click();
    await until(() => element.shadowRoot!.querySelector('dialog')?.open, 'the dialog');
    expect(mark('dialog')).to.be.above(100);
  });

  it('takes them back when it is given room', async () => {
    const element = await narrow(320);
    const before = inRow(element).length;
    element.style.inlineSize = '500px';
    await until(() => inRow(element).length > before, 'more of them in the row');
  });

  it('measures anew when the text grows', async () => {
    const element = await narrow(500);
    element.appearance = 'label';
    await settled(document.body);
    const before = inRow(element).length;
    element.style.fontSize = '2rem';
    await until(() => inRow(element).length < before, 'fewer of them in the row');
    const row = element.shadowRoot!.querySelector('[part=group]')!;
    expect(row.scrollWidth).to.be.at.most(row.clientWidth);
  });

  it('finds the same room in the row however often it measures what the page printed', async () => {
    const networks = ['whatsapp', 'facebook', 'x', 'telegram', 'linkedin', 'email', 'copy'];
    const markup = shareHtml({url: 'https://e.com/a', headline: 'عنوان', networks});
    const element = await printed<HTMLElement>(`<div style="inline-size: 320px">${markup}</div>`);
    const host = element.querySelector('maqal-share')!;
    await until(() => host.shadowRoot!.querySelector('[part=more]'), 'the button for the rest');
    await settled(document.body);
    const before = inRow(host).length;
    for (const width of [321, 320]) {
      element.style.inlineSize = `${width}px`;
      await frame();
      await settled(document.body);
      expect(inRow(host)).to.have.length(before);
    }
  });

  it('moves what the page printed as well', async () => {
    const markup = shareHtml({url: 'https://e.com/a', headline: 'عنوان', networks: ids.split(' '), appearance: 'icon'});
    const element = await printed<MaqalShare>(`<div style="inline-size: 240px">${markup}</div>`);
    const host = element.querySelector('maqal-share')!;
    await until(() => host.shadowRoot!.querySelector('[part=more]'), 'the button for the rest');
    expect(host.querySelector('[slot=qr]')!.assignedSlot!.closest('#others')).not.to.equal(null);
    expect(host.querySelector('[slot=whatsapp]')!.assignedSlot!.closest('#others')).to.equal(null);
  });
});

describe('<maqal-share> as a menu', () => {
  it('is walked through by the arrow keys, and gives the focus back', async () => {
    const element = await share('whatsapp facebook copy', 'menu');
    const trigger = element.shadowRoot!.querySelector<HTMLButtonElement>('[part=trigger]')!;
    const menu = element.shadowRoot!.querySelector<HTMLElement>('#menu')!;
    const focused = () => (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset.network;
    const press = (key: string) => menu.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    trigger.focus();
    trigger.click();
    await until(() => focused() === 'whatsapp', 'the first item to have the focus');
    press('ArrowDown');
    expect(focused()).to.equal('facebook');
    press('End');
    expect(focused()).to.equal('copy');
    press('ArrowDown');
    expect(focused()).to.equal('whatsapp');
    press('ArrowUp');
    expect(focused()).to.equal('copy');
    press('Escape');
    expect(menu.matches(':popover-open')).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(trigger);
  });
});

describe('a menu of share buttons', () => {
  it('stays beside its button while the page is scrolled', async () => {
    const tall = Object.assign(document.createElement('div'), {style: 'block-size: 3000px'});
    document.body.append(tall);
    const element = await share('whatsapp facebook', 'menu');
    const trigger = element.shadowRoot!.querySelector<HTMLElement>('[part=trigger]')!;
    trigger.click();
    const menu = element.shadowRoot!.querySelector<HTMLElement>('#menu')!;
    const distance = () => menu.getBoundingClientRect().top - trigger.getBoundingClientRect().bottom;
    const before = distance();
    scrollTo({top: 15, behavior: 'instant'});
    await nextEvent(window, 'scroll');
    await until(() => distance() === before, 'the menu to follow');
    tall.remove();
  });

  for (const place of ['start', 'end'] as const) {
    it(`stays in the window at its ${place}, and scrolls to what it has no room for`, async () => {
      const element = await share(
        [...networks.keys(), ...moreNetworks.map(({id}) => id), 'copy', 'print', 'qr'].join(' '),
        'menu',
      );
      await until(() => order(element).includes('email'), 'the networks to load');
      Object.assign(element.style, {position: 'fixed', [place === 'start' ? 'top' : 'bottom']: '40px'});
      element.shadowRoot!.querySelector<HTMLElement>('[part=trigger]')!.click();
      const menu = element.shadowRoot!.querySelector<HTMLElement>('#menu')!;
      const {top, bottom} = menu.getBoundingClientRect();
      expect(top).to.be.at.least(0);
      expect(bottom).to.be.at.most(innerHeight);
      expect(menu.scrollHeight).to.be.above(menu.clientHeight);
      menu.dispatchEvent(new KeyboardEvent('keydown', {key: 'End'}));
      await until(() => control(element, 'qr').getBoundingClientRect().bottom <= bottom, 'the last item to be in view');
    });
  }
});

describe('<maqal-share> opens a window', () => {
  const original = {open: window.open, matchMedia: window.matchMedia};
  afterEach(() => Object.assign(window, original));
  const click = (element: MaqalShare, id: string, init: MouseEventInit = {}) => {
    const event = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init});
    const stop = (late: Event) => late.preventDefault();
    /* After the element has answered: a test does not leave its page. */
    let wasPrevented = false;
    addEventListener('click', (late) => ((wasPrevented = late.defaultPrevented), stop(late)), {once: true});
    control(element, id).dispatchEvent(event);
    return wasPrevented;
  };
  const withWindows = (result: object | null) => {
    const opened: string[] = [];
    window.matchMedia = ((query: string) => ({
      ...original.matchMedia.call(window, query),
      matches: query.includes('fine'),
    })) as never;
    window.open = ((url: string) => (opened.push(url), result)) as never;
    return opened;
  };

  it('small and without a way back, where the network’s page fits one', async () => {
    const element = await share('x');
    const result = {opener: window};
    const opened = withWindows(result);
    expect(click(element, 'x')).to.equal(true);
    expect(opened).to.deep.equal([(control(element, 'x') as HTMLAnchorElement).href]);
    expect(result.opener).to.equal(null);
  });

  it('by its plain link where that is blocked, or a key is held', async () => {
    const element = await share('x whatsapp');
    withWindows(null);
    expect(click(element, 'x')).to.equal(false);
    const opened = withWindows({});
    expect(click(element, 'x', {ctrlKey: true})).to.equal(false);
    expect(click(element, 'whatsapp')).to.equal(false);
    expect(opened).to.deep.equal([]);
  });
});

describe('<maqal-share> and its page', () => {
  it('takes a network of the site’s own by one call', async () => {
    registerNetwork({
      id: 'nabd',
      name: 'نبض',
      icon: 'M0 0h24v24H0z',
      href: ({url}) => `https://nabd.example/?u=${encodeURIComponent(url)}`,
    });
    const element = await share('whatsapp nabd');
    expect(order(element)).to.deep.equal(['whatsapp', 'nabd']);
    expect((control(element, 'nabd') as HTMLAnchorElement).href).to.contain('https://nabd.example/?u=https%3A%2F%2Fe.com');
    expect(composedText(element)).to.contain('نبض');
  });

  it('shows the address as a QR code, with what people read of it', async () => {
    const element = await share('qr');
    control(element, 'qr').click();
    await until(() => element.shadowRoot!.querySelector('dialog')?.open, 'the dialog');
    const dialog = element.shadowRoot!.querySelector('dialog')!;
    expect(dialog.querySelector('path')!.getAttribute('d')!.length).to.be.above(500);
    expect(dialog.querySelector('.address')!.textContent).to.equal('https://e.com/مقال');
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
    dialog.querySelector('button')!.click();
    await until(() => !element.shadowRoot!.querySelector('dialog'), 'the dialog to go');
  });

  it('tells what stands at the bottom of a narrow window what its bar covers', async () => {
    const element = await share('whatsapp', 'sticky');
    const inset = getComputedStyle(document.documentElement).getPropertyValue('--maqal-bottom-inset');
    expect(inset.includes('57px')).to.equal(matchMedia('(width < 80em)').matches);
    element.remove();
    expect(getComputedStyle(document.documentElement).getPropertyValue('--maqal-bottom-inset')).to.equal('');
  });

  it('copies the headline with the address where it is asked to cite, and a short address where there is one', async () => {
    const element = await fixture<MaqalShare>(
      html`<maqal-share
        networks="copy"
        cite
        url="https://e.com/long"
        headline="عنوان"
        .resolveUrl=${() => Promise.resolve('https://e.co/1')}
      ></maqal-share>`,
    );
    const written = await copiedBy(async () => {
      control(element, 'copy').click();
      await nextEvent(element, 'maqal-copy');
    });
    expect(written).to.deep.equal(['عنوان\nhttps://e.co/1']);
  });
});

describe('<maqal-share> laid out', () => {
  for (const layout of ['row', 'column', 'menu', 'sticky'] as const) {
    it(`as a ${layout} passes axe in light and dark`, async () =>
      expect(await violationsInBothSchemes(await share(undefined, layout))).to.deep.equal([]));
  }

  for (const dir of ['rtl', 'ltr'] as const) {
    it(`begins at the inline start in ${dir}`, async () => {
      document.documentElement.dir = dir;
      const element = await share('whatsapp facebook');
      const [first, second] = ['whatsapp', 'facebook'].map((id) => control(element, id).getBoundingClientRect().left) as [
        number,
        number,
      ];
      expect(first > second).to.equal(dir === 'rtl');
    });
  }

  for (const layout of ['column', 'menu'] as const) {
    it(`as a ${layout} is as wide as what it shows`, async () => {
      const element = await share('whatsapp copy', layout);
      const shown = element.shadowRoot!.querySelector<HTMLElement>(layout === 'menu' ? '[part=trigger]' : '[part=group]')!;
      expect(element.offsetWidth).to.equal(shown.offsetWidth).and.to.be.within(44, 300);
    });
  }

  it('has targets of at least 44 px', async () => {
    const element = await share();
    for (const id of order(element)) {
      const {width, height} = control(element, id!).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
