import {css, unsafeCSS} from 'lit';
import {ELEMENTS} from './elements.js';

/** Languages in Arabic letters. */
export const ARABIC = unsafeCSS(':is(:lang(ar), :lang(fa), :lang(ur), :lang(ckb), :lang(ps), :lang(ug), :lang(sd))');

/**
 * What is never right for Arabic letters, whatever a host sets on `*`, `p` or `em`: they join, so that no space parts them; they have no
 * capitals and no slanted face, nor are words divided (W3C alreq). A faked face is not what its designer drew.
 */
export const arabicSetting = css`
  :is(${ELEMENTS})${ARABIC}, :is(${ELEMENTS}) ${ARABIC} {
    font-style: normal !important;
    font-synthesis: none !important;
    font-variant-caps: normal !important;
    letter-spacing: normal !important;
    text-transform: none !important;
    word-break: normal !important;
    overflow-wrap: break-word !important;
    hyphens: none !important;
  }
`;
