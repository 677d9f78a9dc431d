import {moreNetworks} from '../../src/share/networks/more-networks.js';
import {networks} from '../../src/share/networks/default-networks.js';
import {expect, nextEvent, until} from '../helpers.js';
import {control, order, share} from './make.js';

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
