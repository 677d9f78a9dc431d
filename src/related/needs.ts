import {hasAttribute, type Need} from '../base/need.js';

/** How the attributes begin that choose among printed cards, change them or add to them. */
const CHOOSING = /^(limit|rank|exclude|max-age|fallback|card-|more|skip|loading)/;
/** What is shown when the list is read: further articles, and the buttons of a carousel. */
const SHOWN_LATE = '[src], [layout=carousel]';
/** Cards that are not as the list shows them. */
const UNSET = ':scope:is([layout=list], [layout=headlines]) > maqal-card:not([layout])';

/** What a list is still to do beyond the heading and the cards that its page printed. */
export function relatedNeeds(list: Element): Need | undefined {
  if (!list.querySelector(':scope > :not([slot])') || !list.querySelector(':scope > [slot=heading]')) return 'now';
  if (hasAttribute(list, CHOOSING) || list.querySelector(UNSET) || listsPage(list)) return 'now';
  return list.matches(SHOWN_LATE) ? 'near' : undefined;
}

/** Whether the page itself is among the articles. */
const listsPage = (list: Element): boolean =>
  [...list.querySelectorAll('a')].some(({href}) => href === location.href.split('#')[0]);
