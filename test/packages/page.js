// One page that every build shows: an article printed by a server, a card, a list and share buttons.
import {articleHtml, cardHtml, relatedHtml, shareHtml} from 'maqal/html.js';

const ARTICLE = {
  url: 'https://example.com/1',
  inLanguage: 'ar-SY',
  headline: 'شركة OpenAI تفتتح مكتبًا في دمشق',
  alternativeHeadline: 'تقنية',
  description: 'اختارت الشركة بناءً قديمًا في حيّ الشعلان.',
  articleSection: [{name: 'تقنية', url: '/tech'}],
  keywords: ['دمشق'],
  author: [{name: 'سامر الحلبي', url: '/samer', description: 'مراسل.'}],
  datePublished: '2024-08-26T20:05:00+03:00',
  sourceOrganization: {name: 'وكالات'},
  articleBody:
    '<p>أوّل <a href="https://example.org">رابط</a>.</p><h2>عنوان فرعي</h2><blockquote><p>اقتباس.</p></blockquote><table><tr><th>أ</th></tr><tr><td>1</td></tr></table><pre><code>code</code></pre>',
};
const OTHER = {...ARTICLE, url: 'https://example.com/2', headline: 'قطار بين حلب ودمشق', articleBody: undefined};

export const CONTENT = [
  articleHtml(ARTICLE, {sanitize: (html) => html}),
  cardHtml(OTHER),
  relatedHtml([OTHER, {...OTHER, url: 'https://example.com/3'}], {lang: 'ar'}),
  shareHtml({url: ARTICLE.url, title: ARTICLE.headline, lang: 'ar'}),
].join('\n');

/** The page, its styles and scripts as a build wants them. */
export const pageOf = (head) => `<!doctype html>
<html lang="ar" dir="rtl">
<head><meta charset="utf-8"><title>اختبار</title><link rel="icon" href="data:,">${head}</head>
<body><main>${CONTENT}</main></body>
</html>`;
