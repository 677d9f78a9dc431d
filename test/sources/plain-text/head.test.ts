import {fromPlainText} from '../../../src/sources/from-plain-text.js';
import {expect} from '../../helpers.js';
import {fill} from '../plain-text-samples/sample.js';

interface Page {
  menu: readonly string[];
  /** Two or three words, so that nothing but its words tells it from a menu's item. */
  short: string;
  long: string;
}

const PAGES: Record<string, Page> = {
  ar: {
    menu: ['الرئيسية', 'سياسة', 'اقتصاد', 'رياضة', 'ثقافة'],
    short: 'استقالة الوزير',
    long: 'استقالة وزير المالية بعد احتجاجات',
  },
  fa: {menu: ['صفحه اصلی', 'سیاسی', 'اقتصادی', 'ورزشی'], short: 'وزیر رفت', long: 'وزیر اقتصاد پس از اعتراض‌ها کناره‌گیری کرد'},
  ur: {menu: ['ہوم', 'پاکستان', 'دنیا', 'کھیل'], short: 'وزیر مستعفی', long: 'وزیر خزانہ نے احتجاج کے بعد استعفیٰ دے دیا'},
  he: {menu: ['דף הבית', 'חדשות', 'כלכלה', 'ספורט'], short: 'השר התפטר', long: 'שר האוצר התפטר אחרי ההפגנות'},
  ckb: {menu: ['سەرەتا', 'جیهان', 'ئابووری', 'وەرزش'], short: 'وەزیر ڕۆیشت', long: 'وەزیری دارایی دوای خۆپیشاندان ڕۆیشت'},
  tr: {
    menu: ['Ana Sayfa', 'Gündem', 'Dünya', 'Spor'],
    short: 'Bakan istifa etti',
    long: 'Maliye bakanı protestoların ardından istifa etti',
  },
  fr: {
    menu: ['Accueil', 'Politique', 'Monde', 'Sports'],
    short: 'Le ministre démissionne',
    long: 'Le ministre démissionne après les manifestations',
  },
  en: {menu: ['Home', 'News', 'Sport', 'World', 'Weather'], short: 'PM resigns', long: 'Minister resigns after protests'},
};

describe('the headline below a menu', () => {
  for (const [language, {menu, short, long}] of Object.entries(PAGES))
    it(`is found in ${language}, however short it and however long the menu is`, () => {
      for (const headline of [short, long])
        for (let items = 1; items <= menu.length; items++)
          for (const between of ['\n', '\n\n']) {
            const text = fill(`${menu.slice(0, items).join(between)}\n\n${headline}\n\n¶1\n\n¶2`, language);
            const article = fromPlainText(text);
            expect(article.headline, text.slice(0, 60)).to.equal(headline);
            for (const item of menu.slice(0, items)) expect(article.articleBody).not.to.contain(`>${item}<`);
          }
    });

  it('is the line of several words, where the menu has words of its own', () => {
    const {headline, description} = fromPlainText(
      fill('Home\nNews\nSport\niPlayer\n\nPM resigns\n\nThe prime minister stepped down on Monday\n\n¶1', 'en'),
    );
    expect([headline, description]).to.deep.equal(['PM resigns', 'The prime minister stepped down on Monday']);
  });
});

