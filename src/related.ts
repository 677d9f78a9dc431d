import {define} from './base/define.js';
import {MaqalRelated} from './related/related.js';

define('maqal-related', MaqalRelated);

export {MaqalRelated};
export type {RelatedLayout} from './related/layout.js';
export type {Format, Loading, More, Rank, SelectDetail} from './related/related.js';
