import {msg, str} from '@lit/localize';

/*
 * Every message of the library, one function each. Arabic is the source; `desc` tells a translator, in English,
 * where the message appears. Numbers and durations come in already formatted by `Intl`.
 */

export const related = () => msg('مقالات ذات صلة', {desc: 'Heading of a list of related articles'});
export const retry = () => msg('أعد المحاولة', {desc: 'Button: load the related articles again'});
export const loadingFailed = () => msg('تعذّر تحميل المقالات', {desc: 'Shown when related articles could not be loaded'});
export const loading = () => msg('جارٍ تحميل المقالات', {desc: 'Told to screen readers while related articles load'});
export const more = () => msg('المزيد', {desc: 'Button: show more articles'});
export const offline = () =>
  msg('لا يوجد اتصال بالإنترنت', {desc: 'Shown when related articles could not be loaded because the device is offline'});
export const articlesShown = (count: string) =>
  msg(str`المقالات المعروضة: ${count}`, {
    desc: 'Told to screen readers when more articles have been added to a list; how many it shows now goes in, after a colon, so that it needs no plural',
  });
export const previousArticles = () => msg('المقالات السابقة', {desc: 'Button: scroll a row of articles back'});
export const nextArticles = () => msg('المقالات التالية', {desc: 'Button: scroll a row of articles on'});
export const positionOf = (last: string, total: string) =>
  msg(str`${last} من ${total}`, {
    desc: 'How far a row of articles has been scrolled: number of the last one in view, and how many there are ("3 of 6")',
  });
export const skipRelated = (heading: string) =>
  msg(str`تخطَّ «${heading}» وواصل القراءة`, {
    desc: 'Link that skips a list in the middle of an article; the list’s heading goes in',
  });

export const toTop = () => msg('العودة إلى الأعلى', {desc: 'Button that leads back to the top of the page'});

export const share = () => msg('شارك', {desc: 'Name of the group of share buttons, and the button that opens the share menu'});
export const shareOn = (network: string) =>
  msg(str`شارك هذا المقال عبر ${network} (يفتح نافذة جديدة)`, {desc: 'Screen-reader name of a share link; the network goes in'});
export const shareBy = (network: string) =>
  msg(str`شارك هذا المقال عبر ${network}`, {desc: 'Screen-reader name of a share link that opens an app, not a window'});
export const copyLink = () => msg('نسخ الرابط', {desc: 'Button: copy the article’s address'});
export const linkCopied = () => msg('نُسخ الرابط', {desc: 'Said once the address has been copied'});
export const copyByHand = () =>
  msg('انسخ الرابط من هنا', {desc: 'Label of a field that holds the address, where copying is not allowed to scripts'});
export const nativeShare = () => msg('تطبيقات أخرى', {desc: 'Button: opens the system’s own share sheet'});
export const qr = () => msg('رمز QR', {desc: 'Button: shows the address as a QR code'});
export const scan = () => msg('امسح الرمز بكاميرا هاتفك', {desc: 'Shown beside a QR code'});
export const close = () => msg('إغلاق', {desc: 'Button: closes a dialog'});
export const otherWays = () => msg('طرق أخرى للمشاركة', {desc: 'Button: opens the share buttons that the row has no room for'});
export const sharePassage = () => msg('شارك النص المحدّد', {desc: 'Screen-reader name of the buttons beside selected text'});
export const copyPassage = () => msg('نسخ الاقتباس', {desc: 'Button: copy the selected text as a quotation'});
export const passageCopied = () => msg('نُسخ الاقتباس', {desc: 'Said once a quotation has been copied'});
export const print = () => msg('طباعة', {desc: 'Button: print the article'});

export const whatsapp = () => msg('واتساب', {desc: 'Name of the network WhatsApp'});
export const facebook = () => msg('فيسبوك', {desc: 'Name of the network Facebook'});
export const x = () => msg('إكس', {desc: 'Name of the network X'});
export const telegram = () => msg('تيليغرام', {desc: 'Name of the network Telegram'});
export const linkedin = () => msg('لينكدإن', {desc: 'Name of the network LinkedIn'});
export const reddit = () => msg('ريديت', {desc: 'Name of the network Reddit'});
export const bluesky = () => msg('بلوسكاي', {desc: 'Name of the network Bluesky'});
export const threads = () => msg('ثريدز', {desc: 'Name of the network Threads'});
export const viber = () => msg('فايبر', {desc: 'Name of the network Viber'});
export const messenger = () => msg('ماسنجر', {desc: 'Name of the network Messenger'});
export const pinterest = () => msg('بنترست', {desc: 'Name of the network Pinterest'});
export const mastodon = () => msg('ماستودون', {desc: 'Name of the network Mastodon'});
export const snapchat = () => msg('سناب شات', {desc: 'Name of the network Snapchat'});
export const line = () => msg('لاين', {desc: 'Name of the network LINE'});
export const vk = () => msg('في كيه', {desc: 'Name of the network VK'});
export const tumblr = () => msg('تمبلر', {desc: 'Name of the network Tumblr'});
export const flipboard = () => msg('فليبورد', {desc: 'Name of the service Flipboard'});
export const instapaper = () => msg('إنستابيبر', {desc: 'Name of the service Instapaper'});
export const hackerNews = () => msg('هاكر نيوز', {desc: 'Name of the site Hacker News'});
export const sms = () => msg('رسالة نصية', {desc: 'Sharing by text message (SMS)'});
export const youtube = () => msg('يوتيوب', {desc: 'Name of the network YouTube'});
export const instagram = () => msg('إنستغرام', {desc: 'Name of the network Instagram'});
export const email = () => msg('البريد الإلكتروني', {desc: 'Sharing by e-mail'});

