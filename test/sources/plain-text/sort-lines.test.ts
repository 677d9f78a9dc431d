import {fromPlainText} from '../../../src/sources/from-plain-text.js';
import {expect} from '../../helpers.js';
import {fill} from '../plain-text-samples/sample.js';

const TITLE = 'استقالة وزير المالية بعد احتجاجات';

describe('the last line', () => {
  const read = (line: string) => fromPlainText(fill(`${TITLE}\n\n¶1\n\n¶2\n\n${line}`));
  const without = fromPlainText(fill(`${TITLE}\n\n¶1\n\n¶2`)).articleBody;

  for (const [line, name] of [
    ['--(بترا)', 'بترا'],
    ['-- (بترا) ع ن/م خ', 'بترا'],
    ['(واس)', 'واس'],
    ['«سانا»', 'سانا'],
    ['—Reuters', 'Reuters'],
    ['رويترز/انتهى', 'رويترز'],
    ['واس // انتهى // 14:35 ت م', 'واس'],
    ['وكالة الأنباء القطرية (قنا)', 'وكالة الأنباء القطرية (قنا)'],
    ['وكالة رويترز', 'وكالة رويترز'],
    ['وام/سارة علي/أحمد حسن', 'وام'],
    ['/قنا/', 'قنا'],
    ['المصدر: "رويترز"', 'رويترز'],
    ['المصدر: «رويترز» + «سانا»', 'رويترز + سانا'],
    ['المصدر: وكالة الأنباء السورية (سانا)', 'وكالة الأنباء السورية (سانا)'],
  ] as const)
    it(`${line} is the source ${name}, and no paragraph`, () => {
      const {sourceOrganization, articleBody} = read(line);
      expect(sourceOrganization).to.deep.equal({name});
      expect(articleBody).to.equal(without);
    });

  for (const line of [
    'انتهى',
    '//انتهى//',
    '(انتهى)',
    '- انتهى -',
    '#انتهى',
    'انتهى/ س.م',
    'س.ع/ م.ك',
    '(النهاية) ف ر / أ م س',
    'انتهای پیام/ ۲۱۴',
    '-END-',
    '- FIN -',
    'Ends',
    '***',
    '-30-',
  ])
    it(`${line} says that the text has ended, and is neither a source nor a paragraph`, () => {
      const {sourceOrganization, keywords, articleBody, report} = read(line);
      expect([sourceOrganization, keywords, articleBody]).to.deep.equal([undefined, undefined, without]);
      expect([...report.furniture, ...report.unparsed]).to.deep.equal([line]);
    });

  for (const [language, line] of [
    ['ar', 'المصدر: رفض الإدلاء بأي تعليق'],
    ['ar', 'المصدر: لم يكن في الاجتماع أحد'],
    ['ar', 'المصدر: بعد ساعات من الانقطاع عادت المياه'],
    ['fa', 'منبع: این مقام خواست که نامش گفته نشود'],
    ['he', 'מקור: הוא סירב להגיב לשאלות'],
    ['tr', 'Kaynak: bilgi vermekten kaçındı ve toplantıdan ayrıldı'],
    ['fr', 'Source : il refuse de répondre aux questions'],
    ['en', 'Source: The minister declined to comment'],
    ['en', 'Source: he would not say where he heard it'],
  ] as const)
    it(`is a sentence in ${language}, and no source: ${line}`, () => {
      const {sourceOrganization, articleBody} = fromPlainText(fill(`${TITLE}\n\n¶1\n\n¶2\n\n${line}`, language));
      expect(sourceOrganization).to.equal(undefined);
      expect(articleBody).to.contain(line);
    });
});

