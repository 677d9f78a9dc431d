import {define} from './base/define.js';
import {MaqalArticle} from './article/article.js';

define('maqal-article', MaqalArticle, () => import('./stylesheet.js'));

export {MaqalArticle};
export type {TextSize, TextSizeDetail} from './article/text-size.js';
