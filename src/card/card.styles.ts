import {css} from 'lit';
import {base} from '../base/tokens.js';
import {headlineVoice, interfaceVoice, textVoice} from '../base/voices.js';

/* Declarations shared by the shadow root (data) and the children's stylesheet (HTML), so that both look the same. */

const section = css`
  margin: 0;
  ${interfaceVoice};
  font-size: 0.85em;
  font-weight: 600;
  color: var(--_accent);
`;

const headline = css`
  font-size: var(--_size, 1.15em);
  ${headlineVoice};
`;

const summary = css`
  margin-block: 0.3em 0;
  ${textVoice};
  margin-inline: 0;
  line-height: 1.85;
  color: var(--_muted);
`;

const meta = css`
  margin: 0;
  ${interfaceVoice};
  font-size: 0.82em;
  color: var(--_muted);
`;

const picture = css`
  display: block;
  inline-size: 100%;
  block-size: auto;
  aspect-ratio: var(--maqal-image-ratio, 16 / 9);
  object-fit: cover;
  border-radius: var(--_radius);
  background: var(--_line);
`;

/* The beside layouts float the picture: plain blocks lay out faster than a grid, and the same works before the upgrade. */
const besidePicture = css`
  float: inline-start;
  inline-size: var(--_media);
  margin-block-end: 0;
`;

const besideText = css`
  margin-inline-start: calc(var(--_media) + var(--_gap));
`;

const sizes = css`
  --_gap: var(--maqal-gap, 0.9em);
  --_media: clamp(5.5em, 34%, 16em);

  display: flow-root;
  container-type: inline-size;
`;

export const styles = [
  base,
  css`
    :host {
      ${sizes};
      content-visibility: auto;
      contain-intrinsic-block-size: auto 21em;
      overflow-clip-margin: 6px;
      position: relative;
    }

    :host([priority]) {
      content-visibility: visible;
    }

    :host([layout='horizontal']) {
      contain-intrinsic-block-size: auto 9em;
    }

    :host([layout='compact']) {
      --_size: 1.02em;

      contain-intrinsic-block-size: auto 6.5em;
    }

    :host([layout='headline']) {
      --_size: 1.05em;

      contain-intrinsic-block-size: auto 5em;
    }

    :host([layout='hero']) {
      --_size: clamp(1.5em, 4.6cqi, 2.4em);

      contain-intrinsic-block-size: auto 26em;
    }

    .card[data-link] {
      cursor: pointer;
    }

    .media {
      position: relative;
      margin-block-end: 0.6em;
    }

    .media:not([data-shown]) {
      display: none;
    }

    .media a {
      display: block;
    }

    .media img {
      ${picture};
    }

    .section {
      ${section};
    }

    .headline h1,
    .headline h2,
    .headline h3,
    .headline h4,
    .headline h5,
    .headline h6 {
      ${headline};
    }

    /* Room for marks above the first line and below the last: a clamp cuts at the padding's edge (W3C alreq, harakat). */
    .headline,
    .summary {
      display: -webkit-box;
      -webkit-box-orient: vertical;
      overflow: hidden;
      padding-block: 0.3em;
      margin-block: -0.3em;
    }

    .headline {
      -webkit-line-clamp: var(--maqal-headline-lines, 4);
    }

    .summary {
      -webkit-line-clamp: var(--maqal-summary-lines, 3);
    }

    .summary p {
      ${summary};
    }

    :host([layout='compact']) .summary,
    :host([layout='headline']) .summary,
    :host([layout='headline']) .media {
      display: none;
    }

    .headline a:hover {
      text-decoration: underline;
      text-decoration-thickness: 1px;
      text-underline-offset: 0.3em;
    }

    .headline a:visited {
      color: var(--maqal-visited, inherit);
    }

    .headline a:focus-visible {
      outline-offset: -2px;
    }

    .badge {
      ${interfaceVoice};
      display: inline-block;
      padding-inline: 0.55em;
      margin-inline-end: 0.5em;
      font-size: 0.72em;
      font-weight: 600;
      line-height: 1.6;
      vertical-align: 0.12em;
      border: 1px solid currentcolor;
      border-radius: 3px;
    }

    .badge.alarm {
      color: light-dark(#fff, #14161a);
      background: var(--_accent);
      border-color: var(--_accent);
    }

    .badge.plain {
      color: var(--_muted);
    }

    .meta {
      ${meta};
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }

    :host([layout='horizontal']) .media[data-shown],
    :host([layout='compact']) .media[data-shown] {
      ${besidePicture};
    }

    :host([layout='horizontal']) .media[data-shown] + .text,
    :host([layout='compact']) .media[data-shown] + .text {
      ${besideText};
    }

    :host([layout='overlay']) .card:has(.media[data-shown]) {
      position: relative;
      color: #fff;
    }

    :host([layout='overlay']) .media {
      margin: 0;
    }

    :host([layout='overlay']) .media[data-shown] + .text {
      --_accent: #ffb4b8;
      --_muted: #e6e4de;

      position: absolute;
      inset-inline: 0;
      inset-block-end: 0;
      padding: 4em 1.1em 0.9em;
      color: #fff;
      border-end-start-radius: var(--_radius);
      border-end-end-radius: var(--_radius);
      background: linear-gradient(to top, rgb(0 0 0 / 88%) 40%, rgb(0 0 0 / 0%));
    }

    @container (inline-size >= 44em) {
      :host([layout='hero']) .card:has(.media[data-shown]) {
        display: grid;
        grid-template-columns: 1.45fr 1fr;
        gap: 1.8em;
        align-items: center;
      }

      :host([layout='hero']) .media {
        margin: 0;
      }
    }

    @media (forced-colors: active) {
      .badge {
        border-color: CanvasText;
      }
    }

    @media print {
      :host {
        content-visibility: visible;
        break-inside: avoid;
      }
    }
  `,
];

