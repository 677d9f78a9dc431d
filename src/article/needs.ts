import {hasAttribute} from '../platform/has-attribute.js';
import type {Need} from '../platform/need.js';
import {EMBED_FIGURE, WIDE_BLOCK} from './children/segments.js';

const CONTROLS = /^(toc|progress|text-size-control)$/;
/** Children that are shown elsewhere than they stand, or in a box. */
const MOVED = `:scope > :is([slot^=after-], [slot=aside], ${WIDE_BLOCK}, ${EMBED_FIGURE})`;
/** The slot of each part that is made of attributes where the page printed none. */
const PARTS = {headline: /^headline$/, summary: /^summary$/, byline: /^(author|published|modified)$/, source: /^source$/};

/** What an article is still to do beyond the text that its page printed. */
export function articleNeeds(article: Element): Need | undefined {
  const isMissing = ([slot, attributes]: [string, RegExp]) =>
    hasAttribute(article, attributes) && !article.querySelector(`:scope > [slot=${slot}]`);
  if (!article.firstElementChild || hasAttribute(article, CONTROLS) || article.querySelector(MOVED)) return 'now';
  if (Object.entries(PARTS).some(isMissing) || isTargetMissing()) return 'now';
  return article.matches('[structured-data]') ? 'idle' : undefined;
}

/** Whether the address names a part of the page that is not there: a heading that has no id yet, or one with a prefix. */
const isTargetMissing = (): boolean => location.hash.length > 1 && !document.querySelector(':target');
