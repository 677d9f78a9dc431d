/** The focused element, also within shadow roots; `undefined` if there is none. */
export function focusedElement(): HTMLElement | undefined {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement) ({activeElement} = activeElement.shadowRoot);
  return activeElement && activeElement !== document.body ? (activeElement as HTMLElement) : undefined;
}

/** Whether no element has the focus, or one that is not shown any more. */
export const isFocusLost = (): boolean => !focusedElement()?.checkVisibility();

/** Focuses an element without scrolling, also one that is not focusable; its `tabindex` goes when it loses the focus. */
export function focusOnce(element: HTMLElement): void {
  if (element.tabIndex < 0 && !element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}
