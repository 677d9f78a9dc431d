const INTERACTIVE = 'a, button, input, select, textarea, label, summary, audio, video, [tabindex], [contenteditable]';

/** True when the reader aimed at something inside the card that answers by itself. */
function isInteractive(event: MouseEvent, card: Element): boolean {
  for (const target of event.composedPath()) {
    if (target === card) return false;
    if (target instanceof Element && target.matches(INTERACTIVE)) return true;
  }
  return false;
}

function selectsText(): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed;
}

/**
 * Passes a click anywhere on a card on to its link, with the modifier keys that were held, so that "open in a new tab"
 * stays the browser's. Leaves alone: text being selected, links and controls inside, other buttons of the mouse.
 */
export function passClick(event: MouseEvent, card: Element, link: HTMLAnchorElement | undefined): void {
  if (!link?.href || event.defaultPrevented || isInteractive(event, card) || selectsText()) return;
  if (event.type === 'auxclick') {
    if (event.button === 1) window.open(link.href, '_blank', 'noopener');
    return;
  }
  const {ctrlKey, metaKey, shiftKey, altKey} = event;
  link.dispatchEvent(
    new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey, shiftKey, altKey}),
  );
}
