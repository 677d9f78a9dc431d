import {css, unsafeCSS, type CSSResult} from 'lit';
import {ELEMENTS} from './selectors.js';

/**
 * Design tokens: public `--maqal-*` properties with defaults, under short private names. The neutrals are the page's own ink, so that they are
 * legible on any ground (WCAG AA), also where a site is dark by a class and says nothing of `color-scheme`. No `light-dark()`: Lightning CSS,
 * which Vite and Next run over a stylesheet, makes nothing of it in a custom property (parcel-bundler/lightningcss #873).
 */
export const tokens = (selector: CSSResult): CSSResult => css`
  ${selector} {
    --_accent: var(--maqal-accent, color-mix(in srgb, #e04a54 60%, currentcolor));
    --_muted: var(--maqal-muted, color-mix(in srgb, currentcolor 80%, transparent));
    --_line: var(--maqal-line, color-mix(in srgb, currentcolor 18%, transparent));
    --_surface: var(--maqal-surface, color-mix(in srgb, currentcolor 4%, transparent));
    --_cover: var(--maqal-surface, Canvas);
    --_cover-ink: CanvasText;
    --_alarm: var(--maqal-accent, #a3252f);
    --_on-alarm: #fff;
    --_radius: var(--maqal-radius, 6px);
  }

  /* The same by the parts of a colour: muted in muted is not muted twice, the accent is one red on light and one on dark, and what covers is opaque. */
  @supports (color: rgb(from currentcolor r g b / 1)) {
    ${selector} {
      --_accent: var(
        --maqal-accent,
        oklch(from currentcolor calc(0.47 + 0.24 * clamp(0, (l - 0.6) * 1000, 1)) 0.16 22deg / 100%)
      );
      --_muted: var(--maqal-muted, rgb(from currentcolor r g b / 80%));
      --_line: var(--maqal-line, rgb(from currentcolor r g b / 18%));
      --_surface: var(--maqal-surface, rgb(from currentcolor r g b / 4%));
      --_cover: var(--maqal-surface, oklch(from currentcolor clamp(0.2, (0.6 - l) * 1000, 1) 0 0deg / 100%));
      --_cover-ink: currentcolor;
      --_on-alarm: oklch(from var(--_alarm) clamp(0, (0.68 - l) * 1000, 1) 0 0deg / 100%);
    }
  }
`;

/** What covers other content: opaque, with an ink that is legible on it. */
export const cover = css`
  color: var(--_cover-ink);
  background: var(--_cover);
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

const HOST = unsafeCSS(':host');

/** What every shadow root starts with. */
export const base = css`
  ${tokens(HOST)}

  :host {
    --_sign: 1;

    /* What is hidden from the eye alone stands in it; of the page it would lengthen the scroll, where a box of the page scrolls. */
    position: relative;
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

  [data-unbroken] {
    white-space: nowrap;
  }

  .hidden-text {
    ${visuallyHidden};
  }
`;

/** The same tokens for an element's children before it is upgraded, and for sites that link `maqal.css`. */
export const lightTokens = tokens(unsafeCSS(`:where(${ELEMENTS.cssText})`));
