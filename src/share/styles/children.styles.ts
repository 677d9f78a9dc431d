import {css} from 'lit';
import {ABOVE_RESETS, ABOVE_THEMES} from '../../base/selectors.js';
import {visuallyHidden} from '../../base/tokens.styles.js';
import {circle, control, controlHover} from './control.styles.js';
import {row, stuck, rail} from './places.styles.js';

/** The links and buttons that a page prints. Buttons keep their place before the upgrade and vanish where no script will come. */
export const childrenStyles = css`
  :where(maqal-share)${ABOVE_THEMES} {
    display: block;
    container-type: inline-size;
  }

  /* How large they are, and what keeps apart from them, a class of the site may say. */
  :where(maqal-share)${ABOVE_RESETS} {
    font-size: 1rem;
  }

  /* What follows the buttons of an article is set apart from them; above what stands beside them nothing is added. */
  :where(maqal-article + maqal-share:not([layout='sticky']))${ABOVE_RESETS} {
    margin-block-end: 1.5rem;
  }

  :where(maqal-share:not(:defined))${ABOVE_THEMES} {
    ${row};
  }

  :where(maqal-share:is([layout='column'], [layout='menu']))${ABOVE_THEMES} {
    container-type: normal;
    inline-size: fit-content;
  }

  :where(maqal-share[layout='column']:not(:defined))${ABOVE_THEMES} {
    flex-direction: column;
  }

  /* One line, as the upgrade will leave it; where the script has not come after four seconds, it wraps. */
  @media (scripting: enabled) {
    :where(maqal-share:not(:defined, [layout='column']))${ABOVE_THEMES} {
      flex-wrap: nowrap;
      min-block-size: 44px;
      overflow: clip;
      animation: maqal-share-wrap 0s 4s forwards;
    }

    :where(maqal-share[layout='sticky']:not(:defined))${ABOVE_THEMES} {
      ${stuck};
    }
  }

  @keyframes maqal-share-wrap {
    to {
      flex-wrap: wrap;
    }
  }

  @media (scripting: enabled) and (width >= 80em) {
    :where(maqal-share[layout='sticky']:not(:defined))${ABOVE_THEMES} {
      ${rail};
      flex-direction: column;
    }
  }

  /* What stands at the bottom of the window keeps above it. */
  @media (width < 80em) {
    :root:has(maqal-share[layout='sticky']) {
      --maqal-bottom-inset: calc(57px + env(safe-area-inset-bottom, 0px));
    }

    /* What the keyboard comes to is not hidden behind the bar (WCAG 2.2, 2.4.11). */
    :where(:root:has(maqal-share[layout='sticky'])) {
      scroll-padding-block-end: var(--maqal-bottom-inset);
    }
  }

  /* Messenger's app is for phones; elsewhere it takes an app id. */
  @media (pointer: fine) {
    :where(maqal-share > a[href^='fb-messenger:'])${ABOVE_THEMES} {
      display: none;
    }
  }

  :where(maqal-share > :is(a, button))${ABOVE_THEMES} {
    ${control};
    position: relative;
    float: none;
    font-weight: inherit;
    box-shadow: none;
  }

  :where(maqal-share > :is(a, button))${ABOVE_THEMES} > :where(svg, span) {
    margin: 0;
  }

  /* The colour of a mark is an attribute, which weighs less than any rule: without one of the page's it comes to light again. */
  :where(maqal-share > :is(a, button))${ABOVE_THEMES} :where(svg, path) {
    flex: none;
    inline-size: revert-layer;
    max-inline-size: none;
    block-size: revert-layer;
    fill: revert-layer;
    stroke: revert-layer;
  }

  :where(maqal-share > [data-in-menu])${ABOVE_THEMES} {
    justify-content: start;
    border-color: transparent;
    border-radius: var(--_radius);
  }

  :where(maqal-share > :is(a, button):hover)${ABOVE_THEMES} {
    ${controlHover};
  }

  :where(maqal-share > [data-in-menu]:focus-visible)${ABOVE_THEMES} {
    outline-offset: -2px;
  }

  :where(maqal-share[appearance='icon'] > :is(a, button):not([data-in-menu]))${ABOVE_THEMES} {
    ${circle};
  }

  :where(maqal-share[appearance='icon'] > :is(a, button):not([data-in-menu]))${ABOVE_THEMES} :where(span) {
    ${visuallyHidden};
  }

  :where(maqal-share[appearance='label'] > :is(a, button))${ABOVE_THEMES} :where(svg) {
    display: none;
  }

  @container (inline-size < 34em) {
    :where(
      maqal-share:not([appearance='label'], [layout='column'], [layout='menu']) > :is(a, button):not([data-in-menu])
    )${ABOVE_THEMES} {
      ${circle};
    }

    :where(
        maqal-share:not([appearance='label'], [layout='column'], [layout='menu']) > :is(a, button):not([data-in-menu])
      )${ABOVE_THEMES}
      :where(span) {
      ${visuallyHidden};
    }
  }

  /* A script that comes when a button is touched says so: then the button is there to be touched. */
  :where(maqal-share:not(:defined, [data-live]) > button)${ABOVE_THEMES} {
    visibility: hidden;
  }

  @media (scripting: none) {
    :where(maqal-share > button)${ABOVE_THEMES} {
      display: none;
    }
  }
`;
