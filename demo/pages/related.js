// Lists of articles in every layout and every state: printed by a server, from a feed page by page, failed, empty, and last, for what
// takes its place may be less high, on their way.
import {pageHtml, relatedHtml} from '../../dist/html.js';
import {fromJsonLd} from '../../dist/sources.js';
import {recent} from '../recent.js';
import {json, page} from './frame.js';

const WORDS = {
  ar: {
    title: 'القوائم',
    grid: 'شبكة',
    list: 'قائمة',
    carousel: 'شريط',
    headlines: 'الأكثر قراءة',
    feed: 'من خلاصة RSS',
    skipped: 'وسط مقال، ولقرّاء لوحة المفاتيح رابطٌ يتخطّاها',
    before: 'نصّ قبل القائمة.',
    after: 'نصّ بعد القائمة.',
    waiting: 'في الطريق: خادم بطيء',
    failed: 'تعذّر تحميلها',
    kept: 'تعذّر تحميلها، فبقي ما طبعته الصفحة',
    empty: 'فارغة: لا تأخذ مكانًا',
  },
  en: {
    title: 'Lists',
    grid: 'Grid',
    list: 'List',
    carousel: 'Carousel',
    headlines: 'Most read',
    feed: 'From an RSS feed',
    skipped: 'In the middle of an article, with a link past it for keyboard readers',
    before: 'Text before the list.',
    after: 'Text after the list.',
    waiting: 'On their way: a slow server',
    failed: 'Failed',
    kept: 'Failed, so what the page printed stays',
    empty: 'Empty: it takes no room',
  },
};

/** The articles of the demo's lists, as of today. */
export const articlesIn = async (lang) =>
  recent(fromJsonLd(await json(lang === 'ar' ? 'seed/related.json' : 'seed/related.en.json')).articles);

export const relatedData = async (lang) => JSON.stringify({articles: await articlesIn(lang)});

export async function relatedPage(lang) {
  const words = WORDS[lang];
  const articles = await articlesIn(lang);
  const locale = lang === 'ar' ? 'ar-SY' : 'en-GB';
  const printed = (heading, layout, count) =>
    relatedHtml(articles.slice(0, count), {heading, layout, lang: locale}).replace(
      '<maqal-related',
      '<maqal-related allow-repeats',
    );
  const loaded = (heading, attributes, content = '') =>
    `<maqal-related allow-repeats lang="${locale}" heading="${heading}" ${attributes}>${content}</maqal-related>`;
  const section = (content) => `<section>${content}</section>`;
  const narrow = (content) => `<section class="column">${content}</section>`;
  const body = `<main class="cards lists"><h1>${words.title}</h1>
${section(printed(words.carousel, 'carousel', 8))}
${section(printed(words.grid, 'grid', 4))}
<div class="columns">${narrow(printed(words.list, 'list', 4))}${narrow(printed(words.headlines, 'headlines', 5))}</div>
${section(loaded(words.feed, `src="feed.${lang}.xml" more="button"`))}
${narrow(`<p>${words.before}</p>${loaded(words.skipped, `src="related.${lang}.json" skip-link layout="list" limit="3"`)}<p>${words.after}</p>`)}
${narrow(loaded(words.failed, 'src="page.css"'))}
${narrow(loaded(words.kept, 'src="page.css"', `<ul><li><a href="/articles/1">${articles[0].headline}</a></li></ul>`))}
<section><p>${words.empty}</p>${loaded(words.empty, 'src="empty.json"')}</section>
${section(loaded(words.waiting, `src="slow/related.${lang}.json"`))}</main>`;
  return pageHtml({headline: words.title, inLanguage: lang}, page(lang, body));
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The same articles as the RSS feed of a site. */
export async function feed(lang) {
  const item = ({
    url,
    headline,
    description,
    datePublished,
    image,
  }) => `<item><title>${escaped(headline)}</title><link>${url}</link>
<description>${escaped(description ?? '')}</description><pubDate>${new Date(datePublished).toUTCString()}</pubDate>
<enclosure url="${image?.url ?? ''}" type="image/svg+xml" length="0"/></item>`;
  const articles = await articlesIn(lang);
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>${WORDS[lang].title}</title><language>${lang}</language>
${articles.map(item).join('\n')}
</channel></rss>`;
}
