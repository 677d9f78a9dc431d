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
export interface FallbackWords {
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

const inflectKurdish = (unit: string) => ({
  past: {one: `${unit}ێک لەمەوبەر`, other: `# ${unit} لەمەوبەر`},
  future: {one: `${unit}ێکی تر`, other: `# ${unit}ی تر`},
});
const inflectPashto = (one: string, other: string) => ({
  past: {one: `${one} مخکې`, other: `# ${other} مخکې`},
  future: {one: `${one} وروسته`, other: `# ${other} وروسته`},
});
const splitNames = (names: string): string[] => names.split('، ');

/** Central Kurdish and Pashto. Months and dates as in CLDR 48, the rest as newsrooms in Erbil and Kabul print it. */
export const FALLBACK_WORDS: Record<string, FallbackWords> = {
  ckb: {
    numbers: 'ar',
    months: {
      gregory: splitNames(
        'کانوونی دووەم، شوبات، ئازار، نیسان، ئایار، حوزەیران، تەمووز، ئاب، ئەیلوول، تشرینی یەکەم، تشرینی دووەم، کانوونی یەکەم',
      ),
      persian: splitNames(
        'خاکەلێوە، گوڵان، جۆزەردان، پووشپەڕ، گەلاوێژ، خەرمانان، ڕەزبەر، گەڵاڕێزان، سەرماوەز، بەفرانبار، ڕێبەندان، ڕەشەمە',
      ),
      islamic: splitNames(
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
      minute: inflectKurdish('خولەک'),
      hour: inflectKurdish('کاتژمێر'),
      day: inflectKurdish('ڕۆژ'),
      month: inflectKurdish('مانگ'),
      year: inflectKurdish('ساڵ'),
    },
  },
  ps: {
    numbers: 'fa',
    months: {
      gregory: splitNames('جنوري، فبروري، مارچ، اپرېل، مۍ، جون، جولای، اګست، سېپټمبر، اکتوبر، نومبر، ډيسمبر'),
      persian: splitNames('وری، غویی، غبرګولی، چنګاښ، زمری، وږی، تله، لړم، لیندۍ، مرغومی، سلواغه، کب'),
      islamic: splitNames(
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
      minute: inflectPashto('یوه دقیقه', 'دقیقې'),
      hour: inflectPashto('یو ساعت', 'ساعته'),
      day: inflectPashto('یوه ورځ', 'ورځې'),
      month: inflectPashto('یوه میاشت', 'میاشتې'),
      year: inflectPashto('یو کال', 'کاله'),
    },
  },
};
