import {css} from 'lit';
import {ABOVE_RESETS} from '../../base/selectors.js';
import {textTypography} from '../../base/typography.styles.js';
import {block} from './block.js';

/** What may be wider than its column: code, set from left to right, and tables. */
export const wideStyles = css`
  ${block('pre, code, kbd, samp')} {
    font-family: monospace;
    direction: ltr;
    unicode-bidi: isolate;
    font-size: 0.85em;
  }

  ${block(':not(pre) > code, kbd')} {
    box-decoration-break: clone;
    padding-inline: 0.35em;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: 4px;
  }

  ${block('pre')} {
    padding: 1em;
    margin-block: 1.6em;
    overflow-x: auto;
    line-height: var(--_nastaliq-interface, 1.7);
    text-align: start;
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }

  /* It scrolls with the box that it stands in. */
  :where(maqal-article:defined > pre:not(.wp-block-verse))${ABOVE_RESETS} {
    inline-size: max-content;
    min-inline-size: 100%;
    margin-block: 0;
    overflow: visible;
  }

  ${block('pre > code')} {
    font-size: 1em;
  }

  /* Verse is text, in the text's own direction. */
  ${block('pre.wp-block-verse')} {
    ${textTypography};
    direction: inherit;
    unicode-bidi: plaintext;
    font-size: 1em;
    white-space: pre-wrap;
    background: none;
    border: 0;
  }

  ${block('table')} {
    min-inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9em;
    line-height: var(--_nastaliq-interface, 1.7);
  }

  ${block('th, td')} {
    min-inline-size: 4em;
    padding: 0.5em 0.8em;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }

  ${block('th')} {
    font-weight: 600;
  }

  ${block('thead th')} {
    border-block-end-color: var(--_muted);
  }

  /*
   * In a box (columns, details, a quotation) no box can be put around a table, so it scrolls itself; those in a cell scroll with the outer one.
   * Browsers go on telling assistive technology of a table that is a block.
   */
  ${block(':not(maqal-article, maqal-article > figure) > table:not(td *, th *)')} {
    display: block;
    inline-size: fit-content;
    min-inline-size: 0;
    max-inline-size: 100%;
    margin-block: 1.6em;
    overflow: auto hidden;
  }

  ${block('math')} {
    max-inline-size: 100%;
    font-size: 1.05em;
  }

  ${block("math[display='block']")} {
    display: block math;
    margin-block: 1.35em;
    overflow: auto hidden;
  }

  /* Firefox and WebKit scroll no formula, but what it stands in. */
  ${block(":has(> math[display='block'])")} {
    max-inline-size: 100%;
    overflow: auto hidden;
  }

  /* What stands in a line does not scroll, and such a formula is a block anyway. */
  ${block(":is(b, em, i, span, strong):has(> math[display='block'])")} {
    display: block;
  }

  ${block('caption')} {
    margin: 0 0 0.5em;
  }
`;
