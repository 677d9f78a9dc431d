/** A count of a unit: one, and any other number. `#` is replaced by the digits. */
export interface Inflection {
  one: string;
  other: string;
}

/** Units of an article's age. */
export type AgeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** Names of months by calendar (BCP 47), the first of the year first. */
type Months = Record<'gregory' | 'persian' | 'islamic', readonly string[]>;

/** Data that this library would ask of `Intl` for a language. */
export interface FallbackWords {
  /** A language that every engine knows and that writes numbers alike. */
  numbers: string;
  months: Months;
  /** Pattern of a date: `d` day, `m` month, `y` year. */
  date: string;
  /** Written after a date of the Islamic calendar. */
  hijri: string;
  /** Words before and after noon; without them the clock has 24 hours. */
  dayPeriods?: {am: string; pm: string};
  /** Text between two items of a list, and before the last one. */
  list: {between: string; beforeLast: string};
  minutes: Inflection;
  now: string;
  /** Names of days by their distance from today. */
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

/** Central Kurdish and Pashto: months and dates as in CLDR 48, the rest as newsrooms in Erbil and Kabul print it. */
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
    dayPeriods: {am: 'ب.ن', pm: 'د.ن'},
    list: {between: '، ', beforeLast: ' و '},
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
    list: {between: '، ', beforeLast: ' او '},
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
