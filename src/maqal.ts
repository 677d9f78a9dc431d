export * from './article.js';
export * from './card.js';
export * from './related.js';
export * from './share.js';
export * from './time.js';
export * from './to-top.js';
export type {Author, ImageObject, Label, NewsArticle, Organization} from './model/news-article.js';
