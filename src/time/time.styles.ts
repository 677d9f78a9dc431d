import {css} from 'lit';
import {ABOVE_RESETS} from '../base/selectors.js';

/* A date stays together; a longer one may be parted, for it may be wider than its column. */
export const lightStyles = css`
  :where(maqal-time)${ABOVE_RESETS} {
    display: inline;
    unicode-bidi: isolate;
  }

  :where(maqal-time:not([format='datetime'], [calendar='both']))${ABOVE_RESETS} {
    white-space: nowrap;
  }
`;
