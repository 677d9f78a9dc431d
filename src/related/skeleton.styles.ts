import {css} from 'lit';
import {headlineTypography, interfaceTypography, textTypography} from '../base/typography.styles.js';

/** Lines where the words will be. */
const lines = css`
  background: repeating-linear-gradient(transparent 0 0.25lh, var(--_line) 0.25lh 0.8lh, transparent 0.8lh 1lh);
`;

/** Fields for the picture and the words of a card, as large as those of a usual one in its layout. */
export const skeletonStyles = css`
  .skeleton {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
  }

  .skeleton .media {
    aspect-ratio: var(--maqal-image-ratio, 16 / 9);
    margin-block-end: 0.6em;
    background: var(--_line);
    border-radius: var(--_radius);
  }

  .skeleton .section {
    ${interfaceTypography};
    block-size: 1lh;
    font-size: 0.85em;
  }

  .skeleton .headline {
    ${headlineTypography};
    block-size: 2lh;
    font-size: 1.15em;
    ${lines};
  }

  .skeleton .summary {
    ${textTypography};
    block-size: 3lh;
    margin-block: 0.35em 0;
    line-height: 1.85;
    ${lines};
  }

  .skeleton .details {
    ${interfaceTypography};
    block-size: 1.4em;
    margin-block-start: 0.2em;
  }

  .skeleton:is([data-layout='compact'], [data-layout='horizontal']) {
    grid-template-columns: clamp(5.5em, 34cqi, 16em) minmax(0, 1fr);
    column-gap: 0.9em;
  }

  .skeleton:is([data-layout='compact'], [data-layout='horizontal']) > :not(.media) {
    grid-column: 2;
  }

  .skeleton:is([data-layout='compact'], [data-layout='horizontal']) > .media {
    grid-row: 1 / 6;
    align-self: start;
    margin: 0;
  }

  .skeleton:is([data-layout='compact'], [data-layout='headline']) > .summary,
  .skeleton[data-layout='headline'] > .media,
  .skeleton[data-layout='overlay'] > :not(.media) {
    display: none;
  }

  .skeleton[data-layout='overlay'] > .media {
    aspect-ratio: 16 / 10;
    margin: 0;
  }

  .skeleton:is([data-layout='compact'], [data-layout='headline']) > .headline {
    font-size: 1.03em;
  }
`;
