import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {MaqalShare} from '../../src/share.js';
import {shareHtml} from '../../src/html.js';
import {expect, fixture, frame, html, printed, settled, until} from '../helpers.js';
import {control, share} from './make.js';

const inShadow = (element: MaqalShare, selector: string) => element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const NETWORKS = 'whatsapp facebook x telegram copy qr';

/** A row with room for two, so that the others stand behind "…". */
async function narrow(): Promise<MaqalShare> {
  const box = await fixture<HTMLElement>(
    html`<div style="inline-size: 150px">
      <maqal-share appearance="icon" url="https://e.com/" networks=${NETWORKS}></maqal-share>
    </div>`,
  );
  const element = box.querySelector('maqal-share')!;
  await until(() => inShadow(element, '[part=more]'), 'the row to be measured');
  return element;
}

async function narrowPrinted(): Promise<MaqalShare> {
  const markup = shareHtml({url: 'https://e.com/', headline: 'عنوان', appearance: 'icon', networks: NETWORKS.split(' ')});
  const element = (await printed<HTMLElement>(`<div style="inline-size: 150px">${markup}</div>`)).querySelector('maqal-share')!;
  await until(() => inShadow(element, '[part=more]'), 'the row to be measured');
  return element;
}

/** Ways to a dialog, and the button that the focus comes back to. */
const WAYS: Record<string, {make: () => Promise<MaqalShare>; opener?: string; wanted: string}> = {
  'a row': {make: () => share('whatsapp copy qr'), wanted: '[data-network=qr]'},
  'a menu': {make: () => share(NETWORKS, 'menu'), opener: '[part=trigger]', wanted: '[part=trigger]'},
  'what a narrow row has no room for': {make: narrow, opener: '[part=more]', wanted: '[part=more]'},
  'a printed button that a narrow row has no room for': {make: narrowPrinted, opener: '[part=more]', wanted: '[part=more]'},
};

/** A control as it was printed, or in the shadow root. */
const shown = (element: MaqalShare, id: string) =>
  element.querySelector<HTMLElement>(`[data-network='${id}']`) ?? control(element, id);
const dialog = (element: MaqalShare) => inShadow(element, 'dialog') as HTMLDialogElement | null;

const ENDS: Record<string, (element: MaqalShare) => unknown> = {
  'its button': (element) => dialog(element)!.querySelector('button')!.click(),
  'a script': (element) => dialog(element)!.close(),
  'a click on its backdrop': (element) =>
    dialog(element)!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, clientX: 1, clientY: 1})),
};

/** Opens the menu that a button leads to, and waits for its first item to have the focus. */
async function openMenu(element: MaqalShare, opener: string): Promise<void> {
  inShadow(element, opener).focus();
  inShadow(element, opener).click();
  const hasFocus = () => {
    const {activeElement} = document;
    return activeElement === element
      ? element.shadowRoot!.activeElement?.closest('[part=menu]')
      : activeElement?.parentElement === element;
  };
  await until(hasFocus, 'the first item');
}

async function openDialog({make, opener}: (typeof WAYS)[string]): Promise<MaqalShare> {
  const element = await make();
  if (opener) await openMenu(element, opener);
  shown(element, 'qr').focus();
  shown(element, 'qr').click();
  await until(() => dialog(element)?.open, 'the dialog');
  return element;
}

describe('a dialog', () => {
  for (const [way, options] of Object.entries(WAYS))
    for (const [end, close] of Object.entries(ENDS))
      it(`opened from ${way} and closed by ${end} gives the focus back`, async () => {
        const element = await openDialog(options);
        close(element);
        await until(() => !dialog(element), 'the dialog to go');
        expect(element.shadowRoot!.activeElement).to.equal(inShadow(element, options.wanted));
        expect(element.shadowRoot!.querySelector(':popover-open')).to.equal(null);
      });

  it('takes the focus from no one who has it already', async () => {
    const element = await openDialog(WAYS['a menu']!);
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    dialog(element)!.close();
    elsewhere.focus();
    await until(() => !dialog(element), 'the dialog to go');
    expect(document.activeElement).to.equal(elsewhere);
  });

  it('says its name once: the code is said in words', async () => {
    const element = await openDialog(WAYS['a row']!);
    const names = [...element.shadowRoot!.querySelectorAll('dialog, dialog *')].map((item) => item.getAttribute('aria-label'));
    expect(names.filter(Boolean)).to.have.length(1);
    expect(dialog(element)!.querySelector('svg')!.getAttribute('aria-hidden')).to.equal('true');
    expect(dialog(element)!.textContent).to.contain('https://e.com/');
  });
});

