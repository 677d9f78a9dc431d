import {define} from './base/define.js';
import {MaqalToTop} from './to-top/to-top.js';

define('maqal-to-top', MaqalToTop, () => import('./stylesheet.js'));

export {MaqalToTop};
