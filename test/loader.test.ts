import {expect} from 'chai';
import {discover} from '../src/loader.js';
import {TAGS} from '../src/platform/tags.js';

const defined = () => TAGS.filter((tag) => customElements.get(tag));

describe('the loader', () => {
  it('loads an element when the page first shows it, and no other', async () => {
    expect(defined()).to.deep.equal([]);
    document.body.insertAdjacentHTML('beforeend', '<p><maqal-to-top></maqal-to-top></p>');
    await customElements.whenDefined('maqal-to-top');
    expect(defined()).to.deep.equal(['maqal-to-top']);
  });

  it('leaves what stands in a template or a foreign shadow root until it is told', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const root = host.attachShadow({mode: 'open'});
    root.innerHTML = '<maqal-time datetime="2019-08-27"></maqal-time>';
    document.body.insertAdjacentHTML('beforeend', '<template><maqal-card></maqal-card></template>');
    await new Promise(requestAnimationFrame);
    expect(defined()).to.deep.equal(['maqal-to-top']);
    discover(root);
    await customElements.whenDefined('maqal-time');
    await (root.firstElementChild as HTMLElementTagNameMap['maqal-time']).updateComplete;
    expect(root.firstElementChild!.textContent).to.contain('2019');
    expect(defined()).to.deep.equal(['maqal-time', 'maqal-to-top']);
  });

  it('has all of them once all were shown', async () => {
    document.body.insertAdjacentHTML('beforeend', TAGS.map((tag) => `<${tag}></${tag}>`).join(''));
    await Promise.all(TAGS.map((tag) => customElements.whenDefined(tag)));
    expect(defined()).to.deep.equal(TAGS);
  });
});
