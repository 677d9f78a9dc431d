import {css, unsafeCSS} from 'lit';
import {base, visuallyHidden} from '../base/tokens.styles.js';
import {interfaceTypography} from '../base/typography.styles.js';
import {carouselStyles} from './carousel.styles.js';
import {skeletonStyles} from './skeleton.styles.js';
import {grid, four, list, listItem, numbered, number, digits} from './layouts.styles.js';

export const styles = [
  base,
  css`
    :host {
      container-type: inline-size;
    }

    .list {
      ${grid};
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .list:has(> :nth-child(4):last-child) {
      ${four};
    }

    :host([layout='list']) .list,
    :host([layout='headlines']) .list {
      ${list};
    }

    ${digits((attribute) => unsafeCSS(`:host(${attribute})`))}

    .head {
      position: relative;
    }

    :host([layout='headlines']) .list {
      counter-reset: maqal-headlines;
    }

    /* Cards are set by the styles of children; their places are as large as their row, and say which is the last. */
    .list > li {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }

    .list > :last-child {
      --_separator: 0;
      --_item-gap: 0;
    }

    :host([layout='headlines']) .skeleton {
      ${numbered};
    }

    :host([layout='headlines']) .skeleton::before {
      ${number};
    }

    :host(:is([layout='list'], [layout='headlines'])) .skeleton {
      ${listItem};
    }

    ${carouselStyles}

    .skip:not(:focus) {
      ${visuallyHidden};
    }

    ${skeletonStyles}

    [part='message'] {
      ${interfaceTypography};
      display: flex;
      flex-wrap: wrap;
      gap: 1em;
      align-items: center;
      margin: 0;
      color: var(--_muted);
    }

    button {
      ${interfaceTypography};
      min-block-size: 44px;
      padding-inline: 1.4em;
      font-size: 0.9em;
      color: inherit;
      background: var(--_surface);
      border: 1px solid var(--_muted);
      border-radius: 999px;
      cursor: pointer;
    }

    [aria-disabled='true'] {
      opacity: 0.4;
      cursor: default;
    }

    [part='more'] {
      display: block;
      margin-block-start: 1.4em;
      margin-inline: auto;
    }
  `,
];
