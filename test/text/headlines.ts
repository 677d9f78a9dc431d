/** Headlines as newsrooms write them, in our own wording: technology, sport, business, science and culture are full of names in other letters. */
export const HEADLINES = {
  ar: `ما هو ChatGPT؟
شركة OpenAI تطلق ChatGPT Enterprise
كيف تستخدم WhatsApp Web؟
فيلم Oppenheimer يفوز
فيلم Oppenheimer يفوز بسبع جوائز Oscar
هاتف Galaxy S25 Ultra ضد iPhone 17 Pro Max
Apple تكشف عن MacBook Air الجديد
Google تستحوذ على شركة ناشئة في الأمن السيبراني
Netflix ترفع أسعار الاشتراك
Meta تختبر ميزة جديدة في Instagram Reels
لماذا توقف تطبيق TikTok في الولايات المتحدة؟
تحديث Windows 11 يسبب مشكلات لأجهزة Dell وHP
أفضل 5 تطبيقات لمستخدمي Android Auto
سامسونغ تعلن Galaxy Z Fold 7 وGalaxy Z Flip 7
مقارنة بين PlayStation 5 Pro وXbox Series X
ميزة Face ID تصل إلى أجهزة iPad
خلل في Cloudflare يعطل X وChatGPT
شركة NVIDIA تتجاوز Microsoft وApple
إيلون ماسك: xAI تشتري منصة X
معالج Snapdragon 8 Elite Gen 5 الأسرع
متصفح Chrome يحصل على Gemini
طريقة تحميل Office 365 مجانًا
سيارة Tesla Model Y بسعر جديد
BYD تتفوق على Tesla
مراجعة Sony WH-1000XM6
إطلاق Starship من قاعدة Starbase
نتائج مباريات Champions League اليوم
مانشستر سيتي يهزم Real Madrid بثلاثية
نادي Al Ain يتأهل إلى نهائي AFC Champions League Elite
سباق Formula 1 في جدة
UFC 300: من سيفوز؟
بطولة WWE Crown Jewel تعود إلى الرياض
لاعب NBA LeBron James يعتزل
تصنيف FIFA الجديد للمنتخبات
ليفربول يتعاقد مع Florian Wirtz
البيتكوين Bitcoin يتجاوز 100 ألف دولار
صندوق PIF يستثمر في Electronic Arts
أرباح Aramco تتراجع
أسهم Amazon.com ترتفع 5%
شركة Uber Technologies تستحوذ على Getir
مؤشر S&P 500 يغلق مرتفعًا
بنك HSBC Holdings يعين مديرًا جديدًا
شراكة بين DP World وCMA CGM
تمويل جديد لشركة Tabby من Goldman Sachs
أوبك+ تجتمع وخام Brent يهبط
تلسكوب James Webb يرصد مجرة
مركبة NASA Perseverance Rover تلتقط صورة
علماء CERN يكتشفون جسيمًا
دراسة في Nature Medicine عن السكري
دواء Ozempic وWegovy: ما الفرق؟
لقاح Pfizer-BioNTech آمن للأطفال
متحور COVID-19 الجديد
مسلسل House of the Dragon يعود
مسلسل Game of Thrones في جزء جديد
ألبوم Taylor Swift الجديد The Life of a Showgirl
أغنية Bad Bunny الأكثر استماعًا على Spotify
مهرجان Cannes Film Festival ينطلق
كتاب Harry Potter بالعربية
لعبة Grand Theft Auto VI تتأجل
عرض Call of Duty: Black Ops 7 الأول
BBC: عاجل من دمشق
Reuters تنقل عن مصادر: الاتفاق قريب
CNN: انفجار قرب السفارة
قناة Sky News Arabia تبث مقابلة
(فيديو) لحظة سقوط طائرة Boeing 737 MAX
طائرة F-35 Lightning II تتحطم
مؤتمر COP30 في البرازيل
برنامج MBA في جامعة Harvard Business School
خدمة eSIM متوفرة الآن
5G في سوريا: متى؟
«OpenAI» تطلق «Sora 2»
3 أسباب لشراء AirPods Pro 3
#Gaza_Under_Attack يتصدر
@elonmusk يرد على @sama
C++ أم Rust للمبتدئين؟
وGoogle أيضًا تدخل السباق
بـ AI: هكذا صُنع الإعلان`,
  fa: `گوشی iPhone 17 Pro در ایران چند؟
شرکت OpenAI مدل GPT-5 را معرفی کرد
چگونه از Google Gemini استفاده کنیم؟
اپل MacBook Pro M5 را عرضه کرد
مقایسه Galaxy S25 Ultra و Xiaomi 15 Ultra
بازی Ghost of Yotei منتشر شد
فیلم Anora برنده اسکار شد
Tesla Cybertruck در تهران
آپدیت One UI 8 برای گوشی‌های سامسونگ
پیام‌رسان WhatsApp رفع فیلتر شد
تیم Real Madrid قهرمان شد
لیگ UEFA Europa League: نتایج
قیمت Bitcoin امروز
فضاپیمای Orion به ماه رسید
داروی Leqembi تایید شد
سریال Squid Game فصل سوم
Netflix و Disney+ در رقابت
استارلینک Starlink چیست؟
هوش مصنوعی Claude بهتر است یا ChatGPT؟
اینترنت 5G ایرانسل`,
  ur: `واٹس ایپ WhatsApp میں نیا فیچر
کمپنی OpenAI نے ChatGPT Go متعارف کرا دیا
آئی فون iPhone 17 Air کی قیمت
PSL 2026 کا شیڈول جاری
ICC Champions Trophy پاکستان میں
گوگل Google Pixel 10 لانچ
فلم Oppenheimer نے ایوارڈ جیت لیا
Tesla کی گاڑی پاکستان میں
ناسا NASA کا مشن Artemis II
PTI اور PML-N کے مذاکرات
IMF سے معاہدہ
یوٹیوب YouTube Premium سستا ہوگیا
بٹ کوائن Bitcoin کی قیمت
ایلون مسک کی xAI کا نیا ماڈل Grok 4
مائیکروسافٹ Windows 12 کب آئے گا؟`,
  he: `חברת OpenAI משיקה את ChatGPT Atlas
מה זה Google Gemini?
האייפון iPhone 17 Pro Max הגיע
Apple מציגה את Vision Pro
הסרט Oppenheimer זכה
מניית NVIDIA ממשיכה לטפס
Wiz נמכרה ל-Google
מכבי תל אביב ניצחה את Real Madrid
משחק EA Sports FC 26
הסדרה Stranger Things חוזרת
Tesla Model 3 במחיר חדש
צה"ל: F-35 יורט
מטוס Boeing 787 Dreamliner נחת
WhatsApp: כך תשתמשו
דרוג FIFA: ישראל ירדה`,
  en: `Reuters: Talks on Idlib
Al Jazeera (الجزيرة) reports from Damascus
The word شكرا means thanks in Arabic
OpenAI launches ChatGPT Enterprise
What is ChatGPT?
Apple unveils iPhone 17 Pro Max
Bitcoin tops $100,000 for the first time
Real Madrid beat Manchester City 3-1
How to use WhatsApp Web on two phones
Oil falls as OPEC+ meets in Vienna
Breaking: explosion heard near embassy
Syria’s new cabinet sworn in
“Oppenheimer” wins best picture
Live: Election results from all 50 states
Who is الشرع? Syria’s leader in five charts
Amazon to cut 14,000 jobs
UK inflation falls to 3.6%
Scientists find water on exoplanet K2-18b
5 takeaways from the COP30 summit
Taylor Swift announces “The Life of a Showgirl”
Netflix to buy Warner Bros
Vaccine trial shows 90% efficacy
@POTUS deletes a post
#MeToo five years on
Opinion | Why Gaza’s truce may hold
Haaretz (הארץ) editor resigns over column
Iran’s Khamenei (خامنه‌ای) addresses the nation
Why “إن شاء الله” is now in the German Duden dictionary and what it means there today
Dow slides 500 points
Windows 11 update breaks localhost
NASA’s Artemis II crew enters quarantine
Lionel Messi signs new Inter Miami deal
The Booker Prize goes to David Szalay
In pictures: snow in Amman
Review: Sony WH-1000XM6 headphones
Gold hits a record high
Egypt’s Grand Museum opens at last
How a village in Wales saved its pub
Quiz of the week
Boeing 737 MAX returns to service
Turkey and Greece talk
Obituary: Jane Goodall, 91
Qatar Airways orders 160 jets
Ozempic or Wegovy?
Letters: on The Guardian’s crossword
Champions League draw in full
Is AI a bubble?
Tariffs: what happens next
Storm Claudia floods Monmouth
Podcast: The Daily
Israel’s Iron Beam (מגן אור) laser system is declared operational this week
The Persian poem “بنی‌آدم” hangs on a wall at the UN in New York`,
};
