import {css} from 'lit';
import {interfaceTypography} from '../base/typography.styles.js';

/* Room for the focus ring of a card at an end, which the row would cut. */
export const carousel = css`
  display: flex;
  gap: 1.2em;
  padding-block: 4px 0.8em;
  padding-inline: 4px;
  margin-inline: -4px;
  overflow-x: auto;
  scroll-padding-inline: 4px;
  scroll-snap-type: inline mandatory;
  scrollbar-width: thin;
  scrollbar-color: var(--_line) transparent;
`;

const slide = css`
  flex: 0 0 min(78%, 17em);
  scroll-snap-align: start;
`;

/** Room for the buttons of a carousel at the end of its heading's row, which they are laid upon: nothing moves when they come. */
export const besideControls = css`
  padding-inline-end: 10.5rem;
`;

/** The row, and its buttons. */
export const carouselStyles = css`
  :host([layout='carousel']) .list {
    ${carousel};
  }

  :host([layout='carousel']) .list > * {
    ${slide};
  }

  @media (prefers-reduced-motion: no-preference) {
    .list {
      scroll-behavior: smooth;
    }
  }

  .controls {
    position: absolute;
    inset-block-end: 0.2rem;
    inset-inline-end: 0;
    display: flex;
    gap: 0.3rem;
    align-items: center;
    ${interfaceTypography};
    font-size: 0.9rem;
    color: var(--_muted);
  }

  .controls[hidden] {
    display: none;
  }

  .controls button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    min-block-size: 44px;
    padding: 0;
    color: inherit;
    background: none;
    border-color: transparent;
  }

  .controls button:hover {
    color: var(--_accent);
  }

  .controls svg {
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    transform: scaleX(var(--_sign));
  }

  .controls [part='previous'] svg {
    transform: scaleX(calc(-1 * var(--_sign)));
  }
`;
