import '../../src/article.js';
import '../../src/share.js';
import {expect, fixture, html, settled} from '../helpers.js';

/** What pages say of whatever stands in their text. */
const HOSTS: Record<string, string> = {
  'after an article': '',
  'where what follows a block is set apart': '.content * + * {margin-block: 40px}',
  'where children are set apart': '.content > * {margin: 30px 20px}',
  'where children are as wide as the text':
    '.content > * {max-width: 200px; margin-left: auto !important; margin-right: auto !important}',
};

async function bar(style: string): Promise<DOMRect> {
  const sheet = document.head.appendChild(Object.assign(document.createElement('style'), {textContent: style}));
  const content = await fixture<HTMLElement>(
    html`<div class="content">
      <maqal-article><p>نص</p></maqal-article><maqal-share layout="sticky" url="https://e.com/"></maqal-share>
    </div>`,
  );
  await settled(content);
  const box = content.querySelector('maqal-share')!.getBoundingClientRect();
  sheet.remove();
  return box;
}

describe('a sticky bar of share buttons', () => {
  const isNarrow = matchMedia('(width < 80em)').matches;

  for (const [where, style] of Object.entries(HOSTS))
    it(`stands at the window’s edge ${where}`, async () => {
      const {left, right, top, bottom} = await bar(style);
      const {clientWidth, clientHeight} = document.documentElement;
      if (isNarrow) expect([left, right, bottom]).to.deep.equal([0, clientWidth, clientHeight]);
      else expect([Math.round(clientWidth - right), Math.round(top)]).to.deep.equal([16, Math.round(innerHeight / 4)]);
    });
});
