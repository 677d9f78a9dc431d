import {css} from 'lit';

/*
 * The voices of a page, written once: a shadow root sets its fallback in them, a light stylesheet the element's children.
 * Arabic text is never slanted, spaced out or small-capped, whatever the host sets on `*` (W3C alreq).
 */

const upright = css`
  font-style: normal;
  font-variant-caps: normal;
  letter-spacing: normal;
  text-transform: none;
`;

export const headlineVoice = css`
  margin: 0;
  ${upright};
  font-family: var(--maqal-font-headline, inherit);
  font-weight: var(--maqal-weight-headline, 620);
  line-height: var(--maqal-line-height-headline, var(--_nastaliq-headline, 1.55));
  overflow-wrap: break-word;
  text-wrap: balance;
`;

export const textVoice = css`
  font-family: var(--maqal-font-text, inherit);
  ${upright};
  line-height: var(--maqal-line-height-text, var(--_nastaliq-text, var(--_leading, 2)));
  overflow-wrap: break-word;
`;

export const interfaceVoice = css`
  font-family: var(--maqal-font-interface, inherit);
  ${upright};
  line-height: var(--_nastaliq-interface, 1.7);
  overflow-wrap: break-word;
`;
