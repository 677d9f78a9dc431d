import {css} from 'lit';
import {ABOVE_THEMES} from '../base/selectors.js';
import {interfaceTypography} from '../base/typography.styles.js';
import {parts, underline} from './parts.styles.js';

const rest = css`
  flex: 0 0 100%;
  grid-column: var(--_rest-column, 1 / -1);
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

export const childrenStyles = css`
  maqal-card${ABOVE_THEMES} {
    --_block-size: calc(min(100vi, 22em) * 9 / 16 + 11em);

    box-sizing: border-box;
    display: flow-root;
    position: relative;
    contain-intrinsic-block-size: auto var(--maqal-card-block-size, var(--_block-size));
    overflow-clip-margin: 1em;
  }

  /*
   * Not in view, a card of a long list is neither styled nor laid out: its height is then that of typical content in its layout. The
   * first ones are: where one in view turns out to be of another height, browsers count what it moves as a shift (CLS), though nobody sees it.
   */
  maqal-card${ABOVE_THEMES}:where(:nth-child(n + 13), li:nth-child(n + 13) > *) {
    content-visibility: auto;
  }

  maqal-card${ABOVE_THEMES}:where([href]) {
    cursor: pointer;
  }

  maqal-card${ABOVE_THEMES}:where([priority]) {
    content-visibility: visible;
  }

  /* Without that margin, skipping cuts a card's last marks at its edge. */
  @supports not (overflow-clip-margin: 1em) {
    maqal-card${ABOVE_THEMES} {
      content-visibility: visible;
    }
  }

  maqal-card${ABOVE_THEMES}:where([layout='horizontal'], [layout='compact'], [layout='hero']) {
    container-type: inline-size;
  }

  /* Firefox takes a skipped container to be of no height, whatever its intrinsic size: its scroll bar would jump. */
  @supports (-moz-appearance: none) {
    maqal-card${ABOVE_THEMES}:where([layout='horizontal'], [layout='compact'], [layout='hero']) {
      content-visibility: visible;
    }
  }

  maqal-card${ABOVE_THEMES}:where([layout='horizontal'], [layout='compact']) {
    ${beside};
    --_media-inline: clamp(5.5em, 34cqi, 16em);
    --_media-gap: 0.9em;
    --_block-size: 12em;
  }

  maqal-card${ABOVE_THEMES}:where([layout='compact'], [layout='headline']) {
    --_size: 1.03em;
    --_summary-display: none;
  }

  maqal-card${ABOVE_THEMES}:where([layout='compact']) {
    --_block-size: 11.5em;
  }

  maqal-card${ABOVE_THEMES}:where([layout='headline']) {
    --_media-display: none;
    --_block-size: 7.5em;
  }

  maqal-card${ABOVE_THEMES}:where([layout='hero']) {
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

  maqal-card${ABOVE_THEMES}:where([layout='overlay']) {
    --_accent: #ffb4b8;
    --_muted: #e6e4de;
    --_media-position: absolute;
    --_media-z: -1;
    --_media-block: 100%;
    --_media-end: 0;

    display: flex;
    flex-flow: row wrap;
    align-content: flex-end;
    /* The picture and its shade are behind the text, and not behind the card. */
    isolation: isolate;
    aspect-ratio: 16 / 10;
    /* The ratio says how high it is; a height from elsewhere, or of a long text, would say by it how wide it wants to be. */
    contain-intrinsic-block-size: none;
    min-inline-size: 0;
    padding: 1em;
    color: #fff;
    background: #14161a;
    border-radius: var(--_radius);
  }

  /* Text on a picture stands on a shade: white on it passes 4.5:1 on whatever the picture shows. */
  maqal-card${ABOVE_THEMES}:where([layout='overlay'])::after {
    position: absolute;
    inset: 0;
    z-index: -1;
    content: '';
    background: linear-gradient(transparent, rgb(10 11 14 / 78%) 55%, rgb(10 11 14 / 90%));
    border-radius: inherit;
  }

  ${parts}

  maqal-card${ABOVE_THEMES} > :where(:not([slot])) {
    ${rest};
  }

  /* A breaking story that the page printed has ended since. */
  maqal-card${ABOVE_THEMES}:where([data-ended]) > :where([slot='headline']) :where(mark) {
    display: none;
  }

  maqal-card${ABOVE_THEMES} > :where(ul, ol):not([slot]) {
    padding: 0.5em 0 0;
    margin: 0.7em 0 0;
    list-style: none;
    border-block-start: 1px solid var(--_line);
  }

  maqal-card${ABOVE_THEMES} > :where(ul, ol):not([slot]) > li {
    padding-block: 0.3em;
    padding-inline-start: 1em;
    font-size: 0.95em;
  }

  maqal-card${ABOVE_THEMES} > :where(ul, ol):not([slot]) > li::before {
    display: inline-block;
    inline-size: 0.35em;
    block-size: 0.35em;
    margin-inline: -1em 0.65em;
    vertical-align: 0.2em;
    content: '';
    background: var(--_accent);
  }

  maqal-card${ABOVE_THEMES} > :where(ul, ol):not([slot]) :where(a) {
    ${interfaceTypography};
    color: inherit;
    text-decoration: none;
  }

  maqal-card${ABOVE_THEMES} > :where(ul, ol):not([slot]) :where(a:hover) {
    ${underline};
  }

  @media print {
    maqal-card${ABOVE_THEMES} {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
