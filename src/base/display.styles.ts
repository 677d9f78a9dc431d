import {css} from 'lit';
import {ELEMENTS, WEIGHT} from './selectors.js';

/**
 * When an element is not there, whatever else says how it is laid out: with `hidden`; and on paper, controls and what leads elsewhere.
 * These stand outside of the shadow roots, for there a rule of the page's own stylesheet wins over `:host`.
 */
export const absence = css`
  :is(${ELEMENTS})[hidden] {
    display: none;
  }

  @media print {
    :is(maqal-related, maqal-share, maqal-to-top)${WEIGHT} {
      display: none;
    }
  }
`;
