import {define} from './base/define.js';
import {MaqalCard} from './card/card.js';

define('maqal-card', MaqalCard, () => import('./stylesheet.js'));

export {MaqalCard};
export type {CardLayout} from './card/card.js';
export type {Access, Kind} from './locale/badge.js';
