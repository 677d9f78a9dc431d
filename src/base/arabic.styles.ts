import {css, unsafeCSS} from 'lit';
import {ARABIC_LANGUAGES, NASTALIQ_LANGUAGES} from '../text/arabic-languages.js';
import {ELEMENTS} from './selectors.js';

const anyOf = (languages: string[]) => unsafeCSS(`:is(${languages.map((tag) => `:lang(${tag})`).join(', ')})`);

/** Matches text in languages of Arabic script. */
export const ARABIC = anyOf(ARABIC_LANGUAGES);

/** Matches text in languages that are set in Nastaliq. */
export const NASTALIQ = anyOf(NASTALIQ_LANGUAGES);

/**
 * Undoes what is wrong for Arabic script in what a host sets on `*`, `p` or `em`: letters join, so spacing breaks them; there are no
 * capitals and no italics, and words are not hyphenated (W3C alreq). A synthesised bold or slant distorts the face.
 */
export const arabicStyles = css`
  :is(${ELEMENTS}, :is(${ELEMENTS}) *)${ARABIC} {
    font-style: normal !important;
    font-synthesis: none !important;
    font-variant-caps: normal !important;
    letter-spacing: normal !important;
    text-transform: none !important;
    word-break: normal !important;
    overflow-wrap: break-word !important;
    hyphens: none !important;
  }

  :where(${ELEMENTS}) :where([data-unbroken]) {
    white-space: nowrap;
  }

  /*
   * Ink of Nastaliq is 2.1 to 2.25em high (Noto Nastaliq Urdu): lines touch up to 1.85 and not from 2. Marks rise 0.7em
   * above a headline's line, and letters hang over its ends.
   * What is in other letters among it, and sets no line of its own, keeps the room.
   */
  :is(${ELEMENTS}, :is(${ELEMENTS}) *)${NASTALIQ} {
    --_nastaliq-headline: 2;
    --_nastaliq-text: 2.2;
    --_nastaliq-interface: 2;
    --_nastaliq-rise: 0.75em;
    --_nastaliq-overhang: 0.3em;
  }
`;
