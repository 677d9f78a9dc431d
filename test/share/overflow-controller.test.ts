import {shareHtml} from '../../src/html.js';
import type {MaqalShare} from '../../src/share.js';
import {controlsIn} from '../../src/share/menu.js';
import {expect, frame, printed, settled, until} from '../helpers.js';
import {control, order, share} from './make.js';

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
