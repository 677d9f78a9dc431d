import {css, unsafeCSS} from 'lit';
import {ABOVE_RESETS, ABOVE_THEMES} from '../../base/selectors.js';
import {EMBED_FIGURE, WIDE_BLOCK} from '../children/segments.js';

const BOXED = unsafeCSS(`${WIDE_BLOCK}, ${EMBED_FIGURE}`);

/** A printed article before its upgrade, or without one: with the room of what the upgrade brings, so that nothing moves. */
export const notUpgradedStyles = css`
  :where(maqal-article:not(:defined))${ABOVE_RESETS} {
    display: flow-root;
    max-inline-size: var(--maqal-measure, 42.5rem);
  }

  /* Around what may be wide and around embeds there will be boxes; a table in a figure scrolls without one. */
  :where(maqal-article:not(:defined) > :is(${BOXED}))${ABOVE_RESETS} {
    margin-block: calc(1.6 * var(--_text-size));
  }

  :where(maqal-article:not(:defined) > figure:has(> :is(table, pre)))${ABOVE_RESETS} {
    overflow: auto hidden;
  }

  @media (scripting: none) {
    :where(maqal-article > table)${ABOVE_RESETS} {
      display: block;
      overflow-x: auto;
    }
  }

  /* The buttons for the size of the text; where no script has come after four seconds, their room is given up. */
  @media (scripting: enabled) {
    :where(maqal-article[text-size-control]:not(:defined) > [slot='byline']:not(:has(~ [slot='byline'])))${ABOVE_THEMES} {
      margin-block-end: calc(44px + 3rem);
      animation: maqal-article-room 0s 4s forwards;
    }
  }

  @keyframes maqal-article-room {
    to {
      margin-block-end: 1.5rem;
    }
  }
`;
