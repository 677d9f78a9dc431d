import {css} from 'lit';
import {base, cover} from '../base/tokens.styles.js';
import {control} from './control.styles.js';

export const styles = [
  base,
  css`
    :host {
      position: fixed;
      inset-block-end: calc(
        var(--maqal-to-top-offset, 20px) + max(env(safe-area-inset-bottom, 0px), var(--maqal-bottom-inset, 0px))
      );
      inset-inline-end: calc(var(--maqal-to-top-offset, 20px) + env(safe-area-inset-right, 0px));
      z-index: 7;
      display: block;
      inline-size: var(--maqal-to-top-size, 48px);
      block-size: var(--maqal-to-top-size, 48px);
      border-radius: 50%;
      ${cover};
      box-shadow: 0 1px 6px rgb(0 0 0 / 12%);
      opacity: 1;
      transition:
        opacity 0.2s,
        visibility 0.2s;
    }

    :host(:dir(rtl)) {
      inset-inline-end: calc(var(--maqal-to-top-offset, 20px) + env(safe-area-inset-left, 0px));
    }

    /* A site's margins between blocks (".content > *") would move what is fixed to the window. */
    :host(:not([data-contained])) {
      margin: 0 !important;
      max-inline-size: none !important;
    }

    /* At the end of a scroll container it stays at the bottom of what is seen of it. */
    :host([data-contained]) {
      position: sticky;
      inset-inline: auto;
      inset-block-end: var(--maqal-to-top-offset, 20px);
      margin-inline: auto var(--maqal-to-top-offset, 20px);
    }

    /* "visibility" also takes it out of the tab order and from assistive technology. */
    :host(:not([shown])) {
      visibility: hidden;
      opacity: 0;
    }

    a {
      ${control};
    }

    a:focus-visible {
      outline: 2px solid var(--_accent);
      outline-offset: 3px;
      border-radius: 50%;
    }

    svg {
      position: absolute;
      inset: 0;
      z-index: 1;
      inline-size: 100%;
      block-size: 100%;
      pointer-events: none;
      fill: none;
      stroke-width: 2;
    }

    .track {
      stroke: var(--_line);
    }

    .progress {
      stroke: var(--_accent);
      stroke-width: 2.5;
      stroke-dasharray: var(--_progress, 0) 1;
      transform: rotate(-90deg) scaleY(var(--_sign));
      transform-origin: center;
    }

    .progress.animated {
      animation: read linear both;
      animation-timeline: scroll(root block);
    }

    @keyframes read {
      from {
        stroke-dasharray: 0 1;
      }

      to {
        stroke-dasharray: 1 1;
      }
    }

    .chevron {
      stroke: currentcolor;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    @media (prefers-reduced-motion: reduce) {
      :host {
        transition: none;
      }
    }

    @media (forced-colors: active) {
      .progress,
      .track {
        stroke: CanvasText;
      }

      .track {
        opacity: 0.3;
      }
    }
  `,
];
