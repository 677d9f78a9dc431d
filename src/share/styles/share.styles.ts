import {css} from 'lit';
import {base, cover, visuallyHidden} from '../../base/tokens.styles.js';
import {interfaceTypography} from '../../base/typography.styles.js';
import {circle, control, controlHover} from './control.styles.js';
import {floatingStyles} from './floating.styles.js';
import {row, stuck, rail} from './places.styles.js';

export const styles = [
  base,
  css`
    :host {
      container-type: inline-size;
      position: relative;
      font-size: 1rem;
    }

    .size {
      position: absolute;
      inset-block-start: 0;
      inset-inline: 0;
      block-size: 1em;
      visibility: hidden;
    }

    [part='group'] {
      ${row};
    }

    /* What has no room in the row opens from a button. */
    :host(:not([layout='column'], [layout='menu'])) [part='group'] {
      flex-wrap: nowrap;
    }

    a,
    [part='group'] button,
    [part='trigger'],
    dialog button {
      ${control};
    }

    [part='more'] {
      ${circle};
    }

    a:hover,
    button:hover {
      ${controlHover};
    }

    a,
    button {
      position: relative;
    }

    :host([appearance='icon']) > [part='group'] > slot > :is(a, button) {
      ${circle};
    }

    :host([appearance='icon']) > [part='group'] > slot > :is(a, button) span {
      ${visuallyHidden};
    }

    :host([appearance='label']) :is(slot > :is(a, button), [part='trigger']) svg {
      display: none;
    }

    /* Where it is narrow, marks say enough. */
    @container (inline-size < 34em) {
      :host(:not([appearance='label'], [layout='column'], [layout='menu'])) > [part='group'] > slot > :is(a, button) {
        ${circle};
      }

      :host(:not([appearance='label'], [layout='column'], [layout='menu'])) > [part='group'] > slot > :is(a, button) span {
        ${visuallyHidden};
      }
    }

    :host([layout='column']) [part='group'],
    :host([layout='menu']) [part='group'] {
      flex-direction: column;
    }

    ${floatingStyles}

    :host([layout='sticky']) {
      ${stuck};
    }

    :host([layout='sticky']) > [part='group'] {
      justify-content: space-evenly;
    }

    @media (width >= 80em) {
      :host([layout='sticky']) {
        ${rail};
      }

      :host([layout='sticky']) > [part='group'] {
        flex-direction: column;
      }
    }

    [part='confirmation'] {
      ${interfaceTypography};
      position: absolute;
      inset-block-end: calc(100% + 6px);
      inset-inline-start: 0;
      z-index: 9;
      margin: 0;
      padding: 0.35em 0.9em;
      font-size: 0.875em;
      ${cover};
      border: 1px solid currentcolor;
      border-radius: var(--_radius);
      white-space: nowrap;
    }

    [part='confirmation']:empty {
      padding: 0;
      border: 0;
    }

    [part='field'] {
      display: block;
      margin-block-start: 8px;
      font-size: 0.875em;
    }

    [part='field'] input {
      inline-size: 100%;
      min-block-size: 44px;
      padding-inline: 0.8em;
      font: inherit;
      color: inherit;
      background: var(--_surface);
      border: 1px solid var(--_muted);
      border-radius: var(--_radius);
    }

    @media (forced-colors: active) {
      svg[fill]:not([fill='none']) {
        fill: currentcolor;
      }
    }
  `,
];
