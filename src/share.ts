import {define} from './base/define.js';
import {MaqalShare} from './share/share.js';

define('maqal-share', MaqalShare, () => import('./stylesheet.js'));

export {MaqalShare};
export {registerNetwork, type OwnNetwork} from './share/networks/default-networks.js';
export type {Shared} from './share/networks/network.js';
export type {Appearance, ShareLayout} from './share/layout.js';
export type {ShareDetail} from './share/share.js';
