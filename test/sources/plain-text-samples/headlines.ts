import type {PlainTextSample} from './sample.js';

const TITLE = 'مجلس النواب يناقش مشروع الموازنة';

const OTHER_TITLE = 'وزارة التربية تعلن مواعيد الامتحانات النهائية';

/** Headlines, and the lines above and below them. */
export const HEADLINES: PlainTextSample[] = [
  {
    is: 'a byline above the headline',
    text: `بقلم: هدى سليم\n\n${TITLE}\n\n¶1\n\n¶2`,
    headline: TITLE,
    heads: [],
    author: 'هدى سليم',
  },
  {
    is: 'a dateline below the deck',
    text: `${TITLE}\n\nرئيس اللجنة المالية: الأرقام قابلة للتعديل في الجلسة المقبلة\n\nغزة/ صفا\n\n¶1\n\n¶2`,
    headline: TITLE,
    heads: [],
  },
  {
    is: 'titles below the source without a label',
    text: `${TITLE}\n\n¶1\n\n¶2\n\nالمصدر: بترا\n\nأمطار غزيرة على الساحل\n\nفوز المنتخب في الدوحة`,
    headline: TITLE,
    heads: [],
    source: 'بترا',
    notBody: ['أمطار', 'الدوحة'],
  },
  {
    is: 'a label of others between paragraphs with its title below',
    text: `${TITLE}\n\n¶1\n\nاقرأ أيضاً:\n\nأمطار غزيرة على الساحل\n\n¶2`,
    headline: TITLE,
    heads: [],
    notBody: ['أمطار'],
    inBody: ['¶2'],
  },
  {
    is: 'a headline that begins with a quotation',
    text: `سياسة\n\n«لن نتراجع».. الوزير يرد على منتقدي الموازنة\n\n¶1\n\n¶2`,
    headline: '«لن نتراجع».. الوزير يرد على منتقدي الموازنة',
    sections: ['سياسة'],
  },
  {
    is: 'a headline of who said what',
    text: `مصادر: الاتفاق على الموازنة بات قريباً\n\n¶1\n\n¶2`,
    headline: 'مصادر: الاتفاق على الموازنة بات قريباً',
    source: null,
  },
  {
    is: 'a headline that calls',
    text: `رياضة\n\nيا لها من مباراة!\n\n¶1\n\n¶2`,
    headline: 'يا لها من مباراة!',
    sections: ['رياضة'],
  },
  {
    is: 'a headline with a flag and a bar',
    text: `فيديو | انهيار مبنى في وسط المدينة\n\n¶1\n\n¶2`,
    headline: 'فيديو | انهيار مبنى في وسط المدينة',
    heads: [],
  },
  {
    is: 'a headline of two words below a section',
    text: `ثقافة وفن\n\nوداعاً أيها الشاعر الكبير\n\n¶1\n\n¶2`,
    headline: 'وداعاً أيها الشاعر الكبير',
    sections: ['ثقافة وفن'],
  },
  {
    is: 'a kicker',
    text: `رغم اعتراض نواب المعارضة\n\nالمجلس يقر الموازنة\n\n¶1\n\n¶2`,
    headline: 'المجلس يقر الموازنة',
    heads: [],
  },
  {
    is: 'a path with arrows',
    text: `الصفحة الرئيسية > العالم > آسيا\n\n${TITLE}\n\n¶1\n\n¶2`,
    headline: TITLE,
    sections: ['العالم', 'آسيا'],
  },
  {
    is: 'a menu on one line with bars',
    text: `الرئيسية | أخبار | رياضة | ثقافة | اتصل بنا\n\n${TITLE}\n\n¶1\n\n¶2`,
    headline: TITLE,
    notBody: ['اتصل بنا'],
  },
  {
    is: 'a menu, a date and the headline',
    text: `سياسة\nاقتصاد\nرياضة\nمنوعات\n\nالخميس 3 حزيران 2021\n\n${TITLE}\n\n¶1\n\n¶2`,
    headline: TITLE,
    notBody: ['منوعات'],
  },
  {
    is: 'an opinion with its author’s name alone',
    text: 'رأي\n\nعن موازنة لا يقرؤها أحد من النواب\n\nنادر يوسف\n\n¶1\n\n¶2',
    headline: 'عن موازنة لا يقرؤها أحد من النواب',
    sections: ['رأي'],
    author: 'نادر يوسف',
    heads: [],
  },
  {
    is: 'a headline that asks, with a deck',
    text: `محليات\n\nمتى تبدأ العطلة الصيفية؟\n\nالوزارة تحسم الجدل وتعلن الموعد رسمياً للمدارس كافة\n\n¶1\n\n¶2`,
    headline: 'متى تبدأ العطلة الصيفية؟',
    sections: ['محليات'],
  },
  {
    is: 'a kicker that ends in two points',
    text: `بعد تأجيلها مرتين..\n\nموعد جديد للامتحانات\n\n¶1\n\n¶2`,
    headline: 'موعد جديد للامتحانات',
  },
  {
    is: 'a headline of three words with a deck',
    text: `الوزارة تحسم الجدل\n\nالامتحانات في موعدها والعطلة تبدأ منتصف حزيران المقبل في كل المدارس\n\n¶1\n\n¶2`,
    headline: 'الوزارة تحسم الجدل',
  },
  {
    is: 'a date and a time above the headline',
    text: `الأربعاء 28 أغسطس 2019 - 12:45\n\n${OTHER_TITLE}\n\n¶1\n\n¶2`,
    headline: OTHER_TITLE,
    heads: [],
  },
  {
    is: 'related titles in one line, and more at the end',
    text: `${OTHER_TITLE}\n\n¶1\n\nموضوعات ذات صلة: تأجيل العام الدراسي\n\n¶2\n\nاقرأ المزيد عن الامتحانات`,
    headline: OTHER_TITLE,
    heads: [],
    notBody: ['تأجيل العام', 'اقرأ المزيد'],
  },
  {
    is: 'a path with slashes',
    text: `الرئيسية / محليات / تعليم\n\n${OTHER_TITLE}\n\n¶1\n\n¶2`,
    headline: OTHER_TITLE,
    sections: ['محليات', 'تعليم'],
  },
  {
    is: 'the title of the page above the headline',
    text: `${OTHER_TITLE} - المدن\n\n${OTHER_TITLE}\n\n¶1\n\n¶2`,
    headline: OTHER_TITLE,
    heads: [],
  },
  {
    is: 'a menu above and links below',
    text: `تخطي إلى المحتوى الرئيسي\n\nبث مباشر\n\nالأخبار\n\nبرامج\n\n${OTHER_TITLE}\n\n¶1\n\n¶2\n\nمن نحن\n\nاتصل بنا\n\nسياسة الخصوصية`,
    headline: OTHER_TITLE,
    notBody: ['برامج', 'اتصل بنا'],
  },
];
