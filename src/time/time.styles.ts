import {css} from 'lit';
import {ABOVE_RESETS} from '../base/selectors.js';

export const styles = css`
  :host {
    display: inline;
    unicode-bidi: isolate;
  }
`;

/* A date stays together; what is longer may be parted, for it may be wider than its column. */
export const lightStyles = css`
  :where(maqal-time:not([format='datetime'], [calendar='both']))${ABOVE_RESETS} {
    white-space: nowrap;
  }
`;
