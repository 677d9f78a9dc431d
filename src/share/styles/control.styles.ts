import {css} from 'lit';
import {interfaceTypography} from '../../base/typography.styles.js';

/* A link or button, in the shadow root or among the children. */

export const control = css`
  display: inline-flex;
  flex: none;
  ${interfaceTypography};
  align-items: center;
  justify-content: center;
  gap: 0.5em;
  box-sizing: border-box;
  min-inline-size: 44px;
  min-block-size: 44px;
  padding: 0 0.8em;
  margin: 0;
  font-size: 0.875em;
  line-height: var(--_nastaliq-interface, 1.5);
  color: inherit;
  text-decoration: none;
  white-space: nowrap;
  background: var(--_surface);
  border: 1px solid var(--_line);
  border-radius: 999px;
  cursor: pointer;
`;

export const controlHover = css`
  border-color: var(--_muted);
`;

export const circle = css`
  inline-size: 44px;
  padding: 0;
`;
