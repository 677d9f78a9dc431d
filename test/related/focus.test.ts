import '../../src/related.js';
import type {MaqalRelated} from '../../src/related.js';
import {expect, fixture, html, until, warningsOf, cardsOf} from '../helpers.js';

const fresh = (kind: string) => `/faults/${kind}/${crypto.randomUUID()}`;
const load = (src: string) =>
  fixture<MaqalRelated>(html`<maqal-related loading="eager" more="button" allow-repeats src=${src}></maqal-related>`);
const button = (element: MaqalRelated, part: 'more' | 'message') =>
  element.shadowRoot!.querySelector<HTMLButtonElement>(part === 'more' ? '[part=more]' : '[part=message] button');
const focused = (element: MaqalRelated) => element.shadowRoot!.activeElement;
const focusedCard = () => document.activeElement?.closest('maqal-card');

function press(element: MaqalRelated, part: 'more' | 'message'): void {
  button(element, part)!.focus();
  button(element, part)!.click();
}

describe('the focus on a button of a list', () => {
  it('stays on it while it tries again, and goes to the first card once that came', async () => {
    await warningsOf(async () => {
      const element = await load(fresh('recovering'));
      await until(() => button(element, 'message'), 'the message');
      press(element, 'message');
      const retry = button(element, 'message');
      await element.updateComplete;
      expect(focused(element)).to.equal(retry);
      await until(() => cardsOf(element).length > 0 && focusedCard() === cardsOf(element)[0], 'the first card to have it');
    });
  });

  it('stays on it where trying again fails too', async () => {
    await warningsOf(async () => {
      const element = await load('/faults/status/500');
      await until(() => button(element, 'message'), 'the message');
      const failed = new Promise((resolve) => element.addEventListener('maqal-error', resolve, {once: true}));
      press(element, 'message');
      await failed;
      await element.updateComplete;
      expect(focused(element)).to.equal(button(element, 'message')).and.not.to.equal(null);
    });
  });

  it('goes from the one that asked for more to the one that tries again, and on to the first further card', async () => {
    await warningsOf(async () => {
      const element = await load(fresh('brokenpages'));
      await until(() => button(element, 'more'), 'the first page');
      press(element, 'more');
      await until(() => button(element, 'message') && focused(element) === button(element, 'message'), 'the message to have it');
      press(element, 'message');
      await until(
        () => cardsOf(element).length > 4 && focusedCard() === cardsOf(element)[4],
        'the first further card to have it',
      );
    });
  });

  it('goes to the first further card, also from a button that goes', async () => {
    const element = await load('/faults/pages/2');
    await until(() => button(element, 'more'), 'the first page');
    press(element, 'more');
    await until(() => cardsOf(element).length > 4 && focusedCard() === cardsOf(element)[4], 'the first further card to have it');
    expect(button(element, 'more')).to.equal(null);
  });
});
