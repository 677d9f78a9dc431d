/**
 * Phrases by which newsrooms and themes mark lines that are no text. A phrase alone decides nothing: the place, length and punctuation of its
 * line count too. Each list has the languages Arabic, Persian, Urdu, Sorani, Hebrew, Turkish, French and English, in this order. `|` separates
 * phrases; in "a | b × c | d", each phrase on the left is followed by each on the right.
 */
export const VOCABULARY = {
  /** Labels before an author's name, also without a mark between. */
  bylines: [
    'بقلم | كتب | كتبت | كتبه | كتبها | كتبته | يكتب | تكتب | يكتبها | يكتبه | كتب لكم',
    'به قلم | نوشته | نویسنده | تحریر | بقلم خود | نووسینی | لە نووسینی | נכתב על ידי | מאת | כתב | כתבה | yazan | yazar',
    'par | propos recueillis par | un article de | by | written by | story by | words by | reporting by',
  ],
  /** Names of the newsroom, where no author is named. */
  newsroom: [
    'قسم الأخبار | فريق التحرير | هيئة التحرير | أسرة التحرير | مراسلنا | مراسلتنا | المحرر | المحررون | التحرير | غرفة الأخبار | تحریریه | گروه خبر | خبرنگار ما | نیوز ڈیسک | ویب ڈیسک | ہمارے نمائندے | מערכת | מערכת החדשות | כתבנו | haber merkezi | editör | muhabirimiz',
    'la rédaction | rédaction | notre correspondant | notre correspondante | notre envoyé spécial | notre envoyée spéciale | staff | staff writer | staff writers | staff reporter | our correspondent | our own correspondent | our reporter | our staff | a correspondent | the newsroom | newsroom | news desk | the editorial board | editorial board | admin',
  ],
  /** Labels before an author's name that need a mark between, for they are common words. */
  labelledBylines: [
    'إعداد | أعده | أعدته | أعدها | إعداد وتقديم | إعداد وتحرير | كتابة | الكاتب | الكاتبة | المؤلف | المحرر | تقرير | تحقيق | حوار | حاوره | حاورته | حاورها',
    'حاورتها | أجرى الحوار | أجرت الحوار | متابعة | مراسل | مراسلنا | مراسلتنا | المراسل | ترجمة وإعداد | الصحفي | الصحفية',
    'خبرنگار | گزارش | گزارشگر | تهیه و تنظیم | گفت‌وگو | رپورٹ | رپورٹر | مصنف | نمائندہ | نامہ نگار | نووسەر | ڕاپۆرت | ئامادەکردنی | پەیامنێر | ئا',
    'כותב | כותבת | הכתב | דיווח | haber | röportaj | muhabir | hazırlayan | auteur | texte | reportage | entretien | author | reporter | report | reporting by | text',
  ],
  /** Labels of other contributors. */
  credits: [
    'تحرير | تدقيق | مراجعة | ترجمة | إشراف | إخراج | تصوير | عدسة | تصميم | رسم | رسوم | مونتاج | صورة | الصورة | الصور | صور | مصدر الصورة | مصدر الصور | تعليق الصورة | صورة تعبيرية | صورة أرشيفية | فيديو | إنفوغراف | إنفوغرافيك | مصدر الفيديو | صدر الصورة | حقوق الصورة | حقوق الصور | كاريكاتير',
    'عکس | عکاس | منبع عکس | ویرایش | ویراستار | مترجم | ترجمه | تصویر | تصاویر | تصویر کا ذریعہ | فوٹو | ترجمہ | ادارت | وێنە | سەرچاوەی وێنە | وەرگێڕان | צילום | צילומים | תמונה | קרדיט | עריכה | תרגום | וידאו | איור',
    'fotoğraf | fotoğraflar | foto | görsel | editör | çeviri | çeviren | kamera | photo | photos | photographie | crédit photo | crédits photo | crédit | crédits | image | images | légende | édition | traduction | vidéo',
    'photo by | photo credit | photograph | photographs | photography | picture | pictures | image credit | image source | credit | caption | editing by | edited by | additional reporting by | translation | translated by | file photo | video | illustration',
  ],
  /** Words that no name holds: of sentences, of days, and of writing. Prepositions that match a name when folded ("علي") are not among them. */
  notNames: [
    'لا | لم | لن | ليس | ليست | قد | كان | كانت | هو | هم | هذا | هذه | ذلك | تلك | الذي | التي | الذين | أو | ثم | أن | إن | إنه | كيف | لماذا | هل | كل | بعض | حتى | رسالة | مقال | مقالا | قصيدة | تغريدة | منشور',
    'است | نیست | بود | شد | شده | کرد | کرده | داد | این | آن | که | تا | هم | را | خود | ہے | ہیں | تھا | تھی | تھے | نے | کو | اور | یہ | وہ | نہیں | کر | گیا | دیا | کیا | کە | ئەو | ئەم | نییە | بوو | کرد | نەبوو',
    'לא | אין | יש | הוא | היא | הם | זה | זו | כי | אם | גם | רק | אבל | כל | מה | מי | איך | למה | לו | לה | שלא | היה | הייתה | היו',
    'a | an | his | her | its | this | that | these | those | their | our | my | your | not | all | any | how | why | what | when | who | it | is | was | were | had | has | un | une | ce | cette | ces | ne | pas | qui | que | il | elle | ils | elles | on | bu | bir | ama | çok | daha | değil | morning | evening | afternoon | soir | matin | sabah | akşam | gece | today | yesterday | tomorrow | noon | midnight | demain | hier | aujourd’hui',
  ],
  sources: [
    'المصدر | المصادر | مصدر | مصادر | مصدر الخبر | مصدر المقال | المصدر الأصلي | نقلا عن',
    'منبع | منابع | منبع خبر | به نقل از | ماخذ | ذریعہ | بشکریہ | ذرائع | سەرچاوە | سەرچاوەکان | מקור | מקורות | המקור | kaynak | kaynaklar | haber kaynağı',
    'source | sources | original source | via',
  ],
  tags: [
    'الوسوم | وسوم | الأوسمة | تاغات | تاغ | تاق | هاشتاغ | كلمات مفتاحية | الكلمات المفتاحية | كلمات دلالية | الكلمات الدلالية | علامات | العلامات | كلمات البحث | موضوعات المقال | الموضوعات | مواضيع | سمات | دلالات',
    'برچسب | برچسب‌ها | برچسب ها | کلیدواژه | کلیدواژه‌ها | کلمات کلیدی | ٹیگ | ٹیگز | موضوعات | تاگ | تاگەکان | وشە سەرەکییەکان | תגיות | תגים | מילות מפתח | תגית | etiket | etiketler | anahtar kelimeler | mots-clés | mots clés | mot-clé | étiquettes | thèmes | tag | tags | tagged | filed under | topics | keywords | key words',
  ],
  published: [
    'تاريخ النشر | نشر | نشر في | نشر بتاريخ | نشرت | نشرت في | تم النشر | تم النشر في | النشر | أضيف في | حرر في | تاريخ الإضافة | التاريخ | بتاريخ | وقت النشر | صدر في',
    'تاریخ انتشار | منتشر شده در | انتشار | تاریخ | زمان انتشار | تاریخ اشاعت | اشاعت | شائع | شائع شدہ | بڵاوکرایەوە | ڕێکەوت | لە ڕێکەوتی | פורסם | פורסם ב | תאריך | תאריך פרסום',
    'yayın tarihi | yayınlanma | yayınlanma tarihi | yayımlanma | tarih | giriş | oluşturulma | publié | publié le | publication | date | mis en ligne le | published | published on | posted | posted on | first published | issued',
  ],
  updated: [
    'آخر تحديث | تاريخ التحديث | تحديث | تم التحديث | حدث في | التحديث | آخر تعديل | عدل في | محدث | آخرین به‌روزرسانی | به‌روزرسانی | به روز شده | آخرین ویرایش | بروزرسانی | آخری اپ ڈیٹ | اپ ڈیٹ | تازہ کاری | نوێکرایەوە | دوا نوێکردنەوە | نوێکردنەوە',
    'עודכן | עדכון אחרון | עודכן ב | güncelleme | güncellenme | son güncelleme | güncelleme tarihi | mis à jour | mis à jour le | mise à jour | dernière mise à jour | modifié le | updated | updated on | last updated | last update | last modified | modified',
  ],
  /** Invitations to other articles. The title follows, on the same line or the next. */
  readAlso: [
    'اقرأ | إقرأ | اقرئي | اقرؤوا | اقرأوا | طالع | طالعوا | شاهد | شاهدوا | تابع | انظر | راجع | للمزيد اقرأ | يمكنك قراءة | اسمع | استمع × أيضا | المزيد | كذلك',
    'بیشتر بخوانید | بیشتر بدانید | همچنین بخوانید | بخوانید | پربازدیدترین | پربازدیدها | پیشنهاد ما | خبر قبلی | خبر بعدی | تازه‌ترین خبرها | این مطالب را هم بخوانید',
    'یہ بھی پڑھیں | یہ بھی پڑھیے | مزید پڑھیں | مزید پڑھیے | یہ بھی دیکھیں | اسی بارے میں | سب سے زیادہ پڑھی جانے والی | متعلقہ عنوانات',
    'زیاتر بخوێنەوە | هەروەها بخوێنەوە | ئەمانەش بخوێنەوە | زۆرترین خوێنراوە | دواین هەواڵ',
    'קראו גם | קרא גם | קראו עוד | קרא עוד | ראו גם | עוד בנושא | עוד כתבות | אולי יעניין אותך | אולי יעניין אתכם | הנקראות ביותר | הכי נקראות',
    'ayrıca okuyun | ayrıca oku | bunlar da ilginizi çekebilir | ilginizi çekebilir | daha fazla oku | devamını oku | çok okunanlar | en çok okunanlar | bunları da okuyun | şunları da okuyun | önceki haber | sonraki haber',
    'à lire | lire | à voir | voir | à écouter × aussi | également | plus',
    'read | see | watch | listen × also | more | next',
  ],
  /** Labels above other articles. */
  related: [
    'مقالات | أخبار | مواضيع | موضوعات | مواد | قصص | تقارير | عناوين | منشورات | مقاطع | محتوى | روابط × ذات صلة | متعلقة | مرتبطة | مشابهة | مقترحة | أخرى | قد تهمك | قد تعجبك | ذو صلة',
    'قد | ربما × يعجبك | يهمك | يعجبكم | يهمكم | تهمك | تعجبك',
    'الأكثر | الأخبار الأكثر | المقالات الأكثر × قراءة | مشاهدة | تداولا | شيوعا | رواجا | تعليقا',
    'آخر | أحدث × الأخبار | المقالات | المستجدات',
    'ذات صلة | اخترنا لك | اخترنا لكم | مختارات | ننصح بقراءة | ننصحكم بقراءة | لقراءة المزيد | للاطلاع على المزيد | المزيد حول | المزيد عن | مزيد من الأخبار | من الأرشيف | المقال السابق | المقال التالي | الخبر السابق | الخبر التالي | في هذا الملف | موضوع ذو صلة | خبر ذو صلة | مقال ذو صلة',
    'مطالب | اخبار | خبرهای | مقالات | خبرها و گزارش‌های × مرتبط | مشابه | پیشنهادی | دیگر | بیشتر',
    'متعلقہ | مزید | تازہ ترین | مماثل × خبریں | مضامین | خبر | تحریریں',
    'هەواڵی | هەواڵە | بابەتی | بابەتە | وتاری × پەیوەندیدار | پەیوەندیدارەکان | هاوشێوە | زیاتر | تر',
    'כתבות | ידיעות | מאמרים | תכנים × קשורות | נוספות | דומות | מומלצות | קשורים | נוספים | מומלצים',
    'ilgili | benzer | diğer | önerilen | son × haberler | yazılar | haber | içerikler',
    'articles | contenus | sujets × liés | similaires | connexes | associés | recommandés',
    'sur le même sujet | sur le même thème | lire la suite | vous aimerez aussi | dans la même rubrique | les plus lus | les plus populaires | plus d’articles | article précédent | article suivant | à ne pas manquer | pour aller plus loin',
    'related | similar | recommended | more | other | latest | popular × articles | posts | stories | news | coverage | content | topics | reading',
    'related | more on this story | more on this | more from | more about | you may also like | you might also like | recommended for you | most read | most popular | trending now | up next | keep reading | continue reading | don’t miss | previous article | next article | what to read next | also read | also on',
  ],
  /** Beginnings of lines that are furniture, whatever follows. */
  notices: [
    'جميع الحقوق | كافة الحقوق | كل الحقوق | حقوق النشر | حقوق الطبع | الآراء الواردة | الآراء المنشورة | ملفات تعريف الارتباط | نستخدم ملفات | يستخدم هذا الموقع | يستخدم الموقع ملفات | سياسة الخصوصية | شروط الاستخدام | من نحن | اتصل بنا | تواصل معنا | انضم إلى قناتنا | لمتابعة آخر الأخبار | لن يتم نشر عنوان بريدك | الحقول الإلزامية',
    'تمامی حقوق | تمام حقوق | کلیه حقوق | همه حقوق | درباره ما | تماس با ما | این سایت از کوکی | ما از کوکی | جملہ حقوق | تمام جملہ حقوق | رازداری | ہم سے رابطہ | ہمارے بارے میں | ہماری ویب سائٹ کوکیز | هەموو مافەکان | هەموو مافێک | دەربارەی ئێمە | پەیوەندیمان پێوە بکە | כל הזכויות | האתר משתמש | אנו משתמשים | מדיניות פרטיות | תנאי שימוש | צרו קשר | אודות',
    'tüm hakları | her hakkı | bu site çerez | sitemizde çerez | çerez politikası | gizlilik politikası | bize ulaşın | hakkımızda | iletişim | tous droits | nous utilisons des cookies | ce site utilise | politique de confidentialité | mentions légales | nous contacter | all rights | copyright | © | we use cookies | this site uses | this website uses | privacy policy | terms of use | terms of service | about us | contact us | your email address will not',
  ],
  /** Words of a page's controls, also with an ending. */
  controls: [
    'شارك | مشاركة | مشاركات | شاركها | انشر | نشر | طباعة | اطبع | نسخ | انسخ | رابط | أرسل | إرسال | صديق | بريد | إلكتروني | تعليق | علق | أضف | اترك | رد | قراءة | قراء | اقرأ | مشاهدة | مشاهدات | زيارة | زيارات | تسجيل | دخول | خروج | حساب | قائمة | رئيسية | بحث | ابحث | اشترك | اشتراك | تابعونا | تابعنا | تابعوا | متابعة | نشرة | إشعارات | تنبيهات | إغلاق | أغلق | فتح | قبول | رفض | موافق | كوكيز | زر | ذهاب | عودة | رجوع | أعلى | تكبير | تصغير | صورة | حجم | خط | استمع | إعجاب | حفظ | احفظ | مفضلة | إبلاغ | تطبيق | حمل | تحميل | اضغط | انقر | مقال | خبر | موضوع | صفحة | مزيد | تخطى | محتوى | وقت | مدة | عدد | عداد | دقيقة | دقائق | مرة | هنا | إعلان | إعلانات | مادة إعلانية | ترتيب | الأحدث | عرض',
    'اشتراک | اشتراک‌گذاری | گذاری | چاپ | کپی | لینک | ارسال | دوستان | ایمیل | نظر | نظرات | دیدگاه | بازدید | ورود | خروج | عضویت | منو | صفحه | خانه | جستجو | خبرنامه | دنبال | کنید | بستن | بازگشت | بالا | ذخیره | دانلود | مطالعه | زمان | دقیقه | کد | ثبت | بدهید | بفرستید | تعداد',
    'شیئر | شئیر | کریں | پرنٹ | کاپی | لنک | ای میل | میل | تبصرہ | تبصرے | لاگ | اِن | سائن | اپ | مینو | ہوم | صفحہ | اول | تلاش | سبسکرائب | نیوز | لیٹر | فالو | اوپر | واپس | بند | پڑھنے | وقت | منٹ | ویوز | اشتہار | بھیجیں',
    'هاوبەش | هاوبەشی | بکە | پێبکە | چاپکردن | لەبەرگرتنەوە | بەستەر | کۆمێنت | لێدوان | بینین | بینراوە | سەرەتا | پەڕەی | سەرەکی | گەڕان | چوونەژوورەوە | خولەک | داخستن | ناردن | بنێرە | بەژداربە | شەیر',
    'שתפו | שתף | שיתוף | הדפסה | הדפס | העתק | העתקת | קישור | שלחו | שלח | לחבר | מייל | דוא"ל | תגובות | תגובה | הוסף | הוסיפו | כתבו | צפיות | התחברות | כניסה | הרשמה | תפריט | ראשי | דף | הבית | חיפוש | חפש | הירשמו | ניוזלטר | עקבו | סגור | חזרה | למעלה | שמור | דקות | זמן | פרסומת',
    'paylaş | yazdır | kopyala | bağlantı | bağlantıyı | link | gönder | arkadaş | eposta | e-posta | yorum | yorumlar | yap | görüntülenme | okunma | giriş | kayıt | üye | ol | menü | anasayfa | ana | sayfa | ara | arama | abone | bülten | takip | et | kapat | yukarı | kaydet | süresi | dakika | reklam | tıkla | indir | beğen | haber',
    'partager | partagez | imprimer | copier | lien | envoyer | ami | mail | courriel | commenter | commentaire | commentaires | laisser | ajouter | vues | lectures | connexion | connecter | inscription | menu | accueil | recherche | rechercher | abonner | abonnez | newsletter | lettre | suivre | suivez | fermer | retour | haut | enregistrer | lecture | minutes | min | publicité | accepter | refuser | télécharger | réagir',
    'share | shares | print | copy | link | send | email | e-mail | friend | comment | comments | leave | add | reply | views | reads | likes | login | log | sign | register | in | menu | home | search | subscribe | newsletter | follow | close | back | top | save | bookmark | read | reading | time | minute | minutes | min | mins | advertisement | advert | accept | reject | all | cookies | download | click | here | article | story | post | page | skip | content | main | listen | button | tweet | join | report | navigation | toggle | open | account',
  ],
  /** Labels of readers' comments below an article, and of reactions in it. */
  comments: [
    'تعليقات | التعليقات | ردود | نظرات | تبصرے | تبصره | لێدوان | תגובות | yorumlar | commentaires | réactions | comments | reactions',
  ],
  /** Function words between such words. */
  neutral: [
    'على | عبر | في | إلى | عن | هذا | هذه | من | مع | أو | و | ب | ل | ألف | الكل | الآن | إلينا | كل | جديد | جديدة | لا | إلا | الـ | به | در | از | را | با | این | شما | خود | برای | همه | کے | کا | کی | پر | کو | سے | اس | میں | یہ | ذریعے | لە | بە | بۆ | ئەم | את | של | על | ב | ל | זה | זו | עם | או | כל | bu | ile | ve | için | da | de',
    'sur | par | le | la | les | l | cet | cette | ce | un | une | en | à | au | aux | nous | vous | s | d | et | ou | notre | votre | to | the | a | an | this | on | by | via | with | for | our | your | us | and | or | of | now | it | k | up',
  ],
  networks: [
    'فيسبوك | فيس | بوك | تويتر | إكس | واتساب | واتس | تلغرام | تليغرام | تيليغرام | تيليجرام | تلجرام | لينكدإن | لينكد | لينكدان | انستغرام | إنستغرام | انستجرام | يوتيوب | تيك | توك | ماسنجر | مسنجر | بنترست | بينتيريست | سناب | شات | ريديت | فايبر | ثريدز | بلوسكاي | جوجل | غوغل | تمبلر | rss',
    'فیس‌بوک | فیسبوک | توییتر | توئیتر | واتس‌اپ | واتساپ | تلگرام | اینستاگرام | لینکدین | ایکس | بله | ایتا | سروش | فیس | بک | ٹوئٹر | ٹویٹر | واٹس | ایپ | ٹیلی | گرام | انسٹاگرام | فەیسبووک | تویتەر | واتسئاپ | تێلێگرام | ئینستاگرام | פייסבוק | טוויטר | ווטסאפ | וואטסאפ | טלגרם | אינסטגרם | לינקדאין',
    'facebook | twitter | x | whatsapp | telegram | linkedin | instagram | youtube | tiktok | messenger | pinterest | reddit | threads | bluesky | mastodon | viber | flipboard | snapchat | tumblr | pocket | line | wechat | google | vk | skype | fb | nsosyal',
  ],
  home: [
    'الرئيسية | الصفحة الرئيسية | الرئيسة | صفحه اصلی | خانه | صفحه نخست | ہوم | صفحہ اول | صفحۂ اول | سەرەتا | سەرەکی | دەستپێک | דף הבית | ראשי | עמוד הבית | anasayfa | ana sayfa | accueil | home | homepage | news home | front page',
  ],
  /** Words of sections' labels. */
  sections: [
    'أخبار | الأخبار | خبر | سياسة | السياسة | سياسي | اقتصاد | اقتصادي | رياضة | رياضي | ثقافة | ثقافي | فن | فنون | رأي | آراء | الرأي | مقالات | مقال | تحليل | تحليلات | تقارير | تحقيقات | حوارات | محليات | محلية | محلي | عربي | عربية | دولي | دولية | عالم | العالم | علوم | تكنولوجيا | تقنية | صحة | منوعات | مجتمع | تعليم | بيئة | طقس | حوادث | فيديو | صور | مرأة | سياحة | مال | أعمال | أسواق | مدونات | ملفات | سوريا | سورية | مصر | لبنان | العراق | فلسطين | الأردن | الخليج | المغرب | كتاب | افتتاحية | عمود | الشأن | شؤون | سلايد | الشرق | الأوسط | كرة | قدم',
    'خبرها | سیاسی | سیاست | اقتصادی | ورزش | ورزشی | فرهنگ | فرهنگی | جهان | ایران | جامعه | اجتماعی | دیدگاه | یادداشت | گزارش | هنر | علم | فناوری | سلامت | بین‌الملل | خبریں | پاکستان | دنیا | کھیل | معیشت | کاروبار | سیاسیات | صحت | سائنس | کالم | بلاگ | انٹرٹینمنٹ | هەواڵ | هەواڵەکان | سیاسەت | ئابووری | وەرزش | کوردستان | جیهان | کولتوور | ڕا | خەڵک | עולם | חדשות | פוליטיקה | כלכלה | ספורט | תרבות | דעות | דעה | טכנולוגיה | בריאות | בארץ',
    'weather | podcasts | podcast | videos | games | entertainment | lifestyle | community | jobs | uk | us | americas | météo | vidéos | magazine | hava | durumu | magazin | eğitim | تكنولوجيا | اتصالات | عقارات | سيارات | مطبخ | بودكاست | برامج | الطقس | هواشناسی | چندرسانه‌ای | عکس | ویدئو | موسم | ویڈیو | ویڈیوز | تعلیم | تەندروستی | تەکنەلۆژیا | ڤیدیۆ | מזג | האוויר | רכב | אוכל | צרכנות | נדל"ן | gündem | siyaset | politika | ekonomi | spor | kültür | sanat | dünya | türkiye | görüş | sağlık | teknoloji | yaşam | politique | économie | sport | sports | culture | monde | société | opinion | opinions | débats | débat | santé | sciences | technologie | france | actualités | actualité | régions | international | news | world | politics | business | economy | arts | science | technology | tech | health | education | environment | comment | analysis | features | middle | east | national | local | life | style | travel | money | europe | africa | asia | editorial | interview | reports | markets',
  ],
  opinion: [
    'رأي | آراء | الرأي | مقالات | مقال | مقالات الرأي | مقالات رأي | مقال رأي | كتاب وآراء | أقلام | دیدگاه | یادداشت | کالم | بلاگ | بیروڕا | ڕا | דעות | דעה | görüş | köşe yazısı | yazarlar | opinion | opinions | tribune | débats | comment | editorial | op-ed | column | blogs',
  ],
  /** Labels that newsrooms set above any headline: "Breaking". */
  flags: [
    'عاجل | خاص | حصري | حصرياً | مباشر | بالفيديو | بالصور | شاهد | فيديو | خبر عاجل | فوری | اختصاصی | ویدیو | خبر فوری | بریکنگ نیوز | بریکنگ | تازہ ترین | بەپەلە | تایبەت | פרסום ראשון | מבזק | בלעדי | דחוף | son dakika | özel | flash | exclusif | alerte | urgent | direct | vidéo | breaking | breaking news | exclusive | live | watch | video | just in | developing',
  ],
  /** First words of kickers, which name a circumstance and no actor. */
  circumstances: [
    'بعد | قبل | في | وسط | رغم | برغم | على | مع | خلال | بسبب | ضمن | لأول | للمرة | منذ | إثر | عقب | بين | تحت | من | بمشاركة | بحضور | فيما | بينما | تزامنا | ردا | استجابة | تمهيدا | بهدف | لليوم | لدى | أثناء | غداة | عشية | بموجب | وفق | بدعم | بقيمة | حول | عن',
    'پس | پیش | در | با | از | به | برای | بعد | قبل | کے | میں | دوای | پێش | لە | بۆ | אחרי | לאחר | לפני | על | עם | בעקבות | למרות | במשך | après | avant | malgré | pendant | depuis | dans | en | avec | sur | face | à | au | after | before | despite | amid | in | on | with | during | since | from | at | ahead | following | as | for',
  ],
  /** Words that report speech, and begin sentences that end in a colon. */
  saying: [
    'رفض | رفضت | نفى | نفت | أعلن | أعلنت | أشار | أشارت | شدد | شددت | اعتبر | اعتبرت | حذر | حذرت | أفاد | أفادت | غادر | وغادر | نقل | نقلت | söyledi | açıkladı | belirtti | kaçındı | reddetti | told | declined | refused | denied | spoke | affirme | refuse | נמסר | נמסרו | סירב | اعلام کرد | بتایا | وتی',
    'قال | وقال | قالت | وقالت | أضاف | وأضاف | أضافت | وأضافت | تابع | وتابع | أكد | وأكد | أكدت | وأكدت | كتب | وكتب | كتبت | وكتبت | أوضح | وأوضح | ذكر | وذكر | صرح | وصرح | علق | وعلق | جاء | وجاء | يقول | ويقول | تقول | وتقول | گفت | افزود | نوشت | کہا | گوتی | אמר | אמרה | הוסיף | כתב | dedi | said | says | added | wrote | a déclaré | he | she | they',
  ],
  /** Phrases that say that the text has ended. */
  ends: [
    'انتهى | انتهي | انتهت | النهاية | تمت | انتهى الخبر | نهاية الخبر | پایان | پایان پیام | انتهای پیام | انتهای خبر | ختم شد | ختم | کۆتایی | کۆتایی هەواڵ | סוף | סוף הידיעה | son | bitti | fin | fin de la dépêche | end | ends | the end | end of story',
  ],
  /** Words for "agency", before or after a name. */
  agencyWords: ['وكالة | خبرگزاری | خبررساں | ایجنسی | ئاژانسی | סוכנות | agence | agency | ajansı'],
  /** Agencies and newspapers that stand alone on a line, in brackets or beside a city. */
  agencies: [
    'وكالة الأنباء | وكالة أنباء × القطرية | السورية | السعودية | الأردنية | الكويتية | البحرينية | العمانية | الفلسطينية | العراقية | اللبنانية | الليبية | التونسية | الجزائرية | المغربية | اليمنية | السودانية | الصينية | الألمانية | الفرنسية | الإيرانية | الإمارات | الشرق الأوسط | الأناضول',
    'سانا | رويترز | أ ف ب | أ.ف.ب | ا ف ب | فرانس برس | وكالة فرانس برس | أ ب | أ.ب | أسوشيتد برس | أسوشييتد برس | د ب أ | د.ب.أ | الأناضول | وكالة الأناضول | سبوتنيك | تاس | نوفوستي | ريا نوفوستي | شينخوا | إفي | آكي | واس | وام | بترا | وفا | قنا | كونا | بنا | العمانية | واع | نينا | أ ش أ | أ.ش.أ | وات | واج | ومع | وال | سونا | سبأ | إرنا | فارس | تسنيم | مهر | معا | صفا | شهاب | هاوار | روداو | شفق نيوز | السومرية | الجزيرة | العربية | الحدث | الحرة | سكاي نيوز عربية | بي بي سي | سي إن إن | سي ان ان | روسيا اليوم | آر تي | دويتشه فيله | فرانس 24 | العربي الجديد | القدس العربي | الشرق الأوسط | عنب بلدي | وكالات | الوكالات | وكالات أنباء',
    'ایسنا | ایرنا | تسنیم | رویترز | خبرآنلاین | ایلنا | مهر | فارس | خبرگزاری‌ها | روئٹرز | اے ایف پی | اے پی پی | اے پی | آئی این پی | ڈان | جیو نیوز | ڕۆیتەرز | ڕووداو | کوردستان ٢٤ | باس نیوز | פרנס פרס | רויטרס | איי פי | סוכנויות הידיעות | וואלה | ynet',
    'reuters | afp | ap | associated press | the associated press | upi | dpa | epa | efe | ansa | belga | aa | anadolu | anadolu agency | anadolu ajansı | dha | iha | ana | tass | xinhua | kyodo | pti | ani | sana | petra | wafa | spa | wam | qna | kuna | mena  | agencies | bbc | bbc news | cnn | al jazeera | agences | ajanslar | nna | ani',
  ],
  /** Agencies of pictures. */
  pictures: [
    'غيتي | غيتي إيميجز | غيتي ايمجز | جيتي | جيتي إيميجز | شترستوك | گتی | گیٹی | גטי | getty | getty images | shutterstock | istock | unsplash | alamy',
  ],
  /** Words for an archive or another origin of a picture, in brackets at the end of a caption. */
  archives: [
    'أرشيف | أرشيفية | من الأرشيف | الأرشيف | أرشيفي | صورة أرشيفية | تعبيرية | صورة تعبيرية | انترنت | إنترنت | الإنترنت | مواقع التواصل | وسائل التواصل | خاص | آرشیو | آرشیوی | آرکائیو | فائل فوٹو | فائل | ئەرشیف | ארכיון | arşiv | archives | archive | archivo | file | file photo | handout | courtesy | dr',
  ],
  /** Months of the lunar calendar, whose dates are not read, and other words of lines with dates. */
  dateWords: [
    'محرم | صفر | ربيع | الأول | الثاني | الآخر | الأولى | الآخرة | جمادى | رجب | شعبان | رمضان | شوال | ذو | ذي | القعدة | الحجة | هـ | ه | م | ق | ش | هجري | ميلادي | الموافق | صباحا | مساء | ظهرا | ص | الساعة | بتوقيت | غرينتش | غرينيتش | مكة | المكرمة | دمشق | القاهرة | بيروت | بغداد | gmt | utc | pm | am | p | m | a | at | h | à | saat | ساعت | ساعة | بجے | ظهرا | عصرا | فجرا | ليلا | يوم | تمام | ميلادية | صبح | عصر | شب | بعدازظهر | شام | رات | دوپہر | روز | بیست | سی | و | ام | uhr | um | et | اليوم | أمس | امروز | دیروز | آج | کل | היום | אתמול | ئەمڕۆ | دوێنێ | bugün | dün | aujourd | hui | hier | today | yesterday',
  ],
  /** Words of relative dates, before or after the number ("ago"). */
  ago: ['منذ | قبل | پیش | قبل | پہلے | לפני | önce | il y a | ago | لەمەوبەر'],
  units: [
    'ثانية | دقيقة | دقائق | دقيقتين | ساعة | ساعات | ساعتين | يوم | أيام | يومين | يوما | أسبوع | أسابيع | أسبوعين | شهر | أشهر | شهرين | سنة | سنوات | سنتين | دقیقه | ساعت | روز | هفته | ماه | سال | منٹ | گھنٹے | گھنٹہ | دن | ہفتے | ہفتہ | ماہ | سال | دقات | שעות | שעה | דקות | ימים | יום | יומיים | שעתיים | שבוע | שבועות | חודש | dakika | saat | gün | hafta | ay | yıl | minutes | heures | heure | jours | jour | semaines | semaine | mois | ans | minute | hour | hours | day | days | week | weeks | month | months | year | years | خولەک | کاتژمێر | ڕۆژ | هەفتە',
  ],
} satisfies Record<string, string[]>;
