import {css} from 'lit';
import {NASTALIQ} from '../base/arabic.styles.js';
import {ABOVE_THEMES} from '../base/selectors.js';
import {headlineTypography, interfaceTypography, textTypography} from '../base/typography.styles.js';

/*
 * Marks stand above the first line and below the last (W3C alreq, harakat): up to 0.4em at a headline's line height, so that a clamp
 * leaves them that room. `-webkit-line-clamp` goes on painting the lines that it cuts off, and would show their tops
 * there; in a column as high as the lines that are wanted, what follows flows into the next column and is not seen. Nastaliq rises higher,
 * and hangs over both ends of its line.
 */
const column = css`
  box-sizing: content-box;
  overflow: clip;
  column-fill: auto;
  orphans: 1;
  widows: 1;
`;

const singleColumn = css`
  ${column};
  padding: var(--_nastaliq-rise, 0.4em) var(--_nastaliq-overhang, 0px) 0.4em;
  margin: calc(-1 * var(--_nastaliq-rise, 0.4em)) calc(-1 * var(--_nastaliq-overhang, 0px)) -0.4em;
  columns: 1;
`;

const headlineClamp = css`
  ${singleColumn};
  max-block-size: calc(var(--maqal-headline-lines, 4) * 1lh + 2px);
`;

/* Text is set wider: marks leave a line by 0.1em at the most, and the next line's letters begin below that. So it may end in "…". */
const summaryClamp = css`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: var(--maqal-summary-lines, 3);
  padding-block: 0.15em;
  overflow: hidden;
`;

export const underline = css`
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.3em;
`;

