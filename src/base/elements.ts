import {unsafeCSS} from 'lit';

/** Every element of ours, as a list of selectors. */
export const ELEMENTS = unsafeCSS('maqal-article, maqal-card, maqal-related, maqal-share, maqal-to-top, maqal-time');
