import {hasAttribute, type Need} from '../base/need.js';

/** How the attributes begin that printed children leave the card to show. The others say how it stands. */
const CONTENT = /^(headline|summary|section|author|published|image|reading|comments|breaking|updated)/;
/** Attributes that a printed badge has spoken for. */
const SPOKEN = /^(kind|access|label|sponsor|duration)$/;

/**
 * What a card is still to do. One whose page printed its headline, and that was given nothing else to show, is left alone. A breaking story
 * ends by itself.
 */
export function cardNeeds(card: Element): Need | undefined {
  const headline = card.querySelector(':scope > [slot=headline]');
  if (!headline) return 'now';
  if (card.getAttribute('kind') === 'breaking') return 'idle';
  return hasAttribute(card, CONTENT) || (hasAttribute(card, SPOKEN) && !hasBadge(headline)) ? 'now' : undefined;
}

/** Whether a headline that the page printed has a badge in it. */
export const hasBadge = (headline: Element): boolean => Boolean(headline.querySelector('mark, small')?.textContent?.trim());
