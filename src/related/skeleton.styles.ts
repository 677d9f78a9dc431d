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

  .skeleton maqal-card::part(section),
  .skeleton maqal-card::part(headline),
  .skeleton maqal-card::part(summary),
  .skeleton maqal-card::part(details) {
    inline-size: fit-content;
    visibility: hidden;
  }

  .skeleton maqal-card::part(headline),
  .skeleton maqal-card::part(summary) {
    color: transparent;
    visibility: visible;
    background: repeating-linear-gradient(transparent 0 0.25lh, var(--_line) 0.25lh 0.8lh, transparent 0.8lh 1lh);
    background-origin: content-box;
    background-clip: content-box;
  }
`;
