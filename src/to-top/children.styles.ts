import {css} from 'lit';
import {ABOVE_THEMES} from '../base/selectors.js';
import {control} from './control.styles.js';

/** The page's own link. Before the upgrade it keeps out of the way; where no script will come it stands at the end of the page. */
export const childrenStyles = css`
  :where(maqal-to-top:defined > a)${ABOVE_THEMES} {
    ${control};
    padding: 0;
    margin: 0;
    font-size: 0;
    text-decoration: none;
    background: none;
    border: 0;
    box-shadow: none;
  }

  :where(maqal-to-top:defined > a:focus-visible)${ABOVE_THEMES} {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  @media (scripting: enabled) {
    :where(maqal-to-top:not(:defined))${ABOVE_THEMES} {
      display: none;
    }
  }

  @media (scripting: none) {
    :where(maqal-to-top)${ABOVE_THEMES} {
      display: block;
      padding-block: 2em;
      text-align: center;
    }
  }
`;
