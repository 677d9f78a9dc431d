import '../../../src/article.js';
import type {MaqalArticle} from '../../../src/article.js';
import {sanitizeBody} from '../../../src/article/body/sanitize.js';
import {articleHtml} from '../../../src/html.js';
import {expect, fixture, frame, html, printed, settled, until, warningsOf} from '../../helpers.js';

/** Frames from here are never found. */
const FRAME = 'https://embed.invalid/1';
const VIDEO = 'https://youtu.be/aqz-KE-bpKQ';
const TWEET =
  '<blockquote class="twitter-tweet"><p>نص <a id="it" href="https://story.invalid/">خبر</a></p>— <a id="date" href="https://twitter.com/a/status/123">د</a></blockquote>';
const CREDIT = '<figcaption>تصوير <a id="it" href="https://credit.invalid/">مصوّر</a></figcaption>';

type Outcome = 'is shown in its place' | 'is followed';

/** Figures of a body, a link of each, and the result of a click on it. Without a selector it is the placeholder's link. */
const TABLE: [what: string, body: string, selector: string | undefined, outcome: Outcome][] = [
  ['the link in place of a frame', `<iframe src="${FRAME}"></iframe>`, undefined, 'is shown in its place'],
  ['the link in place of an address', `<p>${VIDEO}</p>`, undefined, 'is shown in its place'],
  ['the link under a quoted post', TWEET, undefined, 'is shown in its place'],
  [
    'the link of a frame with a caption',
    `<figure><iframe src="${FRAME}"></iframe>${CREDIT}</figure>`,
    undefined,
    'is shown in its place',
  ],
  [
    'the link of a frame in boxes',
    `<figure><div><div><iframe src="${FRAME}"></iframe></div></div></figure>`,
    undefined,
    'is shown in its place',
  ],
  [
    'the link under a post that WordPress put into a figure',
    `<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">${TWEET}</div></figure>`,
    undefined,
    'is shown in its place',
  ],
  ['a link in a quoted post', TWEET, '#it', 'is followed'],
  ['the date of a quoted post', TWEET, '#date', 'is followed'],
  ['a credit', `<figure><iframe src="${FRAME}"></iframe>${CREDIT}</figure>`, '#it', 'is followed'],
  [
    'a caption’s link to a site that can be embedded',
    `<figure><iframe src="${FRAME}"></iframe><figcaption><a id="it" href="${VIDEO}">الفيديو</a></figcaption></figure>`,
    '#it',
    'is followed',
  ],
  [
    'an author’s link beside a frame',
    `<figure><iframe src="${FRAME}"></iframe><a id="it" href="https://other.invalid/">خبر</a></figure>`,
    '#it',
    'is followed',
  ],
  [
    'an author’s link beside a frame, made up as a placeholder’s',
    `<figure><iframe src="${FRAME}"></iframe><a id="it" lang="ar" href="https://other.invalid/">خبر</a><small>other.invalid</small></figure>`,
    '#it',
    'is followed',
  ],
  [
    'an author’s link in a figure that says that it is an embed',
    '<figure data-embed="page"><a id="it" href="https://other.invalid/">خبر</a><small>other.invalid</small></figure>',
    '#it',
    'is followed',
  ],
  [
    'a link that is a quotation',
    `<p>قبل.</p><a class="twitter-tweet" cite="https://x.com/a/status/1" id="it" href="https://other.invalid/">خبر</a>`,
    '#it',
    'is followed',
  ],
];

async function data(articleBody: string): Promise<MaqalArticle> {
  const element = await fixture<MaqalArticle>(html`<maqal-article .article=${{headline: 'عنوان', articleBody}}></maqal-article>`);
  await until(() => element.querySelector(':scope > :not([slot])'), 'the body');
  return element;
}

/** The same body as a server prints it. */
async function page(articleBody: string): Promise<MaqalArticle> {
  const box = document.createElement('div');
  box.append(await sanitizeBody(articleBody, {locale: 'ar'}));
  return printed<MaqalArticle>(articleHtml({headline: 'عنوان', articleBody}, {sanitize: () => box.innerHTML}));
}

