import '../../src/share.js';
import {shareHtml} from '../../src/html.js';
import {registerNetwork, type MaqalShare, type ShareDetail} from '../../src/share.js';
import {
  composedText,
  copiedBy,
  expect,
  fixture,
  html,
  nextEvent,
  parsed,
  printed,
  settled,
  until,
  violationsInBothSchemes,
  warningsOf,
} from '../helpers.js';
import {control, order, share} from './make.js';

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

  it('shares whole addresses, also where it is told, or its page says, a part of one', async () => {
    const said = Object.assign(document.createElement('meta'), {content: '/news/1'});
    said.setAttribute('property', 'og:url');
    document.head.append(said);
    for (const [attributes, path] of [
      [{}, '/news/1'],
      [{url: '/news/2'}, '/news/2'],
      [{url: '/news/2', shortUrl: '/s'}, '/s'],
      [{url: 'tel:1', shortUrl: 'javascript:x'}, '/news/1'],
    ] as const) {
      const element = Object.assign(await share('facebook copy'), {url: undefined, ...attributes});
      await settled(document.body);
      const {href} = control(element, 'facebook') as HTMLAnchorElement;
      expect(new URL(href).searchParams.get('u')).to.equal(new URL(path, location.href).href);
      element.resolveUrl = () => '/r';
      const written = await copiedBy(async () => {
        control(element, 'copy').click();
        await nextEvent(element, 'maqal-copy');
      });
      expect(written).to.deep.equal([new URL('/r', location.href).href]);
    }
    said.remove();
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

  it('leaves out a network of the site’s own that cannot be used, keeps the others, and says which', async () => {
    const hrefs: Record<string, unknown> = {
      throws: () => {
        throw new Error('boom');
      },
      nothing: () => undefined,
      script: () => ' java\nscript:alert(1)',
      document: () => 'data:text/html,x',
    };
    const said = await warningsOf(async () => {
      for (const [id, href] of Object.entries(hrefs)) registerNetwork({id, name: id, icon: 'M0 0', href: href as () => string});
      const element = await share(`x ${Object.keys(hrefs).join(' ')} copy`);
      expect(order(element)).to.deep.equal(['x', 'copy']);
    });
    for (const id of Object.keys(hrefs)) expect(said.filter((line) => line.includes(`"${id}"`))).to.have.length(1);
    const refused = await warningsOf(() => {
      for (const network of [null, {}, {id: 'has space', href: () => '/'}, {id: 'x y'}, {id: 5, href: () => '/'}])
        registerNetwork(network as never);
    });
    expect(refused).to.have.length(1);
  });

  it('takes the address of an app', async () => {
    registerNetwork({id: 'app', name: 'App', icon: 'M0 0', href: ({url}) => `some-app://share?u=${encodeURIComponent(url)}`});
    expect(control(await share('app'), 'app').getAttribute('href')).to.match(/^some-app:/);
  });

  it('shows a network once, however often it is named', async () => {
    expect(order(await share('x copy x copy whatsapp x'))).to.deep.equal(['x', 'copy', 'whatsapp']);
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