/** What stands in a card. Its layout is its own display and a few private properties that its parts read. */
export const parts = css`
  maqal-card${ABOVE_THEMES} > :where([slot='media']) {
    display: var(--_media-display, block);
    position: var(--_media-position, static);
    inset: 0;
    z-index: var(--_media-z, auto);
    grid-row: var(--_media-row, auto);
    grid-column: var(--_media-column, auto);
    inline-size: var(--_media-inline, 100%);
    block-size: var(--_media-block, auto);
    margin-block: 0 var(--_media-end, 0.6em);
    margin-inline: 0 var(--_media-gap, 0);
  }

  maqal-card${ABOVE_THEMES} > :where(img[slot='media']),
  maqal-card${ABOVE_THEMES} > :where([slot='media']) :where(img) {
    block-size: var(--_media-block, auto);
    aspect-ratio: var(--maqal-image-ratio, 16 / 9);
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_line);
  }

  maqal-card${ABOVE_THEMES} > :where([slot='media']) :where(img) {
    display: block;
    inline-size: 100%;
  }

  maqal-card${ABOVE_THEMES} > :where([slot='section'], [slot='headline'], [slot='summary']) {
    flex: 0 0 100%;
    grid-column: var(--_text-column, auto);
    min-inline-size: 0;
  }

  maqal-card${ABOVE_THEMES} > :where([slot='section']) {
    margin: 0;
    ${interfaceTypography};
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_accent);
  }

  maqal-card${ABOVE_THEMES} > :where([slot='headline']) {
    ${headlineTypography};
    ${headlineClamp};
    font-size: var(--_size, 1.15em);
  }

  /* A page in Latin letters may set its lines closer than Arabic ones can stand. */
  maqal-card${ABOVE_THEMES} > :where([slot='headline']:is([dir='rtl'], :has([dir='rtl']))) {
    line-height: var(--_nastaliq-headline, 1.55);
  }

  maqal-card${ABOVE_THEMES} > :where([slot='headline']) :where(a:visited) {
    color: var(--maqal-visited, var(--_muted));
  }

  maqal-card${ABOVE_THEMES} > :where([slot='headline']) :where(a:hover) {
    ${underline};
  }

  maqal-card${ABOVE_THEMES} > :where([slot='headline']) :where(a:focus-visible) {
    outline-offset: -2px;
  }

  maqal-card${ABOVE_THEMES} > :where([slot='summary']) {
    ${textTypography};
    ${summaryClamp};
    display: var(--_summary-display, -webkit-box);
    margin: 0.2em 0 -0.15em;
    line-height: var(--_nastaliq-text, 1.85);
    color: var(--_muted);
  }

  /* Nastaliq reaches into the line before it, of which a clamp by lines would show the tops. */
  maqal-card${ABOVE_THEMES} > :where([slot='summary']:is(${NASTALIQ})) {
    ${singleColumn};
    display: var(--_summary-display, block);
    max-block-size: calc(var(--maqal-summary-lines, 3) * 1lh + 2px);
    margin-block: calc(0.35em - var(--_nastaliq-rise)) -0.4em;
  }

  /* A paragraph holds author, date and what else is small; a page may also print each of them by itself. */
  maqal-card${ABOVE_THEMES} > :where(p[slot='meta']) {
    flex: 0 0 100%;
    grid-column: var(--_text-column, auto);
    margin: 0;
    margin-block-start: var(--_details-before, 0.2em);
    margin-inline-start: var(--_details-start, -0.41em);
    line-height: var(--_nastaliq-interface, 1.4);
  }

  maqal-card${ABOVE_THEMES} > :where([slot='byline'], [slot='date'], [slot='meta']:not(p)),
  maqal-card${ABOVE_THEMES} > :where(p[slot='meta']) > * {
    ${interfaceTypography};
    display: inline-block;
    grid-column: var(--_text-column, auto);
    max-inline-size: calc(100% - 1em);
    margin-block: 0;
    margin-inline: 0 1em;
    font-size: 0.82em;
    color: var(--_muted);
  }

  /* As much on either side: an item in another direction than its line has its start where the line has its end. */
  maqal-card${ABOVE_THEMES} > :where(p[slot='meta']) > * {
    margin-inline: 0.5em;
  }

  maqal-card${ABOVE_THEMES} > :where([slot='byline'], p[slot='meta']) :where(img) {
    inline-size: 2.6em;
    block-size: 2.6em;
    margin-inline-end: 0.6em;
    vertical-align: middle;
    object-fit: cover;
    border-radius: 50%;
  }

  maqal-card${ABOVE_THEMES} > :where(mark, small),
  maqal-card${ABOVE_THEMES} > :where([slot='headline']) :where(mark, small) {
    ${interfaceTypography};
    display: inline-block;
    padding-inline: 0.55em;
    font-size: 0.72em;
    font-weight: 600;
    line-height: var(--_nastaliq-interface, 1.6);
    vertical-align: 0.12em;
    color: var(--_muted);
    background: none;
    border: 1px solid currentcolor;
    border-radius: 3px;
  }

  maqal-card${ABOVE_THEMES} > :where(mark),
  maqal-card${ABOVE_THEMES} > :where([slot='headline']) :where(mark) {
    color: var(--_on-alarm);
    background: var(--_alarm);
    border-color: var(--_alarm);
  }

  /*
   * WebKit fills no single column that is asked for by count, moves a line to the next one when its marks reach out of it, and has
   * marks reach farther: so a column by width, brought down to the card's, with that much room. Of several columns it cuts the first one at
   * its edge, and 0.1em of the Nastaliq that hangs over there, of texts that are longer than their clamp.
   */
  @supports not (overflow-clip-margin: 1em) {
    maqal-card${ABOVE_THEMES} > :where([slot='headline'], [slot='summary']) {
      ${column};
      padding-block: 0.55em;
      margin-block: -0.55em;
      columns: 100vi;
    }

    maqal-card${ABOVE_THEMES} > :where([slot='headline']) {
      max-block-size: calc(var(--maqal-headline-lines, 4) * 1lh + 0.55em);
    }

    maqal-card${ABOVE_THEMES} > :where([slot='summary']) {
      display: var(--_summary-display, block);
      max-block-size: calc(var(--maqal-summary-lines, 3) * 1lh + 0.55em);
      margin-block-start: -0.25em;
    }
  }

  /* A hero stacks where it is narrow. */
  @container (inline-size < 44em) {
    maqal-card${ABOVE_THEMES} > :where([slot='media']) {
      grid-row: var(--_narrow-row, var(--_media-row, auto));
      grid-column: var(--_narrow-column, var(--_media-column, auto));
      inline-size: var(--_narrow-inline, var(--_media-inline, 100%));
      margin-block-end: var(--_narrow-end, var(--_media-end, 0.6em));
    }

    maqal-card${ABOVE_THEMES} > :where([slot]:not([slot='media'])) {
      grid-column: var(--_narrow-column, var(--_text-column, auto));
    }
  }
`;
