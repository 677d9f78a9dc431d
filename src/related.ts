import {define} from './base/define.js';
import {MaqalRelated} from './related/related.js';

define('maqal-related', MaqalRelated, () => import('./stylesheet.js'));

export {MaqalRelated};
export type {RelatedLayout} from './related/layout.js';
export type {Rank} from './related/choice/choose.js';
export type {ErrorDetail, ListedArticle, LoadDetail, SelectDetail, ViewDetail} from './related/events.js';
export type {Loading, More} from './related/related.js';
export type {Format} from './sources/format.js';
