export {fromJsonLd, type ArticleList} from './sources/from-json-ld.js';
export {fromPlainText, type PlainTextArticle, type PlainTextOptions} from './sources/from-plain-text.js';
export {loadArticles, type LoadOptions} from './sources/load-articles.js';
export type {Problem} from './sources/problem.js';
export type {Author, ImageObject, Label, NewsArticle, Organization} from './model/news-article.js';
