const INTERACTIVE = 'a,button,input,select,textarea,label,summary,audio,video,[tabindex],[contenteditable]';

const LINK = ':scope > [slot=headline] a[href], :scope > a[slot=headline][href]';

/** The one link of a card, which may be undefined. */
export const linkOf = (card: Element): HTMLAnchorElement | undefined => card.querySelector<HTMLAnchorElement>(LINK) ?? undefined;

/** Listens in a document or shadow root for all the cards there. */
export function watchClicks(root: Node): void {
  for (const type of ['click', 'auxclick']) root.addEventListener(type, passClick as (event: Event) => void);
}

/** The card that the reader aimed at; none when something inside it answers by itself. */
function cardOf(event: Event): Element | undefined {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.localName === 'maqal-card') return target;
    if (target.matches(INTERACTIVE)) return undefined;
  }
  return undefined;
}

const selectsText = (): boolean => getSelection()?.isCollapsed === false;

/**
 * Passes a click anywhere on a card on to its link, with the modifier keys that were held, so that "open in a new tab"
 * stays the browser's. Leaves alone: text being selected, links and controls inside, other buttons of the mouse.
 */
function passClick(event: MouseEvent): void {
  if (event.defaultPrevented || selectsText()) return;
  const card = cardOf(event);
  const link = card && linkOf(card);
  if (!link?.href) return;
  /* Nobody else passes it on: neither the root around, nor another copy of this module. */
  event.preventDefault();
  /* An event has all that describes another of its kind. */
  if (event.type === 'click') link.dispatchEvent(new MouseEvent('click', event));
  else if (event.button === 1) window.open(link.href, '_blank', 'noopener');
}
