import {css, type CSSResult} from 'lit';
import {interfaceTypography} from '../../base/typography.styles.js';

/** A table of contents, in the shadow root or printed among the children. */
export const contentsStyles = (contents: CSSResult): CSSResult => css`
  ${contents} {
    ${interfaceTypography};
    margin-block: 1.5rem 2rem;
    padding-block: 0.9rem;
    font-size: 1rem;
    border-block: 1px solid var(--_line);
  }

  ${contents} :where(p) {
    margin: 0 0 0.4em;
    font-weight: 600;
  }

  ${contents} :where(ol) {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  ${contents} :where(a) {
    display: block;
    padding-block: 0.25em;
    padding-inline-start: 0.8em;
    border-inline-start: 2px solid transparent;
  }

  ${contents} :where([data-level='3']) {
    padding-inline-start: 1.2em;
  }

  ${contents} :where([data-level='4']) {
    padding-inline-start: 2.4em;
  }

  ${contents} :where(a:hover) {
    color: var(--_accent);
  }

  ${contents} :where([aria-current]) {
    font-weight: 600;
    color: var(--_accent);
    border-color: currentcolor;
  }

  @media print {
    ${contents} {
      display: none;
    }
  }
`;
