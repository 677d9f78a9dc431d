import {css} from 'lit';
import {cover} from '../../base/tokens.styles.js';

/* Declarations shared by the shadow root (data) and the children's stylesheet (HTML). */

export const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`;

/** A bar at the bottom of a narrow window: margins and widths that a page gives to what stands in its text (`p + *`, `.content > *`) do not move it. */
export const stuck = css`
  position: fixed;
  inset-inline: 0;
  inset-block-end: 0;
  z-index: 8;
  max-inline-size: none !important;
  margin: 0 !important;
  padding: 6px 12px calc(6px + env(safe-area-inset-bottom, 0px));
  ${cover};
  border-block-start: 1px solid var(--_line);
`;

/** A rail at the inline start of a wide one. */
export const rail = css`
  --_surface: var(--_cover);

  inset-inline: 16px auto;
  inset-block: 25vh auto;
  inline-size: 44px;
  padding: 0;
  background: none;
  border: 0;
`;
