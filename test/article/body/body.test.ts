import '../../../src/article.js';
import type {MaqalArticle} from '../../../src/article.js';
import {expect, fixture, html, settled, until, violationsInBothSchemes} from '../../helpers.js';

/** The demo's body: every block that a CMS prints. */
const fullBody = async () => (await fetch('/demo/full/body.ar.html')).text();

async function article(articleBody: string, width = 640): Promise<MaqalArticle> {
  const element = await fixture<MaqalArticle>(
    html`<maqal-article
      .article=${{headline: 'عنوان', url: 'https://example.com/a', inLanguage: 'ar', articleBody}}
      style="inline-size: ${width}px"
    ></maqal-article>`,
  );
  await until(() => element.querySelector(':scope > :not([slot])'), 'the body');
  await settled(document.body);
  return element;
}

const style = (element: Element, pseudo?: string) => getComputedStyle(element, pseudo);
const box = (element: MaqalArticle, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`)!;

describe('the body of an article', () => {
  it('has every block of WordPress, each among its children, and passes axe in light and dark', async () => {
    const element = await article(await fullBody());
    for (const selector of [
      'p',
      'aside > ul',
      'h2',
      'h3',
      'figure.wp-block-image > figcaption',
      'ol > li > ol',
      'blockquote > cite',
      'figure.wp-block-pullquote',
      'figure.wp-block-gallery > figure > img',
      'figure.wp-block-table > table',
      'figure[data-embed=video] > a',
      'figure[data-embed=post] > blockquote',
      'hr',
      'pre > code',
      'audio',
      'pre.wp-block-verse',
      'details > summary',
    ]) {
      expect(element.querySelector(selector), selector).not.to.equal(null);
    }
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
  });

  it('is as wide as its column, whatever it holds', async () => {
    for (const width of [320, 640]) {
      const element = await article(`${await fullBody()}<p>${'ط'.repeat(300)}</p><pre>${'x'.repeat(300)}</pre>`, width);
      expect(element.scrollWidth).to.be.at.most(width);
      element.remove();
    }
  });

  it('reads in paragraphs where the editor stored bare text', async () => {
    const element = await article('أوّل\n\nثانٍ مع <b>تشديد</b>\n\n<h2>عنوان فرعي</h2>\n\nثالث<br><br>رابع');
    expect([...element.querySelectorAll(':scope > p:not([slot])')].map(({textContent}) => textContent!.trim())).to.deep.equal([
      'أوّل',
      'ثانٍ مع تشديد',
      'ثالث',
      'رابع',
    ]);
  });

  it('puts pictures of the classic editor beside the text, on the side of the page that they name', async () => {
    for (const dir of ['rtl', 'ltr'] as const) {
      const element = await article('<p><img class="alignright" src="data:," width="100" height="50" alt="">نص.</p>', 700);
      element.dir = dir;
      await settled(document.body);
      expect(style(element.querySelector('img')!).float).to.equal(dir === 'rtl' ? 'inline-start' : 'inline-end');
      element.remove();
    }
  });

  it('counts a list as the list asks', async () => {
    const element = await article(
      '<ol><li>أ</ol><ol type="a"><li>أ</ol><ol style="list-style-type: arabic-indic"><li>أ</ol><ol style="list-style-type:persian;color:red"><li>أ</ol>',
    );
    expect([...element.querySelectorAll('ol')].map((list) => style(list).listStyleType)).to.deep.equal([
      'decimal',
      'maqal-abjad',
      'arabic-indic',
      'persian',
    ]);
  });

  it('sets code from left to right, apart from the Arabic around it', async () => {
    const element = await article('<p>اكتب <code>npm i</code></p><pre>a</pre>');
    for (const code of element.querySelectorAll('code, pre')) {
      expect(style(code).direction).to.equal('ltr');
      expect(style(code).unicodeBidi).to.equal('isolate');
    }
  });

  it('marks links that leave the site, and no others', async () => {
    const element = await article(
      '<p><a href="https://bbc.com/x">ب</a> <a href="https://www.example.com/y">م</a> <a href="/z">م</a> <a href="mailto:a@b.c">م</a></p>',
    );
    expect([...element.querySelectorAll('p a')].map((link) => link.getAttribute('rel'))).to.deep.equal([
      'external',
      null,
      null,
      null,
    ]);
    const [external, own] = [...element.querySelectorAll('p a')].map((link) => style(link, '::after').content);
    expect(external).to.contain('↖');
    expect(own).to.equal('none');
  });

  it('emphasises Arabic by weight, and never slants it', async () => {
    const element = await article('<p><em>مهم</em> <i lang="en">slanted</i></p><blockquote>قال <cite>فلان</cite></blockquote>');
    expect(style(element.querySelector('em')!).fontStyle).to.equal('normal');
    expect(Number(style(element.querySelector('em')!).fontWeight)).to.be.at.least(600);
    expect(style(element.querySelector('cite')!).fontStyle).to.equal('normal');
    expect(style(element.querySelector('[lang=en]')!).fontStyle).to.equal('italic');
  });
});

describe('a wide table', () => {
  const table = (cells: number) =>
    `<figure class="wp-block-table"><table><tr>${'<td>1,250,000</td>'.repeat(cells)}</tr></table><figcaption>أرقام الترميم</figcaption></figure>`;

  it('scrolls inside itself, by keyboard too, and is named by its caption', async () => {
    const element = await article(table(20), 320);
    const scroller = box(element, 'scroller');
    await until(() => scroller.hasAttribute('tabindex'), 'the table to be measured');
    expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
    expect(scroller.scrollHeight).to.be.at.most(scroller.clientHeight);
    expect(scroller.getAttribute('role')).to.equal('region');
    expect(scroller.getAttribute('aria-label')).to.equal('أرقام الترميم');
    expect(scroller.tabIndex).to.equal(0);
    expect(await violationsInBothSchemes(element)).to.deep.equal([]);
  });

  it('is no stop for the keyboard where it fits', async () => {
    const element = await article(table(2), 640);
    await settled(document.body);
    expect(box(element, 'scroller').hasAttribute('tabindex')).to.equal(false);
  });
});

describe('code that is wider than its column', () => {
  it('shows its beginning, on the left, in a page of either direction', async () => {
    for (const dir of ['rtl', 'ltr']) {
      document.documentElement.dir = dir;
      const element = await article(`<pre><code>${'npm install maqal '.repeat(20)}</code></pre>`, 320);
      const scroller = box(element, 'scroller');
      expect(scroller.scrollWidth).to.be.above(scroller.clientWidth);
      const [code, frame] = [element.querySelector('pre')!, scroller].map((item) => item.getBoundingClientRect());
      expect(Math.abs(code!.left - frame!.left)).to.be.at.most(1);
      element.parentElement!.remove();
    }
  });
});

describe('an embed', () => {
  const requests = () => performance.getEntriesByType('resource').filter(({name}) => name.includes('.invalid')).length;
  const frame = () => article('<p>قبل.</p><iframe src="https://embed.invalid/1" title="خريطة"></iframe><p>بعد.</p>');

  it('is a link that says where it leads, and requests nothing', async () => {
    const element = await frame();
    const link = element.querySelector<HTMLAnchorElement>('figure[data-embed] a')!;
    expect(link.href).to.equal('https://embed.invalid/1');
    expect(link.textContent).to.equal('اعرض المحتوى من embed.invalid');
    expect(element.querySelector('figure small')!.textContent).to.contain('embed.invalid');
    expect(document.querySelector('iframe[src]')).to.equal(null);
    expect(box(element, 'frame')).to.equal(null);
    expect(requests()).to.equal(0);
  });

  it('shows the frame in its place once the reader asks, in a sandbox', async () => {
    const element = await frame();
    element.querySelector<HTMLAnchorElement>('figure[data-embed] a')!.click();
    await until(() => box(element, 'frame'), 'the frame');
    const shown = box(element, 'frame') as HTMLIFrameElement;
    expect(shown.src).to.equal('https://embed.invalid/1');
    expect(shown.getAttribute('sandbox')).to.contain('allow-scripts').and.not.to.contain('allow-same-origin');
    expect(shown.title).to.equal('اعرض المحتوى من embed.invalid');
    expect(style(element.querySelector('figure[data-embed] a')!).display).to.equal('none');
  });

  it('leaves a click with a modifier key to the browser', async () => {
    const element = await frame();
    const link = element.querySelector<HTMLAnchorElement>('figure[data-embed] a')!;
    const click = new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ctrlKey: true});
    const stop = (event: Event) => event.preventDefault();
    let wasPrevented: boolean | undefined;
    element.addEventListener('click', (event) => (wasPrevented = event.defaultPrevented));
    document.addEventListener('click', stop, {once: true});
    link.dispatchEvent(click);
    expect(wasPrevented).to.equal(false);
    expect(box(element, 'frame')).to.equal(null);
  });
});
