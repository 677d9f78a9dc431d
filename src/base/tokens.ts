import {css} from 'lit';
import {ELEMENTS} from './elements.js';

/** Design tokens: public `--maqal-*` properties with defaults, under short private names. Light and dark follow the host's `color-scheme`. */
export const tokenDeclarations = css`
  --_accent: var(--maqal-accent, light-dark(#a3252f, #f0727a));
  --_muted: var(--maqal-muted, light-dark(#5a5f69, #a6a59e));
  --_line: var(--maqal-line, light-dark(#dedbd3, #33363d));
  --_surface: var(--maqal-surface, light-dark(#fff, #1b1e24));
  --_radius: var(--maqal-radius, 6px);
`;

/** Hidden from the eye alone: a screen reader says it. */
export const visuallyHidden = css`
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
`;

/** What every shadow root starts with. */
export const base = css`
  :host {
    ${tokenDeclarations};
    --_sign: 1;

    display: block;
    box-sizing: border-box;
    letter-spacing: normal;
    text-transform: none;
  }

  :host(:dir(rtl)) {
    --_sign: -1;
  }

  *,
  ::before,
  ::after {
    box-sizing: inherit;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 2px;
  }

  .hidden-text {
    ${visuallyHidden};
  }
`;

/** The same tokens for an element's children before it is upgraded, and for sites that link `maqal.css`. */
export const lightTokens = css`
  :where(${ELEMENTS}) {
    ${tokenDeclarations};
  }
`;
