import {css, unsafeCSS, type CSSResult} from 'lit';
import {base} from '../base/tokens.js';
import {headlineVoice, interfaceVoice, textVoice} from '../base/voices.js';

/*
 * A card's layout is the element's own display and a few private properties that its parts read; so the same rules set
 * its children and, in the shadow root, the fallback of its slots, which lay out as if they were children.
 */

/*
 * Marks stand above the first line and below the last (W3C alreq, harakat): up to 0.4em at a headline's line height, so that a clamp
 * leaves them that room. `-webkit-line-clamp` goes on painting the lines that it cuts off, and would show their tops
 * there; in a column as high as the lines that are wanted, what follows flows into the next column and is not seen.
 */
const headlineClamp = css`
  box-sizing: content-box;
  max-block-size: calc(var(--maqal-headline-lines, 4) * 1lh + 2px);
  padding-block: 0.4em;
  margin-block: -0.4em;
  overflow: clip;
  columns: 1;
  column-fill: auto;
  orphans: 1;
  widows: 1;
`;

/* Text is set wider: marks leave a line by 0.1em at the most, and the next line's letters begin below that. So it may end in "…". */
const summaryClamp = css`
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: var(--maqal-summary-lines, 3);
  padding-block: 0.15em;
  margin-block: -0.15em;
  overflow: hidden;
`;

const underline = css`
  text-decoration: underline;
  text-decoration-thickness: 1px;
  text-underline-offset: 0.3em;
`;

