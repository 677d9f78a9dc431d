import {css} from 'lit';
import {ABOVE_THEMES} from '../base/selectors.js';

/* A date stays together; a longer one may be parted, for it may be wider than its column. */
export const childrenStyles = css`
  :where(maqal-time)${ABOVE_THEMES} {
    display: inline;
    unicode-bidi: isolate;
  }

  :where(maqal-time > time)${ABOVE_THEMES} {
    display: inline;
    padding: 0;
    margin: 0;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
  }

  :where(maqal-time:not([format='datetime'], [calendar='both']))${ABOVE_THEMES} {
    white-space: nowrap;
  }
`;
