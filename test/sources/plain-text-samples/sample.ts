/** A text as it was copied from a page, and what is read from it. */
export interface PlainTextSample {
  /** Completes "reads …". */
  is: string;
  /** ¶1 to ¶3 stand for paragraphs of the language. */
  text: string;
  /** Arabic, where nothing is said. */
  language?: string;
  headline?: string;
  /** The headline is a line, not the whole text. */
  shortHeadline?: boolean;
  /** The subheads, all of them. */
  heads?: string[];
  /** `null`: none. */
  author?: string | null;
  source?: string | null;
  sections?: string[];
  inBody?: string[];
  notBody?: string[];
  /** Items of the lists of each kind. */
  lists?: {ul?: number; ol?: number};
  published?: string;
}

const PARAGRAPHS: Record<string, readonly string[]> = {
  ar: [
    'عقد مجلس النواب اليوم جلسة طويلة خصصت لمناقشة مشروع الموازنة، واستمع خلالها إلى مداخلات عشرات الأعضاء، قبل أن ترفع الجلسة إلى موعد يحدد لاحقاً.',
    'وقال رئيس اللجنة المالية للصحفيين إن الأرقام الواردة في المشروع قابلة للتعديل، مشيراً إلى أن الخلاف يتركز على بنود الإنفاق في المحافظات البعيدة.',
    'وكانت الحكومة قد أحالت المشروع إلى المجلس قبل شهرين، بعد سلسلة من الاجتماعات مع ممثلي النقابات وغرف التجارة والصناعة في البلاد.',
  ],
  fa: [
    'نمایندگان مجلس امروز در نشستی طولانی لایحه بودجه را بررسی کردند و پس از شنیدن سخنان ده‌ها نماینده، ادامه گفت‌وگوها به روز دیگری موکول شد.',
    'رئیس کمیسیون اقتصادی به خبرنگاران گفت که رقم‌های لایحه قابل تغییر است و اختلاف اصلی بر سر هزینه‌های استان‌های دوردست است.',
    'دولت این لایحه را دو ماه پیش و پس از نشست‌های پیاپی با نمایندگان صنف‌ها و اتاق‌های بازرگانی به مجلس فرستاده بود.',
  ],
  ur: [
    'پارلیمان کے ارکان نے آج ایک طویل اجلاس میں بجٹ کے مسودے پر بحث کی اور درجنوں ارکان کی تقاریر سننے کے بعد اجلاس ملتوی کر دیا گیا۔',
    'مالیاتی کمیٹی کے سربراہ نے صحافیوں کو بتایا کہ مسودے میں دیے گئے اعداد میں تبدیلی ہو سکتی ہے اور اختلاف دور دراز صوبوں کے اخراجات پر ہے۔',
    'حکومت نے یہ مسودہ دو ماہ قبل تاجروں اور مزدوروں کے نمائندوں سے کئی ملاقاتوں کے بعد پارلیمان کو بھیجا تھا۔',
  ],
  ckb: [
    'ئەندامانی پەرلەمان ئەمڕۆ لە دانیشتنێکی درێژدا گفتوگۆیان لەسەر پرۆژەی بودجە کرد و دوای گوێگرتن لە دەیان ئەندام دانیشتنەکە دواخرا.',
    'سەرۆکی لیژنەی دارایی بە ڕۆژنامەنووسانی ڕاگەیاند کە ژمارەکانی پرۆژەکە دەکرێت بگۆڕدرێن و ناکۆکییەکە لەسەر خەرجی پارێزگا دوورەکانە.',
    'حکومەت دوو مانگ لەمەوبەر پرۆژەکەی ناردبوو بۆ پەرلەمان، دوای چەندین کۆبوونەوە لەگەڵ نوێنەرانی سەندیکاکان و بازرگانان.',
  ],
  he: [
    'חברי הכנסת דנו היום בישיבה ארוכה בהצעת התקציב, ולאחר ששמעו את דבריהם של עשרות חברים נדחה המשך הדיון למועד אחר שייקבע בהמשך.',
    'יושב ראש ועדת הכספים אמר לכתבים כי המספרים בהצעה עשויים להשתנות, וכי המחלוקת נוגעת בעיקר להוצאות במחוזות המרוחקים.',
    'הממשלה העבירה את ההצעה לכנסת לפני חודשיים, לאחר שורה של פגישות עם נציגי האיגודים ולשכות המסחר ברחבי הארץ.',
  ],
  tr: [
    'Milletvekilleri bugün uzun bir oturumda bütçe tasarısını görüştü ve onlarca üyenin konuşmasının ardından oturum başka bir güne ertelendi.',
    'Komisyon başkanı gazetecilere tasarıdaki rakamların değişebileceğini, anlaşmazlığın uzak illerdeki harcamalarla ilgili olduğunu söyledi.',
    'Hükümet tasarıyı iki ay önce, sendikalar ve ticaret odalarının temsilcileriyle yaptığı görüşmelerin ardından meclise göndermişti.',
  ],
  fr: [
    'Les députés ont débattu aujourd’hui du projet de budget au cours d’une longue séance, avant que la suite de l’examen ne soit reportée à une date ultérieure.',
    'Le président de la commission a déclaré aux journalistes que les chiffres pouvaient encore changer, le désaccord portant sur les dépenses des provinces.',
    'Le gouvernement avait transmis le texte il y a deux mois, après une série de rencontres avec les syndicats et les chambres de commerce.',
  ],
  en: [
    'Lawmakers spent a long session on Friday debating the draft budget, and after hearing dozens of members they put off the rest of the debate to another day.',
    'The head of the finance committee told reporters that the figures could still change, and that the dispute was about spending in the remote provinces.',
    'The government sent the draft to parliament two months ago, after a series of meetings with unions and chambers of commerce around the country.',
  ],
};

/** A text with the paragraphs of its language in their places. */
export const fill = (text: string, language = 'ar'): string =>
  text.replace(/¶(\d)/g, (_, number: string) => PARAGRAPHS[language]![Number(number) - 1]!);
