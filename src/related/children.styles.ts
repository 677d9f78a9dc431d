import {css, unsafeCSS} from 'lit';
import {ABOVE_THEMES} from '../base/selectors.js';
import {headlineTypography} from '../base/typography.styles.js';
import {besideControls, carousel} from './carousel.styles.js';
import {headingRule, grid, four, list, listItem, lastItem, numbered, number, digits} from './layouts.styles.js';

/** A list of links that a page prints, and the cards' places before the upgrade. */
export const childrenStyles = css`
  :where(maqal-related)${ABOVE_THEMES} {
    display: block;
    container-type: inline-size;
  }

  :where(maqal-related[data-empty])${ABOVE_THEMES} {
    display: none;
  }

  :where(maqal-related:not(:defined))${ABOVE_THEMES} {
    ${grid};
  }

  :where(maqal-related:not(:defined):has(> maqal-card:nth-of-type(4):last-of-type))${ABOVE_THEMES} {
    ${four};
  }

  :where(maqal-related:not(:defined):is([layout='list'], [layout='headlines']))${ABOVE_THEMES} {
    ${list};
  }

  /* The heading stands above the row and does not scroll with it. */
  :where(maqal-related:not(:defined)[layout='carousel'])${ABOVE_THEMES} {
    ${carousel};
    display: grid;
    grid-template-columns: none;
    grid-auto-columns: min(78%, 17em);
    grid-auto-flow: column;
    row-gap: 0;
    padding-block-start: 0;
    padding-inline: 0;
    margin-inline: 0;
    overflow-clip-margin: 4px;
    scroll-padding-inline: 0;
  }

  /* A box that stops scrolling at the upgrade counts as a shift; it scrolls where the script does not come. */
  @media (scripting: enabled) {
    :where(maqal-related:not(:defined)[layout='carousel'])${ABOVE_THEMES} {
      overflow-x: clip;
      animation: maqal-related-scroll 0s 5s forwards;
    }
  }

  @keyframes maqal-related-scroll {
    to {
      overflow-x: auto;
    }
  }

  :where(maqal-related:not(:defined)[layout='carousel'] > maqal-card)${ABOVE_THEMES} {
    grid-row: 2;
  }

  :where(maqal-related > maqal-card)${ABOVE_THEMES} {
    margin: 0;
  }

  ${digits((attribute) => unsafeCSS(`:where(maqal-related${attribute})${ABOVE_THEMES}`))}

  :where(maqal-related[layout='headlines'])${ABOVE_THEMES} {
    counter-reset: maqal-headlines;
  }

  :where(maqal-related[layout='headlines'] > maqal-card)${ABOVE_THEMES} {
    ${numbered};
  }

  :where(maqal-related[layout='headlines'] > maqal-card)${ABOVE_THEMES}::before {
    ${number};
  }

  :where(maqal-related[layout='carousel'] > [slot='heading'])${ABOVE_THEMES} {
    ${besideControls};
  }

  :where(maqal-related > [slot='heading'])${ABOVE_THEMES} {
    ${headingRule};
    grid-column: 1 / -1;
  }

  :where(maqal-related:not(:defined, [layout]) > [slot='heading'])${ABOVE_THEMES},
    :where(maqal-related:not(:defined)[layout='grid'] > [slot='heading'])${ABOVE_THEMES} {
    margin-block-end: calc(0.4em - 1.6em / 1.3);
  }

  :where(maqal-related:not(:defined)[layout='carousel'] > [slot='heading'])${ABOVE_THEMES} {
    position: sticky;
    inset-inline-start: 0;
    grid-row: 1;
    grid-column: 1;
    inline-size: 100cqi;
    margin-block-end: calc(0.4em + 4px);
  }

  :where(maqal-related:is([layout='list'], [layout='headlines']) > maqal-card)${ABOVE_THEMES} {
    ${listItem};
  }

  :where(maqal-related:not(:defined):is([layout='list'], [layout='headlines']) > maqal-card:last-of-type)${ABOVE_THEMES} {
    ${lastItem};
  }

  /* All cards of a row make its height, also those that are not in view yet. */
  maqal-related${ABOVE_THEMES}:where([layout='carousel']) > maqal-card {
    content-visibility: visible;
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ul, ol) {
    grid-column: 1 / -1;
    padding: 0;
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ol) {
    padding-inline-start: 1.6em;
    list-style: decimal;
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ol) > li {
    list-style: inherit;
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ol) > li::marker {
    font: inherit;
    color: inherit;
    content: normal;
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ul, ol) > :where(li) {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_line);
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ul, ol) > :where(li:last-child) {
    border-block-end: 0;
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ul, ol) :where(a) {
    ${headlineTypography};
  }

  :where(maqal-related)${ABOVE_THEMES} > :where(ul, ol) :where(a:hover) {
    text-decoration: underline;
    text-underline-offset: 0.3em;
  }
`;
