import {displayStyles} from './base/display.styles.js';
import {arabicStyles} from './base/arabic.styles.js';
import {lightTokens} from './base/tokens.styles.js';
import * as library from './maqal.js';

/** The light styles of all elements, in the order of their names. */
const lightStyles = Object.values(library).flatMap((item) =>
  'lightStyles' in item && item.lightStyles ? [item.lightStyles] : [],
);

/** The text of `maqal.css`: what a page links so that printed elements look the same before and after their upgrade. */
export const stylesheet = [lightTokens, arabicStyles, displayStyles, ...lightStyles].map(({cssText}) => cssText).join('\n');
