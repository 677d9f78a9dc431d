import {css} from 'lit';

/** Lines where the words will be, and a field for the picture. */
export const skeletonStyles = css`
  .skeleton maqal-card {
    content-visibility: visible;
  }

  .skeleton [slot='media'] {
    aspect-ratio: var(--maqal-image-ratio, 16 / 9);
    background: var(--_line);
    border-radius: var(--_radius);
  }

  .skeleton [slot='headline'],
  .skeleton [slot='summary'] {
    background: repeating-linear-gradient(transparent 0 0.25lh, var(--_line) 0.25lh 0.8lh, transparent 0.8lh 1lh);
    background-origin: content-box;
    background-clip: content-box;
  }
`;
