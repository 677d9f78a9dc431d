import {normalize} from '../../../src/text/normalize.js';
import {stem} from '../../../src/ranking/words/stem.js';
import {expect} from '../../helpers.js';

const stemOf = (word: string) => stem(normalize(word));

describe('the light stem', () => {
  const COUNTRIES =
    'فلسطين الفلسطينية|فلسطين فلسطينيين|لبنان اللبنانية|لبنان لبنانيون|إيران الإيرانية|إيران إيراني|سوريا السورية|سوريا سوريين|تركيا التركية|روسيا الروسية|' +
    'ألمانيا الألمانية|ألمانيا ألماني|مصر المصرية|العراق العراقية|اليمن يمني|الأردن الأردنية|السودان سوداني|ليبيا الليبية|تونس التونسية|المغرب المغربية|' +
    'الجزائر الجزائرية|قطر القطرية|الكويت الكويتي|السعودية سعودي|الإمارات الإماراتية|فرنسا الفرنسية|بريطانيا البريطانية|أمريكا الأمريكية|الصين الصينية|' +
    'اليابان اليابانية|الهند الهندية|أوكرانيا الأوكرانية|إسرائيل الإسرائيلية|إسبانيا الإسبانية|إيطاليا الإيطالي|باكستان الباكستانية';
  const WORDS =
    'وزير الوزير|وزير والوزير|وكالة الوكالة|وزارة الوزارة|وفد الوفد|ولاية الولايات|الاقتصاد اقتصادي|مدينة المدينة|المعارضة معارضة|بالمدارس مدارس|قوات القوات|' +
    'الرئيس رئيس|حكومة الحكومية|عملية العمليات|النفط نفطية|المطارات مطار|المهندسون مهندس|لاعبين لاعب|مسؤول المسؤولون|مباحثات المباحثات';
  for (const [what, pairs] of [
    ['a country and its adjective', COUNTRIES],
    ['a word and itself with its article, conjunction, gender or number', WORDS],
  ] as const)
    it(`joins ${what}`, () => {
      const parted = pairs.split('|').filter((pair) => new Set(pair.split(' ').map(stemOf)).size > 1);
      expect(parted).to.deep.equal([]);
    });

  it('parts words that are not the same', () => {
    const others =
      'كتاب مكتب|قوات قوت|مدينة مدن|علم عمل|بنك بنت|سفينة سفر|إيران إيراد|حلب حليب|ملك مالك|نفط نفق|عام عمان|عمان عمر|وزن وزير|سكان سكن|كرة كرسي|رأي رأس|نار نور|مصر مصير|غاز غزة';
    const joined = others.split('|').filter((pair) => new Set(pair.split(' ').map(stemOf)).size === 1);
    expect(joined).to.deep.equal([]);
  });

  it('leaves other scripts alone', () => expect(stem('iphone17')).to.equal('iphone17'));
});
