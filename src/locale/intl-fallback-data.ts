/** A count of a unit: of one, and of any other number, whose digits stand for `#`. */
export interface Inflection {
  one: string;
  other: string;
}

/** In what the age of a piece is told. */
export type AgeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Names of months, January or its like first, by calendar (BCP 47). */
type Months = Record<'gregory' | 'persian' | 'islamic', readonly string[]>;

/** What `Intl` knows of a language, as far as this library asks for it. */
export interface Words {
  /** A language of every engine that writes numbers alike. */
  numbers: string;
  months: Months;
  /** `d`, `m` and `y` stand for day, month and year. */
  date: string;
  /** Written after a date of the Islamic calendar. */
  hijri: string;
  /** Before and after noon; without them the clock has 24 hours. */
  noon?: readonly [string, string];
  /** Between two items of a list, and before its last. */
  list: readonly [string, string];
  minutes: Inflection;
  now: string;
  /** Days, by their distance from today. */
  days: Record<number, string>;
  ages: Record<AgeUnit, {past: Inflection; future: Inflection}>;
}

const kurdishAge = (unit: string) => ({
  past: {one: `${unit}ێک لەمەوبەر`, other: `# ${unit} لەمەوبەر`},
  future: {one: `${unit}ێکی تر`, other: `# ${unit}ی تر`},
});
const pashtoAge = (one: string, other: string) => ({
  past: {one: `${one} مخکې`, other: `# ${other} مخکې`},
  future: {one: `${one} وروسته`, other: `# ${other} وروسته`},
});
const split = (names: string): string[] => names.split('، ');

/** Central Kurdish and Pashto. Months and dates as in CLDR 48, the rest as newsrooms in Erbil and Kabul print it. */
export const WORDS: Record<string, Words> = {
  ckb: {
    numbers: 'ar',
    months: {
      gregory: split(
        'کانوونی دووەم، شوبات، ئازار، نیسان، ئایار، حوزەیران، تەمووز، ئاب، ئەیلوول، تشرینی یەکەم، تشرینی دووەم، کانوونی یەکەم',
      ),
      persian: split(
        'خاکەلێوە، گوڵان، جۆزەردان، پووشپەڕ، گەلاوێژ، خەرمانان، ڕەزبەر، گەڵاڕێزان، سەرماوەز، بەفرانبار، ڕێبەندان، ڕەشەمە',
      ),
      islamic: split(
        'موحەڕڕەم، سەفەر، ڕەبیعی یەکەم، ڕەبیعی دووەم، جەمادی یەکەم، جەمادی دووەم، ڕەجەب، شەعبان، ڕەمەزان، شەووال، زیلقەعدە، زیلحیججە',
      ),
    },
    date: 'dی mی y',
    hijri: 'کۆچی',
    noon: ['ب.ن', 'د.ن'],
    list: ['، ', ' و '],
    minutes: {one: '# خولەک', other: '# خولەک'},
    now: 'ئێستا',
    days: {[-2]: 'پێرێ', [-1]: 'دوێنێ', 0: 'ئەمڕۆ', 1: 'سبەینێ', 2: 'دووسبەی'},
    ages: {
      minute: kurdishAge('خولەک'),
      hour: kurdishAge('کاتژمێر'),
      day: kurdishAge('ڕۆژ'),
      month: kurdishAge('مانگ'),
      year: kurdishAge('ساڵ'),
    },
  },
  ps: {
    numbers: 'fa',
    months: {
      gregory: split('جنوري، فبروري، مارچ، اپرېل، مۍ، جون، جولای، اګست، سېپټمبر، اکتوبر، نومبر، ډيسمبر'),
      persian: split('وری، غویی، غبرګولی، چنګاښ، زمری، وږی، تله، لړم، لیندۍ، مرغومی، سلواغه، کب'),
      islamic: split(
        'محرم، صفر، ربیع الاول، ربیع الثاني، جمادي الاول، جمادي الثاني، رجب، شعبان، رمضان، شوال، ذي القعده، ذي الحجه',
      ),
    },
    date: 'd m y',
    hijri: 'هـ.ق',
    list: ['، ', ' او '],
    minutes: {one: '# دقیقه', other: '# دقیقې'},
    now: 'اوس',
    days: {[-1]: 'پرون', 0: 'نن', 1: 'سبا'},
    ages: {
      minute: pashtoAge('یوه دقیقه', 'دقیقې'),
      hour: pashtoAge('یو ساعت', 'ساعته'),
      day: pashtoAge('یوه ورځ', 'ورځې'),
      month: pashtoAge('یوه میاشت', 'میاشتې'),
      year: pashtoAge('یو کال', 'کاله'),
    },
  },
};
