import {define} from './base/define.js';
import {MaqalTime} from './time/time.js';

define('maqal-time', MaqalTime, () => import('./stylesheet.js'));

export {MaqalTime};