const parts = (parent: CSSResult) => css`
  ${parent} :where([slot='media']) {
    display: var(--_media-display, block);
    position: var(--_media-position, static);
    inset: 0;
    z-index: var(--_media-z, auto);
    grid-row: var(--_media-row, auto);
    grid-column: var(--_media-column, auto);
    inline-size: var(--_media-inline, 100%);
    block-size: var(--_media-block, auto);
    margin-block-end: var(--_media-end, 0.6em);
    margin-inline-end: var(--_media-gap, 0);
  }

  ${parent} :where(img[slot='media']),
  ${parent} :where([slot='media']) :where(img) {
    block-size: var(--_media-block, auto);
    aspect-ratio: var(--maqal-image-ratio, 16 / 9);
    object-fit: cover;
    border-radius: var(--_radius);
    background: var(--_line);
  }

  ${parent} :where([slot='media']) :where(img) {
    display: block;
    inline-size: 100%;
  }

  ${parent} :where([slot='section'], [slot='headline'], [slot='summary']) {
    flex: 0 0 100%;
    grid-column: var(--_text-column, auto);
    min-inline-size: 0;
  }

  ${parent} :where([slot='section']) {
    margin: 0;
    ${interfaceVoice};
    font-size: 0.85em;
    font-weight: 600;
    color: var(--_accent);
  }

  ${parent} :where([slot='headline']) {
    ${headlineVoice};
    ${headlineClamp};
    font-size: var(--_size, 1.15em);
  }

  /* A page in Latin letters may set its lines closer than Arabic ones can stand. */
  ${parent} :where([slot='headline'][dir='rtl'], [slot='headline'] [dir='rtl']) {
    line-height: 1.55;
  }

  ${parent} :where([slot='section'], [slot='headline']) :where(a) {
    color: inherit;
    text-decoration: none;
  }

  ${parent} :where([slot='headline']) :where(a:visited) {
    color: var(--maqal-visited, var(--_muted));
  }

  ${parent} :where([slot='headline']) :where(a:hover) {
    ${underline};
  }

  ${parent} :where([slot='headline']) :where(a:focus-visible) {
    outline-offset: -2px;
  }

  ${parent} :where([slot='summary']) {
    margin: 0;
    ${textVoice};
    ${summaryClamp};
    display: var(--_summary-display, -webkit-box);
    margin-block: 0.2em -0.15em;
    line-height: 1.85;
    color: var(--_muted);
  }

  /* A paragraph holds author, date and what else is small; a page may also print each of them by itself. */
  ${parent} :where(p[slot='meta']) {
    flex: 0 0 100%;
    grid-column: var(--_text-column, auto);
    margin: 0.2em 0 0;
    line-height: 1.4;
  }

  ${parent} :where([slot='byline'], [slot='date'], [slot='meta']:not(p)),
  ${parent} :where(p[slot='meta']) > :where(:not(slot)) {
    ${interfaceVoice};
    display: inline-block;
    grid-column: var(--_text-column, auto);
    margin-inline-end: 1em;
    font-size: 0.82em;
    color: var(--_muted);
  }

  ${parent} :where([slot='byline'], p[slot='meta']) :where(img) {
    inline-size: 2.6em;
    block-size: 2.6em;
    margin-inline-end: 0.6em;
    vertical-align: middle;
    object-fit: cover;
    border-radius: 50%;
  }

  ${parent} :where(mark, small),
  ${parent} :where([slot='headline']) :where(mark, small) {
    ${interfaceVoice};
    display: inline-block;
    padding-inline: 0.55em;
    font-size: 0.72em;
    font-weight: 600;
    line-height: 1.6;
    vertical-align: 0.12em;
    color: var(--_muted);
    background: none;
    border: 1px solid currentcolor;
    border-radius: 3px;
  }

  ${parent} :where(mark),
  ${parent} :where([slot='headline']) :where(mark) {
    color: light-dark(#fff, #14161a);
    background: var(--_accent);
    border-color: var(--_accent);
  }

  /*
   * WebKit fills no single column that is asked for by count, moves a line to the next one when its marks reach out of it, and has
   * marks reach farther: so a column by width, brought down to the card's, with that much room.
   */
  @supports not (overflow-clip-margin: 1em) {
    ${parent} :where([slot='headline'], [slot='summary']) {
      box-sizing: content-box;
      padding-block: 0.55em;
      margin-block: -0.55em;
      overflow: clip;
      columns: 100vi;
      column-fill: auto;
      orphans: 1;
      widows: 1;
    }

    ${parent} :where([slot='headline']) {
      max-block-size: calc(var(--maqal-headline-lines, 4) * 1lh + 0.55em);
    }

    ${parent} :where([slot='summary']) {
      display: var(--_summary-display, block);
      max-block-size: calc(var(--maqal-summary-lines, 3) * 1lh + 0.55em);
      margin-block-start: -0.25em;
    }
  }

  /* A hero stacks where it is narrow. */
  @container (inline-size < 44em) {
    ${parent} :where([slot='media']) {
      grid-row: var(--_narrow-row, var(--_media-row, auto));
      grid-column: var(--_narrow-column, var(--_media-column, auto));
      inline-size: var(--_narrow-inline, var(--_media-inline, 100%));
      margin-block-end: var(--_narrow-end, var(--_media-end, 0.6em));
    }

    ${parent} :where([slot]:not([slot='media'])) {
      grid-column: var(--_narrow-column, var(--_text-column, auto));
    }
  }
`;

const rest = css`
  flex: 0 0 100%;
  grid-column: var(--_rest-column, 1 / -1);
`;

const IN_SHADOW = unsafeCSS(':host');
const AMONG_CHILDREN = unsafeCSS('maqal-card >');

/* One sheet: each that a shadow root adopts costs a thousand cards some milliseconds. */
export const styles = css`
  ${base}
  ${parts(IN_SHADOW)}

  [hidden],
  [slot]:empty {
    display: none;
  }

  /* A headline in another direction than its page reads in its own and stands where the others do. */
  [dir] {
    text-align: match-parent;
  }
`;

/** Beside the picture: it spans the rows of the text, the last of which takes what is left. */
const beside = css`
  --_media-row: 1 / 7;
  --_media-column: 1;
  --_media-end: 0;
  --_text-column: 2 / -1;

  display: grid;
  grid-template: repeat(5, auto) 1fr auto / auto minmax(0, 1fr);
`;

