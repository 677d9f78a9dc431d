import {articleNeeds} from './article/needs.js';
import {cardNeeds} from './card/needs.js';
import {makeLive} from './live/make-live.js';
import {hasPage} from './platform/has-page.js';
import {relatedNeeds} from './related/needs.js';
import {shareNeeds} from './share/needs.js';
import {timeNeeds} from './time/needs.js';
import {toTopNeeds} from './to-top/needs.js';

/**
 * Makes the printed elements of a document, element or shadow root live: cards answer clicks, pictures that did not load vanish, and an
 * element is defined when it has something to do that its children cannot. The page itself is watched by this module; shadow roots of others
 * are not, and are to be given to this function.
 */
export const discover: (root: ParentNode) => void = hasPage
  ? /* One dynamic import each, spelt out so that a bundler sees them and a page loads only its own. */
    makeLive({
      'maqal-article': [articleNeeds, () => import('./article.js')],
      'maqal-card': [cardNeeds, () => import('./card.js')],
      'maqal-related': [relatedNeeds, () => import('./related.js')],
      'maqal-share': [shareNeeds, () => import('./share.js')],
      'maqal-time': [timeNeeds, () => import('./time.js')],
      'maqal-to-top': [toTopNeeds, () => import('./to-top.js')],
    })
  : () => undefined;
