import {define} from './base/define.js';
import {MaqalShare} from './share/share.js';

define('maqal-share', MaqalShare);

export {MaqalShare};
export type {Appearance, ShareDetail, ShareLayout} from './share/share.js';
