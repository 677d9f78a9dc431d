import {css, unsafeCSS} from 'lit';
import {ABOVE_THEMES} from '../../base/selectors.js';
import {contentsStyles} from './contents.styles.js';
import {figureStyles} from './figures.styles.js';
import {notUpgradedStyles} from './not-upgraded.styles.js';
import {partStyles} from './parts.styles.js';
import {textStyles} from './text.styles.js';

/** The article's text stands among its children, so this is where an article looks like one. */
export const childrenStyles = css`
  ${partStyles}${contentsStyles(unsafeCSS(`:where(maqal-article > [slot='contents'])${ABOVE_THEMES}`))}${textStyles}${figureStyles}${notUpgradedStyles}
`;
