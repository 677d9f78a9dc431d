import {expect} from 'chai';
import {discover} from '../../src/live.js';
import {TAGS} from '../../src/platform/tags.js';
import {frame, until} from '../helpers.js';

const defined = () => TAGS.filter((tag) => customElements.get(tag));
const add = (markup: string, parent: ParentNode = document.body) => {
  parent.append(document.createRange().createContextualFragment(markup));
  return parent.lastElementChild as HTMLElement;
};
const card = (href: string) => `<maqal-card href="${href}">
    <a slot="media" href="${href}" tabindex="-1" aria-hidden="true"><img alt="" width="16" height="9" src="/no-such-picture.png"></a>
    <h3 slot="headline"><a href="${href}">عنوان</a></h3><p slot="summary">موجز</p></maqal-card>`;
const SHARE = `<maqal-share networks="whatsapp copy"><a slot="whatsapp" data-network="whatsapp" href="https://e.example/">واتساب</a>
    <button slot="copy" data-network="copy" type="button">نسخ</button></maqal-share>`;

/** Several frames and tasks: what was asked for would have come. */
async function wait(): Promise<void> {
  for (let count = 0; count < 4; count++) await frame();
}

/* The tests are one visit to a page: what is defined stays so. */
describe('a live page', () => {
  after(() => document.body.replaceChildren());

  it('answers a click anywhere on a printed card, which stays undefined', async () => {
    const element = add(card('#somewhere'));
    await wait();
    const clicked: EventTarget[] = [];
    const listen = (event: Event) => {
      if (event.target instanceof HTMLAnchorElement) clicked.push(event.target);
    };
    document.addEventListener('click', listen);
    element.querySelector<HTMLElement>('[slot=summary]')!.click();
    document.removeEventListener('click', listen);
    expect(clicked).to.deep.equal([element.querySelector('h3 a')]);
    await until(() => location.hash === '#somewhere', 'the link to be followed');
    history.replaceState(null, '', location.pathname + location.search);
    expect(defined()).to.deep.equal([]);
  });

  it('takes a broken picture away', async () => {
    const media = add(card('/1')).querySelector<HTMLElement>('[slot=media]')!;
    await until(() => media.hidden, 'the picture to go');
    expect(defined()).to.deep.equal([]);
  });

  it('leaves what stands in a template or a foreign shadow root until it is told', async () => {
    const root = add('<div></div>').attachShadow({mode: 'open'});
    const element = add(card('/2'), root);
    add('<template><maqal-card headline="x"></maqal-card></template>');
    await wait();
    discover(root);
    await until(() => element.querySelector<HTMLElement>('[slot=media]')!.hidden, 'the picture to go');
    expect(defined()).to.deep.equal([]);
  });

  it('shows the printed buttons of share, and brings their code when the focus comes', async () => {
    const element = add(SHARE);
    const button = element.querySelector('button')!;
    await until(() => element.hasAttribute('data-live'), 'the mark');
    expect(defined()).to.deep.equal([]);
    button.focus();
    await customElements.whenDefined('maqal-share');
    expect(document.activeElement).to.equal(button);
    expect(defined()).to.deep.equal(['maqal-share']);
  });

  it('brings back to top with the first scroll', async () => {
    add('<maqal-to-top><a href="#top">أعلى</a></maqal-to-top>');
    await wait();
    expect(defined()).to.deep.equal(['maqal-share']);
    document.dispatchEvent(new Event('scroll'));
    await customElements.whenDefined('maqal-to-top');
    expect(defined()).to.deep.equal(['maqal-share', 'maqal-to-top']);
  });

  it('defines an element without printed children that is added later, with the properties that were set before', async () => {
    const element = document.createElement('maqal-card');
    Object.assign(element, {article: {headline: 'خبر', url: '/3'}});
    document.body.append(element);
    await customElements.whenDefined('maqal-card');
    await element.updateComplete;
    expect(element.querySelector('h3')!.textContent).to.contain('خبر');
    expect(Object.hasOwn(element, 'article')).to.equal(false);
  });

  it('comes back from the browser’s memory without defining anything twice', async () => {
    const before = defined();
    const original = customElements.define.bind(customElements);
    const again: string[] = [];
    customElements.define = (name, ...rest) => {
      again.push(name);
      original(name, ...rest);
    };
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await wait();
    customElements.define = original;
    expect(again).to.deep.equal([]);
    expect(defined()).to.deep.equal(before);
  });

  it('has all of them once all were shown', async () => {
    add(TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
    expect(defined()).to.deep.equal(TAGS);
  });
});
