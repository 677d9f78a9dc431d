import {css, unsafeCSS, type CSSResult} from 'lit';
import {ABOVE_THEMES} from '../base/selectors.js';
import {base, visuallyHidden} from '../base/tokens.styles.js';
import {headlineTypography, interfaceTypography} from '../base/typography.styles.js';
import {besideControls, carousel, carouselStyles} from './carousel.styles.js';
import {skeletonStyles} from './skeleton.styles.js';

const headingRule = css`
  padding-block: 0.55em;
  ${headlineTypography};
  margin-block: 0 0.4em;
  font-size: 1.3em;
  border-block-start: 3px solid currentcolor;
`;

const grid = css`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column, 13.5em)), 1fr));
  gap: 1.6em 1.4em;
`;

/** Four stand in four columns, in two or in one: in three, the last would be left alone. */
const four = css`
  --_column: clamp(13.5em, (4 * 13.5em + 3 * 1.4em - 100%) * 999, 50% - 0.7em);
`;

const list = css`
  display: block;
`;

const listItem = css`
  padding-block-end: var(--_item-gap, 1em);
  margin-block-end: var(--_item-gap, 1em);
  border-block-end: var(--_separator, 1px) solid var(--_line);
`;

const lastItem = css`
  --_separator: 0;
  --_item-gap: 0;
`;

const numbered = css`
  position: relative;
  padding-inline-start: 2.6em;
  counter-increment: maqal-headlines;
`;

const number = css`
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  ${headlineTypography};
  font-size: 1.5em;
  line-height: 1.2;
  color: var(--_accent);
  content: counter(maqal-headlines, var(--_digits, decimal));
`;

/** The digits that `data-digits` names; `host` writes a selector of the element with an attribute. */
const digits = (host: (attribute: string) => CSSResult): CSSResult => css`
  ${host("[data-digits='arabic-indic']")} {
    --_digits: arabic-indic;
  }

  ${host("[data-digits='persian']")} {
    --_digits: persian;
  }
`;

export const styles = [
  base,
  css`
    :host {
      container-type: inline-size;
    }

    .list {
      ${grid};
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .list:has(> :nth-child(4):last-child) {
      ${four};
    }

    :host([layout='list']) .list,
    :host([layout='headlines']) .list {
      ${list};
    }

    ${digits((attribute) => unsafeCSS(`:host(${attribute})`))}

    .head {
      position: relative;
    }

    :host([layout='headlines']) .list {
      counter-reset: maqal-headlines;
    }

    /* Cards are set by the styles of children; their places are as large as their row, and say which is the last. */
    .list > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .list > :last-child {
      --_separator: 0;
      --_item-gap: 0;
    }

    :host([layout='headlines']) .skeleton {
      ${numbered};
    }

    :host([layout='headlines']) .skeleton::before {
      ${number};
    }

    :host(:is([layout='list'], [layout='headlines'])) .skeleton {
      ${listItem};
    }

    ${carouselStyles}

    .skip:not(:focus) {
      ${visuallyHidden};
    }

    ${skeletonStyles}

    [part='message'] {
      ${interfaceTypography};
      display: flex;
      flex-wrap: wrap;
      gap: 1em;
      align-items: center;
      margin: 0;
      color: var(--_muted);
    }

    button {
      ${interfaceTypography};
      min-block-size: 44px;
      padding-inline: 1.4em;
      font-size: 0.9em;
      color: inherit;
      background: var(--_surface);
      border: 1px solid var(--_muted);
      border-radius: 999px;
      cursor: pointer;
    }

    [aria-disabled='true'] {
      opacity: 0.4;
      cursor: default;
    }

    [part='more'] {
      display: block;
      margin-block-start: 1.4em;
      margin-inline: auto;
    }
  `,
];

/** A list of links that a page prints, and the cards' places before the upgrade. */
export const lightStyles = css`
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
