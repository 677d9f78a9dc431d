import {css} from 'lit';

/*
 * Typography of headlines, text and interface. A shadow root uses it for what it renders, a light stylesheet for the element's children.
 * Arabic text is never slanted, spaced out or in small capitals, whatever the host sets on `*` (W3C alreq).
 */

const upright = css`
  font-style: normal;
  font-variant-caps: normal;
  letter-spacing: normal;
  text-transform: none;
`;

export const headlineTypography = css`
  margin: 0;
  ${upright};
  font-family: var(--maqal-font-headline, inherit);
  font-weight: var(--maqal-weight-headline, 620);
  line-height: var(--maqal-line-height-headline, var(--_nastaliq-headline, 1.55));
  overflow-wrap: break-word;
  text-wrap: balance;
`;

export const textTypography = css`
  font-family: var(--maqal-font-text, inherit);
  ${upright};
  line-height: var(--maqal-line-height-text, var(--_nastaliq-text, var(--_leading, 2)));
  overflow-wrap: break-word;
`;

export const interfaceTypography = css`
  font-family: var(--maqal-font-interface, inherit);
  ${upright};
  line-height: var(--_nastaliq-interface, 1.7);
  overflow-wrap: break-word;
`;
