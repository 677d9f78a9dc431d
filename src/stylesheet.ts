import {css, unsafeCSS, type CSSResult} from 'lit';
import {childrenStyles as article} from './article/styles/children.styles.js';
import {arabicStyles} from './base/arabic.styles.js';
import {displayStyles} from './base/display.styles.js';
import {ELEMENTS} from './base/selectors.js';
import {MARK} from './base/stylesheet.js';
import {lightTokens} from './base/tokens.styles.js';
import {childrenStyles as card} from './card/card.styles.js';
import type {Tag} from './platform/tags.js';
import {childrenStyles as related} from './related/children.styles.js';
import {childrenStyles as share} from './share/styles/children.styles.js';
import {childrenStyles as time} from './time/time.styles.js';
import {childrenStyles as toTop} from './to-top/children.styles.js';

const ofElements: Record<Tag, CSSResult> = {
  'maqal-article': article,
  'maqal-card': card,
  'maqal-related': related,
  'maqal-share': share,
  'maqal-time': time,
  'maqal-to-top': toTop,
};

const name = unsafeCSS(MARK);

/* Not inherited: it would say of a foreign shadow root in an article that it has these styles. */
const mark = css`
  @property ${name} {
    syntax: '*';
    inherits: false;
  }

  :where(${ELEMENTS}) {
    ${name}: 1;
  }
`;

/** `maqal.css`: what the children of our elements look like. Pages link it; where one does not, an element brings it. */
export const stylesheet = css`
  ${mark}
  ${lightTokens}
  ${arabicStyles}
  ${displayStyles}
  ${unsafeCSS(Object.values(ofElements).join('\n'))}
`;