/** Clicks, and tells whether the browser was left to follow the link: no click on it is prevented by the article. */
async function click(element: MaqalArticle, link: HTMLElement, init: MouseEventInit = {}): Promise<Outcome | 'nothing yet'> {
  let isFollowed = false;
  const stay = (event: Event) => {
    isFollowed ||= !event.defaultPrevented;
    event.preventDefault();
  };
  document.addEventListener('click', stay);
  link.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true, cancelable: true, ...init}));
  await until(() => isFollowed || element.shadowRoot!.querySelector('iframe'), 'the click to be answered');
  await settled(element);
  document.removeEventListener('click', stay);
  const shown = element.shadowRoot!.querySelector('iframe');
  if (isFollowed) return shown ? 'nothing yet' : 'is followed';
  return 'is shown in its place';
}

/** The sanitiser may name ids anew. */
const linkOf = (element: MaqalArticle, selector: string | undefined) =>
  [...element.querySelectorAll<HTMLAnchorElement>(':scope > :not([slot]) a, :scope > a')].find((link) =>
    selector ? link.id.endsWith(selector.slice(1)) : link.matches('figure[data-embed] [data-embed-link]'),
  )!;

for (const [way, make] of Object.entries({data, page}))
  describe(`a link in an article's ${way}`, () => {
    for (const [what, body, selector, outcome] of TABLE)
      it(`${what} ${outcome}`, async () => {
        const element = await make(body);
        expect(await click(element, linkOf(element, selector))).to.equal(outcome);
      });

    it('is the browser’s where more is asked for than to follow it', async () => {
      const element = await make(`<iframe src="${FRAME}"></iframe>`);
      const link = linkOf(element, undefined);
      for (const init of [{ctrlKey: true}, {metaKey: true}, {shiftKey: true}, {altKey: true}, {button: 1}])
        expect(await click(element, link, init), JSON.stringify(init)).to.equal('is followed');
    });

    it('is the page’s where the page has answered the click', async () => {
      const element = await make(`<iframe src="${FRAME}"></iframe>`);
      const link = linkOf(element, undefined);
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      await frame();
      await settled(element);
      expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
    });
  });

describe('a figure that a page printed by itself', () => {
  const figure = (link: string) =>
    printed<MaqalArticle>(`<maqal-article><figure data-embed="page">${link}</figure></maqal-article>`);

  it('shows embeds of known sites', async () => {
    const element = await figure(`<a href="${VIDEO}">شاهد</a>`);
    expect(await click(element, element.querySelector('a')!)).to.equal('is shown in its place');
  });

  it('has its other links followed, with the target that they name', async () => {
    const element = await figure('<a href="https://other.invalid/" target="_blank">اقرأ</a>');
    expect(await click(element, element.querySelector('a')!)).to.equal('is followed');
  });

  it('keeps the focus where the reader went while its frame was loading', async () => {
    const element = await figure(
      `<a href="/test/article/embeds/embed-frames.test.ts" data-embed-link>شاهد</a><small>لا شيء</small>`,
    );
    const elsewhere = document.createElement('button');
    element.after(elsewhere);
    element.querySelector('a')!.click();
    elsewhere.focus();
    await until(() => element.shadowRoot!.querySelector<HTMLElement>('iframe')?.dataset.ready !== undefined, 'the frame to load');
    expect(document.activeElement).to.equal(elsewhere);
  });
});

describe('a frame that the page’s policy forbids', () => {
  const BLOCKED = 'https://blocked.invalid/1';
  const forbid = () =>
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: BLOCKED,
        documentURI: location.href,
        effectiveDirective: 'frame-src',
        originalPolicy: '',
        violatedDirective: 'frame-src',
        disposition: 'enforce',
        statusCode: 200,
      }),
    );

  async function shown(): Promise<{element: MaqalArticle; link: HTMLAnchorElement; follows: () => number}> {
    const element = await data(`<iframe src="${BLOCKED}"></iframe>`);
    const link = linkOf(element, undefined);
    link.focus();
    link.click();
    await until(() => element.shadowRoot!.querySelector('iframe'), 'the frame');
    let count = 0;
    link.addEventListener('click', (event) => {
      if (!event.defaultPrevented) count++;
      event.preventDefault();
    });
    return {element, link, follows: () => count};
  }

  it('gives way to its link, which gets the focus back and is followed', async () => {
    const {element, link, follows} = await shown();
    await warningsOf(forbid);
    await settled(element);
    expect(follows()).to.equal(1);
    expect(element.shadowRoot!.querySelector('iframe')).to.equal(null);
    expect(document.activeElement).to.equal(link);
  });

  it('leads nowhere once its article is gone', async () => {
    const {element, follows} = await shown();
    element.remove();
    await warningsOf(forbid);
    expect(follows()).to.equal(0);
  });
});
