/*
 * Pages as systems and themes mark them up: each prints a body, and around it what a page has besides. The words of the furniture are
 * its own, so that a test can tell them.
 */

export const HEADLINE = 'افتتاح المكتبة العامة في المدينة القديمة';
export const FURNITURE = ['لافتة', 'قائمة', 'إعلانات', 'شاركها', 'اشترك', 'نبذة', 'ذو صلة', 'تعليق', 'شريط'];

const head = (extra = ''): string =>
  `<head><title>${HEADLINE} - صحيفة</title><meta property="og:type" content="article"><meta property="og:title" content="${HEADLINE}">${extra}</head>`;
const page = (body: string): string => `<!doctype html><html lang="ar" dir="rtl">${head()}<body>${body}</body></html>`;

const SITE =
  '<header class="site-header"><a href="/">لافتة الصحيفة</a><nav><ul><li><a href="/x">قائمة الأقسام</a></li></ul></nav></header>';
const ADS = '<div class="ads"><p>إعلانات مدفوعة في وسط النص لا صلة لها به.</p></div>';
const SHARE = '<div class="share-buttons"><a href="https://facebook.com/sharer">شاركها على فيسبوك</a></div>';
const LETTER = '<form class="newsletter"><label>البريد</label><p>اشترك في النشرة ليصلك كل جديد</p><input></form>';
const WRITER = '<div class="author-box"><h4>سامي</h4><p>نبذة عن الكاتب وما كتبه في هذه الصحيفة منذ سنوات طويلة.</p></div>';
const RELATED = [1, 2, 3]
  .map(
    (at) =>
      `<article class="card"><h3><a href="/r${at}">خبر ذو صلة ${at}</a></h3><time datetime="2026-01-0${at}">أمس</time></article>`,
  )
  .join('');
const COMMENTS = [1, 2]
  .map(
    (at) =>
      `<li class="comment" id="comment-${at}"><article class="comment-body"><p>تعليق ${at} من قارئ يطيل الكلام في ما لا صلة له بالنص أبدًا.</p></article></li>`,
  )
  .join('');
const COMMENT_LIST = `<div id="comments" class="comments-area"><h2>تعليقان</h2><ol class="comment-list">${COMMENTS}</ol></div>`;
const SIDEBAR = '<aside class="sidebar"><h3>شريط جانبي</h3><ul><li><a href="/s">خبر في الشريط</a></li></ul></aside>';

/** Pages by theme, of a body that is given as HTML. */
export const THEMES: Record<string, (body: string) => string> = {
  'WordPress, Twenty Twenty-Four': (body) =>
    page(
      `${SITE}<main class="wp-block-group"><div class="wp-block-group"><h1 class="wp-block-post-title">${HEADLINE}</h1><div class="entry-meta"><time datetime="2026-01-02">أمس</time></div></div>
      <div class="entry-content wp-block-post-content is-layout-constrained">${body}${SHARE}</div>${COMMENT_LIST}</main>`,
    ),
  'WordPress, Twenty Twelve': (body) =>
    page(
      `${SITE}<div id="main" class="wrapper"><article id="post-7" class="post-7 post type-post tag-social category-related hentry"><header class="entry-header"><h1 class="entry-title">${HEADLINE}</h1></header>
      <div class="entry-content">${body}</div><footer class="entry-meta">قائمة</footer></article>${COMMENT_LIST}${SIDEBAR}</div>`,
    ),
  'WordPress without an article element': (body) =>
    page(
      `${SITE}<div id="primary"><h1>${HEADLINE}</h1><div class="entry-content">${body}${ADS}</div>${WRITER}<section>${RELATED}</section>${COMMENT_LIST}</div>`,
    ),
  Jannah: (body) =>
    page(
      `${SITE}<div id="content"><article id="the-post" class="container-wrapper post-content"><header class="entry-header-outer"><nav id="breadcrumb">قائمة</nav><h1 class="post-title entry-title">${HEADLINE}</h1><div class="single-post-meta post-meta"><span class="meta-author">سامي</span></div></header>
      <div class="entry-content entry clearfix">${ADS}${body}</div><div id="post-extra-info"></div>${SHARE}</article>${WRITER}<div id="related-posts">${RELATED}</div>${COMMENT_LIST}</div>${SIDEBAR}`,
    ),
  'Newspaper (tagDiv)': (body) =>
    page(
      `${SITE}<div class="td-container"><article class="post" itemscope itemtype="https://schema.org/Article"><h1 class="entry-title">${HEADLINE}</h1><div class="td-post-sharing-top">شاركها</div>
      <div class="td-post-content tagdiv-type"><div class="td-a-rec">${body}</div></div></article>${RELATED}</div>`,
    ),
  Elementor: (body) =>
    page(
      `${SITE}<div class="elementor elementor-location-single"><div class="elementor-widget elementor-widget-theme-post-title"><h1>${HEADLINE}</h1></div>
      <div class="elementor-widget elementor-widget-theme-post-content"><div class="elementor-widget-container">${body}</div></div><div class="elementor-widget-share-buttons">شاركها</div></div>`,
    ),
  Blogger: (body) =>
    page(
      `${SITE}<div class="post hentry" itemscope itemtype="http://schema.org/BlogPosting"><h3 class="post-title entry-title">${HEADLINE}</h3><div class="post-body entry-content" itemprop="articleBody"><div dir="rtl" trbidi="on">${body}</div></div></div>${SIDEBAR}<div class="comments" id="comments">تعليق</div>`,
    ),
  'Drupal, Olivero': (body) =>
    page(
      `${SITE}<main><h1 class="title page-title"><span class="field field--name-title">${HEADLINE}</span></h1><article class="node node--type-article"><div class="node__content"><div class="text-content field field--name-body">${body}</div></div><section id="comments"><article role="article" class="comment" typeof="schema:Comment"><p>تعليق من قارئ</p></article></section></article></main>`,
    ),
  'Ghost, Casper': (body) =>
    page(
      `${SITE}<main><article class="article post tag-news"><header class="article-header gh-canvas"><h1 class="article-title">${HEADLINE}</h1></header><section class="gh-content gh-canvas">${body}</section></article></main><section class="footer-cta">${LETTER}</section><aside class="read-more-wrap">${RELATED}</aside>`,
    ),
  Hugo: (body) =>
    page(
      `${SITE}<main class="main"><article class="post-single"><header class="post-header"><h1 class="post-title">${HEADLINE}</h1><div class="post-meta">٣ دقائق</div></header><div class="post-content md-content">${body}</div><footer class="post-footer">شاركها</footer></article></main>`,
    ),
  'a broadcaster’s own': (body) =>
    page(
      `${SITE}<main id="main-content"><h1>${HEADLINE}</h1><article><div class="ssrcss-1 e1"><div class="ssrcss-2">${body}</div></div></article><section><ul><li>${RELATED}</li></ul></section></main>`,
    ),
  'a network’s own': (body) =>
    page(
      `${SITE}<div class="container"><main><header class="article-header"><h1>${HEADLINE}</h1></header><div class="wysiwyg wysiwyg--all-content css-1">${body}${LETTER}</div><div class="more-on"><h2>مواضيع ذات صلة</h2>${RELATED}</div></main></div>`,
    ),
  'boxes without names': (body) =>
    page(`${SITE}<div id="root"><div class="css-1"><h1>${HEADLINE}</h1><div class="css-2">${body}</div></div></div>${SIDEBAR}`),
  'a form around the page': (body) =>
    page(`<form id="aspnetForm">${SITE}<div id="article"><h1>${HEADLINE}</h1><div id="body">${body}</div></div></form>`),
};