/** A byline, and a sentence that begins as one does. */
const BELOW: Record<string, {bylines: string[]; sentences: string[]}> = {
  ar: {
    bylines: ['بقلم أحمد علي', 'كتبت سلمى ناصر من بيروت', 'بقلم: رويترز', 'إعداد: قسم الأخبار'],
    sentences: ['كتب محمد رسالته الأخيرة', 'كتب الوزير في صفحته أنه باق'],
  },
  fa: {bylines: ['نوشته علی رضایی و مریم احمدی', 'به قلم مریم احمدی'], sentences: ['نوشته روی دیوار خبر از رفتن او می‌داد']},
  ur: {bylines: ['تحریر: احمد علی اور سارہ خان'], sentences: ['تحریر میں انہوں نے کچھ نہیں کہا']},
  he: {bylines: ['מאת דני כהן ויעל לוי', 'מאת: דני כהן, סוכנויות הידיעות'], sentences: ['מאת המחבר לא נשמע דבר']},
  ckb: {bylines: ['نووسینی ئاسۆ کەریم و هێمن ڕەسوڵ'], sentences: []},
  tr: {bylines: ['Yazan: Ali Veli ve Ayşe Can'], sentences: ['Yazar bu kitapta her şeyi anlatıyor']},
  fr: {
    bylines: [
      'Par Jean Dupont avec AFP',
      'Par Le Figaro avec AFP',
      'Par Julie Morel à Lyon et Marc Petit',
      'Par la rédaction',
      'Par AFP',
    ],
    sentences: ['Par crainte du pire, il est parti'],
  },
  en: {
    bylines: [
      'By John Smith in London and Ali Hassan in Beirut',
      'By Ann Lee in Oslo, Max Roe in Rome and Jo Fox',
      'By our correspondent in Rome',
      'By Reuters',
    ],
    sentences: ['By Monday', 'By Friday, he had gone', 'By Sunday Morning'],
  },
};

describe('names of sections above a headline', () => {
  for (const [language, {menu, long}] of Object.entries(PAGES))
    it(`are the article’s in ${language}, where they are two and no link to the home page stands above`, () => {
      const [, first, second] = menu;
      const {headline, articleSection} = fromPlainText(fill(`${first}\n\n${second}\n\n${long}\n\n¶1`, language));
      expect([headline, articleSection]).to.deep.equal([long, [first, second]]);
    });
});

describe('a headline above a byline', () => {
  for (const [language, {bylines, sentences}] of Object.entries(BELOW)) {
    const {short, long} = PAGES[language]!;
    it(`stays the headline in ${language}, and the byline is in neither the deck nor the body`, () => {
      for (const headline of [short, long])
        for (const byline of bylines) {
          const article = fromPlainText(fill(`${headline}\n\n${byline}\n\n¶1\n\n¶2`, language));
          expect(article.headline, byline).to.equal(headline);
          expect(article.articleSection, byline).to.equal(undefined);
          expect(article.description, byline).to.equal(undefined);
          expect(article.articleBody, byline).not.to.contain(byline);
        }
    });

    for (const sentence of sentences)
      it(`is above a sentence in ${language}, which is text and nobody’s name: ${sentence}`, () => {
        for (const headline of [short, long]) {
          const article = fromPlainText(fill(`${headline}\n\n${sentence}\n\n¶1\n\n¶2`, language));
          expect([article.headline, article.author]).to.deep.equal([headline, undefined]);
          expect(`${article.description} ${article.articleBody}`).to.contain(sentence);
        }
      });
  }

  it('is not joined with the next line, however long it is', () => {
    const headline = 'مجلس الوزراء يقر مشروع قانون جديد لتنظيم قطاع النقل البري في المحافظات';
    for (const line of [
      'الأثنين 11 آذار 2024',
      '30/11/2026',
      'بقلم أحمد علي',
      'كتب محمد رسالته الأخيرة',
      'دمشق - سانا',
      'دمشق (سانا)',
    ])
      expect(fromPlainText(fill(`${headline}\n${line}\n\n¶1\n\n¶2`)).headline, line).to.equal(headline);
  });

  it('has each author that its byline names', () => {
    const authors = (byline: string, language: string) =>
      fromPlainText(fill(`${PAGES[language]!.long}\n\n${byline}\n\n¶1`, language)).author?.map(({name}) => name);
    expect(authors('By Ann Lee in Oslo, Max Roe in Rome and Jo Fox, Reuters', 'en')).to.deep.equal([
      'Ann Lee',
      'Max Roe',
      'Jo Fox',
    ]);
    expect(authors('By Ann Lee, a staff writer | 12 March 2024', 'en')).to.deep.equal(['Ann Lee']);
    expect(authors('Par R. L. avec agences', 'fr')).to.deep.equal(['R. L.']);
    expect(authors('Par Julie Morel à Lyon et Marc Petit, avec AFP', 'fr')).to.deep.equal(['Julie Morel', 'Marc Petit']);
    expect(authors('نوشته علی رضایی و مریم احمدی', 'fa')).to.deep.equal(['علی رضایی', 'مریم احمدی']);
  });
});
