import {css} from 'lit';
import {cover, visuallyHidden} from '../../base/tokens.styles.js';
import {interfaceTypography} from '../../base/typography.styles.js';
import {circle, control} from './control.styles.js';

const floating = css`
  ${cover};
  border: 1px solid var(--_line);
  border-radius: calc(var(--_radius) * 2);
  box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
`;

/** What floats above the page: menus, the dialog with the QR code, the buttons beside selected text. */
export const floatingStyles = css`
  [popover] {
    position: fixed;
    inset: auto;
    margin: 0;
    padding: 8px;
    ${floating};
  }

  [part='menu'] [part='group'] {
    flex-direction: column;
    gap: 2px;
  }

  [part='menu'] :is(a, button) {
    justify-content: start;
    inline-size: auto;
    padding: 0 0.8em;
    border-color: transparent;
    border-radius: var(--_radius);
    outline-offset: -2px;
  }

  dialog {
    inline-size: min(20rem, 90vi);
    padding: 1.25rem;
    text-align: center;
    ${floating};
  }

  dialog::backdrop {
    background: rgb(10 11 14 / 55%);
  }

  /* A scanner wants dark modules on a light ground, in the dark too. */
  dialog svg {
    inline-size: 100%;
    background: #fff;
    fill: #000;
    forced-color-adjust: none;
  }

  dialog p {
    ${interfaceTypography};
    margin: 0.5rem 0;
    font-size: 0.875em;
  }

  dialog .address {
    color: var(--_muted);
    overflow-wrap: anywhere;
  }

  [part='passage'] {
    max-inline-size: calc(100vw - 20px);
    padding: 4px;
    border-radius: 999px;
  }

  [part='passage']:popover-open {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
  }

  [part='passage'] :is(a, button) {
    ${control};
    ${circle};
    border-color: transparent;
  }

  [part='passage'] a span {
    ${visuallyHidden};
  }
`;
