const INTERACTIVE = 'a, button, input, select, textarea, label, summary, audio, video, [tabindex], [contenteditable]';

interface Card extends HTMLElement {
  link: HTMLAnchorElement | undefined;
}

/** Listens in a document or shadow root for all the cards there. */
export function watchClicks(root: Node): void {
  root.addEventListener('click', passClick);
  root.addEventListener('auxclick', passClick);
}

/** The card that the reader aimed at; none when something inside it answers by itself. */
function cardOf(event: Event): Card | undefined {
  for (const target of event.composedPath()) {
    if (!(target instanceof HTMLElement)) continue;
    if (target.localName === 'maqal-card') return target as Card;
    if (target.matches(INTERACTIVE)) return undefined;
  }
  return undefined;
}

function selectsText(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

/**
 * Passes a click anywhere on a card on to its link, with the modifier keys that were held, so that "open in a new tab"
 * stays the browser's. Leaves alone: text being selected, links and controls inside, other buttons of the mouse.
 */
function passClick(event: Event): void {
  if (!(event instanceof MouseEvent) || event.defaultPrevented || selectsText()) return;
  const link = cardOf(event)?.link;
  if (!link?.href) return;
  if (event.type === 'auxclick') {
    if (event.button === 1) window.open(link.href, '_blank', 'noopener');
    return;
  }
  const {ctrlKey, metaKey, shiftKey, altKey} = event;
  link.dispatchEvent(
    new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey, shiftKey, altKey}),
  );
}