describe('a line with a date', () => {
  const DATES: [line: string, published: string][] = [
    ['الإثنين 11 آذار 2024', '2024-03-11'],
    ['الأثنين 11 آذار 2024', '2024-03-11'],
    ['الاربعاء 13 مارس 2024', '2024-03-13'],
    ['الثلثاء 12 مارس 2024', '2024-03-12'],
    ['الثلاثاء 12 مارس 2024 - 02:35 مساءً', '2024-03-12T14:35:00'],
    ['12 مارس 2024 | 14:35', '2024-03-12T14:35:00'],
    ['۲۳ مهر ۱۴۰۳ - ۱۴:۲۵', '2024-10-14T14:25:00'],
    ['سه‌شنبه ۲۲ اسفند ۱۴۰۲ ساعت ۱۸:۰۵', '2024-03-12T18:05:00'],
    ['30/11/2026', '2026-11-30'],
    ['30-11-2026', '2026-11-30'],
    ['٣٠/١١/٢٠٢٦', '2026-11-30'],
    ['2026/11/30', '2026-11-30'],
    ['2026-11-30', '2026-11-30'],
    ['30.11.2026', '2026-11-30'],
    ['30.11.26', '2026-11-30'],
    ['30/11/2026 12:05', '2026-11-30T12:05:00'],
    ['دمشق، 12 مارس 2024', '2024-03-12'],
    ['دمشق 12 مارس 2024 (سانا)', '2024-03-12'],
    ['ليلى حسن | 13.03.2024 | 08:20', '2024-03-13T08:20:00'],
    ['March 13, 2024 at 2:35 p.m. EDT', '2024-03-13T14:35:00-04:00'],
  ];

  for (const [line, published] of DATES)
    it(`below the headline or the first paragraph is no text, and the date is kept: ${line}`, () => {
      for (const text of [
        `${TITLE}\n${line}\n\n¶1\n\n¶2`,
        `${TITLE}\n\n${line}\n\n¶1\n\n¶2`,
        `${TITLE}\n\n¶1\n\n${line}\n\n¶2\n\n¶3`,
      ]) {
        const article = fromPlainText(fill(text));
        expect(article.datePublished, text.slice(0, 60)).to.equal(published);
        expect([article.headline, article.description]).to.deep.equal([TITLE, undefined]);
        expect(article.articleBody).not.to.contain(line).and.not.to.contain('<h2');
        expect(article.report.unparsed).to.deep.equal([line]);
      }
    });

  it('that may be two dates gives none, and is reported', () => {
    const {datePublished, report} = fromPlainText(fill(`${TITLE}\n\n05/06/2026\n\n¶1\n\n¶2`));
    expect([datePublished, report.unparsed]).to.deep.equal([undefined, ['05/06/2026']]);
  });

  it('may say when the article was changed as well', () => {
    for (const line of [
      'نشر في 12 مارس 2024، آخر تحديث 13 مارس 2024 - 09:10',
      '12 مارس 2024آخر تحديث: 13 مارس 2024 - 09:10',
      'Published 12 March 2024 | Updated 13 March 2024, 09:10',
      'Publié le 12 mars 2024, mis à jour le 13 mars 2024 à 09h10',
    ])
      expect(fromPlainText(fill(`${TITLE}\n\n${line}\n\n¶1`)), line).to.deep.include({
        datePublished: '2024-03-12',
        dateModified: '2024-03-13T09:10:00',
      });
  });

  it('without a day, or with a label alone, is no text', () => {
    for (const lines of [
      ['Published', '12 March 2024'],
      ['Publié aujourd’hui à 10h30'],
      ['نشر اليوم 10:30'],
      ['فريق التحرير', '12/03/2024'],
    ]) {
      const {headline, articleBody, report} = fromPlainText(fill(`${TITLE}\n\n${lines.join('\n')}\n\n¶1\n\n¶2`));
      expect([headline, report.unparsed]).to.deep.equal([TITLE, lines]);
      expect(articleBody).to.equal(fromPlainText(fill(`${TITLE}\n\n¶1\n\n¶2`)).articleBody);
    }
  });

  it('parts a chronicle, whose dates are its subheads', () => {
    const {articleBody, datePublished} = fromPlainText(fill(`${TITLE}\n\n¶1\n\n12 مارس 2024\n\n¶2\n\n13 مارس 2024\n\n¶3`));
    expect(articleBody).to.contain('<h2>12 مارس 2024</h2>').and.to.contain('<h2>13 مارس 2024</h2>');
    expect(datePublished).to.equal(undefined);
  });
});

describe('a text of whatever lines', () => {
  const LINES: Record<string, string> = {
    ar: 'الرئيسية|أخبار|سياسة|عاجل|استقالة الوزير|استقالة وزير المالية بعد احتجاجات|الإثنين 11 آذار|الإثنين 11 آذار 2024|30/11/2026|05/06/2026|2024|14:35|بقلم أحمد علي|كتب محمد رسالته الأخيرة|كتب أحمد علي، رويترز|المصدر: رويترز|المصدر:|المصدر: "رويترز"|(سانا)|--(بترا)|انتهى|//انتهى//|تحرير: سعاد|صورة: رويترز|الوسوم: نفط، غاز|#نفط #غاز|اقرأ أيضا: عنوان آخر طويل|مقالات ذات صلة|عنوان مقال آخر|مشاركة|نسخ الرابط|آخر تحديث: 12 مارس 2024|نشر في 12 مارس 2024، آخر تحديث 13 مارس 2024|دمشق، 12 مارس 2024|دمشق - سانا|أحمد علي / 12 مارس 2024|الرئيسية » سياسة » محليات|- بند أول|- بند ثان|1. أول|2. ثان|جميع الحقوق محفوظة|***|¶1|¶2|¶3',
    en: 'Home|News|Sport|Home > World|PM resigns|Minister resigns after protests|BREAKING|By John Smith|By John Smith in London and Ali Hassan|By Monday|By Friday, he had gone|By Reuters|By our correspondent|March 12, 2024|March 12, 2024 at 2:35 pm|Updated 3 hours ago|Published 12 March 2024, updated 13 March 2024|London, 12 March 2024|Source: Reuters|Source: he would not say who it was|Source:|(Reuters)|ENDS|-30-|###|Tags: oil, gas|Share|Advertisement|Read more: another story here|Related articles|Another story here|Photo: AFP|Editing by Max|© 2024 The Paper|¶1|¶2|¶3',
  };
  const LABELS = new Set(['بقلم', 'كتب', 'المصدر', 'الوسوم', 'By', 'Source', 'Tags']);
  const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

  /** The same numbers on every run (a linear congruential generator). */
  let state = 1;
  const below = (limit: number): number => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * limit);
  };

  for (const [language, list] of Object.entries(LINES))
    it(`in ${language} loses no word but labels`, () => {
      const lines = list.split('|');
      for (let round = 0; round < 1500; round++) {
        const chosen = Array.from({length: 1 + below(9)}, () => lines[below(lines.length)]!);
        const text = fill(
          chosen.reduce((all, line) => `${all}${below(4) ? '\n\n' : '\n'}${line}`),
          language,
        );
        const {inLanguage: _, datePublished: _published, dateModified: _modified, ...article} = fromPlainText(text);
        const kept = new Set(wordsOf(JSON.stringify(article).replace(/\\[nt]|<\/?[a-z0-9]+[^>]*>|&quot;/g, ' ')));
        expect(
          wordsOf(text).filter((word) => !kept.has(word) && !LABELS.has(word)),
          text,
        ).to.deep.equal([]);
      }
    });
});
