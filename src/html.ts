export {articleHtml, type ArticleHtmlOptions} from './article/article-html.js';
export {loadSanitizer, type Sanitizer} from './article/body/load-sanitizer.js';
export {inLocale} from './locale/in-locale.js';
export {cardHtml, type CardHtmlOptions} from './card/card-html.js';
export {pageHtml, type PageHtmlOptions} from './page/page-html.js';
export {relatedHtml, type RelatedHtmlOptions} from './related/related-html.js';
export {shareHtml, type ShareHtmlOptions} from './share/share-html.js';
export type {NewsArticle} from './model/news-article.js';
