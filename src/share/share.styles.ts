import {css} from 'lit';
import {base, visuallyHidden} from '../base/tokens.js';
import {interfaceVoice} from '../base/voices.js';

/* Declarations shared by the shadow root (data) and the children's stylesheet (HTML). */

const control = css`
  display: inline-flex;
  ${interfaceVoice};
  align-items: center;
  justify-content: center;
  gap: 0.5em;
  box-sizing: border-box;
  min-inline-size: 44px;
  min-block-size: 44px;
  padding: 0 0.8em;
  margin: 0;
  font-size: 0.875em;
  line-height: 1.5;
  color: inherit;
  text-decoration: none;
  background: var(--_surface);
  border: 1px solid var(--_line);
  border-radius: 999px;
  cursor: pointer;
`;

const controlHover = css`
  border-color: var(--_muted);
`;

const circle = css`
  inline-size: 46px;
  block-size: 46px;
  padding: 0;
`;

const row = css`
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
`;

export const styles = [
  base,
  css`
    :host {
      container-type: inline-size;
      position: relative;
      font-size: 1rem;
    }

    [part='group'] {
      ${row};
    }

    a,
    [part='group'] button,
    [part='trigger'] {
      ${control};
    }

    a:hover,
    button:hover {
      ${controlHover};
    }

    a,
    button {
      position: relative;
    }

    :host([appearance='icon']) :is(a, [part='group'] button) {
      ${circle};
    }

    :host([appearance='icon']) :is(a, [part='group'] button) span {
      ${visuallyHidden};
    }

    :host([appearance='label']) svg {
      display: none;
    }

    /* Where it is narrow, marks say enough for networks; what a button does takes words. */
    @container (inline-size < 34em) {
      :host(:not([appearance='label'], [layout='column'], [layout='menu'])) a {
        ${circle};
      }

      :host(:not([appearance='label'], [layout='column'], [layout='menu'])) a span {
        ${visuallyHidden};
      }
    }

    :host([layout='column']) [part='group'],
    :host([layout='menu']) [part='group'] {
      flex-direction: column;
    }

    :host([layout='column']),
    :host([layout='menu']) {
      container-type: normal;
      inline-size: fit-content;
    }

    [popover] {
      position: absolute;
      position-try-fallbacks: flip-block;
      inset: auto;
      margin: 6px 0 0;
      padding: 8px;
      color: inherit;
      background: var(--_surface);
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 2);
      box-shadow: 0 6px 24px rgb(0 0 0 / 16%);
    }

    :host([layout='menu']) :is(a, [part='group'] button) {
      justify-content: start;
      border-color: transparent;
      border-radius: var(--_radius);
    }

    :host([layout='sticky']) {
      position: fixed;
      inset-inline: 0;
      inset-block-end: 0;
      z-index: 8;
      padding: 6px 12px calc(6px + env(safe-area-inset-bottom, 0px));
      background: var(--_surface);
      border-block-start: 1px solid var(--_line);
    }

    :host([layout='sticky']) [part='group'] {
      flex-wrap: nowrap;
      justify-content: space-evenly;
    }

    @media (width >= 64em) {
      :host([layout='sticky']) {
        inset-inline: 16px auto;
        inset-block: 25vh auto;
        inline-size: 46px;
        padding: 0;
        background: none;
        border: 0;
      }

      :host([layout='sticky']) [part='group'] {
        flex-direction: column;
      }
    }

    [part='confirmation'] {
      ${interfaceVoice};
      position: absolute;
      inset-block-end: calc(100% + 6px);
      inset-inline-start: 0;
      z-index: 9;
      margin: 0;
      padding: 0.35em 0.9em;
      font-size: 0.875em;
      color: light-dark(#fff, #14161a);
      background: light-dark(#16181d, #eceae4);
      border-radius: var(--_radius);
      white-space: nowrap;
    }

    [part='confirmation']:empty {
      padding: 0;
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

    @media print {
      :host {
        display: none;
      }
    }
  `,
];

/** The links and buttons that a page prints. Buttons keep their place before the upgrade and vanish where no script will come. */
export const lightStyles = css`
  :where(maqal-share) {
    display: block;
    font-size: 1rem;
    container-type: inline-size;
  }

  :where(maqal-share:not(:defined)) {
    ${row};
  }

  :where(maqal-share > :is(a, button)) {
    ${control};
    position: relative;
  }

  :where(maqal-share > :is(a, button):hover) {
    ${controlHover};
  }

  :where(maqal-share > :is(a, button):focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  :where(maqal-share[appearance='icon'] > :is(a, button)) {
    ${circle};
  }

  :where(maqal-share[appearance='icon'] > :is(a, button)) :where(span) {
    ${visuallyHidden};
  }

  :where(maqal-share[appearance='label'] > :is(a, button)) :where(svg) {
    display: none;
  }

  @container (inline-size < 34em) {
    :where(maqal-share:not([appearance='label'], [layout='column'], [layout='menu']) > a) {
      ${circle};
    }

    :where(maqal-share:not([appearance='label'], [layout='column'], [layout='menu']) > a) :where(span) {
      ${visuallyHidden};
    }
  }

  :where(maqal-share:not(:defined) > button) {
    visibility: hidden;
  }

  @media (scripting: none) {
    :where(maqal-share > button) {
      display: none;
    }
  }
`;
