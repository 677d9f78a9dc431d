import {hasAttribute, type Need} from '../base/need.js';
import {EMBED_FIGURE, WIDE_BLOCK} from './children/segments.js';

/** Controls, and content that printed children leave the article to show. */
const SHOWN_BY_SCRIPT = /^(headline|summary|author|source|toc|progress|text-size-control|structured-data)$/;
/** Children that are shown elsewhere than they stand, or in a box. */
const MOVED = `:scope > :is([slot^=after-], [slot=aside], ${WIDE_BLOCK}, ${EMBED_FIGURE})`;

/** What an article is still to do beyond the text that its page printed. */
export function articleNeeds(article: Element): Need | undefined {
  if (!article.firstElementChild || hasAttribute(article, SHOWN_BY_SCRIPT) || article.querySelector(MOVED)) return 'now';
  /* The address names a part of the page that is not there: a heading that has no id yet, or one with a prefix. */
  return location.hash.length > 1 && !document.querySelector(':target') ? 'now' : undefined;
}
