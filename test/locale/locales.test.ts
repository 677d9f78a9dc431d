import {sourceLocale, targetLocales} from '../../src/locale/generated/locales.js';
import {formatDate, formatMoment} from '../../src/locale/dates.js';
import {formatComments, formatMinutes, joinNames} from '../../src/locale/numbers.js';
import {inLocale} from '../../src/locale/in-locale.js';
import {parseMoment} from '../../src/locale/date-time.js';
import * as strings from '../../src/locale/strings.js';
import {expect} from '../helpers.js';

const SEED = '2019-08-27T21:30:00+03:00';
const LOCALES = [sourceLocale, ...targetLocales];

interface Expected {
  related: string;
  date: string;
  minutes: [one: string, two: string, eleven: string];
  comments: [none: string, one: string, two: string, eleven: string];
  /** Three hours ago. */
  hours: string;
  list: string;
}

/** As CLDR 48 has it in all three engines; where they differ, both are named. */
const EXPECTED: Record<(typeof LOCALES)[number], Expected> = {
  ar: {
    related: 'مقالات ذات صلة',
    date: '27 أغسطس 2019',
    minutes: ['دقيقة', 'دقيقتان', '11 دقيقة'],
    comments: ['لا توجد تعليقات', 'تعليق واحد', 'تعليقان', '11 تعليقًا'],
    hours: 'قبل 3 ساعات',
    list: 'A وB وC',
  },
  en: {
    related: 'Related articles',
    date: 'August 27, 2019',
    minutes: ['1 minute', '2 minutes', '11 minutes'],
    comments: ['No comments', '1 comment', '2 comments', '11 comments'],
    hours: '3 hours ago',
    list: 'A, B, and C',
  },
  fa: {
    related: 'مطالب مرتبط',
    date: '۵ شهریور ۱۳۹۸',
    minutes: ['۱ دقیقه', '۲ دقیقه', '۱۱ دقیقه'],
    comments: ['بدون دیدگاه', 'یک دیدگاه', '۲ دیدگاه', '۱۱ دیدگاه'],
    hours: '۳ ساعت پیش',
    list: 'A،\u200F B و C',
  },
  ur: {
    related: 'متعلقہ خبریں',
    date: '27 اگست 2019',
    minutes: ['1 منٹ', '2 منٹ', '11 منٹ'],
    comments: ['کوئی تبصرہ نہیں', 'ایک تبصرہ', '2 تبصرے', '11 تبصرے'],
    hours: '3 گھنٹے پہلے',
    list: 'A، B اور C',
  },
  he: {
    related: 'כתבות קשורות',
    date: '27 באוגוסט 2019',
    minutes: ['דקה אחת', 'שתי דקות', '11 דקות'],
    comments: ['אין תגובות', 'תגובה אחת', 'שתי תגובות', '11 תגובות'],
    hours: 'לפני 3 שעות',
    list: 'A, B ו-C',
  },
  ckb: {
    related: 'بابەتی پەیوەندیدار',
    date: '٢٧ی ئابی ٢٠١٩',
    minutes: ['١ خولەک', '٢ خولەک', '١١ خولەک'],
    comments: ['بێ کۆمێنت', 'یەک کۆمێنت', '٢ کۆمێنت', '١١ کۆمێنت'],
    hours: '٣ کاتژمێر لەمەوبەر',
    list: 'A، B و C',
  },
  ps: {
    related: 'اړوند مطالب',
    date: '۵ وږی ۱۳۹۸',
    minutes: ['۱ دقیقه', '۲ دقیقې', '۱۱ دقیقې'],
    comments: ['هېڅ تبصره نشته', 'یوه تبصره', '۲ تبصرې', '۱۱ تبصرې'],
    hours: '۳ ساعته مخکې',
    list: 'A، B او C',
  },
  tr: {
    related: 'İlgili haberler',
    date: '27 Ağustos 2019',
    minutes: ['1 dakika', '2 dakika', '11 dakika'],
    comments: ['Yorum yok', '1 yorum', '2 yorum', '11 yorum'],
    hours: '3 saat önce',
    list: 'A, B ve C',
  },
  fr: {
    related: 'À lire aussi',
    date: '27 août 2019',
    minutes: ['1 minute', '2 minutes', '11 minutes'],
    comments: ['Aucun commentaire', '1 commentaire', '2 commentaires', '11 commentaires'],
    hours: 'il y a 3 heures',
    list: 'A, B et C',
  },
  es: {
    related: 'Artículos relacionados',
    date: '27 de agosto de 2019',
    minutes: ['1 minuto', '2 minutos', '11 minutos'],
    comments: ['Sin comentarios', '1 comentario', '2 comentarios', '11 comentarios'],
    hours: 'hace 3 horas',
    list: 'A, B y C',
  },
  de: {
    related: 'Mehr zum Thema',
    date: '27. August 2019',
    minutes: ['1 Minute', '2 Minuten', '11 Minuten'],
    comments: ['Keine Kommentare', '1 Kommentar', '2 Kommentare', '11 Kommentare'],
    hours: 'vor 3 Stunden',
    list: 'A, B und C',
  },
  id: {
    related: 'Artikel terkait',
    date: '27 Agustus 2019',
    minutes: ['1 menit', '2 menit', '11 menit'],
    comments: ['Belum ada komentar', '1 komentar', '2 komentar', '11 komentar'],
    hours: '3 jam yang lalu',
    list: 'A, B, dan C',
  },
};

