import {articleNeeds} from '../../src/article/needs.js';
import {cardNeeds} from '../../src/card/needs.js';
import {cardHtml, relatedHtml, shareHtml} from '../../src/html.js';
import type {FindNeed} from '../../src/base/need.js';
import {relatedNeeds} from '../../src/related/needs.js';
import {shareNeeds} from '../../src/share/needs.js';
import {timeNeeds} from '../../src/time/needs.js';
import {toTopNeeds} from '../../src/to-top/needs.js';
import {ARTICLE} from '../card/articles.js';
import {expect, printed} from '../helpers.js';

const HEADLINE = '<h3 slot="headline"><a href="/x">عنوان</a></h3>';
const BADGED = '<h3 slot="headline"><a href="/x"><mark>مباشر</mark> عنوان</a></h3>';
const LIST = '<h2 slot="heading">قائمة</h2><maqal-card><h3 slot="headline"><a href="/x">عنوان</a></h3></maqal-card>';
const TEXT = '<h1 slot="headline">عنوان</h1><p>نص</p>';
const date = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString();
const time = (datetime: string, attributes = '') =>
  `<maqal-time datetime="${datetime}" ${attributes}><time datetime="${datetime}">تاريخ</time></maqal-time>`;
const share = (networks: string[], attributes = '') =>
  shareHtml({url: 'https://e.example/1', headline: 'عنوان', networks}).replace('<maqal-share', `<maqal-share ${attributes}`);

/** What each element needs, by what a page printed of it. */
const CASES: Record<string, [FindNeed, Record<string, string>]> = {
  'a card': [
    cardNeeds,
    {
      '<maqal-card headline="عنوان"></maqal-card>': 'now',
      [`<maqal-card href="/x" layout="hero" priority>${HEADLINE}</maqal-card>`]: 'nothing',
      [`<maqal-card class="mine" data-id="1">${HEADLINE}</maqal-card>`]: 'nothing',
      [`<maqal-card comments="3">${HEADLINE}</maqal-card>`]: 'now',
      [`<maqal-card kind="live">${HEADLINE}</maqal-card>`]: 'now',
      [`<maqal-card kind="live">${BADGED}</maqal-card>`]: 'nothing',
      [`<maqal-card kind="breaking" published="2026-01-02T10:00:00Z">${BADGED}</maqal-card>`]: 'idle',
      [cardHtml(ARTICLE)]: 'nothing',
    },
  ],
  'a date': [
    timeNeeds,
    {
      '<maqal-time datetime="2019-08-27"></maqal-time>': 'now',
      [time(date(1))]: 'idle',
      [time(date(-1))]: 'idle',
      [time(date(8))]: 'nothing',
      [time(date(1), 'format="date"')]: 'nothing',
      [time(date(1).slice(0, 10))]: 'nothing',
      [time('2019-08-27', 'format="relative"')]: 'idle',
      [time('2019-08-27T10:00:00+03:00', 'format="datetime"')]: 'nothing',
      [time('2019-08-27T10:00:00Z', 'format="datetime"')]: 'idle',
    },
  ],
  'a list': [
    relatedNeeds,
    {
      '<maqal-related src="/feed"></maqal-related>': 'now',
      [`<maqal-related>${LIST}</maqal-related>`]: 'nothing',
      [`<maqal-related src="/feed">${LIST}</maqal-related>`]: 'near',
      [`<maqal-related src="/feed" loading="eager">${LIST}</maqal-related>`]: 'now',
      [`<maqal-related layout="carousel">${LIST}</maqal-related>`]: 'near',
      ...Object.fromEntries(
        [
          'limit="2"',
          'rank="recent"',
          'exclude="/x"',
          'exclude-sections="رأي"',
          'max-age="9d"',
          'skip-link',
          'more="button"',
        ].map((attribute) => [`<maqal-related ${attribute}>${LIST}</maqal-related>`, 'now']),
      ),
      [`<maqal-related>${LIST.replace('/x', location.href)}</maqal-related>`]: 'now',
      [relatedHtml([ARTICLE])]: 'nothing',
      [relatedHtml([ARTICLE], {layout: 'list'})]: 'nothing',
      [relatedHtml([ARTICLE], {layout: 'headlines'})]: 'nothing',
    },
  ],
  'share buttons': [
    shareNeeds,
    {
      '<maqal-share></maqal-share>': 'now',
      [share(['whatsapp', 'copy'])]: 'touch',
      [share(['whatsapp'], 'selection')]: 'idle',
      [share(['whatsapp'], 'layout="menu"')]: 'now',
      '<maqal-share networks="whatsapp x"><a slot="x" href="https://x.com">X</a></maqal-share>': 'now',
      '<maqal-share><a slot="x" href="https://x.com">X</a></maqal-share>': 'touch',
    },
  ],
  'back to top': [toTopNeeds, {'<maqal-to-top></maqal-to-top>': 'scroll', '<maqal-to-top progress></maqal-to-top>': 'scroll'}],
  'an article': [
    articleNeeds,
    {
      '<maqal-article headline="عنوان"></maqal-article>': 'now',
      [`<maqal-article href="/x" text-size="l" published="2019-08-27">${TEXT}</maqal-article>`]: 'nothing',
      [`<maqal-article author="اسم">${TEXT}</maqal-article>`]: 'now',
      ...Object.fromEntries(
        ['toc', 'progress', 'text-size-control'].map((name) => [`<maqal-article ${name}>${TEXT}</maqal-article>`, 'now']),
      ),
      ...Object.fromEntries(
        [
          '<div slot="after-2"></div>',
          '<aside slot="aside">جانب</aside>',
          '<table></table>',
          '<pre>code</pre>',
          '<figure data-embed="https://e.example/"></figure>',
        ].map((child) => [`<maqal-article>${TEXT}${child}</maqal-article>`, 'now']),
      ),
      [`<maqal-article structured-data>${TEXT}</maqal-article>`]: 'now',
    },
  ],
};

for (const [what, [findNeed, cases]] of Object.entries(CASES))
  describe(`${what}, while it is undefined,`, () => {
    for (const [markup, need] of Object.entries(cases))
      it(`needs ${need}: ${markup.replace(/\s+/g, ' ').slice(0, 120)}`, async () => {
        expect(findNeed(await printed(markup)) ?? 'nothing').to.equal(need);
      });
  });

describe('the needs of a card', () => {
  it('know every attribute that it takes', async () => {
    const element = await printed(`<maqal-card>${HEADLINE}</maqal-card>`);
    const {MaqalCard} = await import('../../src/card/card.js');
    const structural = ['href', 'layout', 'priority', 'heading-level'];
    for (const name of MaqalCard.observedAttributes.filter((attribute) => !structural.includes(attribute))) {
      element.setAttribute(name, '1');
      expect(cardNeeds(element), name).to.equal('now');
      element.removeAttribute(name);
    }
    for (const name of structural) element.setAttribute(name, '1');
    expect(cardNeeds(element)).to.equal(undefined);
  });
});