export const breaking = () => msg('عاجل', {desc: 'Badge of a breaking story'});
export const updated = () => msg('محدّث', {desc: 'Badge of a story that was breaking and has been updated since'});
export const live = () => msg('مباشر', {desc: 'Badge of live coverage'});
export const opinion = () => msg('رأي', {desc: 'Badge of an opinion piece'});
export const video = () => msg('فيديو', {desc: 'Badge of a video'});
export const gallery = () => msg('صور', {desc: 'Badge of a picture gallery'});
export const audio = () => msg('تسجيل صوتي', {desc: 'Badge of an audio item'});
export const sponsored = () => msg('إعلان', {desc: 'Badge of an advertisement'});
export const sponsoredBy = (sponsor: string) =>
  msg(str`برعاية ${sponsor}`, {desc: 'Badge of a sponsored article; the sponsor goes in'});
export const registered = () => msg('للمسجّلين', {desc: 'Badge: for registered readers only'});
export const premium = () => msg('للمشتركين', {desc: 'Badge: for subscribers only'});
export const exclusive = () => msg('حصري', {desc: 'Badge of an exclusive story'});

export const correction = () => msg('تصحيح:', {desc: 'Label before what a newsroom got wrong and has put right, with its colon'});
export const aboutAuthor = (name: string) =>
  msg(str`نبذة عن ${name}`, {
    desc: 'Screen-reader name of the box about an article’s author; the name goes in, so that no gender is guessed',
  });
export const source = () => msg('المصدر:', {desc: 'Label before the name of the agency an article comes from, with its colon'});
export const sections = () => msg('الأقسام', {desc: 'Screen-reader name of the list of an article’s sections'});
export const tags = () => msg('الوسوم', {desc: 'Screen-reader name of the list of an article’s tags'});
export const contents = () => msg('في هذا المقال', {desc: 'Heading of an article’s table of contents'});
export const table = () => msg('جدول', {desc: 'Screen-reader name of a wide table that scrolls and has no caption'});
export const code = () => msg('شيفرة', {desc: 'Screen-reader name of a listing of computer code that scrolls'});
export const textSize = () => msg('حجم النص', {desc: 'Screen-reader name of the two buttons that change the size of the text'});
export const smallerText = () => msg('تصغير النص', {desc: 'Button: make the article’s text smaller'});
export const largerText = () => msg('تكبير النص', {desc: 'Button: make the article’s text larger'});
export const lastUpdated = () =>
  msg('آخر تحديث:', {desc: 'Label before the date an article was last changed, with its colon as the language sets it'});
export const imageCredit = () => msg('مصدر الصورة،', {desc: 'Hidden words before a picture’s credit, for screen readers'});
export const readingTime = (duration: string) =>
  msg(str`مدة القراءة: ${duration}`, {desc: 'Reading time; a duration such as "2 minutes" goes in'});
export const noArticle = () =>
  msg('لا يتوفر نص هذا المقال', {desc: 'Shown in place of an article that has neither headline nor body'});

export const commentsZero = () => msg('لا توجد تعليقات', {desc: 'No comments'});
export const commentsOne = () => msg('تعليق واحد', {desc: 'Exactly one comment'});
export const commentsTwo = () =>
  msg('تعليقان', {desc: 'Exactly two comments; a language without a dual repeats its plural with the digit 2'});
export const commentsFew = (count: string) => msg(str`${count} تعليقات`, {desc: 'Comments, plural category "few" of CLDR'});
export const commentsMany = (count: string) => msg(str`${count} تعليقًا`, {desc: 'Comments, plural category "many" of CLDR'});
export const commentsOther = (count: string) => msg(str`${count} تعليق`, {desc: 'Comments, plural category "other" of CLDR'});

export const playVideo = (network: string) =>
  msg(str`شاهد الفيديو على ${network}`, {desc: 'Link in place of an embedded video; the network goes in'});
export const showPost = (network: string) =>
  msg(str`اعرض المنشور من ${network}`, {desc: 'Link in place of an embedded post; the network goes in'});
export const showEmbed = (host: string) =>
  msg(str`اعرض المحتوى من ${host}`, {desc: 'Link in place of embedded content of another site; its host name goes in'});
export const embedNotice = (host: string) =>
  msg(str`لا يُحمَّل أي محتوى من ${host} قبل النقر.`, {
    desc: 'Small print under embedded content that has not been loaded; the host name goes in',
  });