describe('a control that moves', () => {
  const wide = (element: MaqalShare) => (element.parentElement!.style.inlineSize = '900px');

  for (const [what, make] of Object.entries({'a button': narrow, 'a printed one': narrowPrinted}))
    it(`from the row to its menu, ${what}, leaves the focus on the menu’s button`, async () => {
      const element = await make();
      wide(element);
      await until(() => !inShadow(element, '[part=more]'), 'room for all');
      shown(element, 'copy').focus();
      element.parentElement!.style.inlineSize = '150px';
      await until(() => inShadow(element, '[part=more]'), 'the row to be measured');
      await settled(document.body);
      expect(element.shadowRoot!.activeElement).to.equal(inShadow(element, '[part=more]'));
    });

  it('from an open menu to the row takes the focus with it', async () => {
    const element = await narrow();
    await openMenu(element, '[part=more]');
    control(element, 'copy').focus();
    wide(element);
    await until(() => !inShadow(element, '[part=more]'), 'room for all');
    await settled(document.body);
    expect(element.shadowRoot!.activeElement).to.equal(control(element, 'copy'));
  });

  it('leaves the focus on the button before it, where the row is measured again', async () => {
    const element = await narrow();
    inShadow(element, '[part=more]').focus();
    element.parentElement!.style.inlineSize = '152px';
    await frame();
    await settled(document.body);
    expect(element.shadowRoot!.activeElement).to.equal(inShadow(element, '[part=more]'));
  });
});

describe('an address to be copied by hand', () => {
  for (const [way, options] of Object.entries(WAYS))
    it(`has the focus, selected: from ${way}`, async () => {
      const {execCommand} = document;
      Object.defineProperty(navigator, 'clipboard', {configurable: true, value: undefined});
      document.execCommand = () => false;
      const element = await options.make();
      if (options.opener) await openMenu(element, options.opener);
      (element.querySelector<HTMLElement>('[data-network=copy]') ?? control(element, 'copy')).click();
      await until(() => element.shadowRoot!.activeElement?.localName === 'input', 'the field');
      const field = inShadow(element, 'input') as HTMLInputElement;
      delete (navigator as {clipboard?: unknown}).clipboard;
      document.execCommand = execCommand;
      expect(field.value.slice(field.selectionStart!, field.selectionEnd!))
        .to.equal(field.value)
        .and.to.contain('https://e.com/');
      expect(element.shadowRoot!.querySelector(':popover-open')).to.equal(null);
      field.blur();
      element.requestUpdate();
      await settled(document.body);
      expect(element.shadowRoot!.activeElement).to.equal(null);
    });
});

describe('a menu', () => {
  const opened = async (): Promise<MaqalShare> => {
    const element = await share('whatsapp facebook copy', 'menu');
    element.before(Object.assign(document.createElement('button'), {id: 'before', textContent: 'قبل'}));
    element.after(Object.assign(document.createElement('button'), {id: 'after', textContent: 'بعد'}));
    await openMenu(element, '[part=trigger]');
    return element;
  };
  const isOpen = (element: MaqalShare) => inShadow(element, '[part=menu]').matches(':popover-open');

  const LEAVING: Record<string, (element: MaqalShare) => unknown> = {
    'the focus goes elsewhere': () => document.querySelector<HTMLElement>('#after')!.focus(),
    'the focus goes back to its button': (element) => inShadow(element, '[part=trigger]').focus(),
    'the focus goes nowhere': (element) => (element.shadowRoot!.activeElement as HTMLElement).blur(),
  };
  for (const [what, leave] of Object.entries(LEAVING))
    it(`closes when ${what}`, async () => {
      const element = await opened();
      leave(element);
      await until(() => !isOpen(element), 'the menu to close');
    });

  it('stays open while the focus goes from item to item', async () => {
    const element = await opened();
    for (const id of ['facebook', 'copy', 'whatsapp']) {
      control(element, id).focus();
      await frame();
      expect(isOpen(element), id).to.equal(true);
    }
  });

  it('stays open while it or its button is pressed, which answers by itself', async () => {
    const element = await opened();
    const trigger = inShadow(element, '[part=trigger]');
    trigger.dispatchEvent(new MouseEvent('mousedown', {bubbles: true, composed: true}));
    trigger.focus();
    expect(isOpen(element)).to.equal(true);
    trigger.dispatchEvent(new MouseEvent('mouseup', {bubbles: true, composed: true}));
    trigger.click();
    expect(isOpen(element)).to.equal(false);
  });

  it('closes when the focus leaves it, its printed items among it', async () => {
    const element = await narrowPrinted();
    await openMenu(element, '[part=more]');
    const items = () => [...element.children].filter((item) => item.hasAttribute('data-in-menu')) as HTMLElement[];
    items()[1]!.focus();
    expect(inShadow(element, '[part=menu]').matches(':popover-open')).to.equal(true);
    element.querySelector<HTMLElement>('[data-network=whatsapp]')!.focus();
    await until(() => !inShadow(element, '[part=menu]').matches(':popover-open'), 'the menu to close');
    expect(document.activeElement).to.equal(element.querySelector('[data-network=whatsapp]'));
  });

  it('closes by a press on its button, by a real hand', async () => {
    const element = await opened();
    const {x, y, width, height} = inShadow(element, '[part=trigger]').getBoundingClientRect();
    await sendMouse({type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)]});
    await until(() => !isOpen(element), 'the menu to close');
    await frame();
    await settled(document.body);
    expect(isOpen(element)).to.equal(false);
  });

  it('closes when Tab leaves its last item', async () => {
    const element = await opened();
    control(element, 'copy').focus();
    await sendKeys({press: 'Tab'});
    await until(() => !isOpen(element), 'the menu to close');
  });

  /* The driver of WebKit holds no modifier keys down. */
  const isDriven = /Chrome|Firefox/.test(navigator.userAgent);
  if (isDriven)
    it('closes when Shift+Tab leaves its first item', async () => {
      const element = await opened();
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
      await until(() => !isOpen(element), 'the menu to close');
    });
});
