/** The element that has the focus, in whatever shadow root it stands; `undefined` where none has. */
export function focusedElement(): HTMLElement | undefined {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return activeElement && activeElement !== document.body ? (activeElement as HTMLElement) : undefined;
}

/** Whether the focus is nowhere: on no element, or on one that is not shown any more. */
export const isFocusLost = (): boolean => !focusedElement()?.checkVisibility();

/** Focuses what is not focusable by itself, without scrolling, and leaves no trace of it. */
export function focusOnce(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}
