import {css, unsafeCSS} from 'lit';
import {base} from '../../base/tokens.styles.js';
import {interfaceTypography} from '../../base/typography.styles.js';
import {contentsStyles} from './contents.styles.js';

/** Order, controls and boxes; the text stands among the children. */
export const styles = [
  base,
  css`
    .columns {
      max-inline-size: var(--maqal-measure, 42.5rem);
    }

    :host([data-aside]) .columns {
      max-inline-size: none;
    }

    .container {
      container-type: inline-size;
    }

    [part='progress'] {
      position: fixed;
      inset-block-start: 0;
      inset-inline: 0;
      z-index: 9;
      block-size: 3px;
      background: var(--_accent);
      transform: scaleX(var(--_read, 0));
      transform-origin: calc(50% - 50% * var(--_sign));
    }

    [part='text-size'] {
      display: flex;
      gap: 8px;
      margin-block: 1.5rem;
    }

    [part='text-size'] button {
      ${interfaceTypography};
      min-inline-size: 44px;
      min-block-size: 44px;
      padding: 0;
      font-size: 1rem;
      line-height: 1;
      color: inherit;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: 50%;
      cursor: pointer;
    }

    [part='text-size'] button + button {
      font-size: 1.45rem;
    }

    [part='text-size'] button[aria-disabled] {
      color: var(--_muted);
      background: none;
      cursor: default;
      opacity: 0.6;
    }

    ${contentsStyles(unsafeCSS(":where([part='contents'])"))}

    [part='scroller'] {
      margin-block: 1.6em;
      overflow: auto hidden;
    }

    [part='embed'] {
      margin-block: 1.6em;
    }

    [part='frame'] {
      display: block;
      inline-size: 100%;
      min-block-size: 18em;
      margin-block-end: 0.6em;
      background: var(--_line);
      border: 0;
      border-radius: var(--_radius);
    }

    [data-kind='video'] [part='frame'] {
      block-size: auto;
      min-block-size: 0;
      aspect-ratio: 16 / 9;
    }

    [part='message'] {
      ${interfaceTypography};
      color: var(--_muted);
    }

    [part='address'] {
      display: none;
    }

    [part='aside']:not([data-filled]) {
      display: none;
    }

    @container (inline-size >= 66em) {
      :host([data-aside]) .columns {
        display: grid;
        grid-template-columns: minmax(0, var(--maqal-measure, 42.5rem)) minmax(16em, 1fr);
        gap: 4em;
        align-items: start;
      }
    }

    @media print {
      [part='progress'],
      [part='text-size'],
      [part='aside'],
      [part='embed'] iframe {
        display: none;
      }

      [part='scroller'] {
        overflow: visible;
      }

      [part='address'] {
        display: block;
        margin-block-start: 1em;
        font-size: 9pt;
        text-align: end;
        overflow-wrap: anywhere;
      }
    }
  `,
];