export const lightStyles = css`
  /* Not in view, a card is neither styled nor laid out: its height is then that of typical content in its layout. */
  maqal-card {
    --_block-size: calc(min(100vi, 22em) * 9 / 16 + 11em);

    box-sizing: border-box;
    display: flow-root;
    position: relative;
    content-visibility: auto;
    contain-intrinsic-block-size: auto var(--maqal-card-block-size, var(--_block-size));
    overflow-clip-margin: 1em;
  }

  maqal-card:where([href]) {
    cursor: pointer;
  }

  maqal-card:where([priority]) {
    content-visibility: visible;
  }

  /* Without that margin, skipping cuts a card's last marks at its edge. */
  @supports not (overflow-clip-margin: 1em) {
    maqal-card {
      content-visibility: visible;
    }
  }

  maqal-card:where([layout='horizontal'], [layout='compact'], [layout='hero']) {
    container-type: inline-size;
  }

  /* Firefox takes a skipped container to be of no height, whatever its intrinsic size: its scroll bar would jump. */
  @supports (-moz-appearance: none) {
    maqal-card:where([layout='horizontal'], [layout='compact'], [layout='hero']) {
      content-visibility: visible;
    }
  }

  maqal-card:where([layout='horizontal'], [layout='compact']) {
    ${beside};
    --_media-inline: clamp(5.5em, 34cqi, 16em);
    --_media-gap: 0.9em;
    --_block-size: 12em;
  }

  maqal-card:where([layout='compact'], [layout='headline']) {
    --_size: 1.03em;
    --_summary-display: none;
    --_block-size: 7.5em;
  }

  maqal-card:where([layout='compact']) {
    --_block-size: 11.5em;
  }

  maqal-card:where([layout='headline']) {
    --_media-display: none;
  }

  maqal-card:where([layout='hero']) {
    ${beside};
    --_size: clamp(1.5em, 4.6cqi, 2.4em);
    --_media-inline: 57cqi;
    --_media-gap: 1.8em;
    --_narrow-row: 1;
    --_narrow-column: 1 / -1;
    --_narrow-inline: 100%;
    --_narrow-end: 0.6em;
    --_block-size: 24.5em;
  }

  maqal-card:where([layout='overlay']) {
    --_accent: #ffb4b8;
    --_muted: #e6e4de;
    --_media-position: absolute;
    --_media-z: -1;
    --_media-block: 100%;
    --_media-end: 0;

    display: flex;
    flex-flow: row wrap;
    align-content: flex-end;
    aspect-ratio: 16 / 10;
    /* The ratio says how high it is; a height from elsewhere would say by it how wide it wants to be. */
    contain-intrinsic-block-size: none;
    padding: 1em;
    color: #fff;
    background: #14161a;
    border-radius: var(--_radius);
  }

  /* Text on a picture stands on a shade: white on it passes 4.5:1 on whatever the picture shows. */
  maqal-card:where([layout='overlay'])::after {
    position: absolute;
    inset: 0;
    z-index: -1;
    content: '';
    background: linear-gradient(transparent, rgb(10 11 14 / 78%) 55%, rgb(10 11 14 / 90%));
    border-radius: inherit;
  }

  ${parts(AMONG_CHILDREN)}

  maqal-card > :where(:not([slot])) {
    ${rest};
  }

  /* A breaking story that the page printed has ended since. */
  maqal-card:where([data-ended]) > :where([slot='headline']) :where(mark) {
    display: none;
  }

  maqal-card > :where(ul, ol):not([slot]) {
    padding: 0.5em 0 0;
    margin: 0.7em 0 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }

  maqal-card > :where(ul, ol):not([slot]) > li {
    padding-block: 0.3em;
    padding-inline-start: 1em;
    font-size: 0.95em;
  }

  maqal-card > :where(ul, ol):not([slot]) > li::before {
    display: inline-block;
    inline-size: 0.35em;
    block-size: 0.35em;
    margin-inline: -1em 0.65em;
    vertical-align: 0.2em;
    content: '';
    background: var(--_accent);
  }

  maqal-card > :where(ul, ol):not([slot]) :where(a) {
    ${interfaceVoice};
    color: inherit;
    text-decoration: none;
  }

  maqal-card > :where(ul, ol):not([slot]) :where(a:hover) {
    ${underline};
  }

  maqal-card:where([hidden]),
  maqal-card > :where([slot][hidden]) {
    display: none;
  }

  @media print {
    maqal-card {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
