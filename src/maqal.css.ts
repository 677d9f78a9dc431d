import {lightStyles as article} from './article/styles/article.styles.js';
import {displayStyles} from './base/display.styles.js';
import {arabicStyles} from './base/arabic.styles.js';
import {lightTokens} from './base/tokens.styles.js';
import {lightStyles as card} from './card/card.styles.js';
import {lightStyles as related} from './related/related.styles.js';
import {lightStyles as share} from './share/styles/share.styles.js';
import {lightStyles as time} from './time/time.styles.js';
import {lightStyles as toTop} from './to-top/to-top.styles.js';

/** The text of `maqal.css`: what a page links so that printed elements look the same before and after their upgrade. */
export const stylesheet = [lightTokens, arabicStyles, displayStyles, article, card, related, share, time, toTop]
  .map(({cssText}) => cssText)
  .join('\n');