/** The card's own children: the same voices, before and after the upgrade. */
export const lightStyles = css`
  :where(maqal-card) {
    ${sizes};
  }

  :where(maqal-card[layout='compact']) {
    --_size: 1.02em;
  }

  :where(maqal-card[layout='headline']) {
    --_size: 1.05em;
  }

  :where(maqal-card[layout='hero']) {
    --_size: clamp(1.5em, 4.6cqi, 2.4em);
  }

  :where(maqal-card > [slot='section']) {
    ${section};
  }

  :where(maqal-card > [slot='headline']) {
    ${headline};
  }

  :where(maqal-card > [slot='summary']) {
    ${summary};
  }

  :where(maqal-card > :is([slot='byline'], [slot='date'], [slot='meta'])) {
    ${meta};
  }

  :where(maqal-card > :is([slot='section'], [slot='headline'])) :where(a) {
    color: inherit;
    text-decoration: none;
  }

  :where(maqal-card > [slot='headline']) :where(a:hover) {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }

  :where(maqal-card > [slot='media']) {
    display: block;
  }

  :where(maqal-card > img[slot='media'], maqal-card > [slot='media'] img) {
    ${picture};
  }

  :where(maqal-card:not(:defined) > [slot='media']) {
    margin-block-end: 0.6em;
  }

  :where(maqal-card:not(:defined):is([layout='horizontal'], [layout='compact']) > [slot='media']) {
    ${besidePicture};
  }

  :where(maqal-card:not(:defined):is([layout='horizontal'], [layout='compact']):has(> [slot='media']) > :not([slot='media'])) {
    ${besideText};
  }

  :where(maqal-card:not(:defined):is([layout='compact'], [layout='headline']) > [slot='summary']),
  :where(maqal-card:not(:defined)[layout='headline'] > [slot='media']) {
    display: none;
  }
`;