for (const [locale, expected] of Object.entries(EXPECTED)) {
  describe(`the interface in ${locale}`, () => {
    it('is translated', () => expect(inLocale(locale, strings.related)).to.equal(expected.related));

    it('writes a date', () => expect(formatDate(SEED, locale)).to.equal(expected.date));

    it('counts minutes', () => {
      expect([1, 2, 11].map((count) => formatMinutes(count, locale, locale))).to.deep.equal(expected.minutes);
    });

    it('counts comments', () => {
      const counted = inLocale(locale, () => [0, 1, 2, 11].map((count) => formatComments(count, locale, locale)));
      expect(counted).to.deep.equal(expected.comments);
    });

    it('tells how long ago', () => {
      const moment = parseMoment(SEED)!;
      const now = moment.epoch + 3 * 60 * 60_000;
      expect(formatMoment(moment, {language: locale, format: 'relative', now})).to.equal(expected.hours);
    });

    it('joins names', () =>
      expect(
        joinNames(
          ['A', 'B', 'C'].map((name) => ({name})),
          locale,
        ),
      ).to.equal(expected.list));
  });
}

const inLocales = <Result>(write: (locale: string) => Result) => LOCALES.map((locale) => inLocale(locale, () => write(locale)));
/** Every message in the locale, with names in Latin letters where something goes in. */
const messages = (): string[] =>
  Object.values(strings).map((message: (...texts: string[]) => string) => message('Nova', 'Ostra'));

describe('the words of the interface', () => {
  it('bring the colon of a label with them, with the space that the French set before it', () => {
    for (const label of [strings.lastUpdated, strings.source, strings.correction])
      for (const text of inLocales(label)) expect(text).to.match(/[^\s:]\u00A0?:$/);
    for (const text of inLocale('fr', messages)) expect(text).not.to.match(/[^\u00A0][:;!?»]|«[^\u00A0]/);
  });

  it('know an author by name, and guess no gender', () => {
    const about = inLocales(() => strings.aboutAuthor('سلمى'));
    for (const text of about) expect(text).to.contain('سلمى');
    expect(about[0]).to.equal('نبذة عن سلمى');
  });

  it('glue no Hebrew prefix to a name in Latin letters', () => {
    const networks = [strings.x, strings.youtube, strings.instagram, strings.telegram, strings.facebook];
    const texts = inLocale('he', () =>
      networks.flatMap((network) => [strings.showPost(network()), strings.playVideo(network())]),
    );
    for (const text of [...texts, inLocale('he', () => strings.showEmbed('example.org'))])
      expect(text).not.to.match(/[\u05D0-\u05EA][A-Za-z]/);
  });

  it('call the list in its heading, its buttons and its announcements by one name', () => {
    const nouns = {
      fa: 'مطالب',
      ur: 'خبریں',
      ps: 'مطالب',
      ckb: 'بابەت',
      tr: 'haberler',
      he: 'כתבות',
      id: 'Artikel',
      es: 'Artículos',
    };
    for (const [locale, noun] of Object.entries(nouns)) {
      const texts = inLocale(locale, () => [
        strings.related(),
        strings.previousArticles(),
        strings.nextArticles(),
        strings.articlesShown('3'),
      ]);
      for (const text of texts) expect(text.toLowerCase(), locale).to.contain(noun.toLowerCase());
    }
  });

  it('are whole sentences of their own language', () => {
    expect(inLocale('ur', strings.updated)).not.to.equal('تازہ ترین');
    expect(inLocale('ps', () => strings.positionOf('۳', '۶'))).to.equal('۳ له ۶ څخه');
    expect(inLocale('ar', strings.imageCredit)).to.equal('مصدر الصورة،');
  });
});
