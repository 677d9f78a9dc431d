import {css} from 'lit';
import {ELEMENTS, ABOVE_RESETS} from './selectors.js';

/**
 * Hides elements with `hidden`, and on paper those that are controls or lead elsewhere. Light styles, since a rule of the page's own
 * stylesheet (`maqal-share {display: flex}`) wins over `:host`.
 */
export const displayStyles = css`
  :is(${ELEMENTS})[hidden] {
    display: none;
  }

  @media print {
    :is(maqal-related, maqal-share, maqal-to-top)${ABOVE_RESETS} {
      display: none;
    }
  }
`;
