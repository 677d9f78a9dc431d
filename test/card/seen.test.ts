import '../../src/card.js';
import type {Kind, MaqalCard} from '../../src/card.js';
import {cardHtml} from '../../src/html.js';
import {allElements, expect, fixture, forEach, html, printed, settled} from '../helpers.js';
import {ARTICLE, PICTURE} from './articles.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** What is published, and what it reads as; the absolute date is of whatever day the tests run. */
const AGES: Record<string, [age: number, words: RegExp]> = {
  'just now': [20_000, /^الآن$/],
  'some minutes ago': [12 * MINUTE, /^قبل 12 دقيقة$/],
  'some hours ago': [5 * HOUR, /^قبل 5 ساعات$/],
  'a day ago': [25 * HOUR, /^(?:أول )?أمس$/],
  'some days ago': [6 * DAY, /^قبل 6 أيام$/],
  'a week ago': [8 * DAY, /^\d+ \S+ \d{4}$/],
  'long ago': [4000 * DAY, /^\d+ \S+ \d{4}$/],
  'by a clock that is ahead': [-2 * MINUTE, /^الآن$/],
  'under an embargo': [-3 * HOUR, /^\d+ \S+ \d{4}$/],
  'next year': [-400 * DAY, /^\d+ \S+ \d{4}$/],
};
const KINDS: Kind[] = ['article', 'live', 'breaking', 'opinion', 'video', 'gallery', 'audio', 'sponsored'];

const article = (age: number, kind: Kind) => ({
  ...ARTICLE,
  genre: kind,
  datePublished: new Date(Date.now() - age).toISOString(),
  author: [{name: 'سامر الحلبي', image: PICTURE}],
});

const WAYS: Record<string, (age: number, kind: Kind) => Promise<MaqalCard>> = {
  'from data': (age, kind) => fixture(html`<maqal-card .article=${article(age, kind)}></maqal-card>`),
  'from data beside children': (age, kind) =>
    fixture(html`<maqal-card .article=${article(age, kind)}><p slot="summary">ملخّص</p></maqal-card>`),
  'from attributes': (age, kind) =>
    fixture(
      html`<maqal-card
        href="/1"
        headline="خبر"
        author="سامر الحلبي"
        kind=${kind}
        published=${new Date(Date.now() - age).toISOString()}
      ></maqal-card>`,
    ),
  printed: (age, kind) => printed(cardHtml(article(age, kind))),
};

/** The texts that have a box with a size, each with the size of its letters: what is hidden, empty or transparent is not among them. */
function seen(root: ParentNode): string[] {
  return [...allElements(root)].flatMap((element) => {
    const own = [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
    const {width, height} = element.getBoundingClientRect();
    const isSeen = width > 4 && height > 4 && element.checkVisibility({opacityProperty: true, visibilityProperty: true});
    return isSeen ? own.map(({data}) => data.trim()) : [];
  });
}

describe('a card shows its reader', () => {
  for (const [way, make] of Object.entries(WAYS)) {
    for (const [when, [age, words]] of Object.entries(AGES))
      it(`the date of what was published ${when}, once, ${way}`, async () => {
        const element = await make(age, 'article');
        await settled(element.parentElement!);
        const dates = seen(element.parentElement!).filter((text) => words.test(text.replace(/\u00A0/g, ' ')));
        expect(dates.length, seen(element.parentElement!).join(' | ')).to.equal(1);
      });

    for (const kind of KINDS)
      it(`all that it was given, whatever its age, ${way}: ${kind}`, async () => {
        await forEach(Object.values(AGES), async ([age]) => {
          const element = await make(age, kind);
          await settled(element.parentElement!);
          const texts = seen(element.parentElement!);
          expect(texts).to.include('سامر الحلبي');
          expect(texts.filter((text) => /^الآن$|^قبل|أمس$|^\d+ \S+ \d{4}$/.test(text)).length, texts.join(' | ')).to.equal(1);
        });
      });
  }

  for (const way of ['from data', 'from data beside children', 'printed'])
    it(`the portrait of who wrote an opinion piece, ${way}`, async () => {
      const element = await WAYS[way]!(HOUR, 'opinion');
      await settled(element.parentElement!);
      const portrait = [...allElements(element.parentElement!)].find(
        (image) => image instanceof HTMLImageElement && !image.closest('[slot="media"]'),
      );
      const {width, height} = portrait!.getBoundingClientRect();
      expect([width, height]).to.deep.equal([width || NaN, width]);
      expect(width).to.be.above(16);
    });
});
