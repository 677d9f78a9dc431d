import {css, type CSSResult} from 'lit';
import {headlineTypography} from '../base/typography.styles.js';

export const headingRule = css`
  padding-block: 0.55em;
  ${headlineTypography};
  margin-block: 0 0.4em;
  font-size: 1.3em;
  border-block-start: 3px solid currentcolor;
`;

export const grid = css`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--_column, 13.5em)), 1fr));
  gap: 1.6em 1.4em;
`;

/** Four stand in four columns, in two or in one: in three, the last would be left alone. */
export const four = css`
  --_column: clamp(13.5em, (4 * 13.5em + 3 * 1.4em - 100%) * 999, 50% - 0.7em);
`;

export const list = css`
  display: block;
`;

export const listItem = css`
  padding-block-end: var(--_item-gap, 1em);
  margin-block-end: var(--_item-gap, 1em);
  border-block-end: var(--_separator, 1px) solid var(--_line);
`;

export const lastItem = css`
  --_separator: 0;
  --_item-gap: 0;
`;

export const numbered = css`
  position: relative;
  padding-inline-start: 2.6em;
  counter-increment: maqal-headlines;
`;

export const number = css`
  position: absolute;
  inset-block-start: 0;
  inset-inline-start: 0;
  ${headlineTypography};
  font-size: 1.5em;
  line-height: 1.2;
  color: var(--_accent);
  content: counter(maqal-headlines, var(--_digits, decimal));
`;

/** The digits that `data-digits` names; `host` writes a selector of the element with an attribute. */
export const digits = (host: (attribute: string) => CSSResult): CSSResult => css`
  ${host("[data-digits='arabic-indic']")} {
    --_digits: arabic-indic;
  }

  ${host("[data-digits='persian']")} {
    --_digits: persian;
  }
`;
