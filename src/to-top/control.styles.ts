import {css} from 'lit';

export const control = css`
  position: relative;
  display: grid;
  place-items: center;
  inline-size: var(--maqal-to-top-size, 48px);
  block-size: var(--maqal-to-top-size, 48px);
  color: inherit;
  border-radius: 50%;
`;
