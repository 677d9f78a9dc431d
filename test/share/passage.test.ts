import '../../src/share.js';
import '../../src/share/passage.js';
import type {MaqalShare, ShareDetail} from '../../src/share.js';
import {copiedBy, expect, fixture, html, nextEvent, settled, until, violationsInBothSchemes} from '../helpers.js';

const page = () =>
  html`<article>
    <p id="first">قال مصدر مطّلع إنّ وفدين التقيا في أنقرة.</p>
    <p>فقرة أخرى.</p>
    <maqal-share selection networks="whatsapp" url="https://e.com/a" headline="مباحثات"></maqal-share>
  </article>`;

const bar = (element: MaqalShare) => element.shadowRoot!.querySelector<HTMLElement>('[part=passage]');

async function select(root: HTMLElement, end = 22): Promise<{element: MaqalShare; toolbar: HTMLElement}> {
  const element = root.querySelector<MaqalShare>('maqal-share')!;
  const text = root.querySelector('#first')!.firstChild!;
  await settled(root);
  getSelection()!.setBaseAndExtent(text, 0, text, end);
  await until(() => bar(element)?.matches(':popover-open'), 'the buttons beside the selection');
  return {element, toolbar: bar(element)!};
}

afterEach(() => getSelection()!.removeAllRanges());

describe('text that is selected', () => {
  it('is shared as a quotation, with a link to the passage', async () => {
    const {toolbar} = await select(await fixture(page()));
    const link = toolbar.querySelector<HTMLAnchorElement>('[data-network=whatsapp]')!;
    const sent = decodeURIComponent(new URL(link.href).searchParams.get('text')!);
    expect(sent).to.equal('«قال مصدر مطّلع إنّ وفد»\nhttps://e.com/a#:~:text=قال مصدر مطّلع إنّ وفد');
  });

  for (const [names, offered] of [
    [undefined, ['whatsapp', 'x', 'telegram']],
    ['bluesky copy whatsapp print', ['bluesky', 'whatsapp']],
    ['copy', []],
  ] as const)
    it(`is shared to the networks that are named: ${names ?? 'none, and the usual ones are offered'}`, async () => {
      const root = await fixture<HTMLElement>(page());
      const share = root.querySelector<MaqalShare>('maqal-share')!;
      share.networks = names;
      await until(() => !names?.includes('bluesky') || share.shadowRoot!.querySelector('[data-network=bluesky]'), 'its networks');
      const {toolbar} = await select(root);
      const shown = [...toolbar.querySelectorAll<HTMLElement>('[data-network]')].map(({dataset}) => dataset.network);
      expect(shown).to.deep.equal(offered);
      expect(toolbar.querySelector('button'), 'and can always be copied').not.to.equal(null);
    });

  it('shows its buttons below itself, where the platform’s own menu is not, within the window', async () => {
    const {toolbar} = await select(await fixture(page()));
    const box = toolbar.getBoundingClientRect();
    expect(box.top).to.be.at.least(getSelection()!.getRangeAt(0).getBoundingClientRect().bottom);
    expect(box.left).to.be.at.least(0);
    expect(box.right).to.be.at.most(innerWidth);
    expect(await violationsInBothSchemes(toolbar)).to.deep.equal([]);
  });

  it('is copied with its source', async () => {
    const {element, toolbar} = await select(await fixture(page()));
    let detail!: ShareDetail;
    const written = await copiedBy(async () => {
      toolbar.querySelector('button')!.click();
      ({detail} = await nextEvent<CustomEvent<ShareDetail>>(element, 'maqal-copy'));
    });
    expect(detail.passage).to.equal('قال مصدر مطّلع إنّ وفد');
    expect(written[0]).to.match(/^«قال مصدر مطّلع إنّ وفد»\nمباحثات\nhttps:\/\/e\.com\/a#:~:text=/);
    await until(() => element.shadowRoot!.querySelector('[role=status]')!.textContent === 'نُسخ الاقتباس', 'the confirmation');
  });

  it('has its buttons reached by the keyboard, and closed by Escape', async () => {
    const {element, toolbar} = await select(await fixture(page()));
    const press = (target: EventTarget, key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
    press(document.body, 'Tab');
    expect(element.shadowRoot!.activeElement).to.equal(toolbar.querySelector('button'));
    press(toolbar, 'Escape');
    await until(() => !bar(element), 'the buttons to go');
  });

  for (const end of ['Escape', 'scrolling'] as const)
    it(`gets the focus back from its buttons by ${end}, and stays selected`, async () => {
      const root = await fixture<HTMLElement>(page());
      const {element, toolbar} = await select(root);
      const selected = getSelection()!.toString();
      document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'Tab', bubbles: true, cancelable: true}));
      toolbar.dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true, cancelable: true}));
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(element.shadowRoot!.activeElement).to.equal(toolbar.lastElementChild);
      if (end === 'Escape') toolbar.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
      else window.dispatchEvent(new Event('scroll'));
      await until(() => !bar(element), 'the buttons to go');
      const block = root.querySelector<HTMLElement>('#first')!;
      expect(document.activeElement).to.equal(block);
      expect(getSelection()!.toString()).to.equal(selected);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(bar(element)).to.equal(null);
      block.blur();
      expect(block.hasAttribute('tabindex')).to.equal(false);
    });

  it('gives the focus back to what had it', async () => {
    const root = await fixture<HTMLElement>(page());
    const link = Object.assign(document.createElement('a'), {href: '/x', textContent: 'رابط'});
    root.prepend(link);
    const {element, toolbar} = await select(root);
    link.focus();
    const press = (target: EventTarget, key: string) =>
      target.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}));
    press(link, 'Tab');
    expect(element.shadowRoot!.activeElement).to.equal(toolbar.querySelector('button'));
    press(toolbar, 'Escape');
    await until(() => !bar(element), 'the buttons to go');
    expect(document.activeElement).to.equal(link);
  });

  it('loses its buttons with the selection', async () => {
    const {element} = await select(await fixture(page()));
    getSelection()!.removeAllRanges();
    await until(() => !bar(element), 'the buttons to go');
  });

  it('is left alone outside the article, and by default', async () => {
    const root = await fixture(
      html`<div>
        <p id="first">نص خارج المقال هنا</p>
        <article>${page()}</article>
      </div>`,
    );
    const element = root.querySelector<MaqalShare>('maqal-share')!;
    const outside = root.querySelector('p')!.firstChild!;
    getSelection()!.setBaseAndExtent(outside, 0, outside, 8);
    await nextEvent(document, 'selectionchange');
    expect(bar(element)).to.equal(null);
  });
});
