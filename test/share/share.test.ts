import '../../src/share.js';
import {shareHtml} from '../../src/html.js';
import type {MaqalShare, ShareDetail} from '../../src/share.js';
import {
  composedText,
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
    const written: string[] = [];
    const original = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: (text: string) => Promise.resolve(void written.push(text))},
    });
    control(element, 'copy').click();
    await nextEvent(element, 'maqal-copy');
    await settled(document.body);
    delete (navigator as {clipboard?: unknown}).clipboard;
    expect(original === undefined || 'clipboard' in navigator).to.equal(true);
    expect(written).to.deep.equal([new URL('https://e.com/مقال').href]);
    const status = element.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('نُسخ الرابط');
    expect(status.getBoundingClientRect().height).to.be.above(10);
  });

  it('opens its menu from one button and closes it with Escape', async () => {
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

  it('has targets of at least 44 px', async () => {
    const element = await share();
    for (const id of order(element)) {
      const {width, height} = control(element, id!).getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });
});
