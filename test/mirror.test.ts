import {TAGS} from '../src/platform/tags.js';
import {expect} from './helpers.js';
import {unmirrored} from './mirror.js';

const IMAGE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="16" height="9"/>')}`;
/* Words of one direction would end their lines at different places: digits have none. */
const WORDS = '12345 67890 24680 13579 11223 34455 66778 89900';

const card = (attributes: string) =>
  `<maqal-card href="/x" headline="${WORDS}" summary="${WORDS} ${WORDS}" section="2026" author="1001" published="2019-08-27"
    image="${IMAGE}" image-width="16" image-height="9" reading-time="3" comments="11" ${attributes}></maqal-card>`;

const LAYOUTS = ['stacked', 'horizontal', 'compact', 'overlay', 'hero', 'headline'];
const KINDS = ['live', 'breaking', 'opinion', 'video', 'gallery', 'audio', 'sponsored'];

const list = Array.from({length: 5}, (_, index) => `<li><a href="/${index}">${index} ${WORDS}</a></li>`).join('');

const cards = card('').repeat(5);

const body = `<p>${WORDS} ${WORDS} ${WORDS}</p><h2>${WORDS}</h2><ul><li>${WORDS}</li><li>1<ol><li>2</li></ol></li></ul>
  <blockquote><p>${WORDS}</p></blockquote><figure class="wp-block-pullquote"><blockquote><p>${WORDS}</p></blockquote></figure>
  <figure><img src="${IMAGE}" width="16" height="9" alt=""><figcaption>12 34</figcaption></figure>
  <table><caption>1</caption><tr><th>1</th><td>2</td></tr></table><hr><p>${WORDS}</p>`;

const MARKUP: Record<string, string> = {
  ...Object.fromEntries(LAYOUTS.map((layout) => [`a card, ${layout}`, card(`layout="${layout}"`)])),
  ...Object.fromEntries(KINDS.map((kind) => [`a card, ${kind}`, card(`kind="${kind}" duration="200"`)])),
  'printed cards': `<maqal-card href="/x"><a slot="media" href="/x" tabindex="-1" aria-hidden="true"><img src="${IMAGE}" width="16" height="9" alt=""></a>
    <p slot="section"><a href="/s">12</a></p><h3 slot="headline"><a href="/x"><mark>99</mark> ${WORDS}</a></h3><p slot="summary">${WORDS}</p>
    <p slot="meta"><span>12</span><time>2019</time></p></maqal-card>`,
  ...Object.fromEntries(
    ['grid', 'list', 'carousel', 'headlines'].flatMap((layout) => [
      [`a related list, ${layout}`, `<maqal-related layout="${layout}" heading="1234"><ul>${list}</ul></maqal-related>`],
      [`a list of cards, ${layout}`, `<maqal-related layout="${layout}" heading="1234">${cards}</maqal-related>`],
    ]),
  ),
  ...Object.fromEntries(
    ['row', 'column', 'menu', 'sticky'].flatMap((layout) =>
      ['icon', 'label', 'icon-label'].map((appearance) => [
        `share buttons, ${layout}, ${appearance}`,
        `<maqal-share layout="${layout}" appearance="${appearance}" url="https://example.org/1"></maqal-share>`,
      ]),
    ),
  ),
  'a way back to the top': '<div style="block-size: 3000px"></div><maqal-to-top after="0" progress></maqal-to-top>',
  'a time': '<p><maqal-time datetime="2019-08-27" format="date"></maqal-time></p>',
  'an article': `<maqal-article headline="${WORDS}" summary="${WORDS} ${WORDS}" author="1001" published="2019-08-27" source="2020" toc text-size-control progress>${body}</maqal-article>`,
};

describe('right to left is the mirror image of left to right:', function () {
  this.timeout(60_000);

  it('every element is looked at', () => {
    const markup = Object.values(MARKUP).join('');
    expect(TAGS.filter((tag) => !markup.includes(`<${tag}`))).to.deep.equal([]);
  });

  for (const [what, markup] of Object.entries(MARKUP)) {
    it(what, async () => expect(await unmirrored(markup)).to.deep.equal([]));
  }
});
