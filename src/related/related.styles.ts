import {css} from 'lit';
import {base} from '../base/tokens.js';
import {headlineVoice, interfaceVoice} from '../base/voices.js';

const headingRule = css`
  padding-block: 0.55em;
  ${headlineVoice};
  margin-block: 0 0.4em;
  font-size: 1.3em;
  border-block-start: 3px solid currentcolor;
`;

const grid = css`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
  gap: 1.6em 1.4em;
`;

const list = css`
  display: block;
`;

const listItem = css`
  padding-block-end: 1em;
  margin-block-end: 1em;
  border-block-end: 1px solid var(--_line);
`;

const lastItem = css`
  padding-block-end: 0;
  margin-block-end: 0;
  border-block-end: 0;
`;

const carousel = css`
  display: flex;
  gap: 1.2em;
  overflow-x: auto;
  scroll-snap-type: inline mandatory;
  scrollbar-width: thin;
`;

const slide = css`
  flex: 0 0 min(78%, 17em);
  scroll-snap-align: start;
`;

export const styles = [
  base,
  css`
    :host {
      container-type: inline-size;
    }

    :host([data-empty]) {
      display: none;
    }

    [part='heading'],
    ::slotted([slot='heading']) {
      ${headingRule};
    }

    .list {
      ${grid};
      margin: 0;
      padding: 0;
      list-style: none;
    }

    :host([layout='list']) .list,
    :host([layout='headlines']) .list {
      ${list};
    }

    :host([layout='list']) .list > li,
    :host([layout='headlines']) .list > li,
    :host([layout='list']) ::slotted(maqal-card),
    :host([layout='headlines']) ::slotted(maqal-card) {
      ${listItem};
    }

    :host([layout='list']) .list > li:last-child,
    :host([layout='headlines']) .list > li:last-child,
    :host([layout='list']) ::slotted(maqal-card:last-of-type),
    :host([layout='headlines']) ::slotted(maqal-card:last-of-type) {
      ${lastItem};
    }

    :host([layout='carousel']) .list {
      ${carousel};
      padding-block-end: 0.6em;
    }

    :host([layout='carousel']) .list > li,
    :host([layout='carousel']) ::slotted(maqal-card) {
      ${slide};
    }

    .skip:not(:focus) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .skeleton {
      block-size: 7.5em;
      background: linear-gradient(var(--_line), var(--_line)) no-repeat 0 0 / 100% 100%;
      border-radius: var(--_radius);
      opacity: 0.6;
    }

    .skeleton.stacked {
      block-size: auto;
      aspect-ratio: 1 / 1.05;
    }

    [part='message'] {
      ${interfaceVoice};
      display: flex;
      flex-wrap: wrap;
      gap: 1em;
      align-items: center;
      margin: 0;
      color: var(--_muted);
    }

    button {
      ${interfaceVoice};
      min-block-size: 44px;
      padding-inline: 1.4em;
      font-size: 0.9em;
      color: inherit;
      background: var(--_surface);
      border: 1px solid var(--_muted);
      border-radius: 999px;
      cursor: pointer;
    }

    [part='more'] {
      display: block;
      margin-block-start: 1.4em;
      margin-inline: auto;
    }

    @media print {
      :host {
        display: none;
      }
    }
  `,
];

/** A list of links that a page prints, and the cards' places before the upgrade. */
export const lightStyles = css`
  :where(maqal-related) {
    display: block;
    container-type: inline-size;
  }

  :where(maqal-related:not(:defined)) {
    ${grid};
  }

  :where(maqal-related:not(:defined):is([layout='list'], [layout='headlines'])) {
    ${list};
  }

  :where(maqal-related:not(:defined)[layout='carousel']) {
    ${carousel};
    flex-wrap: wrap;
  }

  :where(maqal-related > [slot='heading']) {
    ${headingRule};
    grid-column: 1 / -1;
  }

  :where(maqal-related:not(:defined, [layout='list'], [layout='headlines']) > [slot='heading']) {
    margin-block-end: -1.2em;
  }

  :where(maqal-related:is([layout='list'], [layout='headlines']) > maqal-card) {
    ${listItem};
  }

  :where(maqal-related:is([layout='list'], [layout='headlines']) > maqal-card:last-of-type) {
    ${lastItem};
  }

  :where(maqal-related) > :where(ul, ol) {
    padding-inline-start: 1.2em;
    margin: 0;
  }
`;
