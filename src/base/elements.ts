import {unsafeCSS} from 'lit';

/** Selector of every element of ours. */
export const ELEMENTS = unsafeCSS(':is(maqal-article, maqal-card, maqal-related, maqal-share, maqal-to-top, maqal-time)');
