import {oncePerRoot} from '../../src/platform/per-root.js';
import {expect, fixture, html} from '../helpers.js';

describe('what is done once for each root', () => {
  it('is done for the page and for each shadow root, however many elements stand there', async () => {
    const roots: Node[] = [];
    const attach = oncePerRoot((root) => void roots.push(root));
    const host = await fixture(html`<div></div>`);
    const shadow = host.attachShadow({mode: 'open'});
    const [first, second] = [document.createElement('i'), document.createElement('i')];
    shadow.append(first, second);
    for (const element of [host, first, second, host.parentElement!]) attach(element);
    expect(roots).to.deep.equal([document, shadow]);
  });
});
