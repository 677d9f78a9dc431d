import {css} from 'lit';
import {furnitureStyles} from './furniture.styles.js';
import {ABOVE_THEMES, ELEMENTS} from './selectors.js';

/**
 * Styles that all elements have in common. They undo in furniture what sites say of tags, and hide elements with `hidden`, and on paper those
 * that are controls or lead elsewhere. Light styles, since a rule of the page's own stylesheet (`maqal-share {display: flex}`) wins over `:host`.
 */
export const displayStyles = css`
  ${furnitureStyles}

  :is(${ELEMENTS})[hidden]${ABOVE_THEMES} {
    display: none;
  }

  @media print {
    :is(maqal-related, maqal-share, maqal-to-top)${ABOVE_THEMES} {
      display: none;
    }
  }
`;
