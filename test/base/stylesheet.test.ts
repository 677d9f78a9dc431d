import '../../src/maqal.js';
import {stylesheet} from '../../src/stylesheet.js';
import {expect, frame, until} from '../helpers.js';

const CARD = '<maqal-card layout="compact"><h3 slot="headline"><a href="/1">عنوان</a></h3></maqal-card>';
const sheet = stylesheet.styleSheet!;

/** A shadow root of a host's own, where the styles of its page do not reach. */
function foreignRoot(parent: Element, markup: string): ShadowRoot {
  const host = parent.appendChild(document.createElement('div'));
  const root = host.attachShadow({mode: 'open'});
  root.append(document.createRange().createContextualFragment(markup));
  return root;
}

const displayOf = (root: ParentNode): string => getComputedStyle(root.querySelector('maqal-card')!).display;

describe('the styles of children', () => {
  it('are brought to a root without them, once, however many elements stand there', async () => {
    const root = foreignRoot(document.body, CARD.repeat(30));
    await until(() => displayOf(root) === 'grid', 'the styles');
    await frame();
    expect(root.adoptedStyleSheets.filter((item) => item === sheet)).to.have.length(1);
  });

  it('are brought to a foreign shadow root within an element that has them', async () => {
    const article = document.body.appendChild(document.createElement('maqal-article'));
    const root = foreignRoot(article, CARD);
    await until(() => displayOf(root) === 'grid', 'the styles');
  });

  it('are not brought where the page links them, also while the link is loading', async () => {
    const url = URL.createObjectURL(new Blob([stylesheet.cssText], {type: 'text/css'}));
    const root = foreignRoot(document.body, `<link rel="stylesheet" href="${url}">${CARD}`);
    await until(() => displayOf(root) === 'grid', 'the link');
    for (let count = 0; count < 5; count++) await frame();
    expect(root.adoptedStyleSheets.includes(sheet)).to.equal(false);
    URL.revokeObjectURL(url);
  });

  it('are brought where the link fails', async () => {
    const root = foreignRoot(document.body, `<link rel="stylesheet" href="/faults/status/404">${CARD}`);
    await until(() => displayOf(root) === 'grid', 'the styles');
  });

  it('keep what a host has adopted itself', async () => {
    const own = new CSSStyleSheet();
    own.replaceSync('p { color: red }');
    const root = foreignRoot(document.body, CARD);
    root.adoptedStyleSheets = [own];
    await until(() => displayOf(root) === 'grid', 'the styles');
    expect(root.adoptedStyleSheets.includes(own)).to.equal(true);
  });
});
