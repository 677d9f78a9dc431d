// The six layouts, the eight kinds, and what newsrooms really send, each printed by a server.
import {cardHtml, pageHtml} from '../../dist/html.js';
import {hoursAgo} from '../recent.js';
import {page} from './frame.js';
import {articlesIn} from './related.js';

const LAYOUTS = ['stacked', 'horizontal', 'compact', 'overlay', 'headline'];
const KINDS = [
  {kind: 'article'},
  {kind: 'live'},
  {kind: 'breaking'},
  {kind: 'opinion'},
  {kind: 'video', duration: 'PT3M20S'},
  {kind: 'gallery'},
  {kind: 'audio', duration: 'PT42M'},
  {kind: 'sponsored', sponsor: 'UNESCO'},
];

const WORDS = {
  ar: {
    title: 'البطاقات',
    hero: 'صدر الصفحة',
    layouts: 'التخطيطات',
    kinds: 'الأنواع',
    narrow: 'عمود ضيّق (240 بكسل)',
    odd: 'ما يصل من غرف الأخبار',
  },
  en: {
    title: 'Cards',
    hero: 'Lead',
    layouts: 'Layouts',
    kinds: 'Kinds',
    narrow: 'A narrow column (240 px)',
    odd: 'What newsrooms really send',
  },
};

const ODD = [
  {headline: 'بلا صورة ولا ملخّص ولا تاريخ', url: '/odd/1'},
  {
    headline: 'صورة لا تُحمَّل',
    url: '/odd/2',
    image: {url: 'data:image/png;base64,AAAA', width: 16, height: 9},
    description: 'تأخذ البطاقة مكانها بلا فراغ.',
  },
  {
    headline: 'حملة #أنقذوا_أسواق_حلب_القديمة_وخاناتها_وحمّاماتها_وبيوتها تعود',
    url: '/odd/3',
  },
  {
    headline: 'عنوانٌ طويلٌ جدًّا يُحذِّرُ من أنَّ قُوَّاتٍ لا تكفي '.repeat(8),
    url: '/odd/4',
    description: 'ملخّصٌ يُحذِّرُ إِنَّهُ قُوَّاتٍ طويل. '.repeat(12),
  },
  {
    headline: 'Reuters: an English headline in an Arabic page!',
    url: '/odd/5',
    description: 'It keeps its own direction (and its brackets).',
    datePublished: hoursAgo(200).slice(0, 10),
  },
  {headline: 'تاريخ لا يُقرأ', url: '/odd/6', datePublished: 'أمس'},
];

export async function cardsPage(lang) {
  const articles = await articlesIn(lang);
  const words = WORDS[lang];
  const locale = lang === 'ar' ? 'ar-SY' : 'en-GB';
  const card = (article, options) => cardHtml(article, {lang: locale, ...options});
  const section = (title, cards, name = 'grid') =>
    `<section><h2>${title}</h2><div class="${name}">${cards.join('')}</div></section>`;
  const [lead, ...rest] = articles;
  const kinds = KINDS.map((options, index) =>
    card(
      {
        ...rest[index + 3],
        author: [{name: rest[index].author[0].name, image: 'images/opinion.svg'}],
        ...(options.kind === 'breaking' && {datePublished: new Date().toISOString()}),
      },
      options,
    ),
  );
  const body = `<main class="cards" lang="${locale}"><h1>${words.title}</h1>
${section(words.hero, [card(lead, {layout: 'hero', priority: true, further: articles.slice(4, 6)})], 'lead')}
${section(
  words.layouts,
  LAYOUTS.map((layout, index) => card(articles[index], {layout})),
)}
${section(words.kinds, kinds)}
${section(
  words.narrow,
  LAYOUTS.map((layout, index) => card(rest[index], {layout})),
  'narrow',
)}
${section(
  words.odd,
  ODD.map((article, index) => card(article, {layout: index % 2 ? 'stacked' : 'horizontal'})),
)}
</main>`;
  return pageHtml({headline: words.title}, page(lang, body));
}
